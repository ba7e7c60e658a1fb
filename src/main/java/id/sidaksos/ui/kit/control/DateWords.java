package id.sidaksos.ui.kit.control;

import id.sidaksos.ui.kit.text.Texts;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import javafx.util.StringConverter;

/**
 * A date as offices write it, 29 Desember 2023 or 29/12/2023; read in either form, with strokes, points or spaces between
 * day, month and year, a year of two digits (from 1970 on), and as 2023-12-29.
 */
public final class DateWords extends StringConverter<LocalDate> {
    private static final LocalDate TWO_DIGITS_FROM = LocalDate.of(1970, 1, 1);

    private final DateTimeFormatter shown;
    private final List<DateTimeFormatter> forms;

    private DateWords(DateTimeFormatter shown, Locale locale) {
        this.shown = shown;
        this.forms = List.of(
                strict(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d MMMM uuuu"), locale),
                strict(new DateTimeFormatterBuilder().appendPattern("d/M/uuuu"), locale),
                strict(
                        new DateTimeFormatterBuilder()
                                .appendPattern("d/M/")
                                .appendValueReduced(ChronoField.YEAR, 2, 2, TWO_DIGITS_FROM),
                        locale),
                DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** There is no 31st of June: a day that the calendar does not have is refused, not moved. */
    private static DateTimeFormatter strict(DateTimeFormatterBuilder form, Locale locale) {
        return form.toFormatter(locale).withResolverStyle(ResolverStyle.STRICT).withChronology(IsoChronology.INSTANCE);
    }

    /** Shows 29 Desember 2023. */
    public static DateWords inWords(Texts texts) {
        return of("d MMMM uuuu", texts);
    }

    /** Shows 29/12/2023, where there is little room. */
    public static DateWords inDigits(Texts texts) {
        return of("dd/MM/uuuu", texts);
    }

    private static DateWords of(String pattern, Texts texts) {
        Locale locale = texts.bahasa().locale();
        return new DateWords(DateTimeFormatter.ofPattern(pattern, locale), locale);
    }

    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : shown.format(day);
    }

    /** @throws DateTimeParseException for any other text: the date before stays */
    @Override
    public LocalDate fromString(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        String stroked = typed.replaceAll("(\\d)\\s*[-/. ]\\s*(?=\\d)", "$1/");
        DateTimeParseException refused = null;
        for (DateTimeFormatter form : forms) {
            try {
                return LocalDate.parse(form == DateTimeFormatter.ISO_LOCAL_DATE ? typed : stroked, form);
            } catch (DateTimeParseException e) {
                refused = e;
            }
        }
        throw refused;
    }
}
