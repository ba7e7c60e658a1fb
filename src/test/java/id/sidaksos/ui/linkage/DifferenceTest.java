package id.sidaksos.ui.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.linkage.text.TextDifference.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static String marked(String shown, List<Span> marks) {
        return marks.stream().map(mark -> shown.substring(mark.first(), mark.end())).collect(Collectors.joining("|"));
    }

    @Test
    void only_the_letters_that_differ_are_marked() {
        Difference names = Difference.of("SUPRIYADI", "SUPRIADI");

        assertThat(marked(names.a(), names.marksA())).isEqualTo("Y");
        assertThat(names.marksB()).isEmpty();
        assertThat(names.differs()).isTrue();
    }

    @Test
    void a_mark_moves_along_with_its_digit_into_groups_of_four() {
        Difference numbers = Difference.of("3505021234560001", "3505021934560001", nik -> grouped(nik));

        assertThat(numbers.a()).isEqualTo("3505 0212 3456 0001");
        assertThat(marked(numbers.a(), numbers.marksA())).isEqualTo("2");
        assertThat(numbers.marksA().get(0).first()).isEqualTo(8);
        assertThat(marked(numbers.b(), numbers.marksB())).isEqualTo("9");
    }

    @Test
    void a_masked_digit_is_marked_and_stays_masked() {
        Difference numbers =
                Difference.of("3505021234560001", "3505021934560001", nik -> grouped(nik.substring(0, 6) + "\u2022".repeat(8) + "01"));

        assertThat(marked(numbers.a(), numbers.marksA())).isEqualTo("\u2022");
        assertThat(numbers.marksA().get(0).first()).isEqualTo(8);
    }

    @Test
    void an_empty_side_marks_nothing() {
        assertThat(Difference.of("", "SITI").differs()).isFalse();
    }

    @Test
    void upper_and_lower_case_are_one() {
        assertThat(Difference.of("Kepala Keluarga", "KEPALA KELUARGA").differs()).isFalse();
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
