package id.sidaksos.domain.verification;

import id.sidaksos.domain.identity.MonthNames;
import id.sidaksos.domain.layout.CellKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as people and spreadsheets write them: 5/7/2026 (day first), 2026-07-05, 5 Juli 2026, Minggu 5-7-2026, a
 * spreadsheet's number of days.
 */
final class DateCell {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** Day numbers from 1 January 1901 to the end of 2099: no four-digit year is among them. */
    private static final int FIRST_SERIAL = 367;

    private static final int LAST_SERIAL = 73_050;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2199;

    private DateCell() {}

    /** yyyy-MM-dd; empty where nobody can be sure. */
    static Optional<String> read(String text, CellKind kind) {
        if (kind == CellKind.DATE) {
            return date(text.substring(0, Math.min(10, text.length())).split("-"), 0, 1, 2);
        }
        if (kind == CellKind.NUMBER && text.matches("[0-9]{1,6}([.][0-9]+)?")) {
            // A day whose format was lost.
            return ofOneNumber(text.replaceAll("[.].*", ""));
        }
        String bare = text.toUpperCase(Locale.ROOT).replaceAll("[T ][0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2})?.*$", "");
        List<String> numbers = new ArrayList<>();
        int month = 0;
        for (String part : bare.split("[^0-9A-Z]+")) {
            if (part.isEmpty()) {
                continue;
            }
            if (Character.isDigit(part.charAt(0))) {
                numbers.add(part);
            } else if (MonthNames.of(part) > 0) {
                month = MonthNames.of(part);
            }
        }
        return ofParts(numbers, month);
    }

    private static Optional<String> ofParts(List<String> numbers, int month) {
        if (numbers.stream().anyMatch(number -> !number.matches("[0-9]{1,8}"))) {
            return Optional.empty();
        }
        String[] parts = numbers.toArray(new String[0]);
        if (month > 0) {
            return parts.length == 2
                    ? date(new String[] {parts[1], Integer.toString(month), parts[0]}, 0, 1, 2)
                    : Optional.empty();
        }
        return switch (parts.length) {
            case 1 -> ofOneNumber(parts[0]);
            case 3 -> parts[0].length() == 4 ? date(parts, 0, 1, 2) : dayFirst(parts);
            default -> Optional.empty();
        };
    }

    /** Month first only where it cannot be otherwise. */
    private static Optional<String> dayFirst(String[] parts) {
        Optional<String> plain = date(parts, 2, 1, 0);
        return plain.isPresent() ? plain : date(parts, 2, 0, 1);
    }

    private static Optional<String> ofOneNumber(String number) {
        if (number.length() == 8) {
            Optional<String> yearFirst =
                    date(new String[] {number.substring(0, 4), number.substring(4, 6), number.substring(6)}, 0, 1, 2);
            Optional<String> dayFirst =
                    date(new String[] {number.substring(4), number.substring(2, 4), number.substring(0, 2)}, 0, 1, 2);
            return yearFirst.isPresent() == dayFirst.isPresent()
                    ? Optional.empty()
                    : yearFirst.isPresent() ? yearFirst : dayFirst;
        }
        int days = Integer.parseInt(number);
        boolean year = number.length() <= 4;
        return !year && days >= FIRST_SERIAL && days <= LAST_SERIAL
                ? Optional.of(EPOCH.plusDays(days).toString())
                : Optional.empty();
    }

    /** A year of two digits says nothing of its century. */
    private static Optional<String> date(String[] parts, int yearAt, int monthAt, int dayAt) {
        if (parts.length != 3
                || parts[yearAt].length() != 4
                || parts[monthAt].length() > 2
                || parts[dayAt].length() > 2) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(parts[yearAt]), Integer.parseInt(parts[monthAt]), Integer.parseInt(parts[dayAt]));
            boolean possible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            return possible ? Optional.of(date.toString()) : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
