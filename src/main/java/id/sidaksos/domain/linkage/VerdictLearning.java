package id.sidaksos.domain.linkage;

import java.util.List;

/**
 * What the office's own verdicts teach. Pairs that were reviewed are the doubtful ones, so they move the weights only as
 * far as their number allows, and only once there are enough of them. They are a test as well: how often the program would
 * have said what the office said.
 */
public final class VerdictLearning {
    /** Verdicts of one kind under which nothing is learnt. */
    public static final int LEAST_VERDICTS = 50;

    /** True pairs that the weights in force stand for. */
    private static final double TRUST = 500;

    private VerdictLearning() {}

    /**
     * A pair that was reviewed.
     *
     * @param levels as in {@link LinkPair#levels()}
     * @param linked whether the program by itself would link the pair or show it for review (p of one half or more)
     */
    public record Reviewed(long levels, boolean linked, Verdict.Answer answer) {}

    /**
     * The program held against the office.
     *
     * @param precision share of the pairs it would link that the office calls SAMA; NaN if there is none
     * @param recall share of the pairs that the office calls SAMA which it would link; NaN if there is none
     */
    public record Agreement(int sama, int beda, int linkedSama, int linkedBeda, double precision, double recall) {}

    public static Agreement agreement(List<Reviewed> reviewed) {
        int sama = 0;
        int linkedSama = 0;
        int linkedBeda = 0;
        for (Reviewed pair : reviewed) {
            boolean same = pair.answer() == Verdict.Answer.SAMA;
            sama += same ? 1 : 0;
            linkedSama += same && pair.linked() ? 1 : 0;
            linkedBeda += !same && pair.linked() ? 1 : 0;
        }
        double precision = (double) linkedSama / (linkedSama + linkedBeda);
        double recall = (double) linkedSama / sama;
        return new Agreement(sama, reviewed.size() - sama, linkedSama, linkedBeda, precision, recall);
    }

    /** @return new parameters; the same values where there are too few verdicts */
    public static Parameters refit(Parameters base, List<Reviewed> reviewed) {
        Parameters refit = Parameters.parse(base.format());
        for (Comparison comparison : Comparison.values()) {
            int[] same = new int[1 << Comparison.BITS];
            int[] namesakes = new int[1 << Comparison.BITS];
            for (Reviewed pair : reviewed) {
                int rank = comparison.of(pair.levels());
                if (pair.answer() == Verdict.Answer.SAMA) {
                    same[rank]++;
                } else if (Namesakes.are(pair.levels())) {
                    namesakes[rank]++;
                }
            }
            int known = known(same);
            if (known >= LEAST_VERDICTS) {
                for (Level level : comparison.levels()) {
                    refit.m(level, (TRUST * base.m(level) + same[level.rank()]) / (TRUST + known));
                }
                refit.origin(comparison, Parameters.Origin.VERDICTS);
            }
            int knownNamesakes = known(namesakes);
            if (knownNamesakes >= LEAST_VERDICTS && base.namesakesPerMatch() > 0) {
                for (Level level : comparison.levels()) {
                    double seen = TRUST * base.namesake(level) + namesakes[level.rank()];
                    refit.namesake(level, seen / (TRUST + knownNamesakes));
                }
            }
        }
        return refit;
    }

    private static int known(int[] counts) {
        int known = 0;
        for (int rank = 1; rank < counts.length; rank++) {
            known += counts[rank];
        }
        return known;
    }
}
