package id.sidaksos.service.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows of a list that are the very same in every column that is compared. One of them is matched, the others follow it:
 * a list that holds one file ten times costs what the file costs.
 */
final class TwinRows {
    private static final int[] NONE = {};

    private final Map<Long, Integer> firsts = new HashMap<>();
    private final Map<Integer, int[]> rows = new HashMap<>();
    private int folded;

    /**
     * Whether a row says the same as one before it, which it then follows.
     *
     * @param content hash of all its compared texts, 64 bits
     * @param index the number the row would have in the table
     * @param row number as the spreadsheet shows it
     */
    boolean follows(long content, int index, long row) {
        Integer first = firsts.putIfAbsent(content, index);
        if (first == null) {
            return false;
        }
        int[] sofar = rows.getOrDefault(first, NONE);
        int[] more = Arrays.copyOf(sofar, sofar.length + 1);
        more[sofar.length] = (int) row;
        rows.put(first, more);
        folded++;
        return true;
    }

    /** Row numbers of those that follow the row with this index. */
    int[] of(int index) {
        return rows.getOrDefault(index, NONE);
    }

    /** Indexes of the rows that others follow, in order. */
    int[] followed() {
        return rows.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** How many rows follow another. */
    int count() {
        return folded;
    }
}
