package id.sidaksos.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every set and every family. */
class ScorerProperties {
    /** A set with a family's answers: for each indicator an index, -1 for unknown. */
    record Case(IndicatorSet set, List<Integer> answers) {
        Score score() {
            return new Scorer(set, Synonyms.none()).score(answers);
        }
    }

    @Property(tries = 300)
    void a_second_computation_in_whole_numbers_agrees(@ForAll("cases") Case one) {
        Score score = one.score();
        // Everything has at most three places: thousandths, without any decimal arithmetic.
        BigInteger sum = BigInteger.ZERO;
        BigInteger known = BigInteger.ZERO;
        BigInteger all = BigInteger.ZERO;
        for (int i = 0; i < one.answers().size(); i++) {
            Indicator indicator = one.set().indicators().get(i);
            BigInteger weight = thousandths(indicator.weight());
            BigInteger largest = BigInteger.ZERO;
            for (Answer answer : indicator.answers()) {
                largest = largest.max(weight.multiply(thousandths(answer.value())));
            }
            all = all.add(largest);
            if (one.answers().get(i) >= 0) {
                known = known.add(largest);
                sum = sum.add(weight.multiply(thousandths(
                        indicator.answers().get(one.answers().get(i)).value())));
            }
        }
        BigInteger million = BigInteger.valueOf(1_000_000);
        BigInteger divisor = thousandths(one.set().master().divisor());
        boolean aside = one.set().master().unknown() == UnknownRule.ABAIKAN;
        if (aside && known.signum() == 0) {
            assertThat(score.value()).isEmpty();
            return;
        }
        BigInteger numerator = (aside ? sum.multiply(all) : sum).multiply(BigInteger.valueOf(1000));
        BigInteger denominator =
                (aside ? known : BigInteger.ONE).multiply(divisor).multiply(million);
        // floor(2·100·x + 1) / 2 is x rounded half-up to hundredths.
        BigInteger hundredths = numerator
                .multiply(BigInteger.valueOf(200))
                .add(denominator)
                .divide(denominator.multiply(BigInteger.TWO));
        assertThat(score.rounded().orElseThrow().unscaledValue()).isEqualTo(hundredths);
    }

    @Property(tries = 300)
    void a_larger_value_never_lowers_the_score(@ForAll("cases") Case one, @ForAll("places") int place) {
        int at = place % one.answers().size();
        Indicator indicator = one.set().indicators().get(at);
        Quotient before = null;
        List<Answer> upwards = new ArrayList<>(indicator.answers());
        upwards.sort((a, b) -> a.value().compareTo(b.value()));
        for (Answer answer : upwards) {
            List<Integer> answers = new ArrayList<>(one.answers());
            answers.set(at, indicator.answers().indexOf(answer));
            Score score = new Case(one.set(), answers).score();
            if (score.value().isPresent()) {
                Quotient now = score.value().orElseThrow();
                assertThat(before != null && now.isLessThan(before)).isFalse();
                before = now;
            }
        }
    }

    @Property(tries = 300)
    void with_everything_known_leaving_aside_and_counting_nothing_agree(@ForAll("cases") Case one) {
        List<Integer> known =
                one.answers().stream().map(answer -> Math.max(answer, 0)).toList();
        Score aside = new Case(withRule(one.set(), UnknownRule.ABAIKAN), known).score();
        Score nothing = new Case(withRule(one.set(), UnknownRule.NOL), known).score();

        if (aside.value().isPresent()) {
            assertThat(aside.value().orElseThrow().sameAs(nothing.value().orElseThrow()))
                    .isTrue();
            assertThat(aside.className()).isEqualTo(nothing.className());
        }
    }

    @Property(tries = 200)
    void the_order_of_indicators_and_classes_does_not_matter(@ForAll("cases") Case one, @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < one.answers().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        List<Band> bands = new ArrayList<>(one.set().bands().list());
        Collections.shuffle(bands, new Random(seed));
        IndicatorSet other = new IndicatorSet(
                one.set().master(),
                order.stream().map(one.set().indicators()::get).toList(),
                new Bands(bands));
        Score here = one.score();
        Score there = new Case(other, order.stream().map(one.answers()::get).toList()).score();

        assertThat(there.rounded()).isEqualTo(here.rounded());
        assertThat(there.className()).isEqualTo(here.className());
        assertThat(there.roundedCompleteness()).isEqualTo(here.roundedCompleteness());
    }

