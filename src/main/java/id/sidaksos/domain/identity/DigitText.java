package id.sidaksos.domain.identity;

import id.sidaksos.base.CleanText;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.layout.CellKind;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A cell that should hold a long number (NIK, No KK, an ID), taken apart without judging the number.
 *
 * @param digits the digits that can be read; of a number in scientific form that lost digits only those shown
 * @param tidied true where spaces, apostrophes, separators or a trailing .0 were left aside
 */
public record DigitText(Shape shape, String digits, boolean tidied) {
    private static final DigitText BLANK = new DigitText(Shape.BLANK, "", false);
    /** A number cell may name a power of ten that no memory holds; past this many digits it is only "too long". */
    private static final int LONGEST = 40;

    /** From so many digits before the point on a double has hardly room for a fraction. */
    private static final int WHOLE_AS_DOUBLE = 16;

    private static final Set<String> WORDS_FOR_NOTHING = Set.of(
            "KOSONG",
            "KSG",
            "TIDAKADA",
            "TDKADA",
            "NULL",
            "NIHIL",
            "NAN",
            "NA",
            "NONE",
            "BELUMADA",
            "BLMADA",
            "TIDAKPUNYA",
            "BELUMPUNYA",
            "TIDAKMEMILIKI",
            "BELUMMEMILIKI",
            "TIDAKDIKETAHUI",
            "BELUMNIK",
            "BELUMPUNYANIK",
            "TIDAKADANIK",
            "TANPANIK");

    /** What the text looks like. */
    public enum Shape {
        /** Nothing, a dash, or a word for nothing (KOSONG). */
        BLANK,
        /** Digits only, once separators are left aside. */
        DIGITS,
        /** Scientific form that shows fewer digits than the number has. */
        SCIENTIFIC,
        /** Digits among which letters stand for digits (O, I, l and their like), read as those digits. */
        LOOKALIKE,
        /** A number that is not whole. */
        FRACTION,
        /** Anything else. */
        WORDS
    }

    /** Reads any text of any kind of cell; never fails. */
    public static DigitText read(String text, CellKind kind) {
        if (isPlainDigits(text)) {
            return new DigitText(Shape.DIGITS, text, false);
        }
        switch (kind) {
            case NUMBER:
                return ofNumber(text);
            case ERROR:
            case BOOLEAN:
                return new DigitText(Shape.WORDS, "", false);
            default:
                return ofText(text);
        }
    }

    /** A word or sign by which offices say that there is nothing: spaces, dashes, dots, {@code KOSONG}, {@code #N/A}. */
    public static boolean isWordForNothing(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSignForNothing(text.charAt(i))) {
                return text.length() - i <= LONGEST && WORDS_FOR_NOTHING.contains(TextKey.compact(text));
            }
        }
        return true;
    }

    private static boolean isSignForNothing(char c) {
        return c == ' '
                || c == '\''
                || c == '"'
                || c == '`'
                || c == '?'
                || c == '('
                || c == ')'
                || isSeparator(c)
                || CleanText.isOddSpace(c)
                || CleanText.isInvisible(c);
    }

    private static boolean isPlainDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static DigitText ofNumber(String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return ofText(text);
        }
        if (number.signum() < 0) {
            return new DigitText(Shape.WORDS, "", false);
        }
        long places = (long) number.precision() - number.scale();
        if (places > LONGEST) {
            return new DigitText(Shape.DIGITS, number.unscaledValue().toString() + "0".repeat(LONGEST), false);
        }
        if (places >= WHOLE_AS_DOUBLE && number.scale() > 0) {
            // Seventeen figures of a double that is whole: 9.9999999999999996E15 is 1E16.
            number = new BigDecimal(number.doubleValue());
        }
        if (number.signum() != 0
                && (places < -LONGEST || number.stripTrailingZeros().scale() > 0)) {
            return new DigitText(Shape.FRACTION, "", false);
        }
        return new DigitText(
                Shape.DIGITS, number.signum() == 0 ? "0" : number.toBigInteger().toString(), false);
    }

    private static DigitText ofText(String text) {
        if (isWordForNothing(text)) {
            return BLANK;
        }
        String bare = withoutWrapping(text);
        DigitText scientific = Scientific.read(bare);
        if (scientific != null) {
            return scientific;
        }
        return ofSigns(withoutZeroFraction(bare));
    }

    /** Without spaces, invisible characters and the marks that keep a spreadsheet from taking a text for a number. */
    private static String withoutWrapping(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\'' || c == '"' || c == '=' || c == '`' || c == '\u2018' || c == '\u2019') {
                continue;
            }
            if (CleanText.isOddSpace(c) || CleanText.isInvisible(c)) {
                continue;
            }
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            bare.append(digit >= 0 ? (char) ('0' + digit) : c);
        }
        return bare.toString();
    }

    /** Drops the {@code .0} that a detour over floating numbers leaves: one separator, then zeros only. */
    private static String withoutZeroFraction(String bare) {
        int at = bare.length() - 1;
        while (at > 0 && bare.charAt(at) == '0') {
            at--;
        }
        if (at <= 0 || at == bare.length() - 1) {
            return bare;
        }
        char separator = bare.charAt(at);
        boolean single = (separator == '.' || separator == ',') && bare.indexOf(separator) == at;
        return single ? bare.substring(0, at) : bare;
    }

    private static DigitText ofSigns(String bare) {
        StringBuilder digits = new StringBuilder(bare.length());
        int lookalikes = 0;
        boolean other = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (digitMeantBy(c) != 0) {
                digits.append(digitMeantBy(c));
                lookalikes++;
            } else if (!isSeparator(c)) {
                other = true;
            }
        }
        int real = digits.length() - lookalikes;
        if (other || lookalikes > 0 && real < lookalikes) {
            return new DigitText(Shape.WORDS, onlyDigits(bare), true);
        }
        return new DigitText(lookalikes > 0 ? Shape.LOOKALIKE : Shape.DIGITS, digits.toString(), true);
    }

    /** The digit that a letter is often typed for, or 0 (the character NUL) where it is none. */
    private static char digitMeantBy(char letter) {
        switch (letter) {
            case 'O':
            case 'o':
                return '0';
            case 'I':
            case 'i':
            case 'l':
            case 'L':
            case '|':
            case '!':
                return '1';
            case 'Z':
            case 'z':
                return '2';
            case 'S':
            case 's':
                return '5';
            case 'B':
                return '8';
            default:
                return 0;
        }
    }

    private static boolean isSeparator(char c) {
        return c == '.'
                || c == ','
                || c == '-'
                || c == '_'
                || c == '/'
                || c == '\\'
                || c == ':'
                || c == ';'
                || c == '+'
                || c == '\u2013'
                || c == '\u2014'
                || c == '\u2010'
                || c == '\u2011'
                || c == '\u00B4';
    }

    private static String onlyDigits(String bare) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) >= '0' && bare.charAt(i) <= '9') {
                digits.append(bare.charAt(i));
            }
        }
        return digits.toString();
    }
}
