package id.sidaksos.service.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.CellFault;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Gathering;
import id.sidaksos.domain.verification.Merge;
import id.sidaksos.domain.verification.MergedCell;
import id.sidaksos.domain.verification.Minutes;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.ReturnedRow;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.domain.verification.SentPacket;
import id.sidaksos.store.Returns.CellNote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What of a file cannot be taken as it stands, kept with the text that stands there: no answer is dropped. */
final class CellNotes {
    /** The sentence for people is the bundle's {@code verval.temuan.WHY}. */
    static final String SWAPPED = "BARIS_TERTUKAR";

    static final String UNKNOWN_ROW = "BARIS_TAK_DIKENAL";
    static final String FOREIGN_ROW = "BARIS_ASING";
    static final String COLUMN = "KOLOM_TAK_DIKENAL";
    static final String LOCKED = "SEL_TERKUNCI";
    static final String UNFIT = "TIDAK_SESUAI";
    static final String HEAD = "KEPALA_BARU";
    static final String NAMELESS = "USULAN_TANPA_NAMA";
    static final String ABSENT = "BARIS_TIDAK_KEMBALI";
    /** Not wrong: what stands on the sheet Berita acara. */
    static final String MINUTES = "BERITA_ACARA";

    static final String MINUTES_DIFFER = "BERITA_ACARA_BEDA";
    static final String MINUTES_UNDATED = "BERITA_ACARA_TANPA_TANGGAL";

    private static final List<Field> SHOWN = List.of(Field.NAMA, Field.NIK);

    private final SentPacket packet;
    private final int returned;
    private final List<CellNote> notes = new ArrayList<>();
    private int remarks;

    CellNotes(SentPacket packet, int returned) {
        this.packet = packet;
        this.returned = returned;
    }

    List<CellNote> all() {
        return notes;
    }

    /** Those that somebody has to look at. */
    int count() {
        return notes.size() - remarks;
    }

    /** How many of each kind. */
    Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new TreeMap<>();
        notes.forEach(note -> kinds.merge(note.why(), 1, Integer::sum));
        return kinds;
    }

    /** An answer that its column cannot have. */
    void unfit(MergedCell cell, ReturnedRow row) {
        add(
                row.sheet(),
                row.row(),
                cell.home().kind(),
                cell.home().key(),
                cell.item().key(),
                UNFIT,
                cell.theirs());
    }

    /** Protection was taken off and what the list knows was typed over: it was not asked there, but it was meant. */
    void locked(Merge.Theirs row) {
        for (ReturnedRow copy : row.copies()) {
            for (Field field : SHOWN) {
                String sent = row.base().getOrDefault(Form.REPAIR + field.key(), "");
                String now = copy.locked().getOrDefault(field.key(), "");
                if (!now.isBlank() && !sent.isEmpty() && !plain(now).equals(plain(sent))) {
                    add(copy.sheet(), copy.row(), row.home().kind(), row.home().key(), field.key(), LOCKED, now);
                }
            }
        }
    }

    void heads(Set<String> families) {
        families.forEach(family -> add("", 0, RecordKind.KELUARGA, family, "", HEAD, ""));
    }

    void nameless(ReturnedRow row, RecordKind kind) {
        add(row.sheet(), row.row(), kind, "", "", NAMELESS, PacketText.encode(row.values()));
    }

    void familyless(ReturnedRow row, String key) {
        add(row.sheet(), row.row(), RecordKind.ANGGOTA, key, "", CellFault.FAMILY, row.parent());
    }

    /** What the reader could not understand, and rows that found no home. */
    void file(ReturnedPacket content, Gathering found) {
        for (CellFault fault : content.faults()) {
            add(fault.sheet(), fault.row(), fault.kind(), key(fault.mark()), fault.item(), fault.why(), fault.text());
        }
        rows(found.swapped(), SWAPPED);
        rows(found.homeless(), UNKNOWN_ROW);
        rows(found.foreign(), FOREIGN_ROW);
        for (String column : content.unknownColumns()) {
            add("", 0, RecordKind.KELUARGA, "", "", COLUMN, column);
        }
        for (PacketRow row : found.absent()) {
            add("", 0, row.kind(), row.key(), "", ABSENT, "");
            remarks++;
        }
        content.minutes().forEach((key, text) -> {
            add("", 0, RecordKind.KELUARGA, "", key, MINUTES, text);
            remarks++;
        });
    }

    void meeting(MeetingIntake.Taken taken) {
        taken.differing().forEach((key, text) -> add("", 0, RecordKind.KELUARGA, "", key, MINUTES_DIFFER, text));
        if (taken.undated()) {
            add("", 0, RecordKind.KELUARGA, "", Minutes.DATE, MINUTES_UNDATED, "");
        }
    }

    private void rows(Collection<ReturnedRow> rows, String why) {
        for (ReturnedRow row : rows) {
            if (!row.values().isEmpty()) {
                add(row.sheet(), row.row(), row.kind(), key(row.mark()), "", why, PacketText.encode(row.values()));
            }
        }
    }

    private String key(String mark) {
        return RowMark.parse(mark)
                .filter(each -> each.packet().equals(packet.packet().mark()))
                .flatMap(each -> packet.row(each.kind(), each.number()))
                .map(PacketRow::key)
                .orElse("");
    }

    private void add(String sheet, int row, RecordKind kind, String key, String item, String why, String text) {
        notes.add(new CellNote(returned, sheet, row, kind, key, item, why, text));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
