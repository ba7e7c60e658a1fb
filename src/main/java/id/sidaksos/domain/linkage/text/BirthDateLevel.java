package id.sidaksos.domain.linkage.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * How alike two birth dates are, from alike to unlike. The constant's name is stable. Dates are ints of the form
 * yyyymmdd; 0 is none; month and day 00 mean that only the year is known.
 */
public enum BirthDateLevel {
    EXACT("persis"),
    /** Day and month changed places. */
    SWAPPED("tertukar"),
    /** One digit or one pair of neighbours differs in ddmmyyyy. */
    ONE_DIGIT("satuangka"),
    /** A hundred years apart: a year of two digits was read wrongly. */
    CENTURY("abad"),
    /** 1,462 days apart: the two calendars of Excel. */
    EXCEL_SHIFT("excel"),
    /** The year is the same and one side is a date that offices write when only the year is known. */
    YEAR_ONLY("tahunsaja"),
    /** Same month of the same year, or the same day one year apart. */
    SAME_MONTH("bulan"),
    SAME_YEAR("tahun"),
    /** One to three years apart. */
    NEAR_YEARS("tahundekat"),
    DIFFERENT("beda"),
    /** One side has no date: no evidence. */
    MISSING("kosong");

    private static final int EXCEL_DAYS = 1462;
    private static final int NEAR_SPAN = 3;

    private final String word;

    BirthDateLevel(String word) {
        this.word = word;
    }

    /** Key of the sentence for people; its arguments are the two dates as text. */
    public String key() {
        return "padan.tanggal." + word;
    }

    public boolean atLeast(BirthDateLevel other) {
        return ordinal() <= other.ordinal();
    }

    public static BirthDateLevel of(int a, int b) {
        return of(a, false, b, false);
    }

    /** @param defaultA a is a date that stands for "only the year is known", such as 1 January or 31 December */
    public static BirthDateLevel of(int a, boolean defaultA, int b, boolean defaultB) {
        if (a <= 0 || b <= 0) {
            return MISSING;
        }
        boolean vague = defaultA || defaultB || a % 10_000 == 0 || b % 10_000 == 0;
        if (vague) {
            return ofYears(a / 10_000, b / 10_000);
        }
        return a == b ? EXACT : ofUnequal(a, b);
    }

    private static BirthDateLevel ofYears(int a, int b) {
        int apart = Math.abs(a - b);
        return apart == 0 ? YEAR_ONLY : apart <= NEAR_SPAN ? NEAR_YEARS : DIFFERENT;
    }

    private static BirthDateLevel ofUnequal(int a, int b) {
        int yearA = a / 10_000;
        int yearB = b / 10_000;
        int dayA = a % 10_000;
        int dayB = b % 10_000;
        boolean turned = dayA == dayB % 100 * 100 + dayB / 100;
        int apart = Math.abs(yearA - yearB);
        if (turned && apart == 0) {
            return SWAPPED;
        }
        if (dayA == dayB && apart == 100) {
            return CENTURY;
        }
        // One slip touches two of day, month and year at most.
        boolean maybeSlip = apart == 0 || dayA / 100 == dayB / 100 || dayA % 100 == dayB % 100;
        if (maybeSlip && DigitOsa.distance(dayFirst(a), dayFirst(b)) == 1) {
            return ONE_DIGIT;
        }
        if (apart >= NEAR_SPAN && apart <= NEAR_SPAN + 2 && daysApart(a, b) == EXCEL_DAYS) {
            return EXCEL_SHIFT;
        }
        if (apart == 0 && dayA / 100 == dayB / 100 || apart == 1 && dayA == dayB) {
            return SAME_MONTH;
        }
        return apart == 0 ? SAME_YEAR : apart <= NEAR_SPAN ? NEAR_YEARS : DIFFERENT;
    }

    /** The eight digits of ddmmyyyy as nibbles. */
    private static long dayFirst(int date) {
        return DigitOsa.pack(date % 100 * 1_000_000L + date / 100 % 100 * 10_000L + date / 10_000);
    }

    private static long daysApart(int a, int b) {
        try {
            return Math.abs(day(a) - day(b));
        } catch (DateTimeException impossible) {
            return -1;
        }
    }

    private static long day(int date) {
        return LocalDate.of(date / 10_000, date / 100 % 100, date % 100).toEpochDay();
    }
}
