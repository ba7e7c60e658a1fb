package id.sidaksos.domain.verification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row as it came back.
 *
 * @param mark the row's mark as text (see {@link RowMark#parse}); empty for a row that was inserted. Blank lines at the end of a
 *     sheet have marks of their own with numbers above those of the packet's rows: what stands in them was added
 * @param parent of an added person: the family's running number in the packet, or its ID Keluarga, as typed; else empty
 * @param sheet name of the sheet, empty for a text file
 * @param row as the spreadsheet counts, from 1
 * @param values by the open items' keys in clean form ({@link ItemKind}); blank ones left out
 * @param locked by the keys of the items that were not to be changed, as they stand now: a row pasted over another shows here
 */
public record ReturnedRow(
        String mark,
        RecordKind kind,
        String parent,
        String sheet,
        int row,
        Map<String, String> values,
        Map<String, String> locked) {
    public ReturnedRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        locked = Collections.unmodifiableMap(new LinkedHashMap<>(locked));
    }

    /** Empty where it is blank. */
    public String value(String item) {
        return values.getOrDefault(item, "");
    }
}
