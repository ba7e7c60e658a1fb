package id.sidaksos.domain.linkage;

import java.util.Arrays;

/** Best assignment of rows to columns by Kuhn and Munkres with potentials: cubic, for small problems. */
final class Hungarian {
    private Hungarian() {}

    /**
     * @param gain what each pair is worth; 0 for a pair that must not be, or a row left alone
     * @return the column of each row, -1 for none
     */
    static int[] best(double[][] gain) {
        int rows = gain.length;
        int columns = rows == 0 ? 0 : gain[0].length;
        int size = Math.max(rows, columns);
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(gain, row, size, rowPotential, columnPotential, rowOf);
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] <= rows && gain[rowOf[column] - 1][column - 1] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** Shortest augmenting path from one row, by reduced costs. Column 0 is the root. */
    private static void augment(
            double[][] gain, int row, int size, double[] rowPotential, double[] columnPotential, int[] rowOf) {
        double[] least = new double[size + 1];
        int[] via = new int[size + 1];
        boolean[] used = new boolean[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        do {
            used[column] = true;
            int from = rowOf[column];
            int next = 0;
            double step = Double.POSITIVE_INFINITY;
            for (int to = 1; to <= size; to++) {
                if (used[to]) {
                    continue;
                }
                double cost = cost(gain, from, to) - rowPotential[from] - columnPotential[to];
                if (cost < least[to]) {
                    least[to] = cost;
                    via[to] = column;
                }
                if (least[to] < step) {
                    step = least[to];
                    next = to;
                }
            }
            for (int to = 0; to <= size; to++) {
                if (used[to]) {
                    rowPotential[rowOf[to]] += step;
                    columnPotential[to] -= step;
                } else {
                    least[to] -= step;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[via[column]];
            column = via[column];
        }
    }

    private static double cost(double[][] gain, int row, int column) {
        return row <= gain.length && column <= gain[0].length ? -gain[row - 1][column - 1] : 0;
    }
}
