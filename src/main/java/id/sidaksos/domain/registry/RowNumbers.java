package id.sidaksos.domain.registry;

import java.util.Arrays;

/** A growing list of row numbers. */
final class RowNumbers {
    private int[] rows = new int[4];
    private int size;

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return rows[index];
    }
}
