package id.sidaksos.service.intake;

import java.util.Arrays;
import java.util.OptionalInt;

/** Which number in the database each row of the file got. Rows come in ascending order. */
final class RowIds {
    private int[] rows = new int[1 << 10];
    private int[] ids = new int[1 << 10];
    private int size;

    void add(int row, int id) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            ids = Arrays.copyOf(ids, size * 2);
        }
        rows[size] = row;
        ids[size++] = id;
    }

    /** Empty for a row that was parked or stands unchanged from an earlier file. */
    OptionalInt of(int row) {
        int at = Arrays.binarySearch(rows, 0, size, row);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(ids[at]);
    }
}
