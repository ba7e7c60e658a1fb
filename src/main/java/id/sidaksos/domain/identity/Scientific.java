package id.sidaksos.domain.identity;

/** Numbers as spreadsheets show them when the column is too narrow: {@code 3,50501E+15}. */
final class Scientific {
    /** Powers of ten outside of these do not come from a number of some sixteen digits. */
    private static final int SMALLEST = 5;

    private static final int LARGEST = 30;

    private Scientific() {}

    /**
     * @param bare text without spaces
     * @return null where the text is not in scientific form; all digits where none is lost, else those shown
     */
    static DigitText read(String bare) {
        int e = Math.max(bare.indexOf('E'), bare.indexOf('e'));
        if (e < 1) {
            return null;
        }
        int exponent = exponent(bare, e + 1);
        if (exponent < SMALLEST || exponent > LARGEST) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        int point = -1;
        for (int i = 0; i < e; i++) {
            char c = bare.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if ((c == '.' || c == ',') && point < 0 && i > 0) {
                point = digits.length();
            } else {
                return null;
            }
        }
        if (digits.length() == 0) {
            return null;
        }
        int whole = (point < 0 ? digits.length() : point) + exponent;
        if (isPowerOfTen(digits)) {
            // 1E+16 is what is left of 9999999999999999: keep its length, which tells the sentinels.
            return new DigitText(DigitText.Shape.SCIENTIFIC, "1" + "0".repeat(whole - 1), false);
        }
        if (digits.length() >= whole && allZero(digits, whole)) {
            return new DigitText(DigitText.Shape.DIGITS, digits.substring(0, whole), true);
        }
        return digits.length() > whole
                ? new DigitText(DigitText.Shape.FRACTION, "", false)
                : new DigitText(DigitText.Shape.SCIENTIFIC, digits.toString(), false);
    }

    private static int exponent(String bare, int from) {
        int at = from < bare.length() && bare.charAt(from) == '+' ? from + 1 : from;
        if (at >= bare.length() || bare.length() - at > 3) {
            return -1;
        }
        int value = 0;
        for (; at < bare.length(); at++) {
            char c = bare.charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static boolean isPowerOfTen(CharSequence digits) {
        return digits.charAt(0) == '1' && allZero(digits, 1);
    }

    private static boolean allZero(CharSequence digits, int from) {
        for (int i = from; i < digits.length(); i++) {
            if (digits.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
