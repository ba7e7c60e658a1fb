package id.sidaksos.generator;

/** Ways to get sixteen digits wrong. */
final class NikHurts {
    private NikHurts() {}

    static String otherDigit(Dice dice, String digits) {
        int at = dice.below(digits.length());
        char digit = (char) ('0' + (digits.charAt(at) - '0' + dice.between(1, 9)) % 10);
        return digits.substring(0, at) + digit + digits.substring(at + 1);
    }

    /** Two neighbours exchanged; the same text if all pairs tried are equal. */
    static String swapped(Dice dice, String digits) {
        for (int i = 0; i < 8; i++) {
            int at = dice.below(digits.length() - 1);
            if (digits.charAt(at) != digits.charAt(at + 1)) {
                return digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
            }
        }
        return digits;
    }

    /** Fifteen digits: the last, the first or one in the middle is lost. */
    static String shorter(Dice dice, String digits) {
        int at = dice.chance(0.6) ? digits.length() - 1 : dice.below(digits.length());
        return digits.substring(0, at) + digits.substring(at + 1);
    }

    /** A letter O for the last zero, or I for the last one, if there is any. */
    static String letter(String digits) {
        int zero = digits.lastIndexOf('0');
        if (zero >= 0) {
            return digits.substring(0, zero) + 'O' + digits.substring(zero + 1);
        }
        int one = digits.lastIndexOf('1');
        return one < 0 ? digits : digits.substring(0, one) + 'I' + digits.substring(one + 1);
    }
}
