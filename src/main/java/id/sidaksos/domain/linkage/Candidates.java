package id.sidaksos.domain.linkage;

import java.util.Arrays;

/** The rows that blocking brings to one probe, each once, with the rules that brought it. Reused from probe to probe. */
final class Candidates {
    private static final int RULE_BITS = 24;
    private static final long RULES = (1L << RULE_BITS) - 1;

    private long[] found = new long[256];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int row, BlockingRule rule) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = (long) row << RULE_BITS | 1L << rule.ordinal();
    }

    /** Sorts by row and joins the rules of equal rows. */
    void unite() {
        Arrays.sort(found, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept > 0 && found[kept - 1] >>> RULE_BITS == found[i] >>> RULE_BITS) {
                found[kept - 1] |= found[i] & RULES;
            } else {
                found[kept++] = found[i];
            }
        }
        size = kept;
    }

    /** Takes out rows that stand in the pairs from a position on already, and gives those pairs the rules. */
    void leaveOut(PairList pairs, int from, int to) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            boolean known = false;
            for (int pair = from; pair < to && !known; pair++) {
                known = pairs.b[pair] == row(i);
                pairs.rules[pair] |= known ? rules(i) : 0;
            }
            if (!known) {
                found[kept++] = found[i];
            }
        }
        size = kept;
    }

    int size() {
        return size;
    }

    int row(int index) {
        return (int) (found[index] >>> RULE_BITS);
    }

    /** One bit for each {@link BlockingRule} by its ordinal. */
    int rules(int index) {
        return (int) (found[index] & RULES);
    }
}
