package id.sidaksos.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.Progress;
import id.sidaksos.generator.Damage;
import id.sidaksos.generator.Plan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {
    @Test
    void the_text_form_gives_them_back_to_the_last_bit() {
        Parameters parameters = learnt();
        Parameters again = Parameters.parse(parameters.format());
        assertThat(again.format()).isEqualTo(parameters.format());
        for (Level level : Level.values()) {
            assertThat(again.m(level)).isEqualTo(parameters.m(level));
            assertThat(again.u(level)).isEqualTo(parameters.u(level));
        }
    }

    @Test
    void another_text_is_refused() {
        assertThatThrownBy(() -> Parameters.parse("hello")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void large_lists_teach_and_small_ones_do_not() {
        assertThat(learnt().origin(Comparison.NAME)).isEqualTo(Parameters.Origin.LEARNT);
        GeneratedLists small = new GeneratedLists(Plan.of(3, 200, 1_500, Damage.ORDINARY));
        Parameters shipped = new Linker(Workers.alone())
                .link(small.p3ke, small.dtks, LinkOptions.standard(), Progress.NONE)
                .parameters();
        assertThat(shipped.origin(Comparison.NAME)).isEqualTo(Parameters.Origin.SHIPPED);
        assertThat(shipped.m(Level.NAME_EXACT)).isEqualTo(Level.NAME_EXACT.shippedM());
    }

    @Test
    void what_is_learnt_is_near_the_damage_that_was_done() {
        Parameters parameters = learnt();
        // Names are damaged in 12 of 100 rows of one list and 6 of the other, birth dates in 3 and 1.2, NIK in 2.5 and
        // 1.5.
        assertThat(parameters.m(Level.NAME_EXACT)).isBetween(.75, .9);
        assertThat(parameters.m(Level.BIRTH_EXACT)).isBetween(.92, .98);
        assertThat(parameters.m(Level.NIK_EXACT)).isBetween(.9, .99);
        assertThat(parameters.expectedMatches()).isBetween(7_500.0, 9_000.0);
    }

    @Test
    void verdicts_move_the_weights_only_if_there_are_enough() {
        Parameters base = learnt();
        long slip = Comparison.NAME.put(0, Level.NAME_OTHER.rank());
        assertThat(VerdictLearning.refit(base, reviewed(slip, VerdictLearning.LEAST_VERDICTS - 1))
                        .format())
                .isEqualTo(base.format());
        Parameters moved = VerdictLearning.refit(base, reviewed(slip, 200));
        assertThat(moved.m(Level.NAME_OTHER)).isGreaterThan(10 * base.m(Level.NAME_OTHER));
        assertThat(moved.m(Level.NAME_EXACT)).isLessThan(base.m(Level.NAME_EXACT));
        assertThat(moved.origin(Comparison.NAME)).isEqualTo(Parameters.Origin.VERDICTS);
        assertThat(moved.m(Level.BIRTH_EXACT)).isEqualTo(base.m(Level.BIRTH_EXACT));
    }

    @Test
    void the_program_is_held_against_the_verdicts() {
        List<VerdictLearning.Reviewed> reviewed = List.of(
                new VerdictLearning.Reviewed(0, true, Verdict.Answer.SAMA),
                new VerdictLearning.Reviewed(0, true, Verdict.Answer.SAMA),
                new VerdictLearning.Reviewed(0, true, Verdict.Answer.SAMA),
                new VerdictLearning.Reviewed(0, true, Verdict.Answer.BEDA),
                new VerdictLearning.Reviewed(0, false, Verdict.Answer.SAMA),
                new VerdictLearning.Reviewed(0, false, Verdict.Answer.BEDA));
        VerdictLearning.Agreement agreement = VerdictLearning.agreement(reviewed);
        assertThat(agreement.precision()).isEqualTo(.75);
        assertThat(agreement.recall()).isEqualTo(.75);
        assertThat(agreement.sama()).isEqualTo(4);
        assertThat(agreement.beda()).isEqualTo(2);
    }

    private static List<VerdictLearning.Reviewed> reviewed(long levels, int count) {
        List<VerdictLearning.Reviewed> reviewed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reviewed.add(new VerdictLearning.Reviewed(levels, false, Verdict.Answer.SAMA));
        }
        return reviewed;
    }

    private static Parameters learnt() {
        GeneratedLists lists = new GeneratedLists(Plan.of(11, 3_000, 24_000, Damage.ORDINARY), false);
        return new Linker(Workers.alone())
                .link(lists.p3ke, lists.dtks, LinkOptions.standard(), Progress.NONE)
                .parameters();
    }
}
