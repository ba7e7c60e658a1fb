package id.sidaksos.domain.identity;

import java.time.LocalDate;

/**
 * The parts of a NIK of sixteen digits: region of first registration (6), day of birth (a woman's plus 40), month, year
 * of two digits, serial (4). All methods expect exactly sixteen digits.
 */
public final class NikParts {
    public static final int LENGTH = 16;
    /** Added to a woman's day of birth. */
    private static final int FEMALE = 40;

    private NikParts() {}

    /** Day of birth, 1 to 31 where the number is sound. */
    public static int day(String nik) {
        int day = two(nik, 6);
        return day > FEMALE ? day - FEMALE : day;
    }

    public static int month(String nik) {
        return two(nik, 8);
    }

    /** Year of birth without its century. */
    public static int year(String nik) {
        return two(nik, 10);
    }

    /** 'P' where forty was added to the day, else 'L'. */
    public static char sex(String nik) {
        return two(nik, 6) > FEMALE ? 'P' : 'L';
    }

    /** Serials begin at 0001. */
    public static boolean hasSerial(String nik) {
        return !nik.endsWith("0000");
    }

    /** Kemendagri's provinces: 11–21, 31–36, 51–53, 61–65, 71–76, 81–82, 91–97. */
    public static boolean hasKnownProvince(String nik) {
        int province = two(nik, 0);
        int island = province / 10;
        int last = province % 10;
        switch (island) {
            case 1:
                return last >= 1;
            case 2:
                return last <= 1;
            case 3:
            case 7:
                return last >= 1 && last <= 6;
            case 5:
                return last >= 1 && last <= 3;
            case 6:
                return last >= 1 && last <= 5;
            case 8:
                return last == 1 || last == 2;
            case 9:
                return last >= 1 && last <= 7;
            default:
                return false;
        }
    }

    /** True where the six digits of the birth date are a day of the calendar in at least one century. */
    public static boolean hasPossibleDate(String nik) {
        return isDay(day(nik), month(nik), year(nik));
    }

    /** As {@link #hasPossibleDate} for a family card: the day of issue, never plus 40. */
    static boolean hasPossibleIssueDate(String kk) {
        return isDay(two(kk, 6), month(kk), year(kk));
    }

    /** True where the number carries this birth date, whatever the century. */
    public static boolean carries(String nik, LocalDate birth) {
        return day(nik) == birth.getDayOfMonth()
                && month(nik) == birth.getMonthValue()
                && year(nik) == birth.getYear() % 100;
    }

    /** The six digits that a NIK has for a birth date, or empty where the sex is not known. */
    static String dateDigits(LocalDate birth, char sex) {
        if (sex != 'L' && sex != 'P') {
            return "";
        }
        int day = birth.getDayOfMonth() + (sex == 'P' ? FEMALE : 0);
        int all = (day * 100 + birth.getMonthValue()) * 100 + birth.getYear() % 100;
        return Integer.toString(1_000_000 + all).substring(1);
    }

    private static boolean isDay(int day, int month, int year) {
        if (day < 1 || month < 1 || month > 12) {
            return false;
        }
        switch (month) {
            case 2:
                // The century is open: 00 may be 2000, a leap year.
                return day <= (year % 4 == 0 ? 29 : 28);
            case 4:
            case 6:
            case 9:
            case 11:
                return day <= 30;
            default:
                return day <= 31;
        }
    }

    private static int two(String digits, int at) {
        return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
    }
}
