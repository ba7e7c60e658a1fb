package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The result for one family.
 *
 * @param answers for each indicator of the set, in its order, the index of the answer, or -1 where it is unknown
 * @param value the unrounded score; empty where nothing counted is known and the set leaves unknown answers aside
 * @param completeness the unrounded share Σ known b·nmax / Σ all b·nmax, from 0 to 1
 * @param gate the gate that decided; empty otherwise
 * @param className name of the band or of the gate's class, or {@link Verdict#BELUM_DAPAT_DINILAI} or
 *     {@link Verdict#TANPA_KELAS}
 */
public record Score(
        List<Integer> answers,
        Optional<Quotient> value,
        Quotient completeness,
        Verdict verdict,
        Optional<Indicator> gate,
        String className) {
    /** Places of score and completeness where they are shown and in files. */
    public static final int PLACES = 2;

    /** The score as shown and filed: two places, half-up. */
    public Optional<BigDecimal> rounded() {
        return value.map(exact -> exact.rounded(PLACES));
    }

    public BigDecimal roundedCompleteness() {
        return completeness.rounded(PLACES);
    }
}
