package id.sidaksos.sheet;

import java.math.BigDecimal;

/** Numbers as characters, without making strings of them. */
final class Numbers {
    /** Every whole number below is written out; a 16-digit NIK fits. */
    private static final double WHOLE_LIMIT = 1e18;

    private Numbers() {}

    /** Digits, a sign, a point, an exponent: enough to tell a number from a text. */
    static boolean looksLike(char[] text, int start, int end) {
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c != '.' && c != '-' && c != '+' && ((c != 'E' && c != 'e') || !digit)) {
                return false;
            }
        }
        return digit;
    }

    /** A number without sign from its digits, blanks around it allowed; -1 where it is none. */
    static int digits(char[] text, int start, int end) {
        long value = 0;
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                digit = true;
                if (value > Integer.MAX_VALUE) {
                    return -1;
                }
            } else if (c > ' ') {
                return -1;
            }
        }
        return digit ? (int) value : -1;
    }

    /** A stored double, finite, in its shortest form, without an exponent where it is a whole number of up to 18 digits. */
    static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_LIMIT) {
            return Long.toString((long) value);
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return Math.abs(value) < WHOLE_LIMIT && exact.scale() <= 20 ? exact.toPlainString() : exact.toString();
    }
}
