package id.sidaksos.domain.identity;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import java.util.List;

/**
 * Reads the number of a family card (No KK): region, day of issue (never plus 40), serial. Damaged as a NIK is, but a
 * wrong one keeps nobody from the decree.
 */
public final class KkDoctor {
    private KkDoctor() {}

    /**
     * Never fails.
     *
     * @return sixteen digits, or empty where there is no number that counts
     */
    public static String read(String text, CellKind kind, List<Finding> out) {
        DigitText read = DigitText.read(text, kind);
        switch (read.shape()) {
            case BLANK:
                return "";
            case SCIENTIFIC:
                out.add(Finding.of(FindingKind.KK_ILMIAH, Field.NO_KK, text));
                return "";
            case DIGITS:
                return ofDigits(read.digits(), text, out);
            case LOOKALIKE:
                Finding finding = Finding.of(FindingKind.KK_TIDAK_VALID, Field.NO_KK, text);
                out.add(isSound(read.digits()) ? finding.proposing(read.digits()) : finding);
                return "";
            default:
                out.add(Finding.of(FindingKind.KK_TIDAK_VALID, Field.NO_KK, text));
                return "";
        }
    }

    private static String ofDigits(String digits, String text, List<Finding> out) {
        if (isSound(digits)) {
            return digits;
        }
        out.add(Finding.of(FindingKind.KK_TIDAK_VALID, Field.NO_KK, text));
        boolean countable =
                digits.length() == NikParts.LENGTH && NikFiller.of(digits).isEmpty();
        // Cards with an odd date exist, and two rows with the same one are still one family.
        return countable ? digits : "";
    }

    private static boolean isSound(String digits) {
        return digits.length() == NikParts.LENGTH
                && NikFiller.of(digits).isEmpty()
                && NikParts.hasPossibleIssueDate(digits)
                && NikParts.hasSerial(digits)
                && NikParts.hasKnownProvince(digits);
    }
}
