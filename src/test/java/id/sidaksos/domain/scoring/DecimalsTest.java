package id.sidaksos.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,6|0.6",
                "0.6|0.6",
                ",5|0.5",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "60 %|0.6",
                "1e3|1000",
                "-2|-2",
                "21,891|21.891"
            })
    void numbers_are_read_as_people_write_them(String text, BigDecimal expected) {
        assertThat(Decimals.parse(text))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "1.2.3", "1,2,3", "12a", "NaN", "Infinity", "1e99", "1234567890123456789", "--1", "."
            })
    void what_is_no_number_is_none(String text) {
        assertThat(Decimals.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.10000000000000001,0.1", "2.0479999999999998,2.048", "1E-3,0.001", "33,33", "0.1,0.1"})
    void a_binary_number_cell_is_what_the_spreadsheet_shows(String stored, BigDecimal expected) {
        assertThat(Decimals.ofCell(stored))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(expected));
    }

    @Property
    void no_text_breaks_the_reading(@ForAll String text) {
        assertThat(Decimals.parse(text)).isNotNull();
        assertThat(Decimals.ofCell(text)).isNotNull();
    }
}
