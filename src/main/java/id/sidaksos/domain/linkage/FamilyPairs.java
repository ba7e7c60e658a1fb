package id.sidaksos.domain.linkage;

import java.util.Arrays;

/** The pairs of one family's members with members of other families, grouped by the other family. Reused. */
final class FamilyPairs {
    /** How much seldomer a member leaves no trace in the other list's same family than in a stranger's. */
    private static final double NO_TRACE = .5;

    /** The same for a family that is listed twice in one list: hardly ever without all its members. */
    private static final double NO_TRACE_OF_DOUBLE = .1;

    private final Run run;
    private final PairList pairs;
    private final RowPairs ofRow;
    private final float[] share;
    /** Other family in the high half, place in the unsorted arrays in the low half. */
    private long[] sorted = new long[64];

    private int[] rows = new int[64];
    private int[] others = new int[64];
    private int[] positions = new int[64];
    private int size;

    FamilyPairs(Run run, PairList pairs, RowPairs ofRow, float[] share) {
        this.run = run;
        this.pairs = pairs;
        this.ofRow = ofRow;
        this.share = share;
    }

    void of(int family) {
        size = 0;
        Families mine = run.a.table.families;
        if (mine.sizeOf(family) > FamilySupport.LARGEST) {
            return;
        }
        for (int i = mine.start(family); i < mine.end(family); i++) {
            int row = mine.rowAt(i);
            for (int entry = ofRow.start(row); entry < ofRow.end(row); entry++) {
                int pair = ofRow.pair(entry);
                add(family, row, run.oneList && pairs.b[pair] == row ? pairs.a[pair] : pairs.b[pair], pair);
            }
        }
        Arrays.sort(sorted, 0, size);
    }

    private void add(int family, int row, int other, int pair) {
        int otherFamily = run.b.table.family(other);
        boolean counts = otherFamily != 0
                && !(run.oneList && otherFamily == family)
                && run.b.table.families.sizeOf(otherFamily) <= FamilySupport.LARGEST
                && FamilySupport.others(run, row, other) > 0;
        if (!counts) {
            return;
        }
        if (size == sorted.length) {
            sorted = Arrays.copyOf(sorted, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
            others = Arrays.copyOf(others, size * 2);
            positions = Arrays.copyOf(positions, size * 2);
        }
        rows[size] = row;
        others[size] = other;
        positions[size] = pair;
        sorted[size] = (long) otherFamily << 32 | size;
        size++;
    }

    int size() {
        return size;
    }

    private int place(int i) {
        return (int) sorted[i];
    }

    /** Position of the pair in the pair list. */
    int pair(int i) {
        return positions[place(i)];
    }

    /** Whether the pair is seen from its first row. */
    boolean first(int i) {
        return pairs.a[pair(i)] == rows[place(i)];
    }

    int otherFamily(int i) {
        return (int) (sorted[i] >>> 32);
    }

    /** End of the pairs with the same other family. */
    int end(int from) {
        int end = from + 1;
        while (end < size && otherFamily(end) == otherFamily(from)) {
            end++;
        }
        return end;
    }

    float best(int from, int to) {
        float best = 0;
        for (int i = from; i < to; i++) {
            best = Math.max(best, share[pair(i)]);
        }
        return best;
    }

    boolean has(int from, int to, int row, int other) {
        for (int i = from; i < to; i++) {
            if (rows[place(i)] == row && others[place(i)] == other) {
                return true;
            }
        }
        return false;
    }

    /** Probability that some other row of the family has its partner in the other family, not counting this partner. */
    double together(int i) {
        int from = i;
        while (from > 0 && otherFamily(from - 1) == otherFamily(i)) {
            from--;
        }
        int to = end(i);
        double none = 1;
        int seen = 0;
        for (int j = from; j < to; j++) {
            if (rows[place(j)] != rows[place(i)] && firstOfRow(from, j)) {
                none *= 1 - bestOfRow(from, to, rows[place(j)], others[place(i)]);
                seen++;
            }
        }
        int missing = Math.max(0, FamilySupport.others(run, rows[place(i)], others[place(i)]) - seen);
        return lessFor(missing, 1 - none);
    }

    /** Members of whom there is no trace in the other family speak against the few who may be there. */
    private double lessFor(int missing, double together) {
        double odds = together / Math.max(1e-12, 1 - together) * Math.pow(run.oneList ? NO_TRACE_OF_DOUBLE : NO_TRACE, missing);
        return odds / (1 + odds);
    }

    /** Members of the other family who are not surely some other row's partners, this pair's among them: 1 or more. */
    double free(int i) {
        int from = i;
        while (from > 0 && otherFamily(from - 1) == otherFamily(i)) {
            from--;
        }
        int to = end(i);
        double taken = 0;
        for (int j = from; j < to; j++) {
            int other = others[place(j)];
            if (other != others[place(i)] && firstOfOther(from, j)) {
                taken += bestOfOther(from, to, other, rows[place(i)]);
            }
        }
        return Math.max(1, run.b.table.families.sizeOf(otherFamily(i)) - taken);
    }

    private boolean firstOfOther(int from, int j) {
        for (int k = from; k < j; k++) {
            if (others[place(k)] == others[place(j)]) {
                return false;
            }
        }
        return true;
    }

    private float bestOfOther(int from, int to, int other, int without) {
        float best = 0;
        for (int k = from; k < to; k++) {
            if (others[place(k)] == other && rows[place(k)] != without) {
                best = Math.max(best, share[pair(k)]);
            }
        }
        return best;
    }

    /** Whether no earlier pair of the group is of the same row. */
    private boolean firstOfRow(int from, int j) {
        for (int k = from; k < j; k++) {
            if (rows[place(k)] == rows[place(j)]) {
                return false;
            }
        }
        return true;
    }

    private float bestOfRow(int from, int to, int row, int without) {
        float best = 0;
        for (int k = from; k < to; k++) {
            if (rows[place(k)] == row && others[place(k)] != without) {
                best = Math.max(best, share[pair(k)]);
            }
        }
        return best;
    }
}
