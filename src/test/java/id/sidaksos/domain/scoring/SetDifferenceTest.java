package id.sidaksos.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Sentence;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetDifferenceTest {
    private static final IndicatorSet SET = Sets.set()
            .indicator("A", "2", "ya=1", "tidak=0")
            .indicator("B", "1", "ya=1", "tidak=0")
            .band("Mampu", "0", "1")
            .band("Miskin", "1", "3")
            .build();

    @Test
    void a_set_says_nothing_else_than_itself() {
        assertThat(SetDifference.of(SET, SET)).isEmpty();
    }

    @Test
    void a_weight_an_answer_a_border_and_a_gate_are_told_with_old_and_new() {
        IndicatorSet other = SetEdit.weight(SET, 0, new BigDecimal("2.5"));
        other = SetEdit.border(other, 0, new BigDecimal("1.5"));
        other = SetEdit.gate(other, 1, "Miskin");
        other = SetEdit.answers(
                other,
                1,
                List.of(
                        new Answer("1", List.of("ya"), BigDecimal.TEN),
                        SET.indicators().get(1).answers().get(1)));

        assertThat(SetDifference.of(SET, other))
                .extracting(Sentence::key)
                .containsExactly(
                        "nilai.beda.bobot",
                        "nilai.beda.gerbang",
                        "nilai.beda.nilai",
                        "nilai.beda.kelas",
                        "nilai.beda.kelas");
        assertThat(SetDifference.of(SET, other).get(0).args())
                .containsExactly("A", "Indikator A", new BigDecimal("2"), new BigDecimal("2.5"));
    }

    @Test
    void what_came_and_what_went_is_told() {
        IndicatorSet fewer = new IndicatorSet(
                SET.master(), SET.indicators().subList(0, 1), new Bands(SET.bands().list().subList(0, 1)));

        assertThat(SetDifference.of(SET, fewer))
                .extracting(Sentence::key)
                .containsExactly("nilai.beda.indikatorHilang", "nilai.beda.kelasHilang");
        assertThat(SetDifference.of(fewer, SET))
                .extracting(Sentence::key)
                .containsExactly("nilai.beda.indikatorBaru", "nilai.beda.kelasBaru");
    }

    @Test
    void a_border_stays_between_its_neighbours_and_closes_the_gap() {
        IndicatorSet gap =
                SET.withBands(new Bands(List.of(band("Mampu", "0", "1"), band("Miskin", "1.2", "3"))));

        assertThat(SetEdit.border(gap, 0, new BigDecimal("9")).bands().upwards())
                .containsExactly(band("Mampu", "0", "3"), band("Miskin", "3", "3"));
        assertThat(SetEdit.border(gap, 0, new BigDecimal("0.5")).bands().gaps()).isEmpty();
    }

    @Test
    void a_renamed_class_keeps_its_gates() {
        IndicatorSet gated = SetEdit.gate(SET, 0, "Miskin");

        IndicatorSet renamed = SetEdit.band(gated, band("Miskin", "1", "3"), band("Miskin ekstrem", "1", "3"));

        assertThat(renamed.indicators().get(0).gate()).isEqualTo("Miskin ekstrem");
    }

    @Test
    void the_fitted_divisor_lets_the_highest_score_reach_the_top() {
        IndicatorSet heavier = SetEdit.weight(SET, 0, new BigDecimal("5"));

        IndicatorSet fitted = SetEdit.fitted(heavier);

        assertThat(fitted.master().divisor()).isEqualByComparingTo("2");
        assertThat(SetCheck.of(fitted)).isEmpty();
        assertThat(SetCheck.of(heavier)).isNotEmpty();
    }

    private static Band band(String name, String min, String max) {
        return new Band(name, new BigDecimal(min), new BigDecimal(max));
    }
}
