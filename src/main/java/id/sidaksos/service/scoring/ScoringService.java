package id.sidaksos.service.scoring;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.scoring.AnswerTable;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.Score;
import id.sidaksos.domain.scoring.ScoreSheet;
import id.sidaksos.domain.scoring.Scorer;
import id.sidaksos.domain.scoring.Source;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.store.Scores.Outcome;
import id.sidaksos.store.Scores.Run;
import id.sidaksos.store.Store;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Scores every family in force with the set in force and keeps the run. */
public final class ScoringService {
    /** Places kept of a score and a completeness: far more than are shown. */
    private static final int PLACES = 12;

    private final Store store;
    private final Desk desk;
    private final IndicatorService indicators;
    private final Vocabularies vocabularies;
    private final Messages messages;

    public ScoringService(
            Store store, Desk desk, IndicatorService indicators, Vocabularies vocabularies, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.indicators = indicators;
        this.vocabularies = vocabularies;
        this.messages = messages;
    }

    /** What a run made of the families: how many in each class, in order of the class name. */
    public record Result(int runId, Versioned set, int families, Map<String, Integer> classes) {}

    /**
     * Scores all families with the set in force and keeps the outcome.
     *
     * @throws Problem NO_FAMILIES where no list of families has been imported
     */
    public Result run(Progress progress) {
        Versioned set = indicators.inForce();
        int families = store.rows().count(SourceKind.P3KE_KELUARGA);
        if (families == 0) {
            throw new Problem(ErrorCode.NO_FAMILIES);
        }
        Scorer scorer = new Scorer(set.set(), vocabularies::canonical);
        List<Outcome> outcomes = score(scorer, families, progress);
        Map<String, Integer> classes = new TreeMap<>();
        outcomes.forEach(outcome -> classes.merge(outcome.bandName(), 1, Integer::sum));
        int run = store.transaction(() -> {
            int id = store.scores()
                    .addRun(set.id(), store.scores().state(), "rujukan " + desk.today(), desk.stamp(), outcomes);
            store.journal()
                    .add(
                            desk.stamp(),
                            new Entry(
                                    Act.NILAI,
                                    "nilai " + id,
                                    "",
                                    set.set().name() + " versi " + set.version() + ": " + outcomes.size(),
                                    ""));
            return id;
        });
        return new Result(run, set, outcomes.size(), classes);
    }

    /** The newest run if it is of the data and the set as they are now, else a new one. */
    public Run current(Progress progress) {
        Optional<Run> standing = standing();
        if (standing.isPresent()) {
            return standing.get();
        }
        run(progress);
        return store.scores().newestRun().orElseThrow();
    }

    /** The newest run if it is of the data and the set as they are now; nothing is scored. */
    public Optional<Run> standing() {
        int set = indicators.inForce().id();
        return store.scores()
                .newestRun()
                .filter(run -> run.state() == store.scores().state() && run.setId() == set);
    }

    /** The score sheet of one family as its data and the set in force are now; empty where no row in force has the number. */
    public Optional<ScoreSheet> sheet(int familyRow) {
        Scorer scorer = new Scorer(indicators.inForce().set(), vocabularies::canonical);
        List<ScoreSheet> sheets = new ArrayList<>(1);
        new FamilyTexts(store, desk.today(), sources(scorer.set()))
                .one(familyRow, texts -> sheets.add(scorer.sheet(scorer.score(texts))));
        return sheets.stream().findFirst();
    }

    private static List<Source> sources(IndicatorSet set) {
        return set.indicators().stream().map(Indicator::resolvedSource).toList();
    }

    /** Writes a run: {@code id_keluarga,skor,kelas,kelengkapan,alasan}; score and completeness with two places. */
    public void write(int runId, Path target) {
        Map<Integer, String> families = new HashMap<>();
        store.rows()
                .each(SourceKind.P3KE_KELUARGA, Set.of(), row -> families.put(row.id(), row.text(Field.ID_KELUARGA)));
        try (TableWriter table =
                TableWriter.open(target, List.of("id_keluarga", "skor", "kelas", "kelengkapan", "alasan"))) {
            store.scores()
                    .each(
                            runId,
                            outcome -> table.row(
                                    families.getOrDefault(outcome.familyRow(), ""),
                                    outcome.score() == null ? "" : two(outcome.score()),
                                    outcome.bandName(),
                                    two(outcome.completeness()),
                                    outcome.reason()));
            table.save();
        }
    }

    private static BigDecimal two(BigDecimal number) {
        return number.setScale(Score.PLACES, RoundingMode.HALF_UP);
    }

    private List<Outcome> score(Scorer scorer, int families, Progress progress) {
        ReasonWords words = new ReasonWords(messages);
        List<Outcome> outcomes = new ArrayList<>(families);
        new FamilyTexts(store, desk.today(), sources(scorer.set())).each(Set.of(), (row, texts) -> {
            progress.check();
            Score score = scorer.score(texts);
            String reason = words.of(scorer.sheet(score));
            outcomes.add(new Outcome(
                    row.id(),
                    score.value().map(value -> value.rounded(PLACES)).orElse(null),
                    score.className(),
                    score.completeness().rounded(PLACES),
                    reason));
            progress.at("tahap.nilai", outcomes.size(), families);
        });
        return outcomes;
    }

    /**
     * All families with what these sets ask of them, for scoring again and again without the database.
     *
     * @param sets whose sources are read; sources that only other sets ask are not
     */
    public FamilyBook book(Collection<IndicatorSet> sets, Progress progress) {
        Set<Source> asked = new LinkedHashSet<>();
        sets.forEach(set -> {
            asked.addAll(AnswerTable.sourcesOf(set));
            asked.addAll(AnswerTable.askedBy(set));
        });
        List<Source> sources = List.copyOf(asked);
        long state = store.scores().state();
        int families = store.rows().count(SourceKind.P3KE_KELUARGA);
        AnswerTable.Builder table = new AnswerTable.Builder(sources, families);
        List<FamilyBook.Family> list = new ArrayList<>(families);
        new FamilyTexts(store, desk.today(), sources).each(EnumSet.of(Field.NAMA), (row, texts) -> {
            progress.check();
            table.add(texts);
            list.add(new FamilyBook.Family(
                    row.text(Field.ID_KELUARGA),
                    row.text(Field.NAMA),
                    row.region().district(),
                    row.region().village()));
            progress.at("tahap.baca", list.size(), families);
        });
        return new FamilyBook(state, table.build(), List.copyOf(list), vocabularies::canonical);
    }

    /** Changes whenever the lists do. */
    public long state() {
        return store.scores().state();
    }

    /**
     * The newest run that was kept.
     *
     * @param current whether it is of the data as they are now
     */
    public record KeptRun(int setId, LocalDateTime time, String actor, boolean current) {}

    public Optional<KeptRun> newest() {
        return store.scores()
                .newestRun()
                .map(run -> new KeptRun(
                        run.setId(),
                        run.stamp().time(),
                        run.stamp().actor(),
                        run.state() == store.scores().state()));
    }
}
