package id.sidaksos.domain.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table found in a sheet: which profile it is and which column holds which field. Read a field through
 * {@link #column(Row, Field)} and {@link #text(Row, Field)}: they know of values that stand in one of two columns and of
 * cells that hold two values.
 *
 * @param profile name of the layout profile, for instance {@code p3ke-2022-keluarga}
 * @param sheet the sheet's name as the file has it
 * @param headerRow number of the last header row, from 1
 * @param firstDataRow number of the first row after header and number row
 * @param columns column (from 0) of each field that was found; two fields may share one column
 * @param headers header text of every column, mapped or not, empty where there is none; group and field of a header
 *     of several rows are joined by {@code " / "}
 * @param parts fields whose cell holds more than the field's value
 * @param spares further columns of a field, read in this order where its own cell is empty
 * @param headings texts above the header (normalised): titles and groups, which printed pages repeat
 */
public record TableLayout(
        String profile,
        SourceKind kind,
        String sheet,
        int headerRow,
        int firstDataRow,
        Map<Field, Integer> columns,
        List<String> headers,
        Map<Field, CellPart> parts,
        Map<Field, List<Integer>> spares,
        Set<String> headings) {
    public TableLayout {
        headings = Set.copyOf(headings);
        columns = frozen(columns);
        headers = List.copyOf(headers);
        parts = frozen(parts);
        spares = frozen(spares);
    }

    /** A layout in which every value fills its cell and has one column. */
    public TableLayout(
            String profile,
            SourceKind kind,
            String sheet,
            int headerRow,
            int firstDataRow,
            Map<Field, Integer> columns,
            List<String> headers) {
        this(profile, kind, sheet, headerRow, firstDataRow, columns, headers, Map.of(), Map.of(), Set.of());
    }

    /** Column of a field, or -1 where the table has none. */
    public int column(Field field) {
        return columns.getOrDefault(field, -1);
    }

    /** The column that holds the field's value in this row: the first that is not empty. -1 where the table has none. */
    public int column(Row row, Field field) {
        int own = column(field);
        if (own < 0 || spares.isEmpty() || !row.text(own).isBlank()) {
            return own;
        }
        for (int spare : spares.getOrDefault(field, List.of())) {
            if (!row.text(spare).isBlank()) {
                return spare;
            }
        }
        return own;
    }

    /** Text of the field's value in this row, untrimmed; empty where the table has no such column. */
    public String text(Row row, Field field) {
        int column = column(row, field);
        if (column < 0) {
            return "";
        }
        String text = row.text(column);
        return parts.isEmpty() ? text : part(field).of(text);
    }

    public CellPart part(Field field) {
        return parts.getOrDefault(field, CellPart.WHOLE);
    }

    /** The field that a column is read as; empty where none is. Where two fields share a cell, the first of them. */
    public Optional<Field> fieldOf(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * This table with one column read otherwise. The field leaves the column it stood in before, and the column leaves the
     * fields it was read as.
     *
     * @param field empty where the column is not to be read
     */
    public TableLayout reading(int column, Optional<Field> field) {
        Map<Field, Integer> changed = new EnumMap<>(Field.class);
        changed.putAll(columns);
        changed.values().removeIf(at -> at == column);
        field.ifPresent(each -> changed.put(each, column));
        Map<Field, CellPart> keptParts = new EnumMap<>(Field.class);
        keptParts.putAll(parts);
        keptParts.keySet().removeIf(each -> !columns.getOrDefault(each, -1).equals(changed.get(each)));
        Map<Field, List<Integer>> keptSpares = new EnumMap<>(Field.class);
        spares.forEach((each, further) -> {
            boolean same = columns.getOrDefault(each, -1).equals(changed.get(each));
            List<Integer> rest = further.stream().filter(at -> at != column).toList();
            if (same && !rest.isEmpty()) {
                keptSpares.put(each, rest);
            }
        });
        return new TableLayout(
                profile, kind, sheet, headerRow, firstDataRow, changed, headers, keptParts, keptSpares, headings);
    }

    /** This table under another profile's name. */
    public TableLayout named(String newProfile) {
        return new TableLayout(
                newProfile, kind, sheet, headerRow, firstDataRow, columns, headers, parts, spares, headings);
    }

    private static <V> Map<Field, V> frozen(Map<Field, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(map));
    }
}
