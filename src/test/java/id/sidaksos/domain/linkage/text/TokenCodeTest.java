package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TokenCodeTest {
    @Property(tries = 5000)
    void one_slip_is_a_distance_of_one(
            @ForAll @CharRange(from = 'A', to = 'C') @StringLength(min = 1, max = 6) String a,
            @ForAll @CharRange(from = 'A', to = 'C') @StringLength(min = 1, max = 6) String b) {
        assertThat(TokenCode.oneSlip(TokenCode.of(a), TokenCode.of(b)))
                .isEqualTo(Osa.distance(Letters.bytes(a), Letters.bytes(b)) == 1);
    }

    @Property
    void beginnings_and_ends_are_those_of_the_text(
            @ForAll @CharRange(from = 'A', to = 'C') @StringLength(min = 1, max = 12) String a,
            @ForAll @CharRange(from = 'A', to = 'C') @StringLength(min = 1, max = 12) String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        assertThat(TokenCode.begins(TokenCode.of(a), TokenCode.of(b))).isEqualTo(longer.startsWith(shorter));
        assertThat(TokenCode.ends(TokenCode.of(a), TokenCode.of(b))).isEqualTo(longer.endsWith(shorter));
        assertThat(TokenCode.text(TokenCode.of(a))).isEqualTo(a);
    }

    @Test
    void a_long_token_keeps_its_beginning_and_knows_that_it_is_cut() {
        long a = TokenCode.of("ABDURAHMANUDIN");
        assertThat(TokenCode.text(a)).isEqualTo("ABDURAHMANUD");
        assertThat(a).isNotEqualTo(TokenCode.of("ABDURAHMANUD")).isNotEqualTo(TokenCode.of("ABDURAHMANUDAN"));
        assertThat(TokenCode.ends(a, TokenCode.of("DIN"))).isFalse();
    }
}
