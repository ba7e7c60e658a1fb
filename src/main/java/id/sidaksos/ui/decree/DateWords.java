package id.sidaksos.ui.decree;

import id.sidaksos.ui.kit.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import javafx.util.StringConverter;

/** A date as offices write it, 29 Desember 2023; read also as 29/12/2023, 29-12-2023 and 2023-12-29. */
final class DateWords extends StringConverter<LocalDate> {
    private final Texts texts;
    private final List<DateTimeFormatter> forms;

    DateWords(Texts texts) {
        this.texts = texts;
        this.forms = List.of(
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern("d MMMM yyyy")
                        .toFormatter(texts.bahasa().locale()),
                DateTimeFormatter.ofPattern("d/M/yyyy", texts.bahasa().locale()),
                DateTimeFormatter.ofPattern("d-M-yyyy", texts.bahasa().locale()),
                DateTimeFormatter.ISO_LOCAL_DATE);
    }

    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : texts.date(day);
    }

    /** @throws DateTimeParseException for any other text: the date before stays */
    @Override
    public LocalDate fromString(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        DateTimeParseException refused = null;
        for (DateTimeFormatter form : forms) {
            try {
                return LocalDate.parse(typed, form);
            } catch (DateTimeParseException e) {
                refused = e;
            }
        }
        throw refused;
    }
}
