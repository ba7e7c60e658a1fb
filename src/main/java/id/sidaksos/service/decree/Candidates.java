package id.sidaksos.service.decree;

import id.sidaksos.domain.decree.Assessment;
import id.sidaksos.domain.decree.Candidate;
import id.sidaksos.domain.decree.Padan;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.domain.scoring.Score;
import id.sidaksos.domain.scoring.Verdict;
import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.service.verval.ProposalService;
import id.sidaksos.service.verval.VerificationState;
import id.sidaksos.store.Deferrals;
import id.sidaksos.store.Deferrals.About;
import id.sidaksos.store.Findings.Marks;
import id.sidaksos.store.Findings.Told;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Proposals;
import id.sidaksos.store.Scores.Outcome;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes families ready for the funnel: it is shown every person and every family, then asked for the candidates. Persons and
 * families may come from two threads, each kind from one. Used once.
 */
public final class Candidates {
    private final Members members;
    private final Map<Integer, Outcome> outcomes = new HashMap<>();
    private final Map<SourceKind, Marks> marks;
    private final Deferrals.InForce deferred;
    private final Set<String> doubles;
    private final VerificationState verified;
    private final Set<Integer> proposals;

    public Candidates(Store store) {
        members = new Members(store.rows().count(SourceKind.P3KE_INDIVIDU) > 0);
        deferred = store.deferrals().inForce();
        marks = store.findings().marks(EnumSet.of(SourceKind.P3KE_KELUARGA, SourceKind.P3KE_INDIVIDU), deferred);
        doubles = confirmedDoubles(store);
        verified = VerificationState.outcomes(store);
        proposals = ProposalService.imports(store);
    }

    /** Takes over the scores of a run; before the first candidate. */
    public void scores(Store store, int run) {
        store.scores().eachWithoutReason(run, outcome -> outcomes.put(outcome.familyRow(), outcome));
    }

    /** How many findings a row has. */
    public int findings(SourceKind kind, int row) {
        return marks.get(kind).count(row);
    }

    /** The highest level among the findings of a row; empty where it has none. */
    public Optional<Level> gravest(SourceKind kind, int row) {
        return marks.get(kind).gravest(row);
    }

    /** Fields that {@link #family} asks of a row. */
    public static Set<Field> familyFields() {
        return EnumSet.of(Field.DESIL, Field.PADAN);
    }

    /** Fields that {@link #person} asks of a row. */
    public static Set<Field> personFields() {
        return EnumSet.of(Field.HUBUNGAN);
    }

    public void person(StoredRow row) {
        if (verified.stays(row.key())) {
            members.add(
                    row, marks.get(SourceKind.P3KE_INDIVIDU).grave(row.id()), deferred(SourceKind.P3KE_INDIVIDU, row));
        }
    }

    /** What a family's own row says, kept until every person has been seen. */
    public record Family(
            int row,
            String id,
            char sexOfHead,
            Region region,
            int desil,
            Padan padan,
            String graveFinding,
            boolean confirmedDouble,
            boolean deferred,
            Optional<VerificationState.Outcome> verified,
            boolean proposed,
            boolean gone) {}

    public Family family(StoredRow row) {
        return new Family(
                row.id(),
                row.text(Field.ID_KELUARGA),
                row.sex(),
                row.region(),
                row.count(Field.DESIL),
                padan(row),
                open(marks.get(SourceKind.P3KE_KELUARGA).grave(row.id()), row::corrected),
                doubles.contains(row.key()),
                deferred(SourceKind.P3KE_KELUARGA, row),
                verified.of(row.key()),
                proposals.contains(row.importId()),
                row.gone());
    }

    /** The family with its persons and its score: in the order of the list, after the last person. */
    public Candidate candidate(Family family) {
        Region region = family.region();
        Members.Family persons = members.take(family.id(), family.sexOfHead());
        return new Candidate(
                family.row(),
                family.id(),
                region.districtCode(),
                region.code(),
                region.district(),
                region.village(),
                persons.count(),
                family.desil(),
                family.padan(),
                family.graveFinding().isEmpty() ? persons.graveFindingOfHead() : family.graveFinding(),
                family.confirmedDouble(),
                family.deferred() || persons.headDeferred() || is(family, Hasil.DITUNDA),
                family.verified()
                        .flatMap(VerificationState.Outcome::reason)
                        .map(Alasan::name)
                        .orElse(""),
                family.proposed() ? Candidate.Proposal.ACCEPTED : Candidate.Proposal.NONE,
                family.gone(),
                false,
                assessment(outcomes.get(family.row())));
    }

    private static boolean is(Family family, Hasil result) {
        return family.verified()
                .map(VerificationState.Outcome::result)
                .filter(result::equals)
                .isPresent();
    }

    /** Persons whom no family has taken; asked after the last family. */
    public int orphans() {
        return members.orphans();
    }

    /** The first grave finding that no correction has settled. */
    static String open(List<Told> findings, Predicate<Field> corrected) {
        return findings.stream()
                .filter(finding -> finding.field() == null || !corrected.test(finding.field()))
                .map(finding -> finding.kind().name())
                .findFirst()
                .orElse("");
    }

    /** A person has set one of the row's findings ditunda, and nobody has settled it since. */
    private boolean deferred(SourceKind list, StoredRow row) {
        return marks.get(list).perhapsDeferred(row.id()).stream()
                .filter(told -> told.field() == null || !row.corrected(told.field()))
                .anyMatch(told -> deferred.holds(new About(list, row.key(), told.kind(), told.field())));
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

    private static Set<String> confirmedDoubles(Store store) {
        Doubles doubles = new Doubles(store.proposals().in(Proposals.State.DITERIMA).stream()
                .map(Proposals.Proposal::key)
                .collect(Collectors.toSet()));
        for (Matches.Verdict verdict : store.matches().verdicts(Matches.Kind.GANDA_KELUARGA)) {
            if (verdict.verdict().equals("SAMA")) {
                doubles.same(verdict.keyA(), verdict.keyB());
            }
        }
        return doubles.leaving();
    }
}
