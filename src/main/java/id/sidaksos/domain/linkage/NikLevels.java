package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.DigitOsa;

/**
 * Levels of two NIK, on top of the birth dates. A NIK is region (6 digits), date (6) and serial (4); serials begin at
 * 0001 for each region and date, so two people of one birth date in one kecamatan have NIK that differ in the last digit
 * only, and in the next kecamatan very likely the same date and serial. Such likeness is no slip of the pen.
 */
final class NikLevels {
    /** Serials up to here are usual. */
    private static final int USUAL_SERIAL = 30;

    private NikLevels() {}

    /** @return rank of the level, 0 if a side has no NIK that can be compared */
    static int rank(Side a, int rowA, Side b, int rowB) {
        if (!a.hasNik(rowA) || !b.hasNik(rowB)) {
            return 0;
        }
        long nikA = a.nik(rowA);
        long nikB = b.nik(rowB);
        boolean cut = !a.table.nikWhole(rowA) || !b.table.nikWhole(rowB);
        return level(nikA, a.table.birth(rowA), nikB, b.table.birth(rowB), cut).rank();
    }

    private static Level level(long nikA, int birthA, long nikB, int birthB, boolean cut) {
        if (nikA == nikB && !cut) {
            return Level.NIK_EXACT;
        }
        if (cut && NikColumn.fifteen(nikA) == NikColumn.fifteen(nikB)) {
            return Level.NIK_FIFTEEN;
        }
        if (birthA != birthB && bearsOut(nikA, birthA) && bearsOut(nikB, birthB)) {
            return Level.NIK_CONTRADICTS;
        }
        if (NikColumn.dateAndSerial(nikA) == NikColumn.dateAndSerial(nikB)) {
            return Level.NIK_OTHER_REGION;
        }
        boolean usual = NikColumn.serial(nikA) <= USUAL_SERIAL && NikColumn.serial(nikB) <= USUAL_SERIAL;
        // Twins of different sex: forty is added to the day of a girl.
        boolean sameFirst = nikA >>> 40 == nikB >>> 40 && NikDate.birth(nikA) == NikDate.birth(nikB);
        if (sameFirst && usual) {
            return Level.NIK_OTHER_SERIAL;
        }
        int distance = DigitOsa.distance(nikA, nikB);
        if (distance == 1) {
            return Level.NIK_ONE_SLIP;
        }
        boolean sameDate = NikDate.birth(nikA) == NikDate.birth(nikB);
        if (distance == 2 && !(sameDate && usual)) {
            return Level.NIK_TWO_SLIPS;
        }
        return sameFirst ? Level.NIK_OTHER_SERIAL : Level.NIK_OTHER;
    }

    private static boolean bearsOut(long nik, int birth) {
        return birth != 0 && NikDate.birth(nik) % 1_000_000 == birth % 1_000_000;
    }
}
