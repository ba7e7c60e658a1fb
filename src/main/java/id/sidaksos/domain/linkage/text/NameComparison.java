package id.sidaksos.domain.linkage.text;

import java.util.Arrays;

/** How alike two names of persons are; pure functions, safe on all threads. */
public final class NameComparison {
    private static final double NEAR = 0.92;
    static final double FAIR = 0.85;
    private static final int TELLING_LETTERS = 3;

    private NameComparison() {}

    /** The best level over the names and other names of both sides. */
    public static NameLevel level(PersonNameForm a, PersonNameForm b) {
        NameLevel best = ofMainNames(a, b);
        for (PersonNameForm other : a.otherForms()) {
            best = better(best, ofMainNames(other, b));
        }
        for (PersonNameForm other : b.otherForms()) {
            best = better(best, ofMainNames(a, other));
        }
        for (PersonNameForm otherA : a.otherForms()) {
            for (PersonNameForm otherB : b.otherForms()) {
                best = better(best, ofMainNames(otherA, otherB));
            }
        }
        return best;
    }

    /**
     * The strict tokens of a that b has too, as bits by their index in a: their frequencies tell how much a level below
     * PHONETIC is worth. Looks at the main names only.
     */
    public static int sharedTokens(PersonNameForm a, PersonNameForm b) {
        return TokenMatch.ofEqual(a, b).equalA();
    }

    private static NameLevel better(NameLevel a, NameLevel b) {
        return a.atLeast(b) ? a : b;
    }

    /** The level of the two main names alone. */
    static NameLevel ofMainNames(PersonNameForm a, PersonNameForm b) {
        if (a.isEmpty() || b.isEmpty()) {
            return NameLevel.MISSING;
        }
        if (Arrays.equals(a.bytes(), b.bytes())) {
            return NameLevel.EXACT;
        }
        if (a.joinedKey() == b.joinedKey()) {
            return NameLevel.PHONETIC;
        }
        // One order for each pair, so that which side is called a cannot matter.
        return Arrays.compare(a.bytes(), b.bytes()) < 0 ? unequal(a, b) : unequal(b, a);
    }

    private static NameLevel unequal(PersonNameForm a, PersonNameForm b) {
        TokenMatch match = TokenMatch.ofEqual(a, b);
        int fewer = Math.min(a.tokenCount(), b.tokenCount());
        if (match.foundEqual() == fewer) {
            if (a.tokenCount() == b.tokenCount()) {
                return NameLevel.PHONETIC;
            }
            if (tells(a, match.equalA())) {
                return NameLevel.CONTAINS;
            }
        }
        // OE is older than 1947, when a J was a Y; but half-modern names (SOEJONO for SUJONO) are as many.
        if ((a.writtenWithOe() || b.writtenWithOe()) && TokenMatch.equalWithOldJ(a, b)) {
            return NameLevel.PHONETIC;
        }
        if (NameEnding.changesSex(a, b)) {
            return NameLevel.FAIR;
        }
        return byLetters(
                a, b, NameBounds.mayMatchWords(a, b) ? match.andNear(a, b).andShort(a, b) : match, fewer);
    }

    private static NameLevel byLetters(PersonNameForm a, PersonNameForm b, TokenMatch match, int fewer) {
        if (a.tokenCount() == b.tokenCount() && match.foundEqualOrNear() == fewer) {
            return NameLevel.NEAR;
        }
        boolean maybeFair = NameBounds.mayBeFair(a, b);
        double alike = maybeFair ? JaroWinkler.similarity(a.bytes(), b.bytes()) : 0;
        int changes = maybeFair ? Osa.distance(a.bytes(), b.bytes()) : Letters.LONGEST;
        int shorter = Math.min(a.bytes().length, b.bytes().length);
        if (alike >= NEAR && changes <= slips(shorter) || changes == 1 && shorter > 4 && sameStart(a, b)) {
            return NameLevel.NEAR;
        }
        if (match.found() == fewer && (fewer > 1 || tells(a, match.equalA() | match.nearA() | match.shortA()))) {
            return NameLevel.SHORT;
        }
        if (alike >= FAIR || changes <= (shorter > 4 ? 2 : shorter > 2 ? 1 : 0)) {
            return NameLevel.FAIR;
        }
        return tells(a, match.equalA()) ? NameLevel.PARTLY : NameLevel.DIFFERENT;
    }

    private static boolean sameStart(PersonNameForm a, PersonNameForm b) {
        return a.bytes()[0] == b.bytes()[0];
    }

    /** Slips of the pen that a name of so many letters may hold and still be near. */
    private static int slips(int letters) {
        return letters <= 8 ? 1 : letters <= 16 ? 2 : 3;
    }

    private static boolean tells(PersonNameForm form, int tokens) {
        for (int i = 0; i < form.tokenCount(); i++) {
            if ((tokens >> i & 1) == 1 && TokenCode.length(form.strictToken(i)) >= TELLING_LETTERS) {
                return true;
            }
        }
        return false;
    }
}
