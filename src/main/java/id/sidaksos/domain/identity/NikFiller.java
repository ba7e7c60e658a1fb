package id.sidaksos.domain.identity;

import id.sidaksos.domain.finding.FindingKind;
import java.util.Optional;

/** Numbers that stand where a NIK or No KK should and are none: sentinels, zeros, patterns of the keyboard. */
final class NikFiller {
    private static final String COUNTING = "12345678901234567890";
    private static final String COUNTING_DOWN = "98765432109876543210";
    /** Shorter runs are rather a number that was cut off. */
    private static final int SHORTEST_PATTERN = 5;

    private NikFiller() {}

    /**
     * @param digits digits of any length, not empty
     * @return what kind of filler it is: NIK_SENTINEL, NIK_NOL or NIK_PENGISI
     */
    static Optional<FindingKind> of(String digits) {
        char last = digits.charAt(digits.length() - 1);
        char first = digits.charAt(0);
        if (first == '9' && isSentinel(digits)) {
            return Optional.of(FindingKind.NIK_SENTINEL);
        }
        if (last != '0' && first != last && first != '1' && first != '9') {
            return Optional.empty();
        }
        if (isRun(digits, '0', 0, digits.length())) {
            return Optional.of(FindingKind.NIK_NOL);
        }
        if (digits.length() == 17 && first == '1' && isRun(digits, '0', 1, 17)) {
            // 9999999999999999 and its neighbours as the nearest number that a cell can hold in short form: 1E+16.
            return Optional.of(FindingKind.NIK_SENTINEL);
        }
        return isPattern(digits) ? Optional.of(FindingKind.NIK_PENGISI) : Optional.empty();
    }

    /**
     * The enumerators' 9999999999999994 (refused), …95 and …96 (no NIK), …99 (foreigner) and what a number cell makes of
     * them: …90 with fifteen digits, …96 and …98 as the nearest double.
     */
    private static boolean isSentinel(String digits) {
        if (digits.length() != NikParts.LENGTH || !isRun(digits, '9', 0, 15)) {
            return false;
        }
        char last = digits.charAt(15);
        return last == '0' || last >= '4';
    }

    private static boolean isPattern(String digits) {
        int length = digits.length();
        if (length < SHORTEST_PATTERN) {
            return false;
        }
        if (isRun(digits, digits.charAt(0), 0, length)) {
            return true;
        }
        if (counts(digits, COUNTING) || counts(digits, COUNTING_DOWN)) {
            return true;
        }
        return length == NikParts.LENGTH && isRun(digits, '0', 6, length);
    }

    /** 1234… as far as it goes; of sixteen digits the last may have become 0 in a number cell. */
    private static boolean counts(String digits, String pattern) {
        int length = Math.min(digits.length(), pattern.length());
        int same = digits.length() == NikParts.LENGTH && digits.charAt(15) == '0' ? 15 : length;
        return digits.length() <= pattern.length() && digits.regionMatches(0, pattern, 0, same);
    }

    private static boolean isRun(String digits, char digit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (digits.charAt(i) != digit) {
                return false;
            }
        }
        return true;
    }
}
