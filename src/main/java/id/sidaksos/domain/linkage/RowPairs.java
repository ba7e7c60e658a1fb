package id.sidaksos.domain.linkage;

/** The pairs of each row of the first list; when a list is held against itself, each pair stands under both of its rows. */
final class RowPairs {
    private final int[] starts;
    private final int[] entries;
    private final float[] best;

    RowPairs(Run run, PairList pairs) {
        int rows = run.a.size();
        starts = new int[rows + 1];
        best = new float[rows];
        java.util.Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < pairs.size; i++) {
            count(pairs.a[i], pairs.weight[i]);
            if (run.oneList) {
                count(pairs.b[i], pairs.weight[i]);
            }
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        entries = new int[starts[rows]];
        int[] next = starts.clone();
        for (int i = 0; i < pairs.size; i++) {
            entries[next[pairs.a[i]]++] = i;
            if (run.oneList) {
                entries[next[pairs.b[i]]++] = i;
            }
        }
    }

    private void count(int row, float weight) {
        starts[row + 1]++;
        best[row] = Math.max(best[row], weight);
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    /** Position in the pair list. */
    int pair(int entry) {
        return entries[entry];
    }

    float bestWeight(int row) {
        return best[row];
    }
}
