package id.sidaksos.domain.linkage;

import java.util.BitSet;

/**
 * Rows of the first list that are one person twice and claim the same partner. The earlier row keeps it, so that a family
 * that was listed again does not push its own first self off its row in the other list; the later one is told, not linked.
 */
final class ClaimDoubles {
    /** Share of rows that stand twice in a list, for want of a better guess. */
    private static final double TWICE = .02;
    /** Bits from which two claimants count as one person. */
    private static final double SAME = 2;
    /** A second partner this much worse is a namesake, not a double in the other list. */
    private static final double NAMESAKE = 5;

    private static final int MOST_CLAIMANTS = 12;

    private final Run run;
    private final PairList pairs;
    private final Weights weights;
    private final PairLevels levels;
    private final double prior;
    private final BitSet losers = new BitSet();
    private final BitSet doubles = new BitSet();

    ClaimDoubles(Run run, PairList pairs, Weights weights) {
        this.run = run;
        this.pairs = pairs;
        this.weights = weights;
        this.levels = new PairLevels(run.a, run.a, run.births);
        this.prior = Prior.log2(2 * TWICE / Math.max(2, run.a.size()));
    }

    /** Marks the later of two doubles in the flags of its pairs; what is marked must not be chosen. */
    void mark() {
        int[] starts = new int[run.b.size() + 1];
        for (int i = 0; i < pairs.size; i++) {
            starts[pairs.b[i] + 1] += pairs.weight[i] >= 0 ? 1 : 0;
        }
        for (int row = 0; row < run.b.size(); row++) {
            starts[row + 1] += starts[row];
        }
        int[] claims = new int[starts[run.b.size()]];
        int[] next = starts.clone();
        for (int i = 0; i < pairs.size; i++) {
            if (pairs.weight[i] >= 0) {
                claims[next[pairs.b[i]]++] = i;
            }
        }
        for (int row = 0; row < run.b.size(); row++) {
            if (row % (1 << 14) == 0) {
                run.progress.check();
            }
            settle(claims, starts[row], Math.min(starts[row + 1], starts[row] + MOST_CLAIMANTS));
        }
        barNamesakes();
    }

    private void settle(int[] claims, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                int first = pairs.a[claims[i]] < pairs.a[claims[j]] ? claims[i] : claims[j];
                int second = first == claims[i] ? claims[j] : claims[i];
                if (onePerson(pairs.a[first], pairs.a[second])) {
                    doubles.set(first);
                    doubles.set(second);
                    losers.set(second);
                    pairs.flags[second] |= Flag.DOUBLE_IN_LIST.bit();
                }
            }
        }
    }

    private boolean onePerson(int rowA, int rowB) {
        if (run.a.table.family(rowA) != 0 && run.a.table.family(rowA) == run.a.table.family(rowB)) {
            return false;
        }
        long pairLevels = levels.of(rowA, rowB);
        return prior + weights.strangers(pairLevels, run.a, rowA, run.a, rowB) >= SAME;
    }

    /** The later double's other candidates are namesakes of its partner. */
    private void barNamesakes() {
        float[] best = new float[run.a.size()];
        for (int i = losers.nextSetBit(0); i >= 0; i = losers.nextSetBit(i + 1)) {
            best[pairs.a[i]] = Math.max(best[pairs.a[i]], pairs.weight[i]);
        }
        for (int i = 0; i < pairs.size; i++) {
            if (best[pairs.a[i]] > 0 && pairs.weight[i] < best[pairs.a[i]] - NAMESAKE) {
                losers.set(i);
                pairs.flags[i] |= Flag.DOUBLE_IN_LIST.bit();
            }
        }
    }

    /** Pairs that must not be chosen. */
    BitSet barred() {
        return losers;
    }

    /** Pairs of either double: they are no rivals of one another. */
    boolean isDouble(int pair) {
        return doubles.get(pair);
    }
}
