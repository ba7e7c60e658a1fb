package id.sidaksos.service.scoring;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.scoring.Folding;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.Member;
import id.sidaksos.domain.scoring.Score;
import id.sidaksos.domain.scoring.Scorer;
import id.sidaksos.domain.scoring.Source;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.store.Scores.Outcome;
import id.sidaksos.store.Scores.Run;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Scores every family in force with the set in force and keeps the run. */
public final class ScoringService {
    /** Places kept of a score and a completeness: far more than are shown. */
    private static final int PLACES = 12;

    private static final Set<Field> MEMBER_FIELDS = EnumSet.of(
            Field.HUBUNGAN, Field.TANGGAL_LAHIR, Field.UMUR, Field.PEKERJAAN, Field.PENDIDIKAN, Field.KET_DISABILITAS);

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
        Optional<Run> newest = store.scores().newestRun();
        int set = indicators.inForce().id();
        if (newest.isPresent()
                && newest.get().state() == store.scores().state()
                && newest.get().setId() == set) {
            return newest.get();
        }
        run(progress);
        return store.scores().newestRun().orElseThrow();
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
        List<Indicator> asked = scorer.set().indicators();
        Map<String, List<Member>> members = members(asked);
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Indicator indicator : asked) {
            if (indicator.resolvedSource() instanceof Source.OfField of) {
                fields.add(of.field());
            }
        }
        Source[] sources = asked.stream().map(Indicator::resolvedSource).toArray(Source[]::new);
        Folding folding = new Folding();
        ReasonWords words = new ReasonWords(messages);
        List<Outcome> outcomes = new ArrayList<>(families);
        String[] texts = new String[sources.length];
        store.rows().each(SourceKind.P3KE_KELUARGA, fields, row -> {
            progress.check();
            for (int i = 0; i < sources.length; i++) {
                texts[i] = text(sources[i], row, members, folding);
            }
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

    private static String text(Source source, StoredRow row, Map<String, List<Member>> members, Folding folding) {
        if (source instanceof Source.OfField of) {
            return textOf(row, of.field());
        }
        return source instanceof Source.OfMembers folded
                ? folding.fold(folded.rule(), members.getOrDefault(row.text(Field.ID_KELUARGA), List.of()))
                : "";
    }

    private static String textOf(StoredRow row, Field field) {
        FieldKind kind = field.kind();
        if (kind == FieldKind.COUNT || kind == FieldKind.NEIGHBOURHOOD) {
            int number = row.count(field);
            return number < 0 ? "" : Integer.toString(number);
        }
        return kind == FieldKind.DATE ? "" : row.text(field);
    }

    private Map<String, List<Member>> members(List<Indicator> asked) {
        if (asked.stream().noneMatch(indicator -> indicator.resolvedSource() instanceof Source.OfMembers)) {
            return Map.of();
        }
        LocalDate reference = desk.today();
        Map<String, List<Member>> members = new HashMap<>();
        store.rows().each(SourceKind.P3KE_INDIVIDU, MEMBER_FIELDS, row -> members.computeIfAbsent(
                        row.text(Field.ID_KELUARGA), id -> new ArrayList<>(4))
                .add(new Member(
                        row.text(Field.HUBUNGAN),
                        age(row, reference),
                        row.text(Field.PEKERJAAN),
                        row.text(Field.PENDIDIKAN),
                        row.text(Field.KET_DISABILITAS))));
        return members;
    }

    private static int age(StoredRow row, LocalDate reference) {
        int date = row.date(Field.TANGGAL_LAHIR);
        if (date == 0) {
            return row.count(Field.UMUR);
        }
        try {
            return Member.ageAt(LocalDate.of(date / 10_000, date / 100 % 100, date % 100), reference);
        } catch (DateTimeException e) {
            return Member.AGE_UNKNOWN;
        }
    }
}
