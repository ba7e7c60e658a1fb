package id.sidaksos.domain.linkage.text;

/** What the mere sets of letters say about two names, without looking at their order: most strangers end here. */
final class NameBounds {
    private static final int MOST_CHANGES = 2;
    private static final int OLD_J = 1 << 'J' - 'A' | 1 << 'Z' - 'A';

    private NameBounds() {}

    /**
     * False only if some word of the name with fewer words can be found nowhere in the other, neither by sound nor by a
     * slip nor as a short form: all of these keep the first or the last sound.
     */
    static boolean mayMatchWords(PersonNameForm a, PersonNameForm b) {
        long[] fewer = a.tokenCount() <= b.tokenCount() ? a.strict() : b.strict();
        long[] more = a.tokenCount() <= b.tokenCount() ? b.strict() : a.strict();
        for (long word : fewer) {
            boolean found = false;
            for (int i = 0; i < more.length && !found; i++) {
                found = TokenCode.sameFirstOrLast(word, more[i]);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Whether a side has a sound that may be a J for a Y. */
    static boolean mayHoldOldJ(PersonNameForm a, PersonNameForm b) {
        return ((a.letters() | b.letters()) & OLD_J) != 0;
    }

    /** False only if Jaro-Winkler is surely below the fair level and more than two letters surely differ. */
    static boolean mayBeFair(PersonNameForm a, PersonNameForm b) {
        int lengthA = a.bytes().length;
        int lengthB = b.bytes().length;
        int onlyA = Integer.bitCount(a.letters() & ~b.letters());
        int onlyB = Integer.bitCount(b.letters() & ~a.letters());
        int leastChanges = Math.max(Math.max(onlyA, onlyB), Math.abs(lengthA - lengthB));
        if (leastChanges <= MOST_CHANGES) {
            return true;
        }
        double common = Math.min(lengthA - onlyA, lengthB - onlyB);
        double jaro = (common / lengthA + common / lengthB + 1) / 3;
        int prefix = 0;
        int most = Math.min(4, Math.min(lengthA, lengthB));
        while (prefix < most && a.bytes()[prefix] == b.bytes()[prefix]) {
            prefix++;
        }
        return jaro + 0.1 * prefix * (1 - jaro) >= NameComparison.FAIR;
    }
}
