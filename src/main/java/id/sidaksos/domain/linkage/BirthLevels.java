package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.BirthDateLevel;
import java.util.BitSet;

/**
 * Levels of two birth dates. Knows which dates an office writes when only the year is known: 1 January, 31 December, 1
 * July, and any date five times more frequent than its neighbours.
 */
final class BirthLevels {
    private static final double TOO_FREQUENT = 5;
    private static final int FEW = 20;
    private static final int GUESSED_YEARS = 5;

    private final BitSet vague = new BitSet(Days.size());

    BirthLevels(Days days) {
        for (int day = 1; day < Days.size(); day++) {
            int monthAndDay = Days.monthAndDayOf(day);
            int count = days.count(day);
            boolean usual = monthAndDay == 101 || monthAndDay == 1231 || monthAndDay == 701 || monthAndDay == 0;
            if (usual || count > FEW && count > TOO_FREQUENT * days.countOfYear(day) / 365) {
                vague.set(day);
            }
        }
    }

    /** @return rank of the level, 0 if a side is unknown */
    int rank(int a, int b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == b && a % 100 != 0) {
            return Level.BIRTH_EXACT.rank();
        }
        boolean vagueA = vague.get(Days.index(a));
        boolean vagueB = vague.get(Days.index(b));
        int apart = Math.abs(a / 10_000 - b / 10_000);
        if ((vagueA || vagueB) && apart > 0 && apart <= GUESSED_YEARS) {
            return Level.BIRTH_GUESSED.rank();
        }
        return level(BirthDateLevel.of(a, vagueA, b, vagueB)).rank();
    }

    private static Level level(BirthDateLevel level) {
        return switch (level) {
            case EXACT -> Level.BIRTH_EXACT;
            case SWAPPED -> Level.BIRTH_SWAPPED;
            case ONE_DIGIT -> Level.BIRTH_ONE_SLIP;
            case CENTURY, EXCEL_SHIFT -> Level.BIRTH_MISREAD;
            case YEAR_ONLY -> Level.BIRTH_YEAR_ONLY;
            case SAME_MONTH -> Level.BIRTH_CLOSE;
            case SAME_YEAR -> Level.BIRTH_YEAR;
            case NEAR_YEARS -> Level.BIRTH_NEAR;
            case DIFFERENT, MISSING -> Level.BIRTH_OTHER;
        };
    }
}
