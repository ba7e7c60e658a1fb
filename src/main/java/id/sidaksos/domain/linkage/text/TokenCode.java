package id.sidaksos.domain.linkage.text;

/**
 * A strict phonetic token in one long: five bits a letter, the first letter highest, up to twelve letters; a longer
 * token keeps its first twelve and a check of the rest in the top four bits. Equal tokens have equal codes; beginnings,
 * ends and first letters can be compared without the text.
 */
public final class TokenCode {
    private static final int BITS = 5;
    private static final int LETTERS = 12;
    private static final long LETTER = (1 << BITS) - 1;
    private static final long I = 'I' - 'A' + 1;
    private static final long J = 'J' - 'A' + 1;
    private static final long TEXT = (1L << BITS * LETTERS) - 1;

    private TokenCode() {}

    /** @param token A-Z */
    public static long of(String token) {
        byte[] letters = Letters.bytes(token);
        return of(letters, 0, letters.length);
    }

    static long of(byte[] letters, int from, int to) {
        long code = 0;
        int shown = Math.min(to, from + LETTERS);
        for (int i = from; i < shown; i++) {
            code = code << BITS | letters[i] - 'A' + 1;
        }
        if (to > shown) {
            int rest = 7;
            for (int i = shown; i < to; i++) {
                rest = rest * 31 + letters[i];
            }
            code |= (long) Math.floorMod(rest, 15) + 1 << BITS * LETTERS;
        }
        return code;
    }

    /** Letters that the code still shows: at most twelve. */
    public static int length(long code) {
        return (Long.SIZE - Long.numberOfLeadingZeros(code & TEXT) + BITS - 1) / BITS;
    }

    static boolean isLong(long code) {
        return code >>> BITS * LETTERS != 0;
    }

    static boolean sameFirstLetter(long a, long b) {
        return head(a, 1) == head(b, 1);
    }

    /** Also true where a J may be a Y at the front, for initials, and where the last letter is cut. */
    static boolean sameFirstOrLast(long a, long b) {
        boolean unsure = a <= LETTER || b <= LETTER || isLong(a) || isLong(b);
        return unsure || (a & LETTER) == (b & LETTER) || oldFirst(a) == oldFirst(b);
    }

    private static long oldFirst(long code) {
        long first = head(code, 1);
        return first == J ? I : first;
    }

    /** Whether the shorter one is the beginning of the longer one. */
    static boolean begins(long a, long b) {
        int shorter = Math.min(length(a), length(b));
        return head(a, shorter) == head(b, shorter);
    }

    /** Whether the shorter one is the end of the longer one; false where the longer one is cut. */
    static boolean ends(long a, long b) {
        if (isLong(a) || isLong(b)) {
            return false;
        }
        long mask = (1L << BITS * Math.min(length(a), length(b))) - 1;
        return (a & mask) == (b & mask);
    }

    private static long head(long code, int letters) {
        return (code & TEXT) >>> BITS * (length(code) - letters);
    }

    /** The code with every J read as Y, which sounds are written with I. */
    static long oldJ(long code) {
        long read = code & ~TEXT;
        long last = 0;
        for (int i = length(code) - 1; i >= 0; i--) {
            long letter = letter(code, i);
            long now = letter == J ? I : letter;
            if (now != I || last != I) {
                read = read & ~TEXT | (read & TEXT) << BITS | now;
            }
            last = now;
        }
        return read;
    }

    /** Whether one letter was changed, left out, added or swapped with its neighbour; false where one is cut. */
    static boolean oneSlip(long a, long b) {
        if (a == b || isLong(a) || isLong(b)) {
            return false;
        }
        int surplus = length(a) - length(b);
        if (surplus == 0) {
            return oneChange(a, b);
        }
        return surplus == 1 ? oneLeftOut(a, b) : surplus == -1 && oneLeftOut(b, a);
    }

    private static boolean oneChange(long a, long b) {
        long differing = a ^ b;
        int low = Long.numberOfTrailingZeros(differing) / BITS;
        int high = (Long.SIZE - 1 - Long.numberOfLeadingZeros(differing)) / BITS;
        if (high == low) {
            return true;
        }
        return high == low + 1 && letter(a, low) == letter(b, high) && letter(a, high) == letter(b, low);
    }

    private static boolean oneLeftOut(long longer, long shorter) {
        int sameEnd = Math.min(length(shorter), Long.numberOfTrailingZeros(longer ^ shorter) / BITS);
        return longer >>> BITS * (sameEnd + 1) == shorter >>> BITS * sameEnd;
    }

    private static long letter(long code, int fromEnd) {
        return code >>> BITS * fromEnd & LETTER;
    }

    /** The letters that the code still shows. */
    public static String text(long code) {
        StringBuilder text = new StringBuilder();
        for (int i = length(code) - 1; i >= 0; i--) {
            text.append((char) ('A' - 1 + (code >>> BITS * i & LETTER)));
        }
        return text.toString();
    }
}
