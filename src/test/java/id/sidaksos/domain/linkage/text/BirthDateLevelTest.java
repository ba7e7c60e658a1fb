package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateLevelTest {
    @ParameterizedTest
    @CsvSource({
        "19800512,19800512,EXACT",
        "19800512,19801205,SWAPPED",
        "19800512,19810512,ONE_DIGIT",
        "19800512,19800521,ONE_DIGIT",
        "19800512,18800512,CENTURY",
        "19300512,20300512,CENTURY",
        "19800512,19840513,EXCEL_SHIFT",
        "19800512,19800508,SAME_MONTH",
        "19790512,19800512,SAME_MONTH",
        "19800512,19800928,SAME_YEAR",
        "19800512,19821128,NEAR_YEARS",
        "19800512,19871128,DIFFERENT",
        "19800000,19800512,YEAR_ONLY",
        "19800000,19820512,NEAR_YEARS",
        "0,19800512,MISSING"
    })
    void a_pair_of_dates_has_its_level(int a, int b, BirthDateLevel level) {
        assertThat(BirthDateLevel.of(a, b)).isEqualTo(level);
        assertThat(BirthDateLevel.of(b, a)).isEqualTo(level);
    }

    @Test
    void a_date_that_only_stands_for_its_year_is_never_equal() {
        assertThat(BirthDateLevel.of(19700101, true, 19700101, true)).isEqualTo(BirthDateLevel.YEAR_ONLY);
        assertThat(BirthDateLevel.of(19700101, true, 19700512, false)).isEqualTo(BirthDateLevel.YEAR_ONLY);
    }

    @Property
    void any_two_numbers_have_a_level_in_either_order(@ForAll int a, @ForAll int b) {
        assertThat(BirthDateLevel.of(a, b)).isEqualTo(BirthDateLevel.of(b, a));
    }
}
