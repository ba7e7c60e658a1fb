package id.sidaksos.generator;

import static id.sidaksos.generator.Vintage.P3KE_2022;
import static id.sidaksos.generator.Vintage.P3KE_2023;
import static id.sidaksos.generator.Vintage.P3KE_2024;

import id.sidaksos.domain.layout.Field;
import java.util.List;

/** The layouts of P3KE, 2022 to a variant of 2024. */
final class P3keForms {
    private P3keForms() {}

    static Form families2022() {
        Form.Builder form = Form.of("Data Keluarga", DateCells.SLASH_TIME)
                .above("Data P3KE Keluarga")
                .above("Tahun: 2022")
                .blank(1)
                .column("No", Field.NO, line -> Integer.toString(line.number()))
                .column("ID Keluarga P3KE", Field.ID_KELUARGA, line -> line.row()
                        .p3keFamilyId());
        place(form, "Kode Kemdagri");
        form.column("Desil Kesejahteraan", Field.DESIL, P3keForms::decile)
                .column("Alamat", Field.ALAMAT, line -> line.row().address())
                .column("Kepala Keluarga", Field.NAMA, line -> line.row().name())
                .column("NIK", Field.NIK, line -> line.row().nik())
                .column("Padan Dukcapil", Field.PADAN, line -> line.row().hurts() == 0 ? "Ya" : "Tidak")
                .column("Jenis Kelamin", Field.JENIS_KELAMIN, Line::sexWord)
                .birth("Tanggal Lahir")
                .life("Pekerjaan", Field.PEKERJAAN, Facet.KERJA, P3KE_2022)
                .life("Pendidikan", Field.PENDIDIKAN, Facet.SEKOLAH, P3KE_2022)
                .answer("Kepemilikan Rumah", Field.KEPEMILIKAN_RUMAH, Facet.RUMAH, P3KE_2022)
                .answer("Memiliki Simpanan Uang/Perhiasan/Ternak/Lainnya", Field.SIMPANAN, Facet.SIMPANAN, P3KE_2022)
                .answer("Jenis Atap", Field.JENIS_ATAP, Facet.ATAP, P3KE_2022)
                .answer("Jenis Dinding", Field.JENIS_DINDING, Facet.DINDING, P3KE_2022)
                .answer("Jenis Lantai", Field.JENIS_LANTAI, Facet.LANTAI, P3KE_2022)
                .answer("Sumber Penerangan", Field.SUMBER_PENERANGAN, Facet.PENERANGAN, P3KE_2022)
                .answer("Bahan Bakar Memasak", Field.BAHAN_BAKAR, Facet.BAHAN_BAKAR, P3KE_2022)
                .answer("Sumber Air Minum", Field.SUMBER_AIR, Facet.AIR, P3KE_2022)
                .answer("Memiliki Fasilitas Buang Air Besar", Field.FASILITAS_BAB, Facet.BAB, P3KE_2022);
        programmes2022(form);
        return form.answer("Resiko Stunting", Field.RESIKO_STUNTING, Facet.STUNTING, P3KE_2022)
                .build();
    }

    static Form persons2022() {
        Form.Builder form = Form.of("Data Individu", DateCells.SLASH_TIME)
                .above("Data P3KE Individu")
                .above("Tahun: 2022")
                .blank(1)
                .column("No", Field.NO, line -> Integer.toString(line.number()))
                .column("ID Keluarga P3KE", Field.ID_KELUARGA, line -> line.row()
                        .p3keFamilyId());
        place(form, "Kode Kemdagri");
        form.column("Desil Kesejahteraan", Field.DESIL, P3keForms::decile)
                .column("Alamat", Field.ALAMAT, line -> line.row().address())
                .column(
                        "ID Individu",
                        Field.ID_INDIVIDU,
                        line -> Integer.toString(line.row().member()))
                .column("Nama", Field.NAMA, line -> line.row().name())
                .column("NIK", Field.NIK, line -> line.row().nik())
                .column("Padan Dukcapil", Field.PADAN, line -> line.row().hurts() == 0 ? "Ya" : "Tidak")
                .column("Jenis Kelamin", Field.JENIS_KELAMIN, Line::sexWord)
                .column("Hubungan dengan Kepala Keluarga", Field.HUBUNGAN, line -> line.relation().p3ke2022)
                .birth("Tanggal Lahir")
                .life("Status Kawin", Field.STATUS_KAWIN, Facet.KAWIN, P3KE_2022)
                .life("Pekerjaan", Field.PEKERJAAN, Facet.KERJA, P3KE_2022)
                .life("Pendidikan", Field.PENDIDIKAN, Facet.SEKOLAH, P3KE_2022);
        ages(form);
        programmes2022(form);
        return form.answer("Resiko Stunting", Field.RESIKO_STUNTING, Facet.STUNTING, P3KE_2022)
                .build();
    }

