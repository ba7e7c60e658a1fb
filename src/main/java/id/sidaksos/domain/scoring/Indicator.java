package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * One indicator of a set (a row of sheet {@code pertanyaan} with its rows of {@code jawaban}).
 *
 * @param code NO / KODE
 * @param text PERTANYAAN / INDIKATOR
 * @param category KATEGORI / ASPEK
 * @param type TIPE PERTANYAAN of OpenSID: 1 one choice, 2 several, 3 a number, 4 free text; scoring takes one answer
 * @param weight BOBOT, zero or more
 * @param action AKSI ANALISIS: 1 counts in the score, anything else is kept and not counted
 * @param source SUMBER: key of a field, of a {@link FoldRule}, or empty when it is asked in verification
 * @param gate GERBANG: the class that an answer with a value above zero decides, or empty
 * @param note KETERANGAN SUMBER: where the answer comes from, in words for whoever recomputes the score
 */
public record Indicator(
        String code,
        String text,
        String category,
        int type,
        BigDecimal weight,
        int action,
        String source,
        String gate,
        String note,
        List<Answer> answers) {
    /** Value of AKSI ANALISIS for an indicator that counts. */
    public static final int COUNTS = 1;
    /** Value of TIPE PERTANYAAN for several choices. */
    public static final int SEVERAL = 2;

    public Indicator {
        weight = Decimals.plain(weight);
        answers = List.copyOf(answers);
    }

    public boolean counted() {
        return action == COUNTS;
    }

    public boolean isGate() {
        return !gate.isEmpty();
    }

    public Source resolvedSource() {
        Source resolved = Source.of(source);
        return resolved instanceof Source.Asked ? new Source.Asked(code) : resolved;
    }

    /** nmax: the largest value among the answers, zero if there is none. */
    public BigDecimal largestValue() {
        return answers.stream().map(Answer::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** b·nmax if the indicator counts, else zero. */
    public BigDecimal largestPoints() {
        return counted() ? weight.multiply(largestValue()) : BigDecimal.ZERO;
    }

    /** b·n of an answer if the indicator counts, else zero. */
    public BigDecimal points(Answer answer) {
        return counted() ? weight.multiply(answer.value()) : BigDecimal.ZERO;
    }
}
