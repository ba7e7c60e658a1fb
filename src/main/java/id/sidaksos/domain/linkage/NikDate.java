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

    /** @return yyyymmdd, 0 if the digits are no date */
    static int birth(long nik) {
        int day = (int) (nik / 100_000_000L % 100);
        int month = (int) (nik / 1_000_000L % 100);
        int year = (int) (nik / 10_000L % 100);
        int realDay = day > FEMALE ? day - FEMALE : day;
        if (realDay < 1 || realDay > 31 || month < 1 || month > 12) {
            return 0;
        }
        return (year > CENTURY_TURN ? 1900 + year : 2000 + year) * 10_000 + month * 100 + realDay;
    }

    static char sex(long nik) {
        return nik / 100_000_000L % 100 > FEMALE ? 'P' : 'L';
    }
}
