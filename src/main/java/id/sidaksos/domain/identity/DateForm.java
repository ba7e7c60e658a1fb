package id.sidaksos.domain.identity;

import java.time.LocalDate;
import java.util.Optional;

/** A way of writing a date that can be written back: what a file's column looks like as a rule. The names are stable. */
public enum DateForm {
    /** {@code 12/05/1980 0:00:00}, P3KE 2022. */
    SLASH_CLOCK('/', " 0:00:00"),
    SLASH_LONG_CLOCK('/', " 00:00:00"),
    SLASH('/', ""),
    DASH('-', ""),
    DOT('.', ""),
    /** {@code 1980-05-12}, P3KE 2023 and date cells. */
    ISO('-', ""),
    ISO_CLOCK('-', " 00:00:00"),
    ISO_T('-', "T00:00:00"),
    ISO_SLASH('/', "");

    private final char separator;
    private final String tail;

    DateForm(char separator, String tail) {
        this.separator = separator;
        this.tail = tail;
    }

    /** The date as this form writes it, days and months with two digits. */
    public String render(LocalDate date) {
        StringBuilder text = new StringBuilder(20);
        if (isYearFirst()) {
            year(text, date).append(separator);
            two(text, date.getMonthValue()).append(separator);
            two(text, date.getDayOfMonth());
        } else {
            two(text, date.getDayOfMonth()).append(separator);
            two(text, date.getMonthValue()).append(separator);
            year(text, date);
        }
        return text.append(tail).toString();
    }

    /** The form that writes this date as exactly this text. */
    public static Optional<DateForm> of(String text, LocalDate date) {
        for (DateForm form : values()) {
            if (form.render(date).equals(text)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private boolean isYearFirst() {
        return this == ISO || this == ISO_CLOCK || this == ISO_T || this == ISO_SLASH;
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static StringBuilder year(StringBuilder text, LocalDate date) {
        return two(two(text, date.getYear() / 100), date.getYear() % 100);
    }
}
