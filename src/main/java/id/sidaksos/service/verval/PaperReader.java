package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.SentPacket;
import id.sidaksos.domain.verification.VillagePacket;
import id.sidaksos.store.Packets.BaseRow;
import id.sidaksos.store.Packets.Kept;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens a packet of this database as the stack of paper that it was printed to. Used once. */
final class PaperReader {
    private final Store store;
    private final StandingValues standing;
    private final Kept kept;
    private final Form form;
    /** Values in force of what the village was shown only, by kind and key. */
    private final Map<String, Map<String, String>> shown = new HashMap<>();

    /** @throws Problem PACKET_FOREIGN for a mark that this database never gave */
    PaperReader(Store store, Vocabularies vocabularies, String mark) {
        this.store = store;
        this.standing = new StandingValues(vocabularies);
        this.kept = store.packets().ofMark(mark).orElseThrow(() -> new Problem(ErrorCode.PACKET_FOREIGN, mark, ""));
        this.form = FormJson.read(kept.form());
    }

    /** @throws Problem PACKET_OLDER where a later packet of the village has come back */
    PaperStack read() {
        PacketId id = kept.packet();
        int newest = store.returns().newestMerged(id.district(), id.village());
        if (id.batch() < newest) {
            throw new Problem(ErrorCode.PACKET_OLDER, id.mark(), id.batch(), newest);
        }
        List<BaseRow> base = store.packets().rows(kept.id());
        readShown(base);
        List<PacketRow> bases = new ArrayList<>();
        Map<RowRef, String> marks = new LinkedHashMap<>();
        for (BaseRow row : base) {
            bases.add(new PacketRow(row.kind(), row.number(), row.key(), PacketText.decode(row.values())));
            marks.put(
                    new RowRef(row.kind(), row.number()),
                    RowMark.sign(id.mark(), kept.secret(), row.kind(), row.number(), row.key(), row.values())
                            .text());
        }
        SentPacket sent =
                new SentPacket(kept.id(), id, kept.secret(), kept.stamp().time(), form, bases);
        return new PaperStack(sent, new VillagePacket(new Packet(id, form, printed(bases)), marks));
    }

    private void readShown(List<BaseRow> base) {
        List<String> families = base.stream()
                .filter(row -> row.kind() == RecordKind.KELUARGA)
                .map(row -> OfficeValues.familyOf(row.key()))
                .filter(family -> !family.isEmpty())
                .distinct()
                .toList();
        for (RecordKind kind : List.of(RecordKind.KELUARGA, RecordKind.ANGGOTA)) {
            List<Item> items =
                    form.of(kind).stream().filter(item -> !item.open()).toList();
            SourceKind list = OfficeValues.listOf(kind);
            store.rows().ofFamilies(list, families, StandingValues.fields(items), row -> {
                Map<String, String> values = new LinkedHashMap<>();
                items.forEach(item -> values.put(item.key(), standing.of(item, row)));
                shown.put(kind.letter() + row.key(), values);
            });
        }
    }

    /** The families in the order of the paper, each with its persons. */
    private List<PacketRow> printed(List<PacketRow> bases) {
        Map<String, List<PacketRow>> persons = new HashMap<>();
        for (PacketRow row : bases) {
            if (row.kind() == RecordKind.ANGGOTA) {
                persons.computeIfAbsent(OfficeValues.familyOf(row.key()), family -> new ArrayList<>())
                        .add(printed(row));
            }
        }
        List<PacketRow> rows = new ArrayList<>();
        for (PacketRow row : bases) {
            if (row.kind() == RecordKind.KELUARGA) {
                rows.add(printed(row));
                // Of two rows with one ID the first has the persons, as on the way out.
                List<PacketRow> own = persons.remove(OfficeValues.familyOf(row.key()));
                rows.addAll(own == null ? List.of() : own);
            }
        }
        return rows;
    }

    /** What paper leaves blank is blank here: what was known of it before is not what the paper says. */
    private PacketRow printed(PacketRow row) {
        Map<String, String> values =
                new LinkedHashMap<>(shown.getOrDefault(row.kind().letter() + row.key(), Map.of()));
        for (Item item : form.of(row.kind())) {
            if (item.open() && item.prefilled()) {
                values.put(item.key(), row.value(item.key()));
            }
        }
        return new PacketRow(row.kind(), row.number(), row.key(), values);
    }
}
