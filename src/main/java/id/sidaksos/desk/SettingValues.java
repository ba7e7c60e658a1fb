package id.sidaksos.desk;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The values of a settings file by key, each read in one form or refused with a sentence that names the key. */
final class SettingValues {
    private static final List<String> YES = List.of("ya", "yes", "true");
    private static final List<String> NO = List.of("tidak", "no", "false");

    private final String file;
    private final Properties values;

    /** @param values with the defaults of every key beneath */
    SettingValues(String file, Properties values) {
        this.file = file;
        this.values = values;
    }

    String text(String key) {
        return values.getProperty(key, "").strip();
    }

    boolean yes(String key) {
        String value = word(key);
        if (YES.contains(value) || NO.contains(value)) {
            return YES.contains(value);
        }
        throw refused(key, "ya, tidak");
    }

    /** The position of the value among the choices. */
    int choice(String key, List<String> choices) {
        int at = choices.indexOf(word(key));
        if (at < 0) {
            throw refused(key, String.join(", ", choices));
        }
        return at;
    }

    int whole(String key, int least, int most) {
        String value = text(key);
        if (value.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw refused(key, least + "–" + most);
    }

    /** Digits of a region code, dots left aside; empty if not set. */
    String region(String key, int digits) {
        String value = text(key).replace(".", "");
        if (value.isEmpty() || value.matches("[0-9]{" + digits + "}")) {
            return value;
        }
        throw refused(key, "0".repeat(digits));
    }

    private String word(String key) {
        return text(key).toLowerCase(Locale.ROOT);
    }

    private Problem refused(String key, String allowed) {
        return new Problem(ErrorCode.SETTINGS_INVALID, file, Sentence.of("pengaturan.NILAI", key, text(key), allowed));
    }
}
