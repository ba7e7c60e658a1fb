package id.sidaksos.service.decree;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.desk.OfficeFile;
import id.sidaksos.domain.decree.Candidate;
import id.sidaksos.domain.decree.DecreeHeading;
import id.sidaksos.domain.decree.DecreeSnapshot;
import id.sidaksos.domain.decree.DecreedFamily;
import id.sidaksos.domain.decree.DecreedPerson;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.decree.OfficeSettings;
import id.sidaksos.domain.decree.RegencyKind;
import id.sidaksos.domain.decree.SetStamp;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.registry.RegionNode;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.sheet.annex.AnnexWriter;
import id.sidaksos.store.Decrees.Decree;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Freezes the list that comes out of the funnel and writes its annex. */
public final class DecreeService {
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
     * Freezes the snapshot and writes the annex. The snapshot is kept only once the workbooks stand.
     *
     * @param masked where the twin for publication goes
     * @throws Problem NO_FAMILIES, SETTINGS_INVALID, OUTPUT_…
     */
    public Issued issue(DecreeHeading heading, Path target, Optional<Path> masked, Progress progress) {
        if (masked.filter(twin -> twin.toAbsolutePath()
                        .normalize()
                        .equals(target.toAbsolutePath().normalize()))
                .isPresent()) {
            throw new Problem(ErrorCode.OUTPUT_TWICE, target.getFileName().toString());
        }
        Funnel funnel = funnels.funnel(progress);
        Versioned set = indicators.inForce();
        List<DecreedFamily> families = families(funnel);
        DecreeSnapshot snapshot = new DecreeSnapshot(
                heading,
                new SetStamp(set.set().name(), Integer.toString(set.version()), set.fingerprint()),
                funnel.rule(),
                funnel.figures(),
                families);
        OfficeSettings office =
                withNames(new OfficeFile(desk.folder().path()).read().settings());
        AnnexWriter writer = new AnnexWriter();
        writer.write(snapshot, office, target, false);
        masked.ifPresent(twin -> writer.write(snapshot, office, twin, true));
        freeze(snapshot, funnel, set);
        return new Issued(snapshot.families().size(), snapshot.persons(), snapshot.sidik());
    }

    private void freeze(DecreeSnapshot snapshot, Funnel funnel, Versioned set) {
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
                            set.id(),
                            funnel.figures().toString(),
                            desk.stamp());
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

    /** What the office has not set for itself is taken from its lists: the regency they are of. */
    private OfficeSettings withNames(OfficeSettings office) {
        if (!office.regencyName().isEmpty()) {
            return office;
        }
        String code = store.imports().regencyCode().orElse("");
        Optional<RegionNode> region = store.imports().regions().stream()
                .filter(each -> !code.isEmpty() && each.code().startsWith(code))
                .findFirst();
        if (region.isEmpty()) {
            return office;
        }
        // Kemendagri numbers cities from 71 upwards within a province.
        RegencyKind kind = Integer.parseInt(code.substring(2)) >= 71 ? RegencyKind.KOTA : RegencyKind.KABUPATEN;
        return new OfficeSettings(
                kind,
                withoutKind(region.get().regency()),
                office.province().isEmpty() ? region.get().province() : office.province(),
                office.place(),
                office.letterhead(),
                office.decreeTitle(),
                office.signatory(),
                office.layout(),
                office.copy());
    }

    private static String withoutKind(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        for (String kind : List.of("KABUPATEN ", "KAB. ", "KAB.", "KAB ", "KOTA ADM. ", "KOTA ")) {
            if (upper.startsWith(kind)) {
                return name.strip().substring(kind.length()).strip();
            }
        }
        return name.strip();
    }
}
