package id.sidaksos.domain.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a list as somebody in the office has set them right, under a name. It holds for every table with the same
 * heads, whatever their order; it comes before any layout that the program ships.
 *
 * @param name given by the office; stands as the profile of what is imported by it
 * @param heads header texts of all columns, mapped or not, in the order of the file it was made from
 * @param columns column (from 0) in {@code heads} of each field that is read
 * @param parts fields whose cell holds more than the field's value
 */
public record SavedLayout(
        String name, SourceKind kind, List<String> heads, Map<Field, Integer> columns, Map<Field, CellPart> parts) {
    private static final int TALLEST = 3;

    public SavedLayout {
        heads = List.copyOf(heads);
        columns = Map.copyOf(columns);
        parts = Map.copyOf(parts);
    }

    /** What a table of the office's own choice will be known by. */
    public static SavedLayout of(String name, TableLayout table) {
        return new SavedLayout(name, table.kind(), table.headers(), table.columns(), table.parts());
    }

    /** The table with these heads; empty where no row of the sheet has them. */
    Optional<TableLayout> in(String sheet, HeaderGrid grid) {
        for (int row = 1; row <= Math.min(HeaderFinder.LAST_HEADER_ROW, grid.lastRow()); row++) {
            for (int height = 1; height <= Math.min(TALLEST, row); height++) {
                List<String> found = TableMaker.headers(grid, row, height);
                if (keys(found).equals(keys(heads)) && !found.isEmpty()) {
                    return Optional.of(table(sheet, grid, row, height, found));
                }
            }
        }
        return Optional.empty();
    }

    private TableLayout table(String sheet, HeaderGrid grid, int row, int height, List<String> found) {
        Map<Field, Integer> here = new EnumMap<>(Field.class);
        columns.forEach((field, column) -> here.put(field, place(found, column)));
        return new TableLayout(
                name,
                kind,
                sheet,
                row,
                TableMaker.firstDataRow(grid, row, keys(heads).size()),
                here,
                found,
                parts,
                Map.of(),
                TableMaker.headings(grid, row, height));
    }

    /** Where a column stands in the other file: the same head, and the same one among equal heads. */
    private int place(List<String> found, int column) {
        String key = HeaderText.key(heads.get(column));
        long before = heads.subList(0, column).stream()
                .filter(head -> HeaderText.key(head).equals(key))
                .count();
        for (int c = 0; c < found.size(); c++) {
            if (HeaderText.key(found.get(c)).equals(key) && before-- == 0) {
                return c;
            }
        }
        throw new IllegalStateException(name);
    }

    /** Each head with how often it stands there; columns without a head say nothing. */
    private static Map<String, Integer> keys(List<String> heads) {
        Map<String, Integer> keys = new HashMap<>();
        for (String head : heads) {
            String key = HeaderText.key(head);
            if (!key.isEmpty()) {
                keys.merge(key, 1, Integer::sum);
            }
        }
        return keys;
    }
}
