package id.sidaksos.domain.decree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masking for publication (UU 27/2022 on personal data): region and last two digits stay readable, so that a reader
 * can find himself and nobody can use the number.
 */
public final class Mask {
    private static final String STARS = "**********";
    private static final String WHOLLY = "****************";
    /** What could be a NIK or No KK inside another text, also with one space, dot or hyphen between digits. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .\\-]?\\d){13,}", Pattern.UNICODE_CHARACTER_CLASS);

    private Mask() {}

    /** {@code 3505**********01} of sixteen digits, all stars of anything else, and nothing of nothing. */
    public static String number(String number) {
        if (number.isEmpty()) {
            return "";
        }
        return sixteenDigits(number) ? number.substring(0, 4) + STARS + number.substring(14) : WHOLLY;
    }

    /** Masks numbers of fourteen digits and more wherever they stand in a text, for instance in an address. */
    public static String within(String text) {
        if (text.length() < 14) {
            return text;
        }
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? matcher.replaceAll(found -> number(found.group())) : text;
    }

    private static boolean sixteenDigits(String number) {
        return number.length() == 16 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
