package id.sidaksos.service.decree;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.desk.Office;
import id.sidaksos.desk.OfficeFile;
import id.sidaksos.domain.decree.Assessment;
import id.sidaksos.domain.decree.Candidate;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.decree.InclusionRule;
import id.sidaksos.domain.decree.Padan;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.domain.scoring.Band;
import id.sidaksos.domain.scoring.Score;
import id.sidaksos.domain.scoring.Verdict;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.service.scoring.ScoringService;
import id.sidaksos.sheet.annex.FunnelWriter;
import id.sidaksos.store.Findings.Grave;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Scores.Outcome;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The funnel over the rows in force: who leaves at which stage for which one reason, and who stands in the decree. */
public final class FunnelService {
    private static final Set<Field> FAMILY_FIELDS = EnumSet.of(Field.DESIL, Field.PADAN);
    private static final Set<Field> PERSON_FIELDS = EnumSet.of(Field.HUBUNGAN);

    private final Store store;
    private final Desk desk;
    private final ScoringService scoring;
    private final IndicatorService indicators;
    private final Messages messages;

    public FunnelService(
            Store store, Desk desk, ScoringService scoring, IndicatorService indicators, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.scoring = scoring;
        this.indicators = indicators;
        this.messages = messages;
    }

    /**
     * Scores first where the data or the set are newer than the last scores.
     *
     * @throws Problem NO_FAMILIES, SETTINGS_INVALID
     */
    public Funnel funnel(Progress progress) {
        if (store.rows().count(SourceKind.P3KE_KELUARGA) == 0) {
            throw new Problem(ErrorCode.NO_FAMILIES);
        }
        int run = scoring.current(progress).id();
        Office office = new OfficeFile(desk.folder().path()).read();
        Members members = members();
        Map<Integer, Outcome> outcomes = new HashMap<>();
        store.scores().each(run, outcome -> outcomes.put(outcome.familyRow(), outcome));
        Map<Integer, List<Grave>> grave = store.findings().grave(SourceKind.P3KE_KELUARGA);
        Set<String> doubles = confirmedDoubles();
        List<Candidate> candidates = new ArrayList<>();
        store.rows().each(SourceKind.P3KE_KELUARGA, FAMILY_FIELDS, row -> {
            progress.check();
            candidates.add(candidate(row, members, outcomes.get(row.id()), grave, doubles));
        });
        return Funnel.of(rule(office), candidates, members.orphans());
    }

    /** Writes the funnel as a workbook: its figures, and each exit with the families that left by it. */
    public void write(Funnel funnel, Path target) {
        new FunnelWriter(messages).write(funnel, desk.today(), target);
    }

    private InclusionRule rule(Office office) {
        String poorest =
                indicators.inForce().set().poorestBand().map(Band::name).orElse("");
        InclusionRule rule = office.rule().withPoorestClass(poorest);
        return rule.regencyCode().isEmpty()
                ? rule.withRegencyCode(store.imports().regencyCode().orElse(""))
                : rule;
    }

    private Candidate candidate(
            StoredRow row, Members members, Outcome outcome, Map<Integer, List<Grave>> grave, Set<String> doubles) {
        Region region = row.region();
        Members.Family family = members.take(row);
        String finding = open(grave.get(row.id()), row::corrected);
        return new Candidate(
                row.id(),
                row.text(Field.ID_KELUARGA),
                region.districtCode(),
                region.code(),
                region.district(),
                region.village(),
                family.count(),
                row.count(Field.DESIL),
                padan(row),
                finding.isEmpty() ? family.graveFindingOfHead() : finding,
                doubles.contains(row.key()),
                false,
                row.gone(),
                false,
                assessment(outcome));
    }

    /** The first grave finding that no correction has settled. */
    static String open(List<Grave> findings, java.util.function.Predicate<Field> corrected) {
        if (findings == null) {
            return "";
        }
        return findings.stream()
                .filter(finding -> finding.field() == null || !corrected.test(finding.field()))
                .map(finding -> finding.kind().name())
                .findFirst()
                .orElse("");
    }

    private static Padan padan(StoredRow row) {
        return switch (row.answer(Field.PADAN)) {
            case "PADAN" -> Padan.PADAN;
            case "TIDAK_PADAN" -> Padan.TIDAK_PADAN;
            default -> Padan.TIDAK_DIKETAHUI;
        };
    }

    private static Assessment assessment(Outcome outcome) {
        if (outcome == null) {
            return Assessment.NONE;
        }
        String score = outcome.score() == null
                ? ""
                : outcome.score().setScale(Score.PLACES, RoundingMode.HALF_UP).toPlainString();
        return outcome.bandName().equals(Verdict.BELUM_DAPAT_DINILAI)
                ? Assessment.incomplete(score)
                : Assessment.of(outcome.bandName(), score);
    }

    private Set<String> confirmedDoubles() {
        Doubles doubles = new Doubles();
        for (Matches.Verdict verdict : store.matches().verdicts(Matches.Kind.GANDA_KELUARGA)) {
            if (verdict.verdict().equals("SAMA")) {
                doubles.same(verdict.keyA(), verdict.keyB());
            }
        }
        return doubles.leaving();
    }

    private Members members() {
        Members members = new Members(store.rows().count(SourceKind.P3KE_INDIVIDU) > 0);
        Map<Integer, List<Grave>> grave = store.findings().grave(SourceKind.P3KE_INDIVIDU);
        store.rows().each(SourceKind.P3KE_INDIVIDU, PERSON_FIELDS, row -> members.add(row, grave.get(row.id())));
        return members;
    }
}
