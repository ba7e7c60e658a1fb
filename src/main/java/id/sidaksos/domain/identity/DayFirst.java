package id.sidaksos.domain.identity;

import java.time.LocalDate;
import java.time.YearMonth;

/** The two forms that nearly every row has: {@code dd/MM/yyyy[ 0:00:00]} and {@code yyyy-MM-dd}; read without detours. */
final class DayFirst {
    private DayFirst() {}

    /** @return null where the text has another form or names no day of the calendar */
    static LocalDate read(String text) {
        int length = text.length();
        if (length < 10) {
            return null;
        }
        if (length > 10 && !isMidnight(text)) {
            return null;
        }
        if (text.charAt(2) == '/' && text.charAt(5) == '/') {
            return day(four(text, 6), two(text, 3), two(text, 0));
        }
        if (text.charAt(4) == '-' && text.charAt(7) == '-') {
            return day(four(text, 0), two(text, 5), two(text, 8));
        }
        return null;
    }

    /** @return null where there is no such day */
    static LocalDate day(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    private static boolean isMidnight(String text) {
        return text.endsWith(" 0:00:00") && text.length() == 18
                || text.endsWith("00:00:00")
                        && text.length() == 19
                        && (text.charAt(10) == ' ' || text.charAt(10) == 'T');
    }

    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : tens * 10 + ones;
    }

    private static int four(String text, int at) {
        return two(text, at) * 100 + two(text, at + 2);
    }
}
