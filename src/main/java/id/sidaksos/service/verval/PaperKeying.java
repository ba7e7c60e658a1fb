package id.sidaksos.service.verval;

import id.sidaksos.base.Problem;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.Choice;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.store.Packets.Kept;
import id.sidaksos.store.Returns.CellNote;
import id.sidaksos.store.Store;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Ketik balik: the answers on paper, keyed in at the office family by family. Each goes through the same merge as a packet that came
 * back, held against what went out, or against what the same paper was keyed as before: so a slip that is mended takes the place of the
 * slip, and the same again changes nothing. What was keyed is kept as it was keyed.
 */
public final class PaperKeying {
    /** Kind of the note that keeps what was keyed of a row; nothing wrong. */
    static final String NOTE = "KERTAS";

    private static final String PAPER = "KERTAS";

    private final Store store;
    private final Desk desk;
    private final Vocabularies vocabularies;

    PaperKeying(Store store, Desk desk, Vocabularies vocabularies) {
        this.store = store;
        this.desk = desk;
        this.vocabularies = vocabularies;
    }

    /** A packet that went out on paper. */
    public record Paper(PacketId packet, int families) {}

    /** By kecamatan and village, the newest batch first. */
    public List<Paper> papers() {
        return store.packets().all().stream()
                .filter(kept -> kept.shape().equals(PAPER))
                .sorted(Comparator.comparing((Kept kept) -> kept.packet().district())
                        .thenComparing(kept -> kept.packet().village())
                        .thenComparing(kept -> -kept.packet().batch()))
                .map(kept -> new Paper(kept.packet(), kept.families()))
                .toList();
    }

    /**
     * Opens the packet with this mark, whatever it went out as: a workbook may have been printed.
     *
     * @throws Problem PACKET_FOREIGN, PACKET_OLDER
     */
    public PaperStack open(String mark) {
        PaperStack stack = new PaperReader(store, vocabularies, mark).read();
        Map<RowRef, KeyedRow> kept = keyed(stack);
        Stamp stamp = desk.stamp();
        sheets(kept).forEach(sheet -> stack.lay(sheet, kept, stamp));
        return stack;
    }

    /** Understands what is typed on the card. */
    public CellReader reader(BiFunction<Item, Choice, String> words) {
        return new CellReader(words, vocabularies);
    }

    /** The families and proposals of which something is kept. */
    public static Set<RowRef> sheets(Map<RowRef, KeyedRow> kept) {
        Set<RowRef> sheets = new LinkedHashSet<>();
        kept.values()
                .forEach(row ->
                        sheets.add(row.family() == 0 ? row.row() : new RowRef(RecordKind.KELUARGA, row.family())));
        return sheets;
    }

    /** What is kept of the stack: of each row what was keyed last. */
    public Map<RowRef, KeyedRow> keyed(PaperStack stack) {
        Map<RowRef, KeyedRow> rows = new LinkedHashMap<>();
        notes(stack).forEach((row, note) -> {
            if (!note.text().isEmpty()) {
                rows.put(row, new KeyedRow(row, Integer.parseInt(note.item()), PacketText.decode(note.text())));
            }
        });
        return rows;
    }

    private Map<RowRef, CellNote> notes(PaperStack stack) {
        Map<RowRef, CellNote> notes = new LinkedHashMap<>();
        store.returns()
                .notes(stack.sent().id(), NOTE)
                .forEach(note -> notes.put(new RowRef(note.kind(), note.row()), note));
        return notes;
    }

    /**
     * Keeps a family with its persons, or a proposal, as it is keyed now: what is new or other is merged, what is not said any more is
     * taken back. It is on disk when this returns.
     *
     * @param rows all that is keyed of the sheet; empty takes everything back
     * @return whether anything was not kept before
     * @throws Problem STORE_…, DISK_FULL; nothing is kept then
     */
    public boolean key(PaperStack stack, RowRef sheet, List<KeyedRow> rows) {
        Stamp stamp = desk.stamp();
        return store.transaction(() -> {
            Map<RowRef, CellNote> notes = notes(stack);
            Map<RowRef, KeyedRow> before = keyed(stack).values().stream()
                    .filter(row -> row.isOf(sheet))
                    .collect(Collectors.toMap(KeyedRow::row, row -> row));
            Map<RowRef, KeyedRow> now = rows.stream().collect(Collectors.toMap(KeyedRow::row, row -> row));
            if (now.equals(before)) {
                return false;
            }
            new KeyedSheet(store, new StandingValues(vocabularies), stack, sheet, before, now, notes, stamp).run();
            return true;
        });
    }
}
