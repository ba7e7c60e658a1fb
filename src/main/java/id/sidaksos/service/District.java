package id.sidaksos.service;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.LayoutSet;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.service.browse.BrowseService;
import id.sidaksos.service.correction.CorrectionService;
import id.sidaksos.service.decree.DecreeArchive;
import id.sidaksos.service.decree.DecreeService;
import id.sidaksos.service.decree.FunnelService;
import id.sidaksos.service.finding.FindingService;
import id.sidaksos.service.intake.ImportService;
import id.sidaksos.service.journal.JournalService;
import id.sidaksos.service.keeping.BackupService;
import id.sidaksos.service.keeping.BackupService.Backup;
import id.sidaksos.service.keeping.DataState;
import id.sidaksos.service.keeping.Restorer;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.layout.SavedLayouts;
import id.sidaksos.service.linkage.BoardService;
import id.sidaksos.service.linkage.DuplicateService;
import id.sidaksos.service.linkage.ReconciliationService;
import id.sidaksos.service.linkage.ReviewService;
import id.sidaksos.service.linkage.VerdictService;
import id.sidaksos.service.office.OfficeService;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.service.scoring.ScoringService;
import id.sidaksos.service.verval.Verval;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The open database of a district with everything that can be done in it. Command line and desktop share it. */
public final class District implements AutoCloseable {
    private final Store store;
    private final Desk desk;
    private final Optional<String> passphrase;
    private final Catalogs catalogs;

    /** The data that the program ships: layouts and vocabularies. */
    public record Catalogs(ProfileCatalog profiles, Vocabularies vocabularies) {
        /** Canonical answer of a text, empty where the vocabulary does not know it. */
        private String canonical(Field field, String text) {
            return vocabularies.canonical(field, text).orElse("");
        }
    }

    private District(Store store, Desk desk, Optional<String> passphrase, Catalogs catalogs) {
        this.store = store;
        this.desk = desk;
        this.passphrase = passphrase;
        this.catalogs = catalogs;
    }

    /** @throws id.sidaksos.base.Problem with a STORE_… code or DISK_FULL */
    public static District open(Desk desk, Optional<String> passphrase, Catalogs catalogs) {
        if (desk.folder().gone()) {
            throw new Problem(ErrorCode.STORE_GONE, desk.folder().path().toString());
        }
        Store store = Store.open(desk.folder().path(), passphrase, catalogs::canonical);
        return new District(store, desk, passphrase, catalogs);
    }

    public ImportService imports() {
        LayoutSet shipped = catalogs.profiles().layouts();
        return new ImportService(
                store, desk, shipped, () -> shipped.withSaved(savedLayouts().all()), catalogs.vocabularies());
    }

    public SavedLayouts savedLayouts() {
        return new SavedLayouts(store, desk);
    }

    public FindingService findings(Messages messages) {
        return new FindingService(store, desk, messages);
    }

    public DuplicateService duplicates(Messages messages) {
        return new DuplicateService(store, desk, messages);
    }

    public ReconciliationService reconciliation(Messages messages) {
        return new ReconciliationService(store, desk, messages);
    }

    public VerdictService verdicts() {
        return new VerdictService(store, desk);
    }

    /** What a person reads who goes through pairs. */
    public ReviewService review() {
        return new ReviewService(store);
    }

    /** P3KE and DTKS village by village. */
    public BoardService board() {
        return new BoardService(store);
    }

    /** The journal as people look through it. */
    public JournalService journals() {
        return new JournalService(store, desk, indicators());
    }

    public CorrectionService corrections() {
        return new CorrectionService(store, desk);
    }

    public IndicatorService indicators() {
        return new IndicatorService(store, desk);
    }

    public ScoringService scoring(Messages messages) {
        return new ScoringService(store, desk, indicators(), catalogs.vocabularies(), messages);
    }

    public FunnelService funnel(Messages messages) {
        return new FunnelService(store, desk, scoring(messages), indicators(), messages);
    }

    /** What a window looks at. */
    public BrowseService browse(Messages messages) {
        return new BrowseService(store, funnel(messages), scoring(messages));
    }

    public DecreeService decrees(Messages messages) {
        return new DecreeService(store, desk, funnel(messages), indicators(), messages);
    }

    /** The decrees that were issued. */
    public DecreeArchive archive(Messages messages) {
        return new DecreeArchive(store, desk, messages);
    }

    /** Everything about the verification in the villages. */
    public Verval verval() {
        return new Verval(store, desk, indicators(), catalogs.vocabularies(), imports());
    }

    /** What the office has set for itself. */
    public OfficeService office() {
        return new OfficeService(store, desk);
    }

    /** Loads what the first opening needs; nothing is opened. To be done while a window's toolkit starts. */
    public static void warmUp() {
        Store.warmUp();
    }

    /** Whether a data folder holds a database already. */
    public static boolean existsIn(Path folder) {
        return Store.existsIn(folder);
    }

    /** How the database stands: where, how large, encrypted or not, when it was last backed up. */
    public DataState dataState() {
        return DataState.of(store, desk.folder().path(), passphrase.isPresent());
    }

    /** Brings backups back once this district is closed. */
    public Restorer restorer() {
        return new Restorer(desk, passphrase);
    }

    public Backup backup(Path target) {
        return new BackupService().backup(store, target, passphrase, desk.stamp());
    }

    /** Whether any list was ever imported. */
    public boolean hasLists() {
        return !store.imports().all().isEmpty();
    }

    /** The newest lines of the journal, newest first. */
    public List<Line> journal(int count) {
        return store.journal().newest(count);
    }

    @Override
    public void close() {
        store.close();
    }
}
