package id.sidaksos.domain.linkage;

import java.util.Arrays;

/** Who belongs to whose family inside one table: numbers from 1 in the order of first appearance, members in table order. */
final class Families {
    /** Key of a row without a family. */
    static final long NONE = 0;

    final int count;
    final int[] ofRow;
    private final int[] starts;
    private final int[] rows;

    private Families(int count, int[] ofRow, int[] starts, int[] rows) {
        this.count = count;
        this.ofRow = ofRow;
        this.starts = starts;
        this.rows = rows;
    }

    /** @param keys 64-bit key per row, {@link #NONE} for none; only the first {@code size} count */
    static Families of(long[] keys, int size) {
        int[] ofRow = new int[size];
        int count = number(keys, size, ofRow);
        int[] starts = new int[count + 2];
        for (int row = 0; row < size; row++) {
            starts[ofRow[row] + 1]++;
        }
        for (int family = 0; family <= count; family++) {
            starts[family + 1] += starts[family];
        }
        int[] next = Arrays.copyOf(starts, count + 1);
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            rows[next[ofRow[row]]++] = row;
        }
        return new Families(count, ofRow, starts, rows);
    }

    private static int number(long[] keys, int size, int[] ofRow) {
        int mask = Integer.highestOneBit(Math.max(8, size)) * 4 - 1;
        long[] slotKeys = new long[mask + 1];
        int[] slotFamilies = new int[mask + 1];
        int count = 0;
        for (int row = 0; row < size; row++) {
            long key = keys[row];
            if (key == NONE) {
                continue;
            }
            int slot = (int) Hash.mix(key) & mask;
            while (slotKeys[slot] != NONE && slotKeys[slot] != key) {
                slot = (slot + 1) & mask;
            }
            if (slotKeys[slot] == NONE) {
                slotKeys[slot] = key;
                slotFamilies[slot] = ++count;
            }
            ofRow[row] = slotFamilies[slot];
        }
        return count;
    }

    /** Position of a family's first member in {@link #rowAt}; its end is the start of the next. */
    int start(int family) {
        return starts[family];
    }

    int end(int family) {
        return starts[family + 1];
    }

    int rowAt(int position) {
        return rows[position];
    }

    int sizeOf(int family) {
        return family == 0 ? 1 : starts[family + 1] - starts[family];
    }

    int[] members(int family) {
        return family == 0 ? new int[0] : Arrays.copyOfRange(rows, starts[family], starts[family + 1]);
    }
}