    private static void place(Form.Builder form, String code) {
        form.column("Provinsi", Field.PROVINSI, line -> line.regency().province())
                .column("Kabupaten/Kota", Field.KABUPATEN, line -> line.regency()
                        .name())
                .column("Kecamatan", Field.KECAMATAN, line -> line.village().district())
                .column("Desa/Kelurahan", Field.DESA, line -> line.village().name())
                .column(code, Field.KODE_WILAYAH, line -> line.village().code());
    }

    private static String decile(Line line) {
        return Integer.toString(line.facts().decile());
    }

    private static void ages(Form.Builder form) {
        List<String> headers = List.of(
                "Usia dibawah 7 tahun",
                "Usia 7-12",
                "Usia 13-15",
                "Usia 16-18",
                "Usia 19-21",
                "Usia 22-59",
                "Usia 60 tahun keatas");
        List<Field> fields = List.of(
                Field.USIA_BAWAH_7,
                Field.USIA_7_12,
                Field.USIA_13_15,
                Field.USIA_16_18,
                Field.USIA_19_21,
                Field.USIA_22_59,
                Field.USIA_60_ATAS);
        int[] from = {0, 7, 13, 16, 19, 22, 60, 200};
        for (int i = 0; i < fields.size(); i++) {
            int low = from[i];
            int high = from[i + 1];
            form.column(headers.get(i), fields.get(i), line -> line.age() >= low && line.age() < high ? "Ya" : "Tidak");
        }
    }

    private static void programmes2022(Form.Builder form) {
        form.programme("Penerima BPNT", Field.PENERIMA_BPNT, "BPNT")
                .programme("Penerima BPUM", Field.PENERIMA_BPUM, "BPUM")
                .programme("Penerima BST", Field.PENERIMA_BST, "BST")
                .programme("Penerima PKH", Field.PENERIMA_PKH, "PKH")
                .programme("Penerima SEMBAKO", Field.PENERIMA_SEMBAKO, "SEMBAKO");
    }

    private static void programmes2023(Form.Builder form) {
        programmes2022(form);
        form.programme("Penerima Prakerja", Field.PENERIMA_PRAKERJA, "PRAKERJA")
                .programme("Penerima KUR", Field.PENERIMA_KUR, "KUR");
    }

    private static String matched2023(Line line) {
        return line.row().has(Hurt.NIK_BLANK) ? "Kosong" : line.row().hurts() == 0 ? "Padan" : "Tidak Padan";
    }

    private static void start2023(Form.Builder form) {
        form.column("ID Keluarga P3KE", Field.ID_KELUARGA, line -> line.row().p3keFamilyId())
                .column("Dimuktakhirkan Tahun", Field.TAHUN_MUTAKHIR, line -> line.number() % 3 == 0 ? "2021" : "2022");
        place(form, "Kode Kemdagri");
        form.column("Desil Kesejahteraan", Field.DESIL, P3keForms::decile)
                .column(
                        "Persentil",
                        Field.PERSENTIL,
                        line -> Integer.toString(line.facts().percentile()))
                .column("Alamat", Field.ALAMAT, line -> line.row().address());
    }

