package id.sidaksos.service;

import id.sidaksos.base.Messages;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.service.correction.CorrectionService;
import id.sidaksos.service.decree.DecreeService;
import id.sidaksos.service.decree.FunnelService;
import id.sidaksos.service.finding.FindingService;
import id.sidaksos.service.intake.ImportService;
import id.sidaksos.service.keeping.BackupService;
import id.sidaksos.service.keeping.BackupService.Backup;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.linkage.DuplicateService;
import id.sidaksos.service.linkage.ReconciliationService;
import id.sidaksos.service.linkage.VerdictService;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.service.scoring.ScoringService;
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
        Store store = Store.open(desk.folder().path(), passphrase, catalogs::canonical);
        return new District(store, desk, passphrase, catalogs);
    }

    public ImportService imports() {
        return new ImportService(store, desk, catalogs.profiles(), catalogs.vocabularies());
    }

    public FindingService findings(Messages messages) {
        return new FindingService(store, messages);
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

    public DecreeService decrees(Messages messages) {
        return new DecreeService(store, desk, funnel(messages), indicators(), messages);
    }

    public Backup backup(Path target) {
        return new BackupService().backup(store, target, passphrase, desk.stamp());
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
