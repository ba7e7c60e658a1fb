package id.sidaksos.domain.identity;

/** Distance of two short digit texts. */
final class Digits {
    private Digits() {}

    /** Optimal string alignment: digits inserted, left out, changed, or two neighbours exchanged. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = exchanged ? Math.min(best, before[j - 2] + 1) : best;
            }
            int[] oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return last[b.length()];
    }
}
