package id.sidaksos.ui.kit.room;

import id.sidaksos.ui.kit.command.Command;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** A screen. Made when it is first entered, kept as long as the database is open. */
public interface Room {
    RoomId id();

    /** The screen's nodes; always the same node. */
    Node view();

    /**
     * It has come to the front, or a new wish came to it there. It reads again what has become old
     * ({@link Surroundings#dataVersion()}).
     */
    default void entered(Destination destination) {}

    /** What can be done here; the first is the page's primary action. Shortcuts work while the room is in front. */
    default List<Command> commands() {
        return List.of();
    }

    /** The text of the search field in the page's head, where the room can be searched; Ctrl+F goes there. */
    default Optional<StringProperty> search() {
        return Optional.empty();
    }

    /** For the status bar: "1.234 dari 43.012 keluarga". */
    default ObservableValue<String> status() {
        return new ReadOnlyStringWrapper("");
    }

    /** Where in the room one is, for the bread crumb: empty, or for instance the family's name. */
    default ObservableValue<String> place() {
        return new ReadOnlyStringWrapper("");
    }
}
