package id.sidaksos.domain.verification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A family as a verifier found it: what the quality of a verification is judged by.
 *
 * @param key lasting key of the family
 * @param village of the family
 * @param verifier as he is written; empty where nobody is named
 * @param answers how many questions were answered, beside the hasil
 * @param pattern all answers as one text: equal for families that were answered alike
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
        int answers,
        String pattern,
        int desil,
        Optional<Boolean> poorest,
        Optional<Hasil> second) {
    public boolean layak() {
        return hasil == Hasil.LAYAK;
    }
}
