package id.sidaksos.domain.linkage;

/** What each blocking rule brought: pairs, pairs that no rule before it brought, and pairs that the NIK proves. */
final class RuleCounters {
    private static final int RULES = BlockingRule.values().length;

    final long[] pairs = new long[RULES];
    final long[] marginal = new long[RULES];
    final long[] proven = new long[RULES];
    long allPairs;
    long allProven;
    /** Proven pairs that at least one rule without the NIK brought as well. */
    long provenWithoutNik;

    void count(int rules, long levels) {
        allPairs++;
        boolean sure = proven(levels);
        allProven += sure ? 1 : 0;
        boolean without = false;
        for (int rest = rules; rest != 0; rest &= rest - 1) {
            int rule = Integer.numberOfTrailingZeros(rest);
            pairs[rule]++;
            proven[rule] += sure ? 1 : 0;
            without |= !BlockingRule.usesNik(rule);
        }
        marginal[Integer.numberOfTrailingZeros(rules)]++;
        provenWithoutNik += sure && without ? 1 : 0;
    }

    /** The NIK is the same and so, by sound, is the name. */
    private static boolean proven(long levels) {
        int name = Comparison.NAME.of(levels);
        return Comparison.NIK.of(levels) == Level.NIK_EXACT.rank() && name != 0 && name <= Level.NAME_SOUND.rank();
    }

    void add(RuleCounters other) {
        allPairs += other.allPairs;
        allProven += other.allProven;
        provenWithoutNik += other.provenWithoutNik;
        for (int rule = 0; rule < RULES; rule++) {
            pairs[rule] += other.pairs[rule];
            marginal[rule] += other.marginal[rule];
            proven[rule] += other.proven[rule];
        }
    }
}
