package id.sidaksos.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All families at once against the scorer, which takes one after another in exact decimals. */
class SetOutcomeTest {
    private static final int FAMILIES = 4_000;
    private static final String[] TEXTS = {"a", "b", "c", "d", "", "kata lain"};

    private final List<String[]> rows = new ArrayList<>();

    /** Tenths, so that sums have no binary form; borders where scores come to lie exactly. */
    private static Sets tenths() {
        Sets sets = Sets.set().divisor("0.6").minimum("0.5");
        for (String field :
                List.of("jenis_lantai", "jenis_atap", "jenis_dinding", "sumber_air", "bahan_bakar", "pendidikan")) {
            sets.from(field, field, "0.1", "a=0", "b=0.3", "c=0.7", "d=1");
        }
        return sets.band("Bawah", "0", "0.3")
                .band("Tengah", "0.3", "0.55")
                .band("Atas", "0.55", "0.7")
                .band("Puncak", "0.7", "1");
    }

    private AnswerTable table(IndicatorSet set) {
        Random random = new Random(7);
        List<Source> sources = List.copyOf(AnswerTable.sourcesOf(set));
        AnswerTable.Builder builder = new AnswerTable.Builder(sources, 10);
        for (int i = 0; i < FAMILIES; i++) {
            String[] row = new String[sources.size()];
            for (int s = 0; s < row.length; s++) {
                row[s] = TEXTS[random.nextInt(random.nextInt(4) == 0 ? TEXTS.length : 4)];
            }
            rows.add(row);
            builder.add(row);
        }
        return builder.build();
    }

    private void assertSameAsScorer(IndicatorSet set) {
        SetOutcome outcome = SetOutcome.of(set, table(set), Synonyms.none());
        Scorer scorer = new Scorer(set, Synonyms.none());
        assertThat(outcome.size()).isEqualTo(FAMILIES);
        for (int i = 0; i < rows.size(); i++) {
            Score exact = scorer.score(rows.get(i));
            assertThat(outcome.classes().get(outcome.classOf(i)))
                    .as(String.join("|", rows.get(i)))
                    .isEqualTo(exact.className());
            assertThat(Double.isNaN(outcome.score(i))).isEqualTo(exact.value().isEmpty());
            if (exact.value().isPresent()) {
                assertThat(outcome.score(i))
                        .isCloseTo(exact.value().get().rounded(12).doubleValue(), within(1e-9));
            }
            assertThat((double) outcome.completeness(i))
                    .isCloseTo(exact.completeness().rounded(9).doubleValue(), within(1e-6));
            assertThat(outcome.gated(i)).isEqualTo(exact.gate().isPresent());
            assertThat(outcome.sheet(i).score()).isEqualTo(exact);
        }
    }

    @Test
    void every_class_is_that_of_the_exact_scorer_even_on_the_borders() {
        assertSameAsScorer(tenths().build());
    }

    @Test
    void unknown_answers_that_count_as_nothing_agree_too() {
        assertSameAsScorer(tenths().unknown(UnknownRule.NOL).build());
    }

    @Test
    void a_gate_decides_whatever_the_score() {
        IndicatorSet set = tenths().build();
        int last = set.indicators().size() - 1;
        assertSameAsScorer(SetEdit.gate(set, last, "Bawah"));
    }

    @Test
    void scores_between_classes_have_none() {
        assertSameAsScorer(SetEdit.band(
                tenths().build(),
                new Band("Bawah", BigDecimal.ZERO, new BigDecimal("0.3")),
                new Band("Bawah", BigDecimal.ZERO, new BigDecimal("0.2"))));
    }

    @Test
    void a_border_moved_down_lets_in_exactly_those_between() {
        IndicatorSet before = tenths().build();
        IndicatorSet after = SetEdit.border(before, 2, new BigDecimal("0.6"));
        AnswerTable table = table(before);
        SetComparison comparison = new SetComparison(
                SetOutcome.of(before, table, Synonyms.none()), SetOutcome.of(after, table, Synonyms.none()));

        assertThat(comparison.leaving()).isEmpty();
        assertThat(comparison.entering()).isNotEmpty();
        assertThat(IntStream.of(comparison.entering()).mapToDouble(comparison.after()::score))
                .allSatisfy(score -> assertThat(score).isBetween(0.6 - 1e-9, 0.7));
        assertThat(comparison.changed()).isEqualTo(comparison.entering().length);
        assertThat(comparison.after().counts()[3])
                .isEqualTo(comparison.before().counts()[3] + comparison.entering().length);
    }

    @Test
    void borderline_families_are_those_beside_the_poorest_border_that_no_gate_decides() {
        IndicatorSet set = tenths().build();
        SetOutcome outcome = SetOutcome.of(set, table(set), Synonyms.none());

        int[] borderline = outcome.borderline(0.05);

        assertThat(borderline)
                .isNotEmpty()
                .containsExactly(IntStream.range(0, outcome.size())
                        .filter(i -> outcome.isClassed(i) && Math.abs(outcome.score(i) - 0.7) <= 0.05)
                        .toArray());
    }

    @Test
    void the_histogram_holds_every_family_with_a_score_once() {
        IndicatorSet set = tenths().build();
        SetOutcome outcome = SetOutcome.of(set, table(set), Synonyms.none());
        long scored = IntStream.range(0, outcome.size())
                .filter(i -> !Double.isNaN(outcome.score(i)))
                .count();

        ScoreHistogram histogram = ScoreHistogram.of(outcome, 40);

        int sum = 0;
        for (int step = 0; step < histogram.steps(); step++) {
            sum += histogram.total(step);
        }
        assertThat(sum).isEqualTo((int) scored);
        assertThat(histogram.low()).isZero();
        assertThat(histogram.high()).isCloseTo(1, within(1e-9));
        assertThat(histogram.width()).isCloseTo(0.025, within(1e-12));
    }
}
