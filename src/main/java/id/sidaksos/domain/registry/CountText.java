package id.sidaksos.domain.registry;

import id.sidaksos.domain.identity.DigitText;
import id.sidaksos.domain.layout.CellKind;

/** Whole numbers of a few digits: desil, ages, numbers of people. */
final class CountText {
    static final int NONE = -1;
    static final int UNREADABLE = -2;

    private CountText() {}

    /**
     * {@code 4}, {@code 04}, {@code 4.0}, {@code '4}, {@code Desil 4}, {@code 35 tahun}; of a fraction the whole part.
     *
     * @return the number, {@link #NONE} for an empty cell, {@link #UNREADABLE} for any other text
     */
    static int read(String text, CellKind kind) {
        int plain = digits(text, 0, text.length());
        if (plain >= 0) {
            return plain;
        }
        if (DigitText.isWordForNothing(text)) {
            return NONE;
        }
        if (kind == CellKind.DATE || kind == CellKind.BOOLEAN) {
            return UNREADABLE;
        }
        int from = 0;
        int to = text.length();
        while (from < to && !isDigit(text.charAt(from))) {
            if (text.charAt(from) == '-') {
                return UNREADABLE;
            }
            from++;
        }
        int end = from;
        while (end < to && isDigit(text.charAt(end))) {
            end++;
        }
        return hasDigits(text, end) && !isFraction(text, end) ? UNREADABLE : digits(text, from, end);
    }

    private static boolean isFraction(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && digits(text, at + 1, text.length()) >= 0;
    }

    private static boolean hasDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Digits only, up to nine of them; {@link #UNREADABLE} for anything else. */
    private static int digits(String text, int from, int to) {
        if (to <= from || to - from > 9) {
            return UNREADABLE;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return UNREADABLE;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
