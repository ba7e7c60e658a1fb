package id.sidaksos.service.linkage;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.HeaderText;
import id.sidaksos.domain.layout.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a list is what, and where its rows begin.
 *
 * @param headerRow number of the header's row
 */
record ListColumns(int headerRow, Map<ListRole, Integer> columns) {

    /**
     * Looks for the row that names the most columns.
     *
     * @param head the list's first rows
     * @param mapping what somebody said a column is: {@code role=header}
     * @throws Problem LIST_COLUMNS where no row names what a person could be known by
     */
    static ListColumns find(String file, List<Row> head, List<String> mapping) {
        Map<ListRole, Integer> best = Map.of();
        int bestRow = 0;
        for (Row row : head) {
            Map<ListRole, Integer> found = read(row, mapping);
            if (found.size() > best.size()) {
                best = found;
                bestRow = row.number();
            }
        }
        if (!usable(best)) {
            throw new Problem(ErrorCode.LIST_COLUMNS, file);
        }
        return new ListColumns(bestRow, best);
    }

    /** A person can be looked for by a number, or by a name with anything beside it. */
    private static boolean usable(Map<ListRole, Integer> columns) {
        boolean number = columns.containsKey(ListRole.NIK) || columns.containsKey(ListRole.ID);
        boolean name = columns.containsKey(ListRole.NAMA)
                || columns.containsKey(ListRole.NAMA_DEPAN)
                || columns.containsKey(ListRole.NAMA_BELAKANG);
        return number || (name && columns.size() >= 2);
    }

    private static Map<ListRole, Integer> read(Row row, List<String> mapping) {
        Map<ListRole, Integer> found = new EnumMap<>(ListRole.class);
        for (int column = 0; column < row.width(); column++) {
            String header = HeaderText.normalise(row.text(column));
            if (header.isEmpty()) {
                continue;
            }
            Optional<ListRole> role = mapped(header, mapping).or(() -> ListRole.ofHeader(header));
            if (role.isPresent()) {
                found.putIfAbsent(role.get(), column);
            }
        }
        return found;
    }

    private static Optional<ListRole> mapped(String header, List<String> mapping) {
        for (String each : mapping) {
            int at = each.indexOf('=');
            if (at > 0 && HeaderText.normalise(each.substring(at + 1)).equals(header)) {
                return ListRole.ofKey(each.substring(0, at).strip());
            }
        }
        return Optional.empty();
    }

    String text(Row row, ListRole role) {
        int column = columns.getOrDefault(role, -1);
        return column < 0 ? "" : row.text(column).strip();
    }

    int column(ListRole role) {
        return columns.getOrDefault(role, -1);
    }
}
