package id.sidaksos.domain.linkage;

import java.util.List;
import java.util.Optional;

/**
 * How to link.
 *
 * @param automatic least probability of {@link Decision#OTOMATIS}
 * @param margin least bits to the next candidate of {@link Decision#OTOMATIS}
 * @param shown least probability of a pair that is worth keeping at all
 * @param parameters those of an earlier run, to repeat it; empty to learn them from the lists
 * @param learn whether to learn at all, where no parameters are given
 * @param verdicts what the office has decided about pairs of rows
 */
public record LinkOptions(
        double automatic,
        double margin,
        double shown,
        Optional<Parameters> parameters,
        boolean learn,
        List<Verdict> verdicts) {
    public LinkOptions {
        verdicts = List.copyOf(verdicts);
    }

    /** Between two lists: .99 and five bits. */
    public static LinkOptions standard() {
        return new LinkOptions(.99, 5, .05, Optional.empty(), true, List.of());
    }

    /** Doubles inside a list: .999, since a merge is harder to take back. */
    public static LinkOptions doubles() {
        return new LinkOptions(.999, 0, .05, Optional.empty(), true, List.of());
    }

    public LinkOptions with(Parameters fixed) {
        return new LinkOptions(automatic, margin, shown, Optional.of(fixed), learn, verdicts);
    }

    public LinkOptions with(List<Verdict> decided) {
        return new LinkOptions(automatic, margin, shown, parameters, learn, decided);
    }

    public LinkOptions withoutLearning() {
        return new LinkOptions(automatic, margin, shown, parameters, false, verdicts);
    }
}
