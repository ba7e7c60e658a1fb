package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One partner at most for each row. Pairs that beat every other pair of both their rows by more than three bits are taken
 * at once; what then still hangs together is solved exactly where it is small, and by the best first where it is not.
 */
final class Assignment {
    /** Bits under which two alternatives count as equal enough to be weighed together. */
    static final double CLEAR = 3;

    private static final int SMALL = 48;
    private static final int MOST_ROUNDS = 20;
    private static final int CHECK_EVERY = 1 << 14;

    private final PairList pairs;
    private final int[] order;
    private final BitSet takenA = new BitSet();
    private final BitSet takenB = new BitSet();
    private final BitSet chosen = new BitSet();

    private Assignment(PairList pairs, int[] order) {
        this.pairs = pairs;
        this.order = order;
    }

    /**
     * @param barred pairs that must not be chosen
     * @return bit i is set if pair i is chosen; pairs under even odds never are
     */
    static BitSet of(PairList pairs, BitSet barred, Progress progress) {
        Assignment assignment = new Assignment(pairs, ordered(pairs, barred, progress));
        assignment.run(progress);
        return assignment.chosen;
    }

    /** Pairs of at least even odds, the best first, by rows among equals. */
    private static int[] ordered(PairList pairs, BitSet barred, Progress progress) {
        long[] keys = new long[pairs.size];
        int used = 0;
        for (int i = 0; i < pairs.size; i++) {
            if (pairs.weight[i] >= 0 && !barred.get(i)) {
                // Positive floats sort as their bits do; the position keeps equals in order of rows.
                keys[used++] = (long) (Integer.MAX_VALUE - Float.floatToIntBits(pairs.weight[i])) << 32 | i;
            }
        }
        progress.check();
        Arrays.sort(keys, 0, used);
        progress.check();
        int[] order = new int[used];
        for (int i = 0; i < used; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private void run(Progress progress) {
        int[] open = order;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int[] rest = takeClear(open, progress);
            if (rest.length == open.length) {
                break;
            }
            open = rest;
        }
        for (int[] component : components(open)) {
            progress.check();
            solve(component);
        }
    }

    /** Takes what beats its rivals clearly; gives back what is still open. */
    private int[] takeClear(int[] open, Progress progress) {
        IntMap bestA = new IntMap(open.length);
        IntMap bestB = new IntMap(open.length);
        for (int i = 0; i < open.length; i++) {
            bestA.offer(pairs.a[open[i]], i);
            bestB.offer(pairs.b[open[i]], i);
        }
        for (int i = 0; i < open.length; i++) {
            if (i % CHECK_EVERY == 0) {
                progress.check();
            }
            int pair = open[i];
            if (clear(open, i, bestA, pairs.a[pair]) && clear(open, i, bestB, pairs.b[pair])) {
                take(pair);
            }
        }
        return Arrays.stream(open).filter(this::free).toArray();
    }

    private boolean clear(int[] open, int place, IntMap best, int row) {
        if (best.first(row) != place) {
            return false;
        }
        int second = best.second(row);
        return second < 0 || pairs.weight[open[place]] - pairs.weight[open[second]] > CLEAR;
    }

    private boolean free(int pair) {
        return !takenA.get(pairs.a[pair]) && !takenB.get(pairs.b[pair]);
    }

    private void take(int pair) {
        chosen.set(pair);
        takenA.set(pairs.a[pair]);
        takenB.set(pairs.b[pair]);
    }

    private List<int[]> components(int[] open) {
        IntMap rowsA = new IntMap(open.length);
        IntMap rowsB = new IntMap(open.length);
        UnionFind groups = new UnionFind(open.length);
        for (int i = 0; i < open.length; i++) {
            rowsA.offer(pairs.a[open[i]], i);
            rowsB.offer(pairs.b[open[i]], i);
            groups.join(i, rowsA.first(pairs.a[open[i]]));
            groups.join(i, rowsB.first(pairs.b[open[i]]));
        }
        List<int[]> components = new ArrayList<>();
        for (int[] group : groups.groups()) {
            components.add(Arrays.stream(group).map(i -> open[i]).toArray());
        }
        return components;
    }

    private void solve(int[] component) {
        int[] rowsA = Arrays.stream(component)
                .map(i -> pairs.a[i])
                .sorted()
                .distinct()
                .toArray();
        int[] rowsB = Arrays.stream(component)
                .map(i -> pairs.b[i])
                .sorted()
                .distinct()
                .toArray();
        if (rowsA.length > SMALL || rowsB.length > SMALL) {
            for (int pair : component) {
                if (free(pair)) {
                    take(pair);
                }
            }
            return;
        }
        double[][] gain = new double[rowsA.length][rowsB.length];
        int[][] pairAt = new int[rowsA.length][rowsB.length];
        for (int pair : component) {
            int i = Arrays.binarySearch(rowsA, pairs.a[pair]);
            int j = Arrays.binarySearch(rowsB, pairs.b[pair]);
            gain[i][j] = pairs.weight[pair] + 1e-3;
            pairAt[i][j] = pair + 1;
        }
        int[] partner = Hungarian.best(gain);
        for (int i = 0; i < rowsA.length; i++) {
            if (partner[i] >= 0 && pairAt[i][partner[i]] > 0) {
                take(pairAt[i][partner[i]] - 1);
            }
        }
    }
}
