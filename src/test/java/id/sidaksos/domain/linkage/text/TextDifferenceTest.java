package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.linkage.text.TextDifference.Kind;
import id.sidaksos.domain.linkage.text.TextDifference.Slip;
import id.sidaksos.domain.linkage.text.TextDifference.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    @Test
    void each_kind_of_slip_is_found_at_its_place() {
        assertThat(TextDifference.of("AMINAH", "AMINUH").slips()).containsExactly(new Slip(Kind.CHANGED, 4, 4));
        assertThat(TextDifference.of("AMINAH", "AMINHA").slips()).containsExactly(new Slip(Kind.SWAPPED, 4, 4));
        assertThat(TextDifference.of("SITI", "STI").slips()).containsExactly(new Slip(Kind.LEFT_OUT, 1, 1));
        assertThat(TextDifference.of("STI", "SITI").slips()).containsExactly(new Slip(Kind.ADDED, 1, 1));
    }

    @Test
    void marks_cover_the_letters_that_differ() {
        TextDifference difference = TextDifference.of("Supardi", "SUPARLODI");
        assertThat(difference.marksA()).isEmpty();
        assertThat(difference.marksB()).containsExactly(new Span(5, 7));
    }

    @Test
    void a_text_beyond_reason_is_only_different() {
        assertThat(TextDifference.of("A".repeat(40_000), "B".repeat(40_000)).slips())
                .hasSize(1);
    }

    @Property
    void there_are_as_many_slips_as_the_distance_says(
            @ForAll @CharRange(from = 'A', to = 'C') @StringLength(max = 12) String a,
            @ForAll @CharRange(from = 'A', to = 'C') @StringLength(max = 12) String b) {
        assertThat(TextDifference.of(a, b).slips()).hasSize(Osa.distance(Letters.bytes(a), Letters.bytes(b)));
    }

    @Property
    void marks_lie_inside_any_text(@ForAll String a, @ForAll String b) {
        TextDifference difference = TextDifference.of(a, b);
        assertThat(difference.marksA()).allMatch(span -> span.first() >= 0 && span.end() <= a.length());
        assertThat(difference.marksB()).allMatch(span -> span.first() >= 0 && span.end() <= b.length());
    }
}
