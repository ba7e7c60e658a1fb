package id.sidaksos.sheet.verval;

import id.sidaksos.base.CleanText;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.verification.RecordKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which column of a returned sheet holds which item of one kind of row. A header's words come first: they travel with the cells below
 * them. Where they were changed the hidden row of keys tells; where that is gone too, the column between two known ones is what stood
 * between them.
 */
final class HeaderMap {
    private static final String[] NOTHING = {};

    private final List<PacketColumn> columns;
    private final RecordKind kind;
    private final Map<String, Integer> byLabel = new HashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();

    private String[] keys = NOTHING;
    private String[] labels = NOTHING;
    private int[] found = {};

    HeaderMap(RecordKind kind, List<PacketColumn> columns) {
        this.kind = kind;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            byLabel.putIfAbsent(TextKey.compact(columns.get(i).label()), i);
            byKey.putIfAbsent(columns.get(i).key(), i);
        }
    }

    RecordKind kind() {
        return kind;
    }

    /** How many cells of the row are headers of this kind of row. */
    int labelsIn(Row row) {
        int hits = 0;
        for (int c = 0; c < row.width(); c++) {
            hits += byLabel.containsKey(TextKey.compact(row.text(c))) ? 1 : 0;
        }
        return hits;
    }

    /** How many cells of the row are keys of this kind of row; many more than that where the first one names the kind. */
    int keysIn(Row row) {
        int hits = 0;
        for (int c = 0; c < row.width(); c++) {
            String text = CleanText.of(row.text(c));
            if (text.equalsIgnoreCase(PacketColumn.MARK + ":" + kind.name())) {
                hits += columns.size();
            } else if (byKey.containsKey(text)) {
                hits++;
            }
        }
        return hits;
    }

    void keyRow(Row row) {
        keys = texts(row);
        labels = NOTHING;
        resolve();
    }

    void labelRow(Row row) {
        labels = texts(row);
        resolve();
    }

    /** The columns as a packet goes out, from the one with the marks on: for rows that were copied without their header. */
    void standard(int markColumn) {
        found = new int[markColumn + columns.size()];
        Arrays.fill(found, -1);
        for (int i = 0; i < columns.size(); i++) {
            found[markColumn + i] = i;
        }
    }

    boolean known() {
        return found.length > 0;
    }

    int width() {
        return found.length;
    }

    /** The packet's column that stands in this column of the sheet; null for any other. */
    PacketColumn at(int column) {
        return column < found.length && found[column] >= 0 ? columns.get(found[column]) : null;
    }

    /** Column of the sheet that holds this item; -1 where none does. */
    int of(String key) {
        Integer wanted = byKey.get(key);
        for (int c = 0; c < found.length; c++) {
            if (wanted != null && found[c] == wanted) {
                return c;
            }
        }
        return -1;
    }

    /** What stands above a column. */
    String header(int column) {
        String label = column < labels.length ? labels[column] : "";
        return label.isEmpty() && column < keys.length ? keys[column] : label;
    }

    private static String[] texts(Row row) {
        String[] texts = new String[row.width()];
        for (int c = 0; c < texts.length; c++) {
            texts[c] = CleanText.of(row.text(c));
        }
        return texts;
    }

    private void resolve() {
        found = new int[Math.max(keys.length, labels.length)];
        Arrays.fill(found, -1);
        boolean[] taken = new boolean[columns.size()];
        for (int c = 0; c < labels.length; c++) {
            take(c, byLabel.get(TextKey.compact(labels[c])), taken);
        }
        for (int c = 0; c < keys.length; c++) {
            if (found[c] < 0) {
                take(c, byKey.get(bare(keys[c])), taken);
            }
        }
        between(taken);
    }

    private void take(int column, Integer index, boolean[] taken) {
        if (index != null && !taken[index]) {
            found[column] = index;
            taken[index] = true;
        }
    }

    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).startsWith(PacketColumn.MARK + ":") ? PacketColumn.MARK : key;
    }

    /** So many columns between two known ones as there were: they are the ones that stood there. */
    private void between(boolean[] taken) {
        int left = -1;
        for (int c = 0; c < found.length; c++) {
            if (found[c] >= 0) {
                fill(left, c, taken);
                left = c;
            }
        }
        fill(left, found.length, taken);
    }

    private void fill(int left, int right, boolean[] taken) {
        int gap = right - left - 1;
        int from = left < 0 ? -1 : found[left];
        int to = right < found.length ? found[right] : columns.size();
        if (gap == 0 || to - from - 1 != gap) {
            return;
        }
        for (int i = from + 1; i < to; i++) {
            if (taken[i]) {
                return;
            }
        }
        for (int i = 1; i <= gap; i++) {
            found[left + i] = from + i;
            taken[from + i] = true;
        }
    }
}
