package id.sidaksos.service.decree;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.decree.Candidate;
import id.sidaksos.domain.decree.DecreeHeading;
import id.sidaksos.domain.decree.DecreeSnapshot;
import id.sidaksos.domain.decree.DecreedFamily;
import id.sidaksos.domain.decree.DecreedPerson;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.decree.SetStamp;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.sheet.annex.AnnexWriter;
import id.sidaksos.store.Decrees.Decree;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Freezes the list that comes out of the funnel and writes its annex. */
public final class DecreeService {
    private static final String STAGE = "tahap.lampiran";

    private final Store store;
    private final Desk desk;
    private final FunnelService funnels;
    private final IndicatorService indicators;
    private final Messages messages;

    public DecreeService(
            Store store, Desk desk, FunnelService funnels, IndicatorService indicators, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.funnels = funnels;
        this.indicators = indicators;
        this.messages = messages;
    }

    /** @param fingerprint SHA-256 of the snapshot's canonical text, 64 hex digits */
    public record Issued(int families, int persons, String fingerprint) {}

    /**
     * What would be decreed of a funnel. Nothing is written.
     *
     * @throws Problem SETTINGS_INVALID
     */
    public Draft draft(Funnel funnel) {
        Versioned set = indicators.inForce();
        return new Draft(
                funnel,
                new SetStamp(set.set().name(), Integer.toString(set.version()), set.fingerprint()),
                set.id(),
                families(funnel),
                new OfficeNames(store, desk).inForce());
    }

    /**
     * Freezes the snapshot and writes the annex. The snapshot is kept only once the workbooks stand.
     *
     * @param masked where the twin for publication goes
     * @throws Problem NO_FAMILIES, SETTINGS_INVALID, OUTPUT_…
     */
    public Issued issue(DecreeHeading heading, Path target, Optional<Path> masked, Progress progress) {
        checkTargets(target, masked);
        Draft draft = draft(funnels.funnel(progress));
        DecreeSnapshot snapshot = draft.snapshot(heading);
        AnnexWriter writer = new AnnexWriter();
        int files = masked.isPresent() ? 2 : 1;
        progress.check();
        progress.at(STAGE, 0, files);
        writer.write(snapshot, draft.office(), target, false);
        progress.at(STAGE, 1, files);
        masked.ifPresent(twin -> writer.write(snapshot, draft.office(), twin, true));
        progress.at(STAGE, files, files);
        freeze(snapshot, draft);
        return new Issued(snapshot.families().size(), snapshot.persons(), snapshot.sidik());
    }

    /** @throws Problem OUTPUT_TWICE */
    static void checkTargets(Path target, Optional<Path> masked) {
        if (masked.filter(twin -> twin.toAbsolutePath()
                        .normalize()
                        .equals(target.toAbsolutePath().normalize()))
                .isPresent()) {
            throw new Problem(ErrorCode.OUTPUT_TWICE, target.getFileName().toString());
        }
    }

    private void freeze(DecreeSnapshot snapshot, Draft draft) {
        store.transaction(() -> {
            int id = store.decrees()
                    .add(
                            new Decree(
                                    0,
                                    snapshot.heading().number(),
                                    snapshot.heading().date(),
                                    snapshot.heading().subject(),
                                    snapshot.sidik(),
                                    snapshot.families().size(),
                                    snapshot.persons(),
                                    snapshot.canonical()),
                            draft.setId(),
                            draft.funnel().figures().toString(),
                            desk.stamp());
            store.settings().put(DecreeArchive.officeKey(id), draft.office().text());
            store.journal()
                    .add(
                            desk.stamp(),
                            new Entry(
                                    Act.SK,
                                    "sk " + id,
                                    "",
                                    snapshot.families().size() + " keluarga, " + snapshot.persons() + " jiwa, sidik "
                                            + snapshot.sidik(),
                                    snapshot.heading().number()));
            return null;
        });
    }

    private List<DecreedFamily> families(Funnel funnel) {
        Map<String, List<DecreedPerson>> persons = new AnnexPersons(store, messages).of(funnel.decreed());
        List<DecreedFamily> families = new ArrayList<>();
        for (Candidate family : funnel.decreed()) {
            families.add(new DecreedFamily(
                    family.id(),
                    family.districtCode(),
                    family.district(),
                    family.villageCode(),
                    family.village(),
                    persons.getOrDefault(family.id(), List.of())));
        }
        return families;
    }
}
