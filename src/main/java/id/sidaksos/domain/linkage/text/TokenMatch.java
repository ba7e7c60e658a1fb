package id.sidaksos.domain.linkage.text;

/**
 * Which words of two names go together, each word at most once: first equal sounds, then slips of a letter, then
 * initials, beginnings and short forms.
 *
 * @param equalA bits of the strict tokens of a that sound equal to one of b; equalB likewise
 * @param nearA bits of further tokens of a that are one slip away from one of b
 * @param shortA bits of further tokens of a that are initial, beginning or short form of one of b, or the other way
 */
record TokenMatch(int equalA, int equalB, int nearA, int nearB, int shortA, int shortB) {
    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_END = 3;
    private static final int SHORTEST_NEAR = 4;

    static TokenMatch of(PersonNameForm a, PersonNameForm b) {
        long[] left = a.strict();
        long[] right = b.strict();
        int equalA = 0;
        int equalB = 0;
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                if ((equalB >> j & 1) == 0 && left[i] == right[j]) {
                    equalA |= 1 << i;
                    equalB |= 1 << j;
                    break;
                }
            }
        }
        int nearA = 0;
        int nearB = 0;
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length && (equalA >> i & 1) == 0; j++) {
                if (((equalB | nearB) >> j & 1) == 0 && near(left[i], right[j])) {
                    nearA |= 1 << i;
                    nearB |= 1 << j;
                    break;
                }
            }
        }
        int shortA = 0;
        int shortB = 0;
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length && ((equalA | nearA) >> i & 1) == 0; j++) {
                if (((equalB | nearB | shortB) >> j & 1) == 0 && shortened(left[i], right[j])) {
                    shortA |= 1 << i;
                    shortB |= 1 << j;
                    break;
                }
            }
        }
        return new TokenMatch(equalA, equalB, nearA, nearB, shortA, shortB);
    }

    private static boolean near(long a, long b) {
        int lengthA = TokenCode.length(a);
        int lengthB = TokenCode.length(b);
        return Math.min(lengthA, lengthB) >= SHORTEST_NEAR
                && Math.abs(lengthA - lengthB) <= 1
                && Osa.atMost(TokenCode.bytes(a), TokenCode.bytes(b), 1);
    }

    /** M for MARIA, RAH for RAHAYU, MIN for WAGIMIN, LASTRI for SULASTRI, M for MUHAMMAD. */
    private static boolean shortened(long a, long b) {
        int shorter = Math.min(TokenCode.length(a), TokenCode.length(b));
        if (shorter == 1) {
            return TokenCode.sameFirstLetter(a, b);
        }
        return shorter >= SHORTEST_BEGINNING && TokenCode.begins(a, b)
                || shorter >= SHORTEST_END && TokenCode.ends(a, b);
    }

    /** The number of words found on the other side by any of the three ways. */
    int found() {
        return Integer.bitCount(equalA | nearA | shortA);
    }

    int foundEqualOrNear() {
        return Integer.bitCount(equalA | nearA);
    }

    int foundEqual() {
        return Integer.bitCount(equalA);
    }
}