    @Property(tries = 300)
    void bands_without_gaps_give_each_reachable_score_exactly_one_class(@ForAll("cases") Case one) {
        Score score = one.score();

        if (score.value().isPresent()) {
            Quotient value = score.value().orElseThrow();
            long holding = one.set().bands().list().stream()
                    .filter(band -> value.compareTo(band.min()) >= 0 && value.compareTo(band.max()) < 0)
                    .count();
            assertThat(holding).isEqualTo(1);
            assertThat(score.verdict()).isIn(Verdict.BAND, Verdict.NOT_YET);
        }
    }

    @Property(tries = 200)
    void closing_gaps_changes_no_class_that_was_given(
            @ForAll("borders") List<Integer> borders, @ForAll("borders") List<Integer> values) {
        List<Integer> sorted = borders.stream().distinct().sorted().toList();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            bands.add(new Band("K" + i, BigDecimal.valueOf(sorted.get(i)), BigDecimal.valueOf(sorted.get(i + 1))));
        }
        Bands open = new Bands(bands);
        Bands closed = open.close();

        assertThat(closed.gaps()).isEmpty();
        assertThat(closed.overlaps()).isEmpty();
        for (int value : values) {
            Quotient score = Quotient.of(BigDecimal.valueOf(value));
            open.of(score).ifPresent(band -> assertThat(closed.of(score).map(Band::name))
                    .contains(band.name()));
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(3);
        Arbitrary<Indicator> indicators = Combinators.combine(
                        numbers, numbers.list().ofMinSize(1).ofMaxSize(5))
                .as(ScorerProperties::indicator);
        return Combinators.combine(
                        indicators.list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.integers().between(-1, 4).list().ofSize(8),
                        Arbitraries.of(UnknownRule.values()),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.5"), BigDecimal.valueOf(200))
                                .ofScale(3),
                        numbers)
                .as(ScorerProperties::example);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 7);
    }

    @Provide
    Arbitrary<List<Integer>> borders() {
        return Arbitraries.integers().between(0, 60).list().ofMinSize(2).ofMaxSize(9);
    }

    private static Indicator indicator(BigDecimal weight, List<BigDecimal> values) {
        List<Answer> answers = new ArrayList<>();
        for (BigDecimal value : values) {
            String code = Integer.toString(answers.size());
            answers.add(new Answer(code, List.of("jawaban " + code), value));
        }
        return new Indicator("I", "Indikator", "", 1, weight, Indicator.COUNTS, "", "", "", answers);
    }

    private static Case example(
            List<Indicator> indicators, List<Integer> picks, UnknownRule rule, BigDecimal divisor, BigDecimal border) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            int many = indicators.get(i).answers().size();
            answers.add(picks.get(i) < many ? picks.get(i) : many - 1);
        }
        Master master =
                new Master("Uji", 2, 2, divisor, "", "", "", Direction.MISKIN_TINGGI, rule, new BigDecimal("0.5"), "");
        Bands bands = new Bands(List.of(
                new Band("Bawah", BigDecimal.ZERO, border),
                new Band("Atas", border, BigDecimal.valueOf(1_000_000_000))));
        return new Case(new IndicatorSet(master, indicators, bands), answers);
    }

    private static IndicatorSet withRule(IndicatorSet set, UnknownRule rule) {
        Master old = set.master();
        Master master = new Master(
                old.name(),
                old.subject(),
                old.status(),
                old.divisor(),
                "",
                "",
                "",
                old.direction(),
                rule,
                old.minimum(),
                "");
        return new IndicatorSet(master, set.indicators(), set.bands());
    }

    private static BigInteger thousandths(BigDecimal number) {
        return number.movePointRight(3).toBigIntegerExact();
    }
}
