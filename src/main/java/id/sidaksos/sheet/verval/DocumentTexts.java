package id.sidaksos.sheet.verval;

import id.sidaksos.domain.decree.DecreeWording;
import id.sidaksos.domain.verification.Terbilang;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the verification's official documents, from {@code i18n/musdes}: Indonesian whatever the program's language. */
final class DocumentTexts {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "i18n.musdes",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    String text(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), INDONESIAN).format(args);
    }

    /** The text, or a dotted line where there is none. */
    String orDots(String text) {
        return text.isBlank() ? text("titik") : text;
    }

    static String weekday(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** Maret. */
    static String month(LocalDate date) {
        return DecreeWording.longDate(date).split(" ")[1];
    }

    static String words(int number) {
        return Terbilang.of(number);
    }

    static String capitals(String text) {
        return DecreeWording.capitals(text);
    }

    /** Kabupaten Blitar, of names that lists have in capitals; words of one or two letters that stand between dots stay as they are. */
    static String title(String text) {
        StringBuilder title = new StringBuilder(text.length());
        boolean begin = true;
        for (char c : text.toCharArray()) {
            title.append(begin ? Character.toUpperCase(c) : Character.toLowerCase(c));
            begin = !Character.isLetter(c) && c != '\'';
        }
        return title.toString();
    }
}
