package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A set made ready for many families: points of each answer computed once, texts matched once. The order of deciding is
 * gates (in the order of the set), then completeness, then bands. For one thread.
 */
public final class Scorer {
    private final IndicatorSet set;
    private final List<AnswerMatcher> matchers = new ArrayList<>();
    private final BigDecimal[][] points;
    private final BigDecimal[] largest;
    private final BigDecimal all;
    private final BigDecimal enough;

    /** @param set without a fatal finding of {@link SetCheck} */
    public Scorer(IndicatorSet set, Synonyms synonyms) {
        this.set = set;
        List<Indicator> indicators = set.indicators();
        points = new BigDecimal[indicators.size()][];
        largest = new BigDecimal[indicators.size()];
        for (int i = 0; i < points.length; i++) {
            Indicator indicator = indicators.get(i);
            matchers.add(new AnswerMatcher(indicator, synonyms));
            largest[i] = indicator.largestPoints();
            points[i] = indicator.answers().stream().map(indicator::points).toArray(BigDecimal[]::new);
        }
        all = set.largestPoints();
        enough = set.master().minimum().multiply(all);
    }

    public IndicatorSet set() {
        return set;
    }

    /** @param texts gives for each indicator the family's text in its source, empty where there is none */
    public Score score(Function<Indicator, String> texts) {
        List<Indicator> indicators = set.indicators();
        Integer[] answers = new Integer[indicators.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = matchers.get(i).match(texts.apply(indicators.get(i)));
        }
        return score(Arrays.asList(answers));
    }

    /** @param texts for each indicator, in the order of the set, the family's text in its source; empty if none */
    public Score score(String... texts) {
        Integer[] answers = new Integer[texts.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = matchers.get(i).match(texts[i]);
        }
        return score(Arrays.asList(answers));
    }

    /** @param answers for each indicator, in the order of the set, the index of its answer, or -1 for unknown */
    public Score score(List<Integer> answers) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal known = BigDecimal.ZERO;
        for (int i = 0; i < points.length; i++) {
            int answer = answers.get(i);
            if (answer != AnswerMatcher.UNKNOWN) {
                sum = sum.add(points[i][answer]);
                known = known.add(largest[i]);
            }
        }
        Optional<Quotient> value = value(sum, known);
        // A set of gates alone asks for nothing that counts: nothing of it is known.
        Quotient completeness = all.signum() == 0 ? Quotient.of(BigDecimal.ZERO) : new Quotient(known, all);
        Optional<Indicator> gate = gate(answers);
        if (gate.isPresent()) {
            return result(
                    answers, value, completeness, Verdict.GATE, gate, gate.get().gate());
        }
        if (value.isEmpty() || all.signum() == 0 || known.compareTo(enough) < 0) {
            return result(answers, value, completeness, Verdict.NOT_YET, gate, Verdict.BELUM_DAPAT_DINILAI);
        }
        Optional<Band> band = set.bands().of(value.get());
        return band.isPresent()
                ? result(
                        answers,
                        value,
                        completeness,
                        Verdict.BAND,
                        gate,
                        band.get().name())
                : result(answers, value, completeness, Verdict.NO_BAND, gate, Verdict.TANPA_KELAS);
    }

    /** The score with every answer and its points. */
    public ScoreSheet sheet(Score score) {
        List<ScoreLine> lines = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            int answer = score.answers().get(i);
            Indicator indicator = set.indicators().get(i);
            boolean known = answer != AnswerMatcher.UNKNOWN;
            lines.add(new ScoreLine(
                    indicator,
                    known ? Optional.of(indicator.answers().get(answer)) : Optional.empty(),
                    known ? points[i][answer] : BigDecimal.ZERO,
                    largest[i]));
        }
        return new ScoreSheet(set, score, lines);
    }

    private Optional<Quotient> value(BigDecimal sum, BigDecimal known) {
        BigDecimal divisor = set.master().divisor();
        if (set.master().unknown() == UnknownRule.NOL) {
            return Optional.of(new Quotient(sum, divisor));
        }
        return known.signum() == 0
                ? Optional.empty()
                : Optional.of(new Quotient(sum.multiply(all), known.multiply(divisor)));
    }

    /** The first indicator with a gate whose answer is worth more than zero, whether it counts in the score or not. */
    private Optional<Indicator> gate(List<Integer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            Indicator indicator = set.indicators().get(i);
            int answer = answers.get(i);
            if (indicator.isGate()
                    && answer != AnswerMatcher.UNKNOWN
                    && indicator.answers().get(answer).value().signum() > 0) {
                return Optional.of(indicator);
            }
        }
        return Optional.empty();
    }

    private static Score result(
            List<Integer> answers,
            Optional<Quotient> value,
            Quotient completeness,
            Verdict verdict,
            Optional<Indicator> gate,
            String className) {
        return new Score(List.copyOf(answers), value, completeness, verdict, gate, className);
    }
}
