package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/**
 * One text for one meaning of a set, over which its fingerprint is taken: the same however its numbers were written
 * (0,60 and 0.6) and whatever the order of answers and classes. The order of indicators counts, since gates decide in it.
 */
public final class SetCanon {
    private static final String FORM = "sidaksos-set-1";

    private SetCanon() {}

    public static String text(IndicatorSet set) {
        Master master = set.master();
        StringBuilder text = new StringBuilder();
        line(text, FORM);
        line(text, "nama", master.name());
        line(text, "subjek", Integer.toString(master.subject()));
        line(text, "status", Integer.toString(master.status()));
        line(text, "pembagi", number(master.divisor()));
        line(text, "deskripsi", master.description());
        line(text, "periode", master.period());
        line(text, "tahun", master.year());
        line(text, "arah", master.direction().name());
        line(text, "kosong", master.unknown().name());
        line(text, "minimal", number(master.minimum()));
        line(text, "dasar", master.basis());
        for (Indicator indicator : set.indicators()) {
            line(
                    text,
                    "indikator",
                    indicator.code(),
                    indicator.text(),
                    indicator.category(),
                    Integer.toString(indicator.type()),
                    number(indicator.weight()),
                    Integer.toString(indicator.action()),
                    indicator.source(),
                    indicator.gate(),
                    indicator.note());
            indicator.answers().stream()
                    .map(answer -> joined(
                            "jawaban",
                            answer.code(),
                            answer.texts().stream().sorted().collect(Collectors.joining(Answer.SEPARATOR)),
                            number(answer.value())))
                    .sorted()
                    .forEach(answer -> line(text, answer));
        }
        for (Band band : set.bands().upwards()) {
            line(text, "kelas", band.name(), number(band.min()), number(band.max()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String first, String... rest) {
        text.append(rest.length == 0 ? first : joined(first, rest)).append('\n');
    }

    /** Fields between bars; a bar, a backslash or a line break inside a field cannot be taken for one between. */
    private static String joined(String first, String... rest) {
        StringBuilder line = new StringBuilder(first);
        for (String field : rest) {
            line.append('|').append(escaped(field));
        }
        return line.toString();
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("|", "\\p")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String number(BigDecimal number) {
        return Decimals.plain(number).toPlainString();
    }
}
