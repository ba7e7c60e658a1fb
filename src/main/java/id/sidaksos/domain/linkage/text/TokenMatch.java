package id.sidaksos.domain.linkage.text;

import java.util.Arrays;

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
        return ofEqual(a, b).andNear(a, b).andShort(a, b);
    }

    /** Equal sounds only. */
    static TokenMatch ofEqual(PersonNameForm a, PersonNameForm b) {
        long[] left = a.strict();
        long[] right = b.strict();
        int takenA = 0;
        int takenB = 0;
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                if (left[i] == right[j] && (takenB >> j & 1) == 0) {
                    takenA |= 1 << i;
                    takenB |= 1 << j;
                    break;
                }
            }
        }
        return new TokenMatch(takenA, takenB, 0, 0, 0, 0);
    }

    TokenMatch andNear(PersonNameForm a, PersonNameForm b) {
        long[] left = a.strict();
        long[] right = b.strict();
        boolean oldJ = NameBounds.mayHoldOldJ(a, b);
        int foundA = 0;
        int foundB = 0;
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length && (equalA >> i & 1) == 0; j++) {
                if (((equalB | foundB) >> j & 1) == 0 && near(left[i], right[j], oldJ)) {
                    foundA |= 1 << i;
                    foundB |= 1 << j;
                    break;
                }
            }
        }
        return new TokenMatch(equalA, equalB, foundA, foundB, 0, 0);
    }

    /** By sounds, and by the letters as written: INEM is short for PAINEM though it sounds unlike PENEM. */
    TokenMatch andShort(PersonNameForm a, PersonNameForm b) {
        long[] left = a.strict();
        long[] right = b.strict();
        int foundA = shortA;
        int foundB = shortB;
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length && ((equalA | nearA | foundA) >> i & 1) == 0; j++) {
                if (((equalB | nearB | foundB) >> j & 1) == 0 && shortened(left[i], right[j])) {
                    foundA |= 1 << i;
                    foundB |= 1 << j;
                }
            }
        }
        TokenMatch match = new TokenMatch(equalA, equalB, nearA, nearB, foundA, foundB);
        boolean all = match.found() == Math.min(left.length, right.length);
        return all || !a.wordsAreTokens() || !b.wordsAreTokens()
                ? match
                : match.andShortAsWritten(a.bytes(), b.bytes());
    }

    private TokenMatch andShortAsWritten(byte[] a, byte[] b) {
        int foundA = shortA;
        int foundB = shortB;
        for (int i = 0, from = 0; from < a.length; i++) {
            int to = wordEnd(a, from);
            for (int j = 0, start = 0; start < b.length && ((equalA | nearA | foundA) >> i & 1) == 0; j++) {
                int end = wordEnd(b, start);
                if (((equalB | nearB | foundB) >> j & 1) == 0 && shortened(a, from, to, b, start, end)) {
                    foundA |= 1 << i;
                    foundB |= 1 << j;
                }
                start = end + 1;
            }
            from = to + 1;
        }
        return new TokenMatch(equalA, equalB, nearA, nearB, foundA, foundB);
    }

    private static int wordEnd(byte[] text, int from) {
        int end = from;
        while (end < text.length && text[end] != ' ') {
            end++;
        }
        return end;
    }

    private static boolean shortened(byte[] a, int fromA, int toA, byte[] b, int fromB, int toB) {
        int shorter = Math.min(toA - fromA, toB - fromB);
        return a[fromA] == b[fromB] && Arrays.equals(a, fromA, fromA + shorter, b, fromB, fromB + shorter)
                || shorter >= SHORTEST_END
                        && a[toA - 1] == b[toB - 1]
                        && Arrays.equals(a, toA - shorter, toA, b, toB - shorter, toB);
    }

    /**
     * One slip, or J for Y as everybody wrote before 1972. The first letter is seldom written wrong: KARMINI and PARMINI
     * are two people.
     */
    private static boolean near(long a, long b, boolean oldJ) {
        if (Math.min(TokenCode.length(a), TokenCode.length(b)) < SHORTEST_NEAR) {
            return false;
        }
        return TokenCode.sameFirstLetter(a, b) && TokenCode.oneSlip(a, b)
                || oldJ && TokenCode.oldJ(a) == TokenCode.oldJ(b);
    }

    /** As many words, equal where J may be Y. */
    static boolean equalWithOldJ(PersonNameForm a, PersonNameForm b) {
        long[] left = a.strict();
        long[] right = b.strict();
        if (left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i] && TokenCode.oldJ(left[i]) != TokenCode.oldJ(right[i])) {
                return false;
            }
        }
        return true;
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
