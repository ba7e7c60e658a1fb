package id.sidaksos.ui.families;

import id.sidaksos.ui.families.FamiliesViewModel.Mode;
import id.sidaksos.ui.families.FamiliesViewModel.State;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Room Keluarga: the tables, and the card of one family over them. */
public final class FamiliesRoom implements Room {
    private final Surroundings house;
    private final Texts texts;
    private final FamiliesViewModel model;
    private final TablesView tables;
    private final CardView card;
    private final StackPane view = new StackPane();
    private final List<Command> commands;
    private long shownVersion;

    public FamiliesRoom(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        FamilyWords words = new FamilyWords(texts);
        this.model = new FamiliesViewModel(
                house.tasks(), house.lists()::with, house.district().browse(texts.messages()), words);
        this.tables = new TablesView(house, model, words);
        this.card = new CardView(house, model, words);
        this.commands = makeCommands();
        view.getStyleClass().add("keluarga");
        model.state().addListener((o, was, is) -> show());
        model.card().addListener((o, was, is) -> {
            show();
            if (was.isPresent() && is.isEmpty()) {
                tables.focusTable();
            }
        });
        show();
    }

    private void show() {
        State state = model.state().get();
        if (state == State.EMPTY) {
            view.getChildren().setAll(empty());
        } else if (state == State.FAILED) {
            view.getChildren().setAll(failed());
        } else {
            view.getChildren().setAll(model.card().get().isPresent() ? card : tables);
        }
    }

    private VBox empty() {
        return Controls.empty(
                texts,
                "mdi2a-account-group-outline",
                texts.of("ui.families.kosong"),
                Command.of("families.impor", "ui.families.impor", "mdi2t-tray-arrow-down", () -> house.navigator()
                        .go(RoomId.IMPOR)));
    }

    private VBox failed() {
        return Controls.failed(texts, model.problem().get(), "families.ulang", model::read);
    }

    @Override
    public RoomId id() {
        return RoomId.KELUARGA;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void entered(Destination destination) {
        model.wish(destination);
        long now = house.dataVersion().get();
        if (shownVersion != now) {
            shownVersion = now;
            model.read();
        }
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private List<Command> makeCommands() {
        BooleanExpression ready =
                BooleanExpression.booleanExpression(model.state().map(state -> state == State.READY));
        BooleanExpression open =
                BooleanExpression.booleanExpression(model.card().map(Optional::isPresent));
        return List.of(
                Command.of("families.ekspor", "ui.families.ekspor", "mdi2f-file-export-outline", tables::export)
                        .on("Shortcut+E")
                        .when(ready.and(open.not())),
                Command.of("families.mengapa", "ui.families.salin_mengapa", "mdi2c-content-copy", card::copyWhy)
                        .on("Shortcut+Shift+C")
                        .when(open),
                Command.of(
                                "families.buka",
                                "ui.families.buka",
                                "mdi2c-card-account-details-outline",
                                tables::openSelected)
                        .on("Shortcut+O")
                        .when(ready.and(open.not())),
                Command.of("families.mode", "ui.families.ganti_mode", "mdi2s-swap-horizontal", this::switchMode)
                        .on("Shortcut+T")
                        .when(open.not()),
                Command.of("families.berikut", "ui.families.berikut", "mdi2a-arrow-down", () -> model.step(1))
                        .on("PAGE_DOWN")
                        .when(open),
                Command.of("families.sebelum", "ui.families.sebelum", "mdi2a-arrow-up", () -> model.step(-1))
                        .on("PAGE_UP")
                        .when(open),
                Command.of("families.tutup", "ui.families.tutup", "mdi2a-arrow-left", model::close)
                        .on("ESCAPE")
                        .when(open));
    }

    private void switchMode() {
        model.mode().set(model.mode().get() == Mode.KELUARGA ? Mode.ORANG : Mode.KELUARGA);
    }

    @Override
    public Optional<StringProperty> search() {
        return Optional.of(model.search());
    }

    @Override
    public ObservableValue<String> status() {
        return tables.status();
    }

    @Override
    public ObservableValue<String> place() {
        return model.card().map(open -> open.map(OpenCard::name).orElse(""));
    }
}
