package id.sidaksos.ui.kit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.ui.kit.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.WeekFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 27);
    private static final Texts INDONESIAN = new Texts(new Messages(Bahasa.ID));
    private static final Texts ENGLISH = new Texts(new Messages(Bahasa.EN));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27/03/2023",
                "27/3/2023",
                "27-3-2023",
                "27.03.2023",
                "27 3 2023",
                " 27/03/23 ",
                "27-3-23",
                "27 Maret 2023",
                "27 maret 2023",
                "2023-03-27"
            })
    void a_date_is_read_in_every_form_that_a_clerk_types(String typed) {
        assertThat(DateWords.inDigits(INDONESIAN).fromString(typed)).isEqualTo(DAY);
        assertThat(DateWords.inWords(INDONESIAN).fromString(typed)).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/06/2023", "27/13/2023", "27 March 2023", "besok", "27/3"})
    void what_is_no_date_is_refused(String typed) {
        assertThatThrownBy(() -> DateWords.inDigits(INDONESIAN).fromString(typed))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void it_is_shown_in_words_or_in_digits_and_no_text_is_no_date() {
        assertThat(DateWords.inDigits(INDONESIAN).toString(DAY)).isEqualTo("27/03/2023");
        assertThat(DateWords.inWords(INDONESIAN).toString(DAY)).isEqualTo("27 Maret 2023");
        assertThat(DateWords.inWords(ENGLISH).toString(DAY)).isEqualTo("27 March 2023");
        assertThat(DateWords.inDigits(INDONESIAN).fromString("  ")).isNull();
        assertThat(DateWords.inDigits(INDONESIAN).toString(null)).isEmpty();
    }

    @Test
    void the_week_of_the_calendar_begins_on_monday_in_both_languages() {
        assertThat(WeekFields.of(INDONESIAN.calendar()).getFirstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(WeekFields.of(ENGLISH.calendar()).getFirstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }
}
