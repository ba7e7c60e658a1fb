package id.sidaksos.domain.identity;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads a NIK cell into a value or a finding. Rules: Permendagri's form of the number (region, birth date with 40 added
 * for women, serial from 0001), the enumerators' sentinels of PK-21, and the ways in which spreadsheets damage long
 * numbers. Region and birth date are those of the first registration and never change, so that a number that differs
 * from the row's columns is to be looked at and not wrong by itself.
 */
public final class NikDoctor {
    private NikDoctor() {}

    /**
     * Never fails. Every number that cannot prove who somebody is adds at least one finding.
     *
     * @param text the cell's text as the file has it
     * @param out where findings are added
     */
    public static NikReading read(String text, CellKind kind, List<Finding> out) {
        DigitText read = DigitText.read(text, kind);
        switch (read.shape()) {
            case BLANK:
                out.add(Finding.of(FindingKind.NIK_KOSONG, Field.NIK, text));
                return NikReading.NONE;
            case DIGITS:
                return ofDigits(read, text, kind, out);
            case SCIENTIFIC:
                return ofScientific(read.digits(), text, out);
            case LOOKALIKE:
                return ofLookalike(read.digits(), text, out);
            default:
                return ofWords(read.digits(), text, out);
        }
    }

    /**
     * Holds a number against the row's own columns. Numbers without a possible date are passed over.
     *
     * @param birth birth date of the row, or null
     * @param sex 'L', 'P' or 0
     */
    public static void checkAgainst(NikReading nik, LocalDate birth, char sex, List<Finding> out) {
        if (!carriesDate(nik)) {
            return;
        }
        String digits = nik.digits();
        if (birth != null && !NikParts.carries(digits, birth)) {
            out.add(Finding.of(
                    FindingKind.NIK_BEDA_TANGGAL_LAHIR, Field.NIK, digits, digits.substring(6, 12), birth.toString()));
        }
        if ((sex == 'L' || sex == 'P') && NikParts.sex(digits) != sex) {
            out.add(Finding.of(
                    FindingKind.NIK_BEDA_JENIS_KELAMIN,
                    Field.NIK,
                    digits,
                    Character.toString(NikParts.sex(digits)),
                    Character.toString(sex)));
        }
    }

    /** Sixteen digits with a day of the calendar in them. */
    static boolean carriesDate(NikReading nik) {
        return nik.digits().length() == NikParts.LENGTH
                && nik.status() != NikStatus.TIADA
                && NikParts.hasPossibleDate(nik.digits());
    }

    /** True where sixteen digits have the form of a NIK that may have been issued. */
    static boolean isSound(String digits) {
        return digits.length() == NikParts.LENGTH
                && NikFiller.of(digits).isEmpty()
                && NikParts.hasPossibleDate(digits)
                && NikParts.hasSerial(digits)
                && NikParts.hasKnownProvince(digits);
    }

    private static NikReading ofDigits(DigitText read, String text, CellKind kind, List<Finding> out) {
        String digits = read.digits();
        Optional<FindingKind> filler = NikFiller.of(digits);
        if (filler.isPresent()) {
            out.add(Finding.of(filler.get(), Field.NIK, text));
            return NikReading.NONE;
        }
        if (digits.length() != NikParts.LENGTH) {
            FindingKind wrong =
                    digits.length() < NikParts.LENGTH ? FindingKind.NIK_KURANG_DIGIT : FindingKind.NIK_LEBIH_DIGIT;
            out.add(Finding.of(wrong, Field.NIK, text, Integer.toString(digits.length())));
            return new NikReading(digits, NikStatus.CACAT);
        }
        if (read.tidied()) {
            out.add(Finding.of(FindingKind.NIK_DIRAPIKAN, Field.NIK, text));
        }
        NikStatus status = judge(digits, text, out);
        if (status == NikStatus.UTUH && kind == CellKind.NUMBER && digits.endsWith("0")) {
            out.add(Finding.of(FindingKind.NIK_ANGKA_AKHIR_NOL, Field.NIK, text));
        }
        return new NikReading(digits, status);
    }

    private static NikStatus judge(String digits, String text, List<Finding> out) {
        NikStatus status = NikStatus.UTUH;
        if (!NikParts.hasPossibleDate(digits)) {
            out.add(Finding.of(FindingKind.NIK_TANGGAL_MUSTAHIL, Field.NIK, text, digits.substring(6, 12)));
            status = NikStatus.CACAT;
        }
        if (!NikParts.hasSerial(digits)) {
            out.add(Finding.of(FindingKind.NIK_SERI_NOL, Field.NIK, text));
            status = NikStatus.CACAT;
        }
        if (!NikParts.hasKnownProvince(digits)) {
            out.add(Finding.of(FindingKind.NIK_PROVINSI_TIDAK_DIKENAL, Field.NIK, text, digits.substring(0, 2)));
        }
        return status;
    }

    private static NikReading ofScientific(String shown, String text, List<Finding> out) {
        boolean sentinel = shown.chars().allMatch(c -> c == '9')
                || NikFiller.of(shown)
                        .filter(kind -> kind == FindingKind.NIK_SENTINEL)
                        .isPresent();
        if (sentinel) {
            out.add(Finding.of(FindingKind.NIK_SENTINEL, Field.NIK, text));
            return NikReading.NONE;
        }
        out.add(Finding.of(FindingKind.NIK_ILMIAH, Field.NIK, text, Integer.toString(shown.length())));
        // Fifteen digits shown are all that Excel keeps: as good as a number cell that was cut.
        return shown.length() == 15
                ? new NikReading(shown + "0", NikStatus.LIMA_BELAS)
                : new NikReading(shown, NikStatus.CACAT);
    }

    private static NikReading ofLookalike(String digits, String text, List<Finding> out) {
        Finding finding = Finding.of(FindingKind.NIK_HURUF, Field.NIK, text);
        out.add(isSound(digits) ? finding.proposing(digits) : finding);
        if (digits.length() < NikParts.LENGTH) {
            out.add(Finding.of(FindingKind.NIK_KURANG_DIGIT, Field.NIK, text, Integer.toString(digits.length())));
        } else if (digits.length() > NikParts.LENGTH) {
            out.add(Finding.of(FindingKind.NIK_LEBIH_DIGIT, Field.NIK, text, Integer.toString(digits.length())));
        }
        return new NikReading(digits, NikStatus.CACAT);
    }

    private static NikReading ofWords(String digits, String text, List<Finding> out) {
        Finding finding = Finding.of(FindingKind.NIK_BUKAN_ANGKA, Field.NIK, text);
        out.add(isSound(digits) ? finding.proposing(digits) : finding);
        return digits.isEmpty() ? NikReading.NONE : new NikReading(digits, NikStatus.CACAT);
    }
}
