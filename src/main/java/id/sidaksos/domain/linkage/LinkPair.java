package id.sidaksos.domain.linkage;

import java.util.Set;

/**
 * Two rows that may be one person.
 *
 * @param a row of the first table, as is @param b of the second
 * @param weight log2 of the odds, family and all
 * @param p probability, 0 to 1; for a row whose partner is taken, what is left of it beside the taker
 * @param levels four bits for each {@link Comparison}
 * @param decision what becomes of it
 * @param rules one bit for each {@link BlockingRule} that brought the pair; 0 where the family alone did
 * @param flagBits one bit for each {@link Flag}
 * @param margin bits to the next candidate of either row; {@link #NO_RIVAL} where there is none
 * @param rival the other candidate, as a row of the second table; -1 where there is none
 * @param family bits that the family adds or takes
 */
public record LinkPair(
        int a,
        int b,
        double weight,
        double p,
        long levels,
        Decision decision,
        int rules,
        int flagBits,
        double margin,
        int rival,
        double family) {
    public static final double NO_RIVAL = 99;

    public Set<Flag> flags() {
        return Flag.set(flagBits);
    }

    public boolean has(Flag flag) {
        return flag.in(flagBits);
    }

    /** The pair's rank in a comparison: 1 the best, 0 unknown. */
    public int rank(Comparison comparison) {
        return comparison.of(levels);
    }

    /** Linked or to be reviewed, not just another possibility. */
    public boolean linked() {
        return decision != Decision.LAIN;
    }
}
