package id.sidaksos.domain.linkage.text;

/**
 * Jaro's similarity with Winkler's bonus of 0.1 for each of up to four equal first letters, always given: the definition
 * of DuckDB and rapidfuzz at the thresholds that matter here (commons-text, Lucene and debatty give a smaller bonus to
 * long strings). Texts of up to 64 letters run on bit masks.
 */
public final class JaroWinkler {
    private static final int WORD = 64;
    private static final int LETTER = 63;
    private static final int LONGEST_PREFIX = 4;
    private static final double PREFIX_SCALE = 0.1;

    private JaroWinkler() {}

    /**
     * @param a letters of the alphabet of {@link Letters}
     * @return 0 (nothing alike) to 1 (equal); two empty texts are equal
     */
    public static double similarity(byte[] a, byte[] b) {
        if (a.length == 0 || b.length == 0) {
            return a.length == b.length ? 1 : 0;
        }
        double jaro = a.length <= WORD && b.length <= WORD ? jaroOfWords(a, b) : jaroOfLongTexts(a, b);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(a.length, b.length));
        while (prefix < most && a[prefix] == b[prefix]) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    private static double jaroOfWords(byte[] a, byte[] b) {
        long[] places = new long[WORD];
        for (int i = 0; i < a.length; i++) {
            places[a[i] & LETTER] |= 1L << i;
        }
        int reach = Math.max(0, Math.max(a.length, b.length) / 2 - 1);
        long takenA = 0;
        long takenB = 0;
        for (int j = 0; j < b.length; j++) {
            long free = places[b[j] & LETTER] & ~takenA & window(j, reach);
            long first = free & -free;
            takenA |= first;
            takenB |= (first == 0 ? 0L : 1L) << j;
        }
        if (takenA == 0) {
            return 0;
        }
        int common = Long.bitCount(takenA);
        int displaced = 0;
        for (long left = takenB, right = takenA; left != 0; left &= left - 1, right &= right - 1) {
            int letter = b[Long.numberOfTrailingZeros(left)] & LETTER;
            displaced += (places[letter] & right & -right) == 0 ? 1 : 0;
        }
        return jaro(common, displaced, a.length, b.length);
    }

    /** The places from j - reach to j + reach as bits. */
    private static long window(int j, int reach) {
        int last = j + reach;
        long upTo = last >= WORD - 1 ? -1L : (1L << (last + 1)) - 1;
        int first = j - reach;
        return first <= 0 ? upTo : first >= WORD ? 0 : upTo & (-1L << first);
    }

    private static double jaroOfLongTexts(byte[] a, byte[] b) {
        int reach = Math.max(0, Math.max(a.length, b.length) / 2 - 1);
        boolean[] takenA = new boolean[a.length];
        byte[] common = new byte[b.length];
        int count = 0;
        for (int j = 0; j < b.length; j++) {
            int last = Math.min(a.length - 1, j + reach);
            for (int i = Math.max(0, j - reach); i <= last; i++) {
                if (!takenA[i] && a[i] == b[j]) {
                    takenA[i] = true;
                    common[count++] = b[j];
                    break;
                }
            }
        }
        if (count == 0) {
            return 0;
        }
        int displaced = 0;
        for (int i = 0, k = 0; i < a.length; i++) {
            if (takenA[i]) {
                displaced += a[i] == common[k++] ? 0 : 1;
            }
        }
        return jaro(count, displaced, a.length, b.length);
    }

    private static double jaro(double common, int displaced, int lengthA, int lengthB) {
        int transpositions = displaced / 2;
        return (common / lengthA + common / lengthB + (common - transpositions) / common) / 3;
    }
}
