package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.BirthDateLevel;

/**
 * Levels of two birth dates. Knows which dates an office writes when only the year is known: 1 January, 31 December, 1
 * July, and any date five times more frequent than its neighbours.
 */
final class BirthLevels {
    private static final double TOO_FREQUENT = 5;
    private static final int FEW = 20;
    private static final int GUESSED_YEARS = 5;
    private final Counter dates = new Counter(1 << 15);
    private final Counter years = new Counter(256);

    BirthLevels(PersonTable a, PersonTable b) {
        count(a);
        if (a != b) {
            count(b);
        }
    }

    private void count(PersonTable table) {
        for (int row = 0; row < table.size; row++) {
            int birth = table.births[row];
            dates.add(birth, 1);
            years.add(birth / 10_000, birth == 0 ? 0 : 1);
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
        boolean vagueA = vague(a);
        boolean vagueB = vague(b);
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

    private boolean vague(int date) {
        int day = date % 10_000;
        if (day == 101 || day == 1231 || day == 701) {
            return true;
        }
        int count = dates.count(date);
        return count > FEW && count > TOO_FREQUENT * years.count(date / 10_000) / 365;
    }
}
