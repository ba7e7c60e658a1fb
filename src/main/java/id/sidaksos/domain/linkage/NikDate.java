package id.sidaksos.domain.linkage;

/**
 * Birth date and sex inside a NIK: digits 7 to 12 are day (+40 for women), month, year of two digits. They repeat what
 * the columns say, so they find candidates but prove nothing beside the NIK itself.
 */
final class NikDate {
    private static final int FEMALE = 40;
    /** Two-digit years above this were 19xx: nobody in a list is older than about 96 years. */
    private static final int CENTURY_TURN = 27;

    private NikDate() {}

    /**
     * @param packed a number of {@link NikColumn}
     * @return yyyymmdd, 0 if the digits are no date
     */
    static int birth(long packed) {
        int date = NikColumn.date(packed);
        int day = twoDigits(date >>> 16);
        int month = twoDigits(date >>> 8);
        int year = twoDigits(date);
        int realDay = day > FEMALE ? day - FEMALE : day;
        if (realDay < 1 || realDay > 31 || month < 1 || month > 12) {
            return 0;
        }
        return (year > CENTURY_TURN ? 1900 + year : 2000 + year) * 10_000 + month * 100 + realDay;
    }

    static char sex(long packed) {
        return twoDigits(NikColumn.date(packed) >>> 16) > FEMALE ? 'P' : 'L';
    }

    private static int twoDigits(int packed) {
        return (packed >>> 4 & 0xF) * 10 + (packed & 0xF);
    }
}
