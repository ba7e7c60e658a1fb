package id.sidaksos.ui.home;

import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;

/** The room of the start page. */
public final class HomeRoom implements Room {
    private final Surroundings house;
    private final HomeViewModel model;
    private final ScrollPane view = new ScrollPane();
    private HomeView overview;

    public HomeRoom(Surroundings house) {
        this.house = house;
        this.model = new HomeViewModel(house);
        view.setFitToWidth(true);
        view.getStyleClass().add("halaman");
        view.setId("beranda");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(house.texts().of("ui.tabel.memuat"));
        view.setContent(bar);
        model.state().addListener((o, was, is) -> show());
    }

    private void show() {
        switch (model.state().get()) {
            case EMPTY -> view.setContent(new WelcomeView(house));
            case READY -> {
                if (overview == null) {
                    overview = new HomeView(house, model);
                }
                view.setContent(overview);
            }
            case LOADING -> {
                // What is shown stays until the new figures are there.
            }
        }
    }

    @Override
    public RoomId id() {
        return RoomId.BERANDA;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void entered(Destination destination) {
        model.refresh();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("beranda.impor", "ui.awal.impor", "mdi2t-tray-arrow-down", () -> house.navigator()
                        .go(RoomId.IMPOR)),
                village(house),
                sample(house),
                folder(house));
    }

    /** Opens the sample district, whose database is its own. */
    static Command sample(Surroundings house) {
        return Command.of("awal.contoh", "ui.awal.contoh", "mdi2f-flask-outline", house.house()::openSample);
    }

    /** Opens another data folder. */
    static Command folder(Surroundings house) {
        return Command.of("awal.buka", "ui.awal.buka", "mdi2f-folder-open-outline", () -> house.dialogs()
                .files()
                .folder("ui.awal.buka")
                .ifPresent(house.house()::openFolder));
    }

    /** Opens the packet of a village beside this window. */
    static Command village(Surroundings house) {
        return Command.of("awal.desa", "ui.awal.desa", "mdi2h-home-city-outline", () -> house.dialogs()
                .files()
                .open("ui.awal.desa", FilePicker.Kind.VILLAGE)
                .forEach(house.house()::openVillage));
    }

    @Override
    public ObservableValue<String> status() {
        return model.status();
    }
}
