package id.sidaksos.domain.linkage;

import java.util.Arrays;

/** For each row the first two values offered. Open addressing over rows. */
final class IntMap {
    private static final int NONE = -1;
    private final int[] rows;
    private final int[] first;
    private final int[] second;

    IntMap(int expected) {
        int slots = Integer.highestOneBit(Math.max(8, expected)) * 4;
        rows = new int[slots];
        first = new int[slots];
        second = new int[slots];
        Arrays.fill(rows, NONE);
        Arrays.fill(first, NONE);
        Arrays.fill(second, NONE);
    }

    void offer(int row, int value) {
        int slot = slot(row);
        if (rows[slot] == NONE) {
            rows[slot] = row;
            first[slot] = value;
        } else if (second[slot] == NONE) {
            second[slot] = value;
        }
    }

    /** -1 if none was offered. */
    int first(int row) {
        return first[slot(row)];
    }

    int second(int row) {
        return second[slot(row)];
    }

    private int slot(int row) {
        int mask = rows.length - 1;
        int slot = (int) Hash.mix(row) & mask;
        while (rows[slot] != NONE && rows[slot] != row) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
