package id.sidaksos.domain.linkage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Learns m by expectation and maximisation on level patterns (Dempster, Laird and Rubin 1977; Winkler 1988), u being
 * known. Each pass looks only at pairs that agree on something, and learns only what it did not ask for: a pair that was
 * chosen for its NIK says nothing about how often the NIK is right. The passes are then averaged by their evidence.
 */
final class Em {
    private static final int ITERATIONS = 60;
    private static final double SURE = .9;
    /** Share of the shipped values that stays: damage comes together more often than any pass can see. */
    private static final double STAYS_SHIPPED = .04;

    private static final double SMOOTHING = 20;
    /** Slips that make another usual serial, for each slip in the date. */
    private static final double SLIP_TO_USUAL_SERIAL = .3;
    /** Share of NIK whose region was written anew. */
    private static final double RENUMBERED = .001;

    private static final int SLOTS = Comparison.count() << Comparison.BITS;

    private final Patterns patterns;
    private final Parameters parameters;
    private final double leastEvidence;
    private final double[] learnt = new double[SLOTS];
    private final double[] evidence = new double[Comparison.count()];

    /** @param leastEvidence sure matches that a pass must hold to count */
    Em(Patterns patterns, Parameters parameters, double leastEvidence) {
        this.patterns = patterns;
        this.parameters = parameters;
        this.leastEvidence = leastEvidence;
    }

    private record Pass(LongPredicate chosen, Set<Comparison> asked) {}

    private static final List<Pass> PASSES = List.of(
            new Pass(levels -> rank(levels, Comparison.NIK) == Level.NIK_EXACT.rank(), EnumSet.of(Comparison.NIK)),
            new Pass(
                    levels -> rank(levels, Comparison.OTHER_ID) == Level.OTHER_ID_EXACT.rank(),
                    EnumSet.of(Comparison.OTHER_ID)),
            new Pass(
                    levels -> sameName(levels) && rank(levels, Comparison.BIRTH) == Level.BIRTH_EXACT.rank(),
                    EnumSet.of(Comparison.NAME, Comparison.BIRTH)),
            new Pass(
                    levels -> sameName(levels) && sameVillage(levels),
                    EnumSet.of(Comparison.NAME, Comparison.PLACE, Comparison.POSTCODE)),
            new Pass(
                    levels -> sameVillage(levels) && rank(levels, Comparison.BIRTH) == Level.BIRTH_EXACT.rank(),
                    EnumSet.of(Comparison.BIRTH, Comparison.PLACE, Comparison.POSTCODE)));

    private static int rank(long levels, Comparison comparison) {
        return comparison.of(levels);
    }

    private static boolean sameName(long levels) {
        int rank = rank(levels, Comparison.NAME);
        return rank != 0 && rank <= Level.NAME_SOUND.rank();
    }

    private static boolean sameVillage(long levels) {
        int rank = rank(levels, Comparison.PLACE);
        return rank != 0 && rank <= Level.PLACE_OTHER_RW.rank();
    }

    /** Writes what was learnt into the parameters. */
    void learn() {
        for (Pass pass : PASSES) {
            run(pass);
        }
        for (Comparison comparison : Comparison.values()) {
            if (evidence[comparison.ordinal()] > 0) {
                write(comparison);
            }
        }
    }

    private void run(Pass pass) {
        double[] m = new double[SLOTS];
        double[] u = new double[SLOTS];
        for (Level level : Level.values()) {
            m[slot(level)] = parameters.m(level);
            u[slot(level)] = parameters.u(level);
        }
        double share = .5;
        double[] sums = new double[SLOTS];
        for (int i = 0; i < ITERATIONS; i++) {
            sums = new double[SLOTS];
            double all = 0;
            double matches = 0;
            double sure = 0;
            for (int j = 0; j < patterns.levels.length; j++) {
                long levels = patterns.levels[j];
                if (!pass.chosen().test(levels)) {
                    continue;
                }
                double p = posterior(levels, share, m, u, pass.asked());
                double weight = p * patterns.counts[j];
                all += patterns.counts[j];
                matches += weight;
                sure += p > SURE ? patterns.counts[j] : 0;
                for (int c = 0; c < Comparison.count(); c++) {
                    sums[c << Comparison.BITS | rank(levels, Comparison.at(c))] += weight;
                }
            }
            if (sure < leastEvidence && i == ITERATIONS - 1 || all == 0) {
                return;
            }
            share = Math.min(.9999, Math.max(.0001, matches / all));
            maximise(sums, m, pass.asked());
        }
        keep(sums, pass.asked());
    }

    private static double posterior(long levels, double share, double[] m, double[] u, Set<Comparison> asked) {
        double odds = share / (1 - share);
        for (int c = 0; c < Comparison.count(); c++) {
            int rank = rank(levels, Comparison.at(c));
            if (rank != 0 && !asked.contains(Comparison.at(c))) {
                int slot = c << Comparison.BITS | rank;
                odds *= m[slot] / u[slot];
            }
        }
        return odds / (1 + odds);
    }

    private void maximise(double[] sums, double[] m, Set<Comparison> asked) {
        for (Comparison comparison : Comparison.values()) {
            double known = known(sums, comparison);
            if (known == 0 || asked.contains(comparison)) {
                continue;
            }
            for (Level level : comparison.levels()) {
                m[slot(level)] = (sums[slot(level)] + SMOOTHING * level.shippedM()) / (known + SMOOTHING);
            }
        }
    }

    private static double known(double[] sums, Comparison comparison) {
        double known = 0;
        for (Level level : comparison.levels()) {
            known += sums[slot(level)];
        }
        return known;
    }

    private void keep(double[] sums, Set<Comparison> asked) {
        for (Comparison comparison : Comparison.values()) {
            double known = known(sums, comparison);
            if (asked.contains(comparison) || known < leastEvidence) {
                continue;
            }
            evidence[comparison.ordinal()] += known;
            for (Level level : comparison.levels()) {
                learnt[slot(level)] += sums[slot(level)];
            }
        }
    }

    private void write(Comparison comparison) {
        double all = evidence[comparison.ordinal()];
        double shipped = SMOOTHING + STAYS_SHIPPED * all;
        for (Level level : comparison.levels()) {
            parameters.m(level, (learnt[slot(level)] + shipped * level.shippedM()) / (all + shipped));
        }
        parameters.origin(comparison, Parameters.Origin.LEARNT);
        if (comparison == Comparison.NIK) {
            boundByCarelessDigits();
        }
    }

    /**
     * People of one name and birth date have NIK that differ in region or serial alone; EM would take them for matches. A
     * slip of the pen is as likely at any digit, so the six digits of the date tell how often it hits the other ten.
     */
    private void boundByCarelessDigits() {
        double slip = parameters.m(Level.NIK_ONE_SLIP);
        double serial = Math.min(parameters.m(Level.NIK_OTHER_SERIAL), SLIP_TO_USUAL_SERIAL * slip);
        double region = Math.min(parameters.m(Level.NIK_OTHER_REGION), slip + RENUMBERED);
        parameters.m(Level.NIK_OTHER_SERIAL, serial);
        parameters.m(Level.NIK_OTHER_REGION, region);
    }

    private static int slot(Level level) {
        return level.comparison().ordinal() << Comparison.BITS | level.rank();
    }
}