    static Form families2023() {
        Form.Builder form = Form.of("Kepala Keluarga", DateCells.ISO);
        start2023(form);
        form.column("Prioritas Verval", Field.PRIORITAS_VERVAL, P3keForms::priorityOfFamily)
                .column("Nama Kepala Keluarga", Field.NAMA, line -> line.row().name())
                .column("NIK Kepala Keluarga", Field.NIK, line -> line.row().nik())
                .column("NIK Kepala Keluarga Padan Kemdagri", Field.PADAN, P3keForms::matched2023)
                .column("Jenis Kelamin Kepala Keluarga", Field.JENIS_KELAMIN, Line::sexWord)
                .birth("Tanggal Lahir Kepala Keluarga")
                .life("Pekerjaan Kepala Keluarga", Field.PEKERJAAN, Facet.KERJA, P3KE_2023)
                .life("Status Pekerjaan Kepala Keluarga", Field.STATUS_PEKERJAAN, Facet.STATUS_KERJA, P3KE_2023)
                .life("Pendidikan Kepala Keluarga", Field.PENDIDIKAN, Facet.SEKOLAH, P3KE_2023)
                .life("Status Kawin Kepala Keluarga", Field.STATUS_KAWIN, Facet.KAWIN, P3KE_2023);
        house2023(form, P3KE_2023);
        form.answer("Resiko Stunting", Field.RESIKO_STUNTING, Facet.STUNTING, P3KE_2023);
        programmes2023(form);
        return form.build();
    }

    private static String priorityOfFamily(Line line) {
        return line.row().nik().isEmpty()
                ? "Keluarga NIK Kosong"
                : line.listed().again() ? "Keluarga Duplikat (NIK & Nama)" : "Normal";
    }

    private static void house2023(Form.Builder form, Vintage vintage) {
        form.answer("Kepemilikan Rumah", Field.KEPEMILIKAN_RUMAH, Facet.RUMAH, vintage)
                .answer("Memiliki Simpanan Uang/Perhiasan/Ternak/Lainnya", Field.SIMPANAN, Facet.SIMPANAN, vintage)
                .answer("Jenis Atap", Field.JENIS_ATAP, Facet.ATAP, vintage)
                .quality("Kualitas Atap", Field.KUALITAS_ATAP, Facet.ATAP)
                .answer("Jenis Dinding", Field.JENIS_DINDING, Facet.DINDING, vintage)
                .quality("Kualitas Dinding", Field.KUALITAS_DINDING, Facet.DINDING)
                .answer("Jenis Lantai", Field.JENIS_LANTAI, Facet.LANTAI, vintage)
                .quality("Kualitas Lantai", Field.KUALITAS_LANTAI, Facet.LANTAI)
                .answer("Sumber Penerangan", Field.SUMBER_PENERANGAN, Facet.PENERANGAN, vintage)
                .answer("Daya Listrik Terpasang", Field.DAYA_LISTRIK, Facet.DAYA, vintage)
                .answer("Bahan Bakar Memasak", Field.BAHAN_BAKAR, Facet.BAHAN_BAKAR, vintage)
                .answer("Sumber Air Minum", Field.SUMBER_AIR, Facet.AIR, vintage)
                .answer("Memiliki fasilitas Buang Air Besar", Field.FASILITAS_BAB, Facet.BAB, vintage);
    }

    static Form persons2023() {
        Form.Builder form = Form.of("Individu", DateCells.ISO);
        start2023(form);
        form.column(
                        "ID Individu",
                        Field.ID_INDIVIDU,
                        line -> Integer.toString(line.row().member()))
                .column(
                        "Prioritas Verval",
                        Field.PRIORITAS_VERVAL,
                        line -> line.row().has(Hurt.NIK_OTHERS) ? "NIK Duplikat" : "Normal")
                .column("Nama", Field.NAMA, line -> line.row().name())
                .column("NIK", Field.NIK, line -> line.row().nik())
                .birth("Tanggal Lahir")
                .column("Padan Dukcapil", Field.PADAN, P3keForms::matched2023)
                .column("Jenis Kelamin", Field.JENIS_KELAMIN, Line::sexWord)
                .column("Hubungan dengan Kepala Keluarga", Field.HUBUNGAN, line -> line.relation().p3ke2023)
                .life("Status Kawin", Field.STATUS_KAWIN, Facet.KAWIN, P3KE_2023)
                .life("Pekerjaan", Field.PEKERJAAN, Facet.KERJA, P3KE_2023)
                .life("Status Pekerjaan", Field.STATUS_PEKERJAAN, Facet.STATUS_KERJA, P3KE_2023)
                .life("Pendidikan", Field.PENDIDIKAN, Facet.SEKOLAH, P3KE_2023)
                .column("Usia 2023", Field.UMUR, line -> Integer.toString(line.age() + 2))
                .column("Kelompok Usia 2023", Field.KELOMPOK_USIA, P3keForms::ageGroup2023);
        programmes2023(form);
        return form.build();
    }

