package id.sidaksos.service.verval;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.scoring.Band;
import id.sidaksos.domain.scoring.Verdict;
import id.sidaksos.domain.verification.Agreement;
import id.sidaksos.domain.verification.Completion;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.QualityLimits;
import id.sidaksos.domain.verification.QualityNote;
import id.sidaksos.domain.verification.QualityRules;
import id.sidaksos.domain.verification.Questionnaire;
import id.sidaksos.domain.verification.Share;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.domain.verification.Visit;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.sheet.BookWriter;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Mutu: what of the verification is worth a second look, as lists for the office. Reads all families and all answers once. */
public final class QualityService {
    private static final List<String> NOTE_COLUMNS =
            List.of("HAL", "KECAMATAN", "DESA", "PETUGAS", "KELUARGA", "KETERANGAN");
    private static final List<String> VILLAGE_COLUMNS =
            List.of("KECAMATAN", "DESA", "KELUARGA", "TERPERIKSA", "PERSEN", "LAYAK", "PERSEN_LAYAK");

    private final Store store;
    private final Desk desk;
    private final IndicatorService indicators;
    private final Messages messages;

    public QualityService(Store store, Desk desk, IndicatorService indicators, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.indicators = indicators;
        this.messages = messages;
    }

    /**
     * A village's figures.
     *
     * @param verified of the families, those that a verifier has looked at
     * @param layak of those
     */
    public record VillageShare(VillageName village, Share verified, Share layak) {}

    /**
     * @param notes what to look at again
     * @param villages by kecamatan and name
     * @param agreement of second looks with the first, over all villages
     */
    public record Quality(List<QualityNote> notes, List<VillageShare> villages, Agreement agreement) {}

    public Quality judge(QualityLimits limits, Progress progress) {
        VerificationState verified = VerificationState.read(store, List.of());
        progress.check();
        Map<String, Hasil> second = new BackCheckService(store, desk, messages).secondLooks();
        Map<Integer, Boolean> poorest = poorest();
        List<Visit> visits = new ArrayList<>();
        Map<String, VillageName> names = new TreeMap<>();
        Map<String, Integer> families = new HashMap<>();
        Questions questions = new Questions(indicators.inForce().set());
        ListedFamily.each(store, questions.fields(), (family, row) -> {
            progress.check();
            names.putIfAbsent(family.village().key(), family.village());
            families.merge(family.village().key(), 1, Integer::sum);
            Found found = verified.found(family.id());
            found.fieldResult()
                    .ifPresent(result -> visits.add(visit(
                            family,
                            result,
                            found.record(),
                            questions.of(row, found.record()),
                            Optional.ofNullable(poorest.get(family.row())),
                            Optional.ofNullable(second.get(family.id())))));
        });
        Map<VillageName, Integer> sizes = new HashMap<>();
        names.forEach((key, name) -> sizes.put(name, families.get(key)));
        return new Quality(
                QualityRules.notes(visits, sizes, limits),
                shares(visits, names, families),
                Agreement.of(visits.stream()
                        .filter(visit -> visit.second().isPresent())
                        .map(visit ->
                                new Agreement.Pair(visit.hasil(), visit.second().get()))
                        .toList()));
    }

    private static Visit visit(
            ListedFamily family,
            Hasil result,
            Map<String, String> record,
            Questionnaire answers,
            Optional<Boolean> poorest,
            Optional<Hasil> second) {
        return new Visit(
                family.id(),
                family.village(),
                record.getOrDefault(Form.VERIFIER, "").strip(),
                Completion.date(record.getOrDefault(Form.DATE, "")),
                result,
                answers,
                family.desil(),
                poorest,
                second);
    }

    /** By the family's row: whether the newest score puts it into the poorest class. Empty without scores of the set in force. */
    private Map<Integer, Boolean> poorest() {
        Map<Integer, Boolean> poorest = new HashMap<>();
        String name = indicators.inForce().set().poorestBand().map(Band::name).orElse("");
        store.scores()
                .newestRun()
                .filter(run -> run.setId() == indicators.inForce().id())
                .filter(run -> !name.isEmpty())
                .ifPresent(run -> store.scores().eachWithoutReason(run.id(), outcome -> {
                    if (!outcome.bandName().equals(Verdict.BELUM_DAPAT_DINILAI)) {
                        poorest.put(outcome.familyRow(), outcome.bandName().equals(name));
                    }
                }));
        return poorest;
    }

    private static List<VillageShare> shares(
            List<Visit> visits, Map<String, VillageName> names, Map<String, Integer> families) {
        Map<String, Share> layak = new HashMap<>();
        visits.forEach(visit -> layak.merge(visit.village().key(), new Share(visit.layak() ? 1 : 0, 1), Share::plus));
        List<VillageShare> shares = new ArrayList<>();
        names.forEach((key, name) -> {
            Share own = layak.getOrDefault(key, new Share(0, 0));
            shares.add(new VillageShare(name, new Share(own.of(), families.get(key)), own));
        });
        shares.sort(Comparator.comparing((VillageShare each) -> each.village().district())
                .thenComparing(each -> each.village().village()));
        return shares;
    }

    /** @throws id.sidaksos.base.Problem OUTPUT_…, DISK_FULL */
    public void write(Quality quality, Path target) {
        try (BookWriter book = BookWriter.open(target)) {
            book.sheet(messages.text("verval.mutu.lembar.CATATAN"), titles(NOTE_COLUMNS));
            for (QualityNote note : quality.notes()) {
                book.row(
                        messages.text(note.kind().nameKey()),
                        note.village().district(),
                        note.village().village(),
                        note.verifier(),
                        note.families(),
                        messages.text(note.why()));
            }
            book.sheet(messages.text("verval.mutu.lembar.DESA"), titles(VILLAGE_COLUMNS));
            for (VillageShare each : quality.villages()) {
                book.row(
                        each.village().district(),
                        each.village().village(),
                        each.verified().of(),
                        each.verified().part(),
                        each.verified().percent(),
                        each.layak().part(),
                        each.layak().percent());
            }
            book.save();
        }
    }

    private List<String> titles(List<String> columns) {
        return columns.stream()
                .map(column -> messages.text("verval.mutu.kolom." + column))
                .toList();
    }
}
