package id.sidaksos.domain.linkage.text;

/**
 * Optimal string alignment: the fewest letters changed, left out, added or swapped with their neighbour, no place being
 * touched twice. Bit-parallel after Hyyrö (2003) while one text has at most 64 letters.
 */
public final class Osa {
    private static final int WORD = 64;
    private static final int LETTER = 63;

    private Osa() {}

    /** @param a letters of the alphabet of {@link Letters} */
    public static int distance(byte[] a, byte[] b) {
        byte[] pattern = a.length <= b.length ? a : b;
        byte[] text = a.length <= b.length ? b : a;
        if (pattern.length == 0) {
            return text.length;
        }
        return pattern.length <= WORD ? ofWord(pattern, text) : ofLongTexts(pattern, text);
    }

    /** Whether {@link #distance} is at most the limit, cheaper where the lengths already say no. */
    public static boolean atMost(byte[] a, byte[] b, int limit) {
        return Math.abs(a.length - b.length) <= limit && distance(a, b) <= limit;
    }

    private static int ofWord(byte[] pattern, byte[] text) {
        long[] places = new long[WORD];
        for (int i = 0; i < pattern.length; i++) {
            places[pattern[i] & LETTER] |= 1L << i;
        }
        int last = pattern.length - 1;
        int distance = pattern.length;
        long verticalPlus = -1L;
        long verticalMinus = 0;
        long diagonal = 0;
        long before = 0;
        for (byte letter : text) {
            long here = places[letter & LETTER];
            long swapped = ((~diagonal & here) << 1) & before;
            diagonal = (((here & verticalPlus) + verticalPlus) ^ verticalPlus) | here | verticalMinus | swapped;
            long plus = verticalMinus | ~(diagonal | verticalPlus);
            long minus = diagonal & verticalPlus;
            distance += (int) (plus >>> last & 1) - (int) (minus >>> last & 1);
            plus = plus << 1 | 1;
            minus <<= 1;
            verticalPlus = minus | ~(diagonal | plus);
            verticalMinus = plus & diagonal;
            before = here;
        }
        return distance;
    }

    private static int ofLongTexts(byte[] a, byte[] b) {
        int[] twoAbove = new int[a.length + 1];
        int[] above = new int[a.length + 1];
        int[] row = new int[a.length + 1];
        for (int i = 0; i <= a.length; i++) {
            above[i] = i;
        }
        for (int j = 1; j <= b.length; j++) {
            row[0] = j;
            for (int i = 1; i <= a.length; i++) {
                int change = above[i - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int best = Math.min(change, Math.min(above[i], row[i - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    best = Math.min(best, twoAbove[i - 2] + 1);
                }
                row[i] = best;
            }
            int[] free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }
        return above[a.length];
    }
}
