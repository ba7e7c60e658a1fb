package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.DigitOsa;

/**
 * Levels of two NIK, on top of the birth dates. A NIK is region (6 digits), date (6) and serial (4); serials begin at
 * 0001 for each region and date, so two people of one birth date in one kecamatan have NIK that differ in the last digit
 * only, and in the next kecamatan very likely the same date and serial. Such likeness is no slip of the pen.
 */
final class NikLevels {
    private static final long SERIALS = 10_000;
    private static final long DATES_AND_SERIALS = 10_000_000_000L;
    /** Serials up to here are usual. */
    private static final long USUAL_SERIAL = 30;

    private NikLevels() {}

    /** @return rank of the level, 0 if a side has no NIK that can be compared */
    static int rank(Side a, int rowA, Side b, int rowB) {
        if (!a.hasNik(rowA) || !b.hasNik(rowB)) {
            return 0;
        }
        long nikA = a.nik(rowA);
        long nikB = b.nik(rowB);
        boolean cut = NikColumn.cut(a.table.nikForms[rowA]) || NikColumn.cut(b.table.nikForms[rowB]);
        return level(nikA, a.table.births[rowA], nikB, b.table.births[rowB], cut)
                .rank();
    }

    private static Level level(long nikA, int birthA, long nikB, int birthB, boolean cut) {
        if (nikA == nikB && !cut) {
            return Level.NIK_EXACT;
        }
        if (nikA / 10 == nikB / 10 && cut) {
            return Level.NIK_FIFTEEN;
        }
        if (birthA != birthB && bearsOut(nikA, birthA) && bearsOut(nikB, birthB)) {
            return Level.NIK_CONTRADICTS;
        }
        if (nikA % DATES_AND_SERIALS == nikB % DATES_AND_SERIALS) {
            return Level.NIK_OTHER_REGION;
        }
        if (nikA / SERIALS == nikB / SERIALS && usualSerial(nikA) && usualSerial(nikB)) {
            return Level.NIK_OTHER_SERIAL;
        }
        int distance = DigitOsa.distance(DigitOsa.pack(nikA), DigitOsa.pack(nikB));
        if (distance == 1) {
            return Level.NIK_ONE_SLIP;
        }
        boolean sameDate = nikA / SERIALS % 1_000_000 == nikB / SERIALS % 1_000_000;
        if (distance == 2 && !(sameDate && usualSerial(nikA) && usualSerial(nikB))) {
            return Level.NIK_TWO_SLIPS;
        }
        return nikA / SERIALS == nikB / SERIALS ? Level.NIK_OTHER_SERIAL : Level.NIK_OTHER;
    }

    private static boolean bearsOut(long nik, int birth) {
        return birth != 0 && NikDate.birth(nik) % 1_000_000 == birth % 1_000_000;
    }

    private static boolean usualSerial(long nik) {
        return nik % SERIALS <= USUAL_SERIAL;
    }
}
