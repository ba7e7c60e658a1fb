package id.sidaksos.generator;

import java.time.LocalDate;

/** Dates as yyyymmdd numbers and as day numbers. */
final class Days {
    private Days() {}

    static int fromNumber(int yyyymmdd) {
        return (int) toDate(yyyymmdd).toEpochDay();
    }

    static int toNumber(int epochDay) {
        return toNumber(LocalDate.ofEpochDay(epochDay));
    }

    static int toNumber(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    static LocalDate toDate(int yyyymmdd) {
        return LocalDate.of(yyyymmdd / 10_000, yyyymmdd / 100 % 100, yyyymmdd % 100);
    }

    static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static boolean exists(int yyyymmdd) {
        int month = yyyymmdd / 100 % 100;
        int day = yyyymmdd % 100;
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(yyyymmdd / 10_000, month, 1).lengthOfMonth();
    }
}
