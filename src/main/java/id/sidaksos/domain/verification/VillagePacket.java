package id.sidaksos.domain.verification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A packet as a village works in it without the database.
 *
 * @param marks of the packet's rows as text ({@link RowMark}), and of rows in reserve: what the village adds takes the next of
 *     them, so that it is known for the same row when the packet comes back twice
 */
public record VillagePacket(Packet packet, Map<RowRef, String> marks) {
    public VillagePacket {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }
}
