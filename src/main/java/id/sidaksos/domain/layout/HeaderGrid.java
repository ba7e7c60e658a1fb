package id.sidaksos.domain.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first rows of a sheet as a grid in which a merged range shows its text in every cell. */
final class HeaderGrid {
    /** The most columns a sheet can have. */
    private static final int WIDEST = 16_384;

    private static final int LONG_NUMBER = 6;

    /** "KECAMATAN : SRENGAT, DESA : TOGOGAN" above a table fills no more. */
    private static final int TITLE_CELLS = 6;

    private final Map<Integer, Row> rows = new HashMap<>();
    private final Map<Integer, String[]> texts = new HashMap<>();
    private final Map<Integer, int[]> anchors = new HashMap<>();
    private final int lastRow;

    HeaderGrid(List<Row> given, List<Merge> merges, int lastRow) {
        this.lastRow = lastRow;
        int width = 0;
        for (Row row : given) {
            if (row.number() >= 1 && row.number() <= lastRow) {
                rows.put(row.number(), row);
                width = Math.max(width, Math.min(row.width(), WIDEST));
            }
        }
        for (Row row : rows.values()) {
            String[] line = new String[Math.min(row.width(), WIDEST)];
            for (int c = 0; c < line.length; c++) {
                line[c] = row.text(c);
            }
            texts.put(row.number(), line);
        }
        for (Merge merge : merges) {
            spread(merge, width);
        }
    }

    private void spread(Merge merge, int width) {
        String text = text(merge.firstRow(), merge.firstColumn());
        if (text.isBlank()) {
            return;
        }
        int last = Math.min(merge.lastColumn(), width - 1);
        for (int r = merge.firstRow(); r <= Math.min(merge.lastRow(), lastRow); r++) {
            String[] line = texts.getOrDefault(r, new String[0]);
            int[] anchor = anchors.computeIfAbsent(r, k -> new int[0]);
            if (line.length <= last) {
                line = Arrays.copyOf(line, last + 1);
                texts.put(r, line);
            }
            if (anchor.length <= last) {
                int had = anchor.length;
                anchor = Arrays.copyOf(anchor, last + 1);
                Arrays.fill(anchor, had, anchor.length, -1);
                anchors.put(r, anchor);
            }
            for (int c = merge.firstColumn(); c <= last; c++) {
                line[c] = text;
                anchor[c] = merge.firstColumn();
            }
        }
    }

    /** Text of a cell or of the merged range it belongs to; empty where there is none. */
    String text(int row, int column) {
        String[] line = texts.get(row);
        if (line == null || column < 0 || column >= line.length || line[column] == null) {
            return "";
        }
        return line[column];
    }

    int width(int row) {
        String[] line = texts.get(row);
        return line == null ? 0 : line.length;
    }

    /** The row itself, or null where the sheet has none of this number. */
    Row row(int number) {
        return rows.get(number);
    }

    int lastRow() {
        return lastRow;
    }

    /** First column of the merged range that a cell belongs to; the cell's own column where it is not merged. */
    int anchor(int row, int column) {
        int[] line = anchors.get(row);
        return line == null || column >= line.length || line[column] < 0 ? column : line[column];
    }

    /** The nearest text to the left of an empty cell: a group header whose merge is not known. */
    String textFromLeft(int row, int column) {
        for (int c = Math.min(column, width(row) - 1); c >= 0; c--) {
            if (!text(row, c).isBlank()) {
                return text(row, c);
            }
        }
        return "";
    }

    /** True for a row that holds long numbers (an ID, a NIK, a code) or a few "name : value" pairs: no header has those. */
    boolean cannotBeHeader(int row) {
        int filled = 0;
        boolean pair = false;
        for (int c = 0; c < width(row); c++) {
            String text = text(row, c);
            if (text.isBlank()) {
                continue;
            }
            if (digits(text) >= LONG_NUMBER) {
                return true;
            }
            filled++;
            pair |= text.startsWith(":") || text.endsWith(":");
        }
        return pair && filled <= TITLE_CELLS;
    }

    private static int digits(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < Math.min(text.length(), HeaderText.LONGEST); i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
