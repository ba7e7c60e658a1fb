package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * One answer to an indicator (a row of sheet {@code jawaban}).
 *
 * @param code KODE JAWABAN
 * @param texts ISI JAWABAN: every text by which a list may give this answer, in all vintages; at least one
 * @param value NILAI, zero or more
 */
public record Answer(String code, List<String> texts, BigDecimal value) {
    /** What stands between the texts of ISI JAWABAN. */
    public static final String SEPARATOR = ";";

    public Answer {
        texts = List.copyOf(texts);
        value = Decimals.plain(value);
    }

    /** The text that people are shown: the first of the list. */
    public String label() {
        return texts.isEmpty() ? code : texts.get(0);
    }
}
