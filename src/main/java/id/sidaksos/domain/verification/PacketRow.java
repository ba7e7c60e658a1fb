package id.sidaksos.domain.verification;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a packet, on its way out or back.
 *
 * @param number running number of its kind within the packet, from 1; 0 for a row that the village has added
 * @param key lasting key, see {@link RecordKind}; empty for a row that the village has added
 * @param values by the items' keys in the form of their {@link ItemKind}; an item that is blank is left out
 */
public record PacketRow(RecordKind kind, int number, String key, Map<String, String> values) {
    public PacketRow {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Empty where it is blank. */
    public String value(String item) {
        return values.getOrDefault(item, "");
    }
}
