package id.sidaksos.generator;

import id.sidaksos.domain.finding.FindingKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a careful reader finds in one NIK cell beside the row's birth date and sex. Written apart from the program, from the same rules
 * (domain.md §6, §8, §10), to check it by. It does not know other rows: shared and repeated NIK are not among its findings.
 */
final class NikOracle {
    private static final String PROVINCES =
            " 11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97 ";

    private NikOracle() {}

    /**
     * @param birth yyyymmdd as the cell can be read, 0 where it cannot
     * @param sex 'L', 'P' or 0
     */
    static Set<FindingKind> findings(String text, int birth, char sex) {
        String clean = text.replaceAll("[\\s\\u00a0\\u200b']", "");
        Set<FindingKind> found = EnumSet.noneOf(FindingKind.class);
        if (clean.isEmpty() || clean.equals("-") || clean.equalsIgnoreCase("kosong")) {
            return EnumSet.of(FindingKind.NIK_KOSONG);
        }
        if (clean.matches("\\d,\\d+E\\+\\d+")) {
            return EnumSet.of(FindingKind.NIK_ILMIAH);
        }
        String digits = clean.replaceAll("\\.0$", "").replace(".", "");
        if (digits.matches("[0-9OIl]*[OIl][0-9OIl]*") && digits.length() > 12) {
            found.add(FindingKind.NIK_HURUF);
            String meant = digits.replace('O', '0').replace('I', '1').replace('l', '1');
            if (meant.length() == 16) {
                against(meant, birth, sex, found);
            }
            return found;
        }
        if (!digits.matches("\\d+")) {
            return EnumSet.of(FindingKind.NIK_BUKAN_ANGKA);
        }
        if (digits.matches("0+")) {
            return EnumSet.of(FindingKind.NIK_NOL);
        }
        if (digits.matches("99999999999999(94|95|96|99)")) {
            return EnumSet.of(FindingKind.NIK_SENTINEL);
        }
        if (digits.matches("(\\d)\\1{15}|1234567890123456|\\d{6}0{10}")) {
            return EnumSet.of(FindingKind.NIK_PENGISI);
        }
        if (digits.length() != 16) {
            return EnumSet.of(digits.length() < 16 ? FindingKind.NIK_KURANG_DIGIT : FindingKind.NIK_LEBIH_DIGIT);
        }
        if (!clean.equals(text) || digits.length() < clean.length()) {
            found.add(FindingKind.NIK_DIRAPIKAN);
        }
        sixteen(digits, birth, sex, found);
        return found;
    }

    private static void sixteen(String nik, int birth, char sex, Set<FindingKind> found) {
        if (!PROVINCES.contains(' ' + nik.substring(0, 2) + ' ')) {
            found.add(FindingKind.NIK_PROVINSI_TIDAK_DIKENAL);
        }
        if (nik.endsWith("0000")) {
            found.add(FindingKind.NIK_SERI_NOL);
        }
        if (!against(nik, birth, sex, found)) {
            found.add(FindingKind.NIK_TANGGAL_MUSTAHIL);
        }
    }

    /** Holds the number against the row; false where its date is none. */
    private static boolean against(String nik, int birth, char sex, Set<FindingKind> found) {
        int day = Integer.parseInt(nik.substring(6, 8));
        char nikSex = day > 40 ? 'P' : 'L';
        day = day > 40 ? day - 40 : day;
        int month = Integer.parseInt(nik.substring(8, 10));
        int year = Integer.parseInt(nik.substring(10, 12));
        boolean possible =
                Days.exists(((birth > 0 ? birth / 1_000_000 * 100 : 1900) + year) * 10_000 + month * 100 + day)
                        || (day == 29 && month == 2 && year % 4 == 0);
        if (!possible) {
            return false;
        }
        if (sex != 0 && nikSex != sex) {
            found.add(FindingKind.NIK_BEDA_JENIS_KELAMIN);
        }
        if (birth == 0 || birth % 1_000_000 == year * 10_000 + month * 100 + day) {
            return true;
        }
        boolean swapped = birth % 1_000_000 == year * 10_000 + day * 100 + month;
        found.add(swapped ? FindingKind.TANGGAL_TERTUKAR : FindingKind.NIK_BEDA_TANGGAL_LAHIR);
        return true;
    }
}
