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
import id.sidaksos.domain.decree.SexCount;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.scoring.Band;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.service.scoring.ScoringService;
import id.sidaksos.sheet.annex.FunnelWriter;
import id.sidaksos.store.Proposals;
import id.sidaksos.store.Proposals.Proposal;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The funnel over the rows in force: who leaves at which stage for which one reason, and who stands in the decree. */
public final class FunnelService {
    private static final int DISTRICT_DIGITS = 6;

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
        Candidates reading = new Candidates(store);
        reading.scores(store, run);
        store.rows().each(SourceKind.P3KE_INDIVIDU, Candidates.personFields(), reading::person);
        List<Candidate> candidates = new ArrayList<>();
        store.rows().each(SourceKind.P3KE_KELUARGA, Candidates.familyFields(), row -> {
            progress.check();
            candidates.add(reading.candidate(reading.family(row)));
        });
        return over(candidates, reading.orphans());
    }

    /** The funnel over families that were read already, by the office's rule. */
    public Funnel over(List<Candidate> candidates, int orphans) {
        InclusionRule rule = rule(new OfficeFile(desk.folder().path()).read(), candidates);
        List<Candidate> all = new ArrayList<>(candidates);
        store.proposals().in(Proposals.State.MENUNGGU).stream()
                .filter(proposal -> proposal.kind() == RecordKind.USULAN)
                .forEach(proposal -> all.add(waiting(proposal)));
        return Funnel.of(rule, all, orphans);
    }

    /** A family that a village proposes; its key is none of a row's. */
    private static Candidate waiting(Proposal proposal) {
        String code = proposal.villageCode();
        String persons = PacketText.decode(proposal.values()).getOrDefault(Field.JUMLAH_ANGGOTA.key(), "");
        return new Candidate(
                -proposal.id(),
                proposal.key(),
                code.length() < DISTRICT_DIGITS ? "" : code.substring(0, DISTRICT_DIGITS),
                code,
                proposal.district(),
                proposal.village(),
                new SexCount(0, 0, persons.matches("[1-9][0-9]?") ? Integer.parseInt(persons) : 1),
                -1,
                Padan.TIDAK_DIKETAHUI,
                "",
                false,
                false,
                "",
                Candidate.Proposal.WAITING,
                false,
                false,
                Assessment.NONE);
    }

    /** Writes the funnel as a workbook: its figures, and each exit with the families that left by it. */
    public void write(Funnel funnel, Path target) {
        new FunnelWriter(messages).write(funnel, desk.today(), target);
    }

    private InclusionRule rule(Office office, List<Candidate> candidates) {
        String poorest =
                indicators.inForce().set().poorestBand().map(Band::name).orElse("");
        InclusionRule rule = office.rule().withPoorestClass(poorest);
        return rule.regencyCode().isEmpty()
                ? rule.withRegencyCode(
                        home(candidates).or(store.imports()::regencyCode).orElse(""))
                : rule;
    }

    /** Four digits of the regency most families are of, as {@link id.sidaksos.store.Imports#regencyCode} finds it. */
    private static Optional<String> home(List<Candidate> candidates) {
        Map<String, Integer> families = new TreeMap<>();
        for (Candidate family : candidates) {
            if (family.villageCode().length() >= 4) {
                families.merge(family.villageCode().substring(0, 4), 1, Integer::sum);
            }
        }
        return families.entrySet().stream()
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(Map.Entry::getKey);
    }
}
