package id.sidaksos.service.verval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as an office types it into a plan: a date cell, 2023-03-27, 27/03/2023, 27-3-2023, 27 Maret 2023. Day before month. */
final class OfficeDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})( .*)?");
    private static final Pattern MONTH_NAMED = Pattern.compile("(\\d{1,2})[ -]+(\\p{L}{3,})[ -]+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGU", "SEP", "OKT", "NOV", "DES");

    private OfficeDate() {}

    /** Empty where it is no day. */
    static Optional<LocalDate> read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return of(dayFirst.group(3), number(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher named = MONTH_NAMED.matcher(text);
        if (named.matches()) {
            String month = named.group(2).substring(0, 3).toUpperCase(Locale.ROOT);
            return of(named.group(3), MONTHS.indexOf(month) + 1, named.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> of(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