    private static String ageGroup2023(Line line) {
        int age = line.age() + 2;
        return age < 6
                ? "Usia < 5 tahun"
                : age < 13 ? "6-12" : age < 16 ? "13-15" : age < 19 ? "16-18" : age < 60 ? "19 - 59" : "60+";
    }

    /** A variant of about 2024: other order, other words for light and power. */
    static Form families2024() {
        Form.Builder form = Form.of("Sheet1", DateCells.ISO);
        place(form, "kode_kemdagri");
        form.column("ID Keluarga P3KE", Field.ID_KELUARGA, line -> line.row().p3keFamilyId())
                .column("Desil Kesejahteraan", Field.DESIL, P3keForms::decile)
                .column(
                        "Persentil",
                        Field.PERSENTIL,
                        line -> Integer.toString(line.facts().percentile()))
                .column("Alamat", Field.ALAMAT, line -> line.row().address())
                .column("Nama Kepala Keluarga", Field.NAMA, line -> line.row().name())
                .column("NIK Kepala Keluarga", Field.NIK, line -> line.row().nik())
                .column("Padan Dukcapil Kepala Keluarga", Field.PADAN, P3keForms::matched2023)
                .column("Jenis Kelamin Kepala Keluarga", Field.JENIS_KELAMIN, Line::sexWord)
                .birth("Tanggal Lahir Kepala Keluarga")
                .life("Pekerjaan Kepala Keluarga", Field.PEKERJAAN, Facet.KERJA, P3KE_2024)
                .life("Pendidikan Kepala Keluarga", Field.PENDIDIKAN, Facet.SEKOLAH, P3KE_2024)
                .life("Status Kawin Kepala Keluarga", Field.STATUS_KAWIN, Facet.KAWIN, P3KE_2024);
        house2023(form, P3KE_2024);
        form.answer("Resiko Stunting", Field.RESIKO_STUNTING, Facet.STUNTING, P3KE_2024);
        programmes2023(form);
        return form.build();
    }

    /** As printed for a village: data from row 13, columns B to N. */
    static Form villagePrint() {
        return Form.of("Cetak", DateCells.SLASH)
                .blank(1)
                .above("", "DAFTAR KELUARGA SASARAN P3KE MENURUT NAMA DAN ALAMAT")
                .above("", "PEMERINTAH KABUPATEN, DINAS SOSIAL")
                .blank(2)
                .above("", "Provinsi", "", ":", "")
                .above("", "Keadaan", "", ":", "Desember 2022")
                .blank(3)
                .left(1)
                .numbered()
                .column("No", Field.NO, line -> Integer.toString(line.number()))
                .column("Desa/Kelurahan", Field.DESA, line -> line.village().name())
                .column("Alamat", Field.ALAMAT, line -> line.row().address())
                .column("ID Keluarga P3KE", Field.ID_KELUARGA, line -> line.row()
                        .p3keFamilyId())
                .column("Desil", Field.DESIL, P3keForms::decile)
                .column(
                        "Nama Kepala Keluarga",
                        Field.NAMA,
                        line -> line.row().head() ? line.row().name() : "")
                .column(
                        "Nama Anggota Keluarga",
                        Field.NAMA,
                        line -> line.row().head() ? "" : line.row().name())
                .column("NIK", Field.NIK, line -> line.row().nik())
                .column("Padan", Field.PADAN, line -> line.row().hurts() == 0 ? "Ya" : "Tidak")
                .column("Jenis Kelamin", Field.JENIS_KELAMIN, Line::sexWord)
                .column(
                        "Hubungan Keluarga / Status Kawin",
                        Field.HUBUNGAN,
                        line -> line.relation().p3ke2022 + " / " + line.life().text(Facet.KAWIN, P3KE_2022))
                .birth("Tanggal Lahir")
                .life("Pekerjaan", Field.PEKERJAAN, Facet.KERJA, P3KE_2022)
                .build();
    }
}
