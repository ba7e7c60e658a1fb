package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.base.TextKey;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.sheet.verval.PacketTexts;
import id.sidaksos.store.Packets.BaseRow;
import id.sidaksos.store.Packets.Kept;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Makes packets for villages: their families and persons with the values in force, as workbooks. */
public final class PacketService {
    private static final String STAGE = "tahap.paket";

    private final Store store;
    private final Desk desk;
    private final IndicatorService indicators;
    private final Vocabularies vocabularies;
    private final Supplier<PacketSigner> signers;

    PacketService(
            Store store,
            Desk desk,
            IndicatorService indicators,
            Vocabularies vocabularies,
            Supplier<PacketSigner> signers) {
        this.store = store;
        this.desk = desk;
        this.indicators = indicators;
        this.vocabularies = vocabularies;
        this.signers = signers;
    }

    /** A packet that was made. */
    public record Made(PacketId packet, int families, int persons, Path file) {}

    /** @param homeless families of no village, which no packet could take */
    public record Result(List<Made> packets, int homeless) {}

    /** The form that packets ask from now on, by the set in force. */
    public Form form() {
        return Form.of(indicators.inForce().set(), vocabularies);
    }

    /**
     * One workbook for each village of the selection, in the folder. Each is kept and journalled together with its file; where one fails,
     * those before it stand.
     *
     * @param batch gelombang; where it is empty, one more than the village's last
     * @throws Problem NO_FAMILIES, VILLAGE_UNKNOWN, OUTPUT_…, DISK_FULL, CANCELLED
     */
    public Result make(Selection selection, Path folder, OptionalInt batch, Progress progress) {
        return make(selection, folder, batch, new WorkbookShape(), progress);
    }

    /** As {@link #make(Selection, Path, OptionalInt, Progress)}, in another shape. */
    public Result make(Selection selection, Path folder, OptionalInt batch, PacketShape shape, Progress progress) {
        if (store.rows().count(SourceKind.P3KE_KELUARGA) == 0) {
            throw new Problem(ErrorCode.NO_FAMILIES);
        }
        Versioned set = indicators.inForce();
        Form form = Form.of(set.set(), vocabularies);
        VillageReader reader = new VillageReader(store, form, vocabularies, new PacketTexts());
        List<Supplier<VillageList>> villages = reader.read(selection, progress);
        if (villages.isEmpty()) {
            throw new Problem(ErrorCode.VILLAGE_UNKNOWN, selection.text());
        }
        Map<String, Integer> batches = store.packets().batches();
        Set<String> names = new HashSet<>();
        List<Made> made = new ArrayList<>();
        for (Supplier<VillageList> each : villages) {
            VillageList village = each.get();
            progress.check();
            progress.at(STAGE, made.size(), villages.size());
            Region region = village.region();
            int number = batch.orElse(batches.getOrDefault(region.district() + '\u001f' + region.village(), 0) + 1);
            PacketSigner signer = signers.get();
            PacketId id = new PacketId(
                    signer.packet(),
                    region.regencyCode(),
                    region.code(),
                    region.district(),
                    region.village().isEmpty() ? region.code() : region.village(),
                    number,
                    set.set().name() + " " + set.version());
            Packet packet = new Packet(id, form, rows(village));
            made.add(keep(packet, signer, shape, folder.resolve(fileName(id, names) + "." + shape.ending())));
        }
        progress.at(STAGE, made.size(), villages.size());
        return new Result(List.copyOf(made), reader.homeless());
    }

    private Made keep(Packet packet, PacketSigner signer, PacketShape shape, Path file) {
        Map<String, Integer> numbers = new HashMap<>();
        packet.rows(RecordKind.KELUARGA)
                .forEach(family -> numbers.putIfAbsent(family.value(Field.ID_KELUARGA.key()), family.number()));
        List<BaseRow> base = packet.rows().stream()
                .map(row -> new BaseRow(row.kind(), row.number(), row.key(), PacketText.base(packet.form(), row)))
                .toList();
        int families = numbers(packet, RecordKind.KELUARGA);
        int persons = numbers(packet, RecordKind.ANGGOTA);
        return store.transaction(() -> {
            store.packets()
                    .add(
                            new Kept(
                                    0,
                                    packet.id(),
                                    signer.secret(),
                                    shape.name(),
                                    FormJson.write(packet.form()),
                                    families,
                                    persons,
                                    desk.stamp()),
                            base);
            store.journal()
                    .add(
                            desk.stamp(),
                            new Entry(
                                    Act.PAKET_KELUAR,
                                    "paket " + packet.id().mark(),
                                    "",
                                    packet.id().village() + ", " + packet.id().district() + ", gelombang "
                                            + packet.id().batch() + ", " + families + " keluarga, " + persons + " jiwa",
                                    ""));
            shape.write(packet, signer, row -> numbers.getOrDefault(row.value(Field.ID_KELUARGA.key()), 0), file);
            return new Made(packet.id(), families, persons, file);
        });
    }

    private static int numbers(Packet packet, RecordKind kind) {
        return (int) packet.rows().stream().filter(row -> row.kind() == kind).count();
    }

    private static List<PacketRow> rows(VillageList village) {
        List<PacketRow> rows = new ArrayList<>(village.families().size() + village.persons());
        int family = 0;
        int person = 0;
        for (VillageList.Family each : village.families()) {
            rows.add(new PacketRow(RecordKind.KELUARGA, ++family, each.key(), each.values()));
            for (VillageList.Person member : each.persons()) {
                rows.add(new PacketRow(RecordKind.ANGGOTA, ++person, member.key(), member.values()));
            }
        }
        return rows;
    }

    /** verval-kecamatan-desa-g1 without its ending; where two villages would have one name, with the code behind it. */
    private static String fileName(PacketId id, Set<String> taken) {
        String name = "verval-" + slug(id.district()) + "-" + slug(id.village()) + "-g" + id.batch();
        String free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = name + "-" + n;
        }
        return free;
    }

    private static String slug(String name) {
        String slug = TextKey.normalise(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return slug.isEmpty() ? "x" : slug;
    }
}
