package id.sidaksos.domain.linkage;

import java.util.EnumSet;
import java.util.Set;

/**
 * Neighbours of the same name are not like any two strangers: they were often born in the same years, and lists are full
 * of them. This learns, by expectation and maximisation among the pairs of one name in one kecamatan, how many of them are
 * not one person and what those look like, m being known.
 */
final class Namesakes {
    /** What namesakes are told by; the rest is as with strangers. */
    static final Set<Comparison> TOLD_BY = EnumSet.of(
            Comparison.NIK, Comparison.NAME, Comparison.BIRTH, Comparison.SEX, Comparison.PLACE, Comparison.OTHER_ID);

    private static final int ITERATIONS = 40;
    private static final double LEAST = 100;
    private static final double SMOOTHING = 10;
    private static final int SLOTS = Comparison.count() << Comparison.BITS;

    private final Patterns patterns;
    private final Parameters parameters;

    Namesakes(Patterns patterns, Parameters parameters) {
        this.patterns = patterns;
        this.parameters = parameters;
    }

    /** Same name, same kecamatan. */
    static boolean are(long levels) {
        int name = Comparison.NAME.of(levels);
        int place = Comparison.PLACE.of(levels);
        return name != 0 && name <= Level.NAME_SOUND.rank() && place != 0 && place <= Level.PLACE_DISTRICT.rank();
    }

    /** Writes the namesakes' shares, and how many there are for each match; none where there are too few. */
    void learn() {
        double[] m = new double[SLOTS];
        double[] h = new double[SLOTS];
        for (Level level : Level.values()) {
            m[slot(level)] = parameters.m(level);
            h[slot(level)] = start(level);
        }
        double share = .9;
        double[] sums = new double[SLOTS];
        double matches = 0;
        double others = 0;
        for (int i = 0; i < ITERATIONS; i++) {
            sums = new double[SLOTS];
            matches = 0;
            others = 0;
            for (int j = 0; j < patterns.levels.length; j++) {
                long levels = patterns.levels[j];
                if (!are(levels)) {
                    continue;
                }
                double p = posterior(levels, share, m, h);
                matches += p * patterns.counts[j];
                double weight = (1 - p) * patterns.counts[j];
                others += weight;
                for (Comparison comparison : TOLD_BY) {
                    sums[comparison.ordinal() << Comparison.BITS | comparison.of(levels)] += weight;
                }
            }
            share = Math.min(.9999, Math.max(.0001, matches / Math.max(1, matches + others)));
            maximise(sums, h);
        }
        if (others >= LEAST && matches >= LEAST) {
            for (Level level : Level.values()) {
                parameters.namesake(level, h[slot(level)]);
            }
            parameters.namesakesPerMatch(others / matches);
        }
    }

    private double start(Level level) {
        return switch (level.comparison()) {
            case PLACE ->
                level.rank() > Level.PLACE_DISTRICT.rank()
                        ? 1e-6
                        : level.rank() >= Level.PLACE_VILLAGE.rank() ? .25 : .05;
            case NAME -> level.rank() <= Level.NAME_SOUND.rank() ? parameters.m(level) : 1e-6;
            default -> parameters.u(level);
        };
    }

    private static double posterior(long levels, double share, double[] m, double[] h) {
        double odds = share / (1 - share);
        for (Comparison comparison : TOLD_BY) {
            int rank = comparison.of(levels);
            if (rank != 0 && comparison != Comparison.NAME) {
                int slot = comparison.ordinal() << Comparison.BITS | rank;
                odds *= m[slot] / h[slot];
            }
        }
        return odds / (1 + odds);
    }

    private static void maximise(double[] sums, double[] h) {
        for (Comparison comparison : TOLD_BY) {
            double known = 0;
            for (Level level : comparison.levels()) {
                known += sums[slot(level)];
            }
            for (Level level : comparison.levels()) {
                double before = level.shippedU();
                if (known > 0) {
                    h[slot(level)] = Math.max(1e-6, (sums[slot(level)] + SMOOTHING * before) / (known + SMOOTHING));
                }
            }
        }
    }

    private static int slot(Level level) {
        return level.comparison().ordinal() << Comparison.BITS | level.rank();
    }
}
