package id.sidaksos.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sidaksos.domain.verification.BackCheck.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Which families are looked at a second time, and how far the second look agrees. */
class BackCheckTest {
    private static List<Subject> families(int count, int villages, int verifiers) {
        List<Subject> families = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            families.add(new Subject("K" + i, "desa " + i % villages, "petugas " + i % verifiers));
        }
        return families;
    }

    @Property(tries = 100)
    void the_same_seed_draws_the_same_families_in_any_order(@ForAll long seed, @ForAll @IntRange(max = 80) int count) {
        List<Subject> families = families(60, 4, 3);
        List<Subject> shuffled = new ArrayList<>(families);
        Collections.shuffle(shuffled, new Random(seed));
        List<Subject> drawn = BackCheck.draw(seed, families, count);
        assertThat(BackCheck.draw(seed, shuffled, count)).isEqualTo(drawn);
        assertThat(drawn).hasSize(Math.min(count, 60)).doesNotHaveDuplicates().isSubsetOf(families);
    }

    @Property(tries = 100)
    void every_village_and_verifier_gives_its_share_to_within_one(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 97) int count) {
        List<Subject> families = families(97, 5, 2);
        Map<String, Integer> sizes = new HashMap<>();
        Map<String, Integer> drawn = new HashMap<>();
        families.forEach(each -> sizes.merge(each.village() + each.verifier(), 1, Integer::sum));
        BackCheck.draw(seed, families, count)
                .forEach(each -> drawn.merge(each.village() + each.verifier(), 1, Integer::sum));
        sizes.forEach((stratum, size) ->
                assertThat((double) drawn.getOrDefault(stratum, 0)).isCloseTo((double) size * count / 97, within(1.0)));
    }

    @Test
    void another_seed_draws_other_families() {
        List<Subject> families = families(200, 4, 3);
        assertThat(BackCheck.draw(1, families, 20)).isNotEqualTo(BackCheck.draw(2, families, 20));
    }

    @Test
    void no_place_in_a_list_is_favoured() {
        List<Subject> families = families(40, 1, 1);
        int[] drawn = new int[40];
        for (long seed = 0; seed < 2_000; seed++) {
            for (Subject each : BackCheck.draw(seed, families, 10)) {
                drawn[Integer.parseInt(each.key().substring(1))]++;
            }
        }
        for (int count : drawn) {
            assertThat(count).isBetween(400, 600);
        }
    }

    private static List<Agreement.Pair> pairs(Hasil first, Hasil second, int count) {
        return Collections.nCopies(count, new Agreement.Pair(first, second));
    }

    @Test
    void kappa_is_that_of_the_textbook() {
        // 45 and 15 agree, 15 and 25 do not, of 100: observed .60, by chance .60 x .70 + .40 x .30 = .54.
        List<Agreement.Pair> pairs = new ArrayList<>(pairs(Hasil.LAYAK, Hasil.LAYAK, 45));
        pairs.addAll(pairs(Hasil.LAYAK, Hasil.TIDAK_LAYAK, 15));
        pairs.addAll(pairs(Hasil.TIDAK_LAYAK, Hasil.LAYAK, 25));
        pairs.addAll(pairs(Hasil.TIDAK_LAYAK, Hasil.TIDAK_LAYAK, 15));
        Agreement agreement = Agreement.of(pairs);
        assertThat(agreement.share()).isCloseTo(0.6, within(1e-12));
        assertThat(agreement.kappa().getAsDouble()).isCloseTo(0.06 / 0.46, within(1e-12));
    }

    @Test
    void where_chance_agrees_wholly_there_is_no_kappa() {
        assertThat(Agreement.of(pairs(Hasil.LAYAK, Hasil.LAYAK, 8)).kappa()).isEmpty();
        assertThat(Agreement.of(List.of()).kappa()).isEmpty();
        assertThat(Agreement.of(List.of()).share()).isZero();
    }
}
