package id.sidaksos;

import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillagePacket;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.service.scoring.ShippedSets;
import id.sidaksos.service.verval.VillageFileService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A packet of an invented village, as the office would make it: for tests of what a village does with it. */
public final class SampleVillage {
    public static final String SECRET = "ab".repeat(32);
    public static final String MARK = "K7Q2M4XA";
    private static final int RESERVE = 20;
    private static final List<String> HEADS =
            List.of("SUPARMAN", "PAINEM", "SITI AMINAH", "SLAMET RIYADI", "KASIYEM", "MOH. TOHA");

    private SampleVillage() {}

    /** Writes a packet to look at: file, number of families, passphrase. */
    public static void main(String[] args) {
        new VillageFileService().write(of(Integer.parseInt(args[1])), Path.of(args[0]), args[2]);
    }

    /** Families with three persons each: the head, a spouse and a child. */
    public static VillagePacket of(int families) {
        Form form = Form.of(new ShippedSets().standard(), VocabularyCatalog.load());
        List<PacketRow> rows = new ArrayList<>();
        int person = 1;
        for (int number = 1; number <= families; number++) {
            String head = HEADS.get((number - 1) % HEADS.size()) + (number > HEADS.size() ? " " + number : "");
            rows.add(family(number, head));
            for (String relation : List.of("Kepala Keluarga", "Istri/Suami", "Anak")) {
                rows.add(person(number, person++, relation, head));
            }
        }
        PacketId id = new PacketId(MARK, "3505", "3505010001", "Contoh Barat", "Sumber Contoh", 1, "Sidaksos P3KE 1");
        return new VillagePacket(new Packet(id, form, rows), marks(rows));
    }

    private static PacketRow family(int number, String head) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id_keluarga", familyId(number));
        values.put("nama", head);
        values.put("nik", nik(number, 1));
        values.put("alamat", "DUSUN KRAJAN");
        values.put("desil", Integer.toString(1 + number % 3));
        values.put("jumlah_anggota", "3");
        values.put("no_kk", nik(number, 9));
        values.put("rt", Integer.toString(1 + (number - 1) / 4 % 3));
        values.put("rw", Integer.toString(1 + (number - 1) / 12));
        values.put("jenis_lantai", "Semen");
        return new PacketRow(RecordKind.KELUARGA, number, familyId(number), values);
    }

    private static PacketRow person(int family, int number, String relation, String head) {
        String id = Integer.toString((number - 1) % 3 + 1);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id_keluarga", familyId(family));
        values.put("id_individu", id);
        values.put(
                "nama",
                relation.equals("Kepala Keluarga") ? head : relation.toUpperCase(java.util.Locale.ROOT) + " " + head);
        values.put("nik", nik(family, (number - 1) % 3 + 1));
        values.put("hubungan", relation);
        values.put("jenis_kelamin", relation.equals("Istri/Suami") ? "Perempuan" : "Laki-laki");
        values.put("tanggal_lahir", "1975-03-0" + id);
        return new PacketRow(RecordKind.ANGGOTA, number, familyId(family) + "/" + id, values);
    }

    private static String familyId(int number) {
        return "35050100" + (1000 + number);
    }

    /** Sixteen digits of a region that does not exist: no one's. */
    private static String nik(int family, int person) {
        return "990000" + "010375" + String.format(java.util.Locale.ROOT, "%03d%d", family, person);
    }

    private static Map<RowRef, String> marks(List<PacketRow> rows) {
        Map<RowRef, String> marks = new LinkedHashMap<>();
        Map<RecordKind, Integer> highest = new LinkedHashMap<>();
        for (PacketRow row : rows) {
            highest.merge(row.kind(), row.number(), Math::max);
            marks.put(
                    new RowRef(row.kind(), row.number()),
                    RowMark.sign(MARK, SECRET, row.kind(), row.number(), row.key(), PacketText.encode(row.values()))
                            .text());
        }
        for (RecordKind kind : List.of(RecordKind.ANGGOTA, RecordKind.USULAN)) {
            int from = highest.getOrDefault(kind, 0);
            for (int number = from + 1; number <= from + RESERVE; number++) {
                marks.put(
                        new RowRef(kind, number),
                        RowMark.sign(MARK, SECRET, kind, number, "", "").text());
            }
        }
        return marks;
    }
}
