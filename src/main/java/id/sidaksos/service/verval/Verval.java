package id.sidaksos.service.verval;

import id.sidaksos.base.Messages;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.service.intake.ImportService;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.store.Store;
import java.security.SecureRandom;
import java.util.function.Supplier;

/** Everything that can be done about the verification in the villages, over one open database. */
public final class Verval {
    private final Store store;
    private final Desk desk;
    private final IndicatorService indicators;
    private final Vocabularies vocabularies;
    private final ImportService imports;

    public Verval(
            Store store, Desk desk, IndicatorService indicators, Vocabularies vocabularies, ImportService imports) {
        this.store = store;
        this.desk = desk;
        this.indicators = indicators;
        this.vocabularies = vocabularies;
        this.imports = imports;
    }

    /** Packets out. */
    public PacketService packets() {
        SecureRandom random = new SecureRandom();
        return packets(() -> PacketSigner.draw(random));
    }

    /**
     * Packets out with marks that are given and not drawn: those of the sample district, whose answers come with the program.
     *
     * @param signers one for each packet; a mark must not be in the database yet
     */
    public PacketService packets(Supplier<PacketSigner> signers) {
        return new PacketService(store, desk, indicators, vocabularies, signers);
    }

    /** Packets that came back as workbooks. */
    public MergeService merging() {
        return merging(new WorkbookFiles(vocabularies));
    }

    /** As {@link #merging()}, and encrypted packets by their passphrase. */
    public MergeService merging(String passphrase) {
        return merging(new SealedFiles(new WorkbookFiles(vocabularies), passphrase));
    }

    private MergeService merging(PacketFiles files) {
        return new MergeService(store, desk, new StandingValues(vocabularies), files);
    }

    /** Packets that went out on paper, keyed in at the office. */
    public PaperKeying paper() {
        return new PaperKeying(store, desk, vocabularies);
    }

    /** Photos of encrypted packets that came back. */
    public PhotoIntake photos() {
        return new PhotoIntake(store);
    }

    /** Those photos, to be looked at. */
    public FamilyPhotos familyPhotos() {
        return new FamilyPhotos(store);
    }

    /** Two answers to one question. */
    public ConflictService conflicts() {
        return new ConflictService(store, desk);
    }

    /** Families and persons that villages propose. */
    public ProposalService proposals(Messages messages) {
        return new ProposalService(store, desk, imports, messages);
    }

    /** What was verified of all families and persons. */
    public VerificationState verified() {
        return VerificationState.outcomes(store);
    }

    /** Which team looks at which village, and by when. */
    public PlanService plans() {
        return new PlanService(store, desk);
    }

    /** How far each village's verification is. */
    public VillageBoard villageBoard(Messages messages) {
        return new VillageBoard(store, desk, messages);
    }

    /** Second looks at verified families. */
    public BackCheckService backChecks(Messages messages) {
        return new BackCheckService(store, desk, messages);
    }

    /** Village meetings and their minutes. */
    public MusdesService musdes() {
        return new MusdesService(store, desk);
    }

    /** What a meeting goes through. */
    public MeetingAgenda agenda() {
        return new MeetingAgenda(store);
    }

    /** Transport money of verifiers. */
    public TransportService transport(Messages messages) {
        return new TransportService(store, desk, messages);
    }

    /** What of the verification is worth a second look. */
    public QualityService quality(Messages messages) {
        return new QualityService(store, desk, indicators, messages);
    }
}
