package id.sidaksos.ui.kit.room;

import java.util.Map;
import java.util.Optional;

/**
 * A room and what is wished to be seen there. Keys of wishes are the room's own, told in its package-info, for instance
 * {@code keluarga=ID} or {@code tahap=DESIL}.
 */
public record Destination(RoomId room, Map<String, String> wish) {
    public Destination {
        wish = Map.copyOf(wish);
    }

    public static Destination of(RoomId room) {
        return new Destination(room, Map.of());
    }

    public static Destination of(RoomId room, String key, String value) {
        return new Destination(room, Map.of(key, value));
    }

    public Optional<String> wish(String key) {
        return Optional.ofNullable(wish.get(key));
    }
}
