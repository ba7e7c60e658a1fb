package id.sidaksos.service.verval;

import id.sidaksos.base.Messages;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.service.intake.ImportService;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.store.Store;

/** Everything that can be done about the verification in the villages, over one open database. */
public final class Verval {
    private final Store store;
    private final Desk desk;
    private final IndicatorService indicators;
    private final Vocabularies vocabularies;
    private final ImportService imports;
    private final Messages messages;

    public Verval(
            Store store,
            Desk desk,
            IndicatorService indicators,
            Vocabularies vocabularies,
            ImportService imports,
            Messages messages) {
        this.store = store;
        this.desk = desk;
        this.indicators = indicators;
        this.vocabularies = vocabularies;
        this.imports = imports;
        this.messages = messages;
    }

    /** Packets out. */
    public PacketService packets() {
        return new PacketService(store, desk, indicators, vocabularies);
    }

    /** Packets back. */
    public MergeService merges() {
        return new MergeService(store, desk, new StandingValues(vocabularies), new WorkbookFiles(vocabularies));
    }

    /** Two answers to one question. */
    public ConflictService conflicts() {
        return new ConflictService(store, desk);
    }

    /** What villages propose. */
    public ProposalService proposals() {
        return new ProposalService(store, desk, imports, messages);
    }

    /** Villages to teams and dates. */
    public PlanService plans() {
        return new PlanService(store, desk);
    }

    /** How far every village is. */
    public VillageBoard board() {
        return new VillageBoard(store, desk, messages);
    }

    /** The second look at a few families. */
    public BackCheckService backChecks() {
        return new BackCheckService(store, desk, messages);
    }

    /** Village meetings. */
    public MusdesService meetings() {
        return new MusdesService(store, desk);
    }

    /** What a meeting goes through. */
    public MeetingAgenda agenda() {
        return new MeetingAgenda(store);
    }

    public TransportService transport() {
        return new TransportService(store, desk, messages);
    }

    /** What is worth a second look. */
    public QualityService quality() {
        return new QualityService(store, desk, indicators, messages);
    }
}
