package id.sidaksos.domain.scoring;

import id.sidaksos.base.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A family's score with every answer, its points, and what decided, in words. */
public record ScoreSheet(IndicatorSet set, Score score, List<ScoreLine> lines) {
    /** How many contributions are worth naming in one line of a file. */
    private static final int LARGEST = 3;

    public ScoreSheet {
        lines = List.copyOf(lines);
    }

    /** In short: what decided apart from the score, the largest contributions, the codes of what is unknown. */
    public List<Sentence> reasons() {
        List<Sentence> reasons = new ArrayList<>();
        decided(reasons);
        lines.stream()
                .filter(line -> line.points().signum() > 0)
                .sorted(Comparator.comparing(ScoreLine::points).reversed())
                .limit(LARGEST)
                .forEach(line -> reasons.add(contribution(line)));
        String unknown = lines.stream()
                .filter(line -> !line.known() && line.largest().signum() > 0)
                .map(line -> line.indicator().code())
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            reasons.add(Sentence.of("nilai.alasan.belumDiketahui", unknown));
        }
        return reasons;
    }

    private void decided(List<Sentence> reasons) {
        switch (score.verdict()) {
            case GATE ->
                lines.stream()
                        .filter(line ->
                                score.gate().filter(line.indicator()::equals).isPresent())
                        .limit(1)
                        .forEach(line -> reasons.add(Sentence.of(
                                "nilai.alasan.gerbang",
                                line.indicator().text(),
                                line.answer().map(Answer::label).orElse(""),
                                score.className())));
            case NOT_YET ->
                reasons.add(
                        score.completeness().numerator().signum() == 0
                                ? Sentence.of("nilai.alasan.kosong")
                                : Sentence.of(
                                        "nilai.alasan.belumDapat",
                                        score.roundedCompleteness(),
                                        set.master().minimum()));
            case NO_BAND ->
                reasons.add(
                        Sentence.of("nilai.alasan.tanpaKelas", score.rounded().orElse(BigDecimal.ZERO)));
            case BAND -> {}
        }
    }

    private static Sentence contribution(ScoreLine line) {
        return Sentence.of(
                "nilai.alasan.sumbangan",
                line.indicator().text(),
                line.answer().map(Answer::label).orElse(""),
                line.points(),
                line.largest());
    }
}
