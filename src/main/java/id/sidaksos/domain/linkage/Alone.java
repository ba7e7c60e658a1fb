package id.sidaksos.domain.linkage;

/**
 * Families of one, in a list held against itself: nobody at home can speak for them, but who is listed twice is listed
 * with the same family twice, so both listings are families of one. A family of one and a member of a larger family are
 * seldom one person.
 */
final class Alone {
    /** Share of people listed alone whose other listing is alone too: shipped. */
    private static final double ALONE_AGAIN = .96;
    /** Most people listed alone are old, and so are those who are taken for them: alone more often than others. */
    private static final double LEAST_SHARE = .08;

    private final PersonTable table;
    private final float both;
    private final float one;

    Alone(PersonTable table) {
        this.table = table;
        double alone = 0;
        for (int family = 1; family <= table.families.count; family++) {
            alone += table.families.sizeOf(family) == 1 ? 1 : 0;
        }
        double share = Math.min(.9, Math.max(LEAST_SHARE, alone / Math.max(1, table.size)));
        both = (float) Prior.log2(ALONE_AGAIN / share);
        one = (float) Prior.log2((1 - ALONE_AGAIN) / (1 - share));
    }

    /** Adds to the weights of all pairs of which a side is alone; every pair once. */
    void weigh(PairList pairs) {
        for (int i = 0; i < pairs.size; i++) {
            int familyA = table.family(pairs.a[i]);
            int familyB = table.family(pairs.b[i]);
            if (familyA == 0 || familyB == 0 || familyA == familyB) {
                continue;
            }
            boolean aloneA = table.families.sizeOf(familyA) == 1;
            boolean aloneB = table.families.sizeOf(familyB) == 1;
            if (aloneA && aloneB) {
                pairs.weight[i] += both;
                pairs.flags[i] |= Flag.ALONE.bit();
            } else if (aloneA || aloneB) {
                pairs.weight[i] += one;
            }
        }
    }
}
