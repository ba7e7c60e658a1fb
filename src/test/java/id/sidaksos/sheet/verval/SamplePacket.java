package id.sidaksos.sheet.verval;

import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.service.scoring.ShippedSets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A packet of six families with two persons each; all of them invented. */
final class SamplePacket {
    static final Vocabularies VOCABULARIES = VocabularyCatalog.load();
    static final Form FORM = Form.of(new ShippedSets().standard(), VOCABULARIES);
    static final PacketSigner SIGNER = new PacketSigner("K7Q2M4XA", "0123456789abcdef".repeat(4));
    static final int FAMILIES = 6;
    static final int PERSONS = 12;

    private SamplePacket() {}

    static Packet packet() {
        List<PacketRow> rows = new ArrayList<>();
        for (int f = 1; f <= FAMILIES; f++) {
            String id = Integer.toString(100_000_000 + f);
            rows.add(new PacketRow(
                    RecordKind.KELUARGA,
                    f,
                    id,
                    values(
                            "id_keluarga",
                            id,
                            "nama",
                            "KEPALA " + f,
                            "nik",
                            nik(f),
                            "alamat",
                            "DSN KRAJAN",
                            "desil",
                            "1",
                            "jumlah_anggota",
                            "2",
                            "temuan",
                            "NIK kurang satu angka",
                            "jenis_lantai",
                            "Semen",
                            "sumber_penerangan",
                            "Listrik Bersama",
                            "pekerjaan",
                            "Petani",
                            "perbaikan_nik",
                            nik(f),
                            "rt",
                            Integer.toString(f),
                            "rw",
                            "2")));
            for (int p = 1; p <= 2; p++) {
                rows.add(new PacketRow(
                        RecordKind.ANGGOTA,
                        2 * (f - 1) + p,
                        id + "/" + p,
                        values(
                                "id_keluarga",
                                id,
                                "id_individu",
                                Integer.toString(p),
                                "nama",
                                p == 1 ? "KEPALA " + f : "ISTRI " + f,
                                "nik",
                                nik(10 * p + f),
                                "hubungan",
                                p == 1 ? "Kepala Keluarga" : "Istri/Suami",
                                "jenis_kelamin",
                                p == 1 ? "Laki-laki" : "Perempuan",
                                "tanggal_lahir",
                                "1970-01-0" + p)));
            }
        }
        PacketId id = new PacketId(SIGNER.packet(), "3505", "3505012001", "UDANAWU", "TUNJUNG", 1, "Set 1");
        return new Packet(id, FORM, rows);
    }

    static Path write(Path file) {
        Packet packet = packet();
        new PacketWorkbook().write(packet, SIGNER, row -> (row.number() + 1) / 2, file);
        return file;
    }

    static ReturnedPacket read(Path file) {
        return new PacketReader(VOCABULARIES).read(file, FORM, SamplePacket::blankLine);
    }

    static boolean blankLine(RowMark mark) {
        return mark.kind() == RecordKind.ANGGOTA && mark.number() > PERSONS;
    }

    static String mark(RecordKind kind, int number) {
        return packet().rows().stream()
                .filter(row -> row.kind() == kind && row.number() == number)
                .findFirst()
                .map(row -> SIGNER.mark(FORM, row).text())
                .orElseGet(() -> SIGNER.blank(kind, number).text());
    }

    private static String nik(int n) {
        return "350501010170" + String.format("%04d", n);
    }

    private static Map<String, String> values(String... pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
