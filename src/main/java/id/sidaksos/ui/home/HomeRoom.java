package id.sidaksos.ui.home;

import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The room of the start page. */
public final class HomeRoom implements Room {
    private final Surroundings house;
    private final ScrollPane view = new ScrollPane();

    public HomeRoom(Surroundings house) {
        this.house = house;
        view.setFitToWidth(true);
        view.getStyleClass().add("halaman");
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
        house.tasks()
                .quiet(progress -> house.district().hasLists())
                .onSuccess(any -> view.setContent(any ? new javafx.scene.layout.VBox() : new WelcomeView(house)))
                .start();
    }
}
