package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroWinklerTest {
    private static final double TINY = 1e-12;

    @ParameterizedTest
    @CsvSource({
        // Winkler's own examples.
        "MARTHA,MARHTA,0.9611",
        "DWAYNE,DUANE,0.8400",
        "DIXON,DICKSONX,0.8133",
        "SUPARDI,SUPARDI,1",
        "ABC,XYZ,0",
        "'','',1",
        "'',A,0"
    })
    void known_pairs_have_their_known_value(String a, String b, double known) {
        assertThat(similarity(a, b)).isCloseTo(known, within(0.00005));
    }

    @Test
    void bit_masks_and_the_plain_way_give_one_value() {
        for (DamagedPairs.Pair pair : DamagedPairs.of(20_000, 24, 1)) {
            assertThat(similarity(pair.a(), pair.b()))
                    .as("%s", pair)
                    .isCloseTo(plain(pair.a(), pair.b()), within(TINY));
        }
    }

    @Test
    void texts_around_one_machine_word_have_the_plain_value() {
        for (DamagedPairs.Pair pair : DamagedPairs.of(4_000, 130, 2)) {
            assertThat(similarity(pair.a(), pair.b()))
                    .as("%s", pair)
                    .isCloseTo(plain(pair.a(), pair.b()), within(TINY));
        }
    }

    /** commons-text counts half transpositions, and gives a smaller bonus below .7 and beyond ten letters. */
    @Test
    void short_alike_texts_have_the_value_of_commons_text() {
        JaroWinklerSimilarity oracle = new JaroWinklerSimilarity();
        int compared = 0;
        for (DamagedPairs.Pair pair : DamagedPairs.of(20_000, 10, 3)) {
            double theirs = oracle.apply(pair.a(), pair.b());
            if (theirs >= 0.8 && displaced(pair.a(), pair.b()) % 2 == 0) {
                compared++;
                assertThat(similarity(pair.a(), pair.b())).as("%s", pair).isCloseTo(theirs, within(1e-9));
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    @Property
    void a_similarity_lies_between_nothing_and_all_and_knows_no_order(
            @ForAll @CharRange(from = 'A', to = 'E') @StringLength(max = 70) String a,
            @ForAll @CharRange(from = 'A', to = 'E') @StringLength(max = 70) String b) {
        assertThat(similarity(a, b)).isBetween(0.0, 1.0);
        assertThat(similarity(a, a)).isEqualTo(1.0);
    }

    private static double similarity(String a, String b) {
        return JaroWinkler.similarity(Letters.bytes(a), Letters.bytes(b));
    }

    /** The definition, letter by letter. */
    private static double plain(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() == b.length() ? 1 : 0;
        }
        String[] common = common(a, b);
        double count = common[0].length();
        if (count == 0) {
            return 0;
        }
        double jaro = (count / a.length() + count / b.length() + (count - displaced(a, b) / 2) / count) / 3;
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(a.length(), b.length())) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + 0.1 * prefix * (1 - jaro);
    }

    /** The common letters in the order of a and in that of b: for each letter of b the first free one of a in reach. */
    private static String[] common(String a, String b) {
        int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] usedA = new boolean[a.length()];
        StringBuilder fromB = new StringBuilder();
        for (int j = 0; j < b.length(); j++) {
            for (int i = 0; i < a.length(); i++) {
                if (!usedA[i] && Math.abs(i - j) <= reach && a.charAt(i) == b.charAt(j)) {
                    usedA[i] = true;
                    fromB.append(b.charAt(j));
                    break;
                }
            }
        }
        StringBuilder fromA = new StringBuilder();
        for (int i = 0; i < a.length(); i++) {
            if (usedA[i]) {
                fromA.append(a.charAt(i));
            }
        }
        return new String[] {fromA.toString(), fromB.toString()};
    }

    private static int displaced(String a, String b) {
        String[] common = common(a, b);
        int displaced = 0;
        for (int i = 0; i < common[0].length(); i++) {
            displaced += common[0].charAt(i) == common[1].charAt(i) ? 0 : 1;
        }
        return displaced;
    }
}
