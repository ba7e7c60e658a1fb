package id.sidaksos.domain.verification;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far a second look at families agrees with the first.
 *
 * @param families that have both
 * @param equal of them, the same hasil
 * @param kappa Cohen's kappa (Cohen 1960): agreement beyond chance, at most 1; empty where chance alone would agree wholly or nothing
 *     was looked at twice
 */
public record Agreement(int families, int equal, OptionalDouble kappa) {
    /** Of one family: what the verifier found, and what the second look did. */
    public record Pair(Hasil first, Hasil second) {}

    public static Agreement of(List<Pair> pairs) {
        int kinds = Hasil.values().length;
        int[] first = new int[kinds];
        int[] second = new int[kinds];
        int equal = 0;
        for (Pair pair : pairs) {
            first[pair.first().ordinal()]++;
            second[pair.second().ordinal()]++;
            equal += pair.first() == pair.second() ? 1 : 0;
        }
        return new Agreement(pairs.size(), equal, kappa(pairs.size(), equal, first, second));
    }

    /** Share of families with the same hasil, 0 to 1; 0 of none. */
    public double share() {
        return families == 0 ? 0 : (double) equal / families;
    }

    private static OptionalDouble kappa(int families, int equal, int[] first, int[] second) {
        // In whole numbers: chance is certain exactly where both sums are equal.
        long chance = 0;
        for (int i = 0; i < first.length; i++) {
            chance += (long) first[i] * second[i];
        }
        long all = (long) families * families;
        return all == chance
                ? OptionalDouble.empty()
                : OptionalDouble.of(((double) equal * families - chance) / (all - chance));
    }
}
