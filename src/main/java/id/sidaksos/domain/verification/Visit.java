package id.sidaksos.domain.verification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A family as a verifier found it: what the quality of a verification is judged by.
 *
 * @param key lasting key of the family
 * @param village of the family
 * @param verifier as he is written; empty where nobody is named
 * @param answers to the questions, beside the hasil
 * @param desil 1 to 10, or -1 where unknown
 * @param poorest whether the score puts it into the poorest class; empty without a score
 * @param second what the second look found; empty without one
 */
public record Visit(
        String key,
        VillageName village,
        String verifier,
        Optional<LocalDate> date,
        Hasil hasil,
        Questionnaire answers,
        int desil,
        Optional<Boolean> poorest,
        Optional<Hasil> second) {
    public boolean layak() {
        return hasil == Hasil.LAYAK;
    }
}
