package id.sidaksos.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Dates as spreadsheets count them: days since the end of 1899, or since 1904 began. */
final class ExcelDate {
    /** 31 December 9999, the last day a spreadsheet knows. */
    private static final double LAST_SERIAL = 2958466;

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Excel believes in 29 February 1900; the days before it lie one further on. */
    private static final int FIRST_SERIAL_AFTER_PHANTOM = 61;

    private static final int SECONDS_A_DAY = 86_400;
    private static final DateTimeFormatter WITH_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private ExcelDate() {}

    static boolean inRange(double serial) {
        return serial >= 0 && serial < LAST_SERIAL;
    }

    /** yyyy-MM-dd, with THH:mm:ss if the time is not midnight (rounded to the second). */
    static String iso(double serial, boolean since1904) {
        long days = (long) Math.floor(serial);
        long seconds = Math.round((serial - days) * SECONDS_A_DAY);
        if (seconds == SECONDS_A_DAY) {
            days++;
            seconds = 0;
        }
        LocalDate date = since1904
                ? EPOCH_1904.plusDays(days)
                : EPOCH_1900.plusDays(days < FIRST_SERIAL_AFTER_PHANTOM ? days + 1 : days);
        return iso(date, LocalTime.ofSecondOfDay(seconds));
    }

    /** An ISO 8601 date of a cell of type d in the same form; empty where it is none. */
    static String iso(String text) {
        String plain = text.strip();
        if (plain.endsWith("Z")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        try {
            if (plain.indexOf('T') < 0) {
                return LocalDate.parse(plain).toString();
            }
            LocalDateTime moment = LocalDateTime.parse(plain).withNano(0);
            return iso(moment.toLocalDate(), moment.toLocalTime());
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    private static String iso(LocalDate date, LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? date.toString() : WITH_TIME.format(date.atTime(time));
    }
}
