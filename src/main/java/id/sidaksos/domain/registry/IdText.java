package id.sidaksos.domain.registry;

import id.sidaksos.base.CleanText;
import id.sidaksos.domain.identity.DigitText;
import id.sidaksos.domain.layout.CellKind;

/** IDs are texts and stay as written, but for what a spreadsheet put about them: an apostrophe, {@code .0}, an exponent. */
final class IdText {
    private IdText() {}

    /** Empty where there is none: nothing, a dash, KOSONG, zeros. */
    static String read(String source, CellKind kind) {
        if (kind == CellKind.ERROR) {
            return "";
        }
        DigitText read = DigitText.read(source, kind);
        if (read.shape() == DigitText.Shape.BLANK) {
            return "";
        }
        String clean = CleanText.of(source);
        clean = clean.startsWith("'") ? CleanText.of(clean.substring(1)) : clean;
        boolean number = read.shape() == DigitText.Shape.DIGITS
                && (kind == CellKind.NUMBER || clean.equals(read.digits()) || isWithZeroFraction(clean, read.digits()));
        if (!number) {
            return clean;
        }
        return isZero(read.digits()) ? "" : read.digits();
    }

    /** True where a text shows an ID of which the last digits are gone; 12E05 alone may be an ID of its own. */
    static boolean isScientific(String source, CellKind kind) {
        boolean shaped = source.indexOf('+') > 0 || source.indexOf(',') > 0 || source.indexOf('.') > 0;
        return shaped && DigitText.read(source, kind).shape() == DigitText.Shape.SCIENTIFIC;
    }

    private static boolean isWithZeroFraction(String clean, String digits) {
        return clean.startsWith(digits)
                && clean.length() > digits.length() + 1
                && isZero(clean.substring(digits.length() + 1))
                && clean.charAt(digits.length()) == '.';
    }

    private static boolean isZero(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
