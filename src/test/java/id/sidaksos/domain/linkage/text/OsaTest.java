package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import info.debatty.java.stringsimilarity.OptimalStringAlignment;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsaTest {
    @Test
    void short_texts_have_the_distance_that_debatty_finds() {
        agreesWithDebatty(20_000, 24, 11);
    }

    @Test
    void texts_around_one_machine_word_have_the_distance_that_debatty_finds() {
        agreesWithDebatty(2_000, 70, 12);
    }

    private static void agreesWithDebatty(int pairs, int longest, long seed) {
        OptimalStringAlignment oracle = new OptimalStringAlignment();
        for (DamagedPairs.Pair pair : DamagedPairs.of(pairs, longest, seed)) {
            assertThat(distance(pair.a(), pair.b())).as("%s", pair).isEqualTo((int)
                    oracle.distance(pair.a(), pair.b()));
        }
    }

    @ParameterizedTest
    @CsvSource({"SUPARDI,SUPARDI,0", "AMINAH,AMINHA,1", "CA,ABC,3", "SITI,STI,1", "'',ABC,3", "A,B,1"})
    void a_pair_has_its_distance(String a, String b, int distance) {
        assertThat(distance(a, b)).isEqualTo(distance);
    }

    @Property
    void a_limit_answers_as_the_distance_does(
            @ForAll @CharRange(from = 'A', to = 'C') @StringLength(max = 9) String a,
            @ForAll @CharRange(from = 'A', to = 'C') @StringLength(max = 9) String b) {
        for (int limit = 0; limit < 10; limit++) {
            assertThat(Osa.atMost(Letters.bytes(a), Letters.bytes(b), limit)).isEqualTo(distance(a, b) <= limit);
        }
    }

    @Property
    void the_order_of_the_texts_does_not_matter(
            @ForAll @CharRange(from = 'A', to = 'D') @StringLength(max = 70) String a,
            @ForAll @CharRange(from = 'A', to = 'D') @StringLength(max = 70) String b) {
        assertThat(distance(a, b)).isEqualTo(distance(b, a)).isBetween(0, Math.max(a.length(), b.length()));
        assertThat(distance(a, a)).isZero();
    }

    private static int distance(String a, String b) {
        return Osa.distance(Letters.bytes(a), Letters.bytes(b));
    }
}
