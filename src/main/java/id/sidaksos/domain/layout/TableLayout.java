package id.sidaksos.domain.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A table found in a sheet: which profile it is and which column holds which field.
 *
 * @param profile name of the layout profile, for instance {@code p3ke-2022-keluarga}
 * @param sheet the sheet's name as the file has it
 * @param headerRow number of the last header row, from 1
 * @param firstDataRow number of the first row after header and number row
 * @param columns column (from 0) of each field that was found
 * @param headers header text of every column, mapped or not, empty where there is none
 */
public record TableLayout(
        String profile,
        SourceKind kind,
        String sheet,
        int headerRow,
        int firstDataRow,
        Map<Field, Integer> columns,
        List<String> headers) {
    public TableLayout {
        columns = columns.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(columns));
        headers = List.copyOf(headers);
    }

    /** Column of a field, or -1 where the table has none. */
    public int column(Field field) {
        return columns.getOrDefault(field, -1);
    }
}
