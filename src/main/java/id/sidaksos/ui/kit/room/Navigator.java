package id.sidaksos.ui.kit.room;

/** Brings another room to the front. */
@FunctionalInterface
public interface Navigator {
    void go(Destination destination);

    default void go(RoomId room) {
        go(Destination.of(room));
    }
}
