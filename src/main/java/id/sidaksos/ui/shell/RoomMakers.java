package id.sidaksos.ui.shell;

import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import java.util.Map;
import java.util.function.Function;

/** How each room is made when it is first entered; a room without a maker has no place in the sidebar. */
public record RoomMakers(Map<RoomId, Function<Surroundings, Room>> makers) {
    public RoomMakers {
        makers = Map.copyOf(makers);
    }
}
