package id.sidaksos.generator;

import static id.sidaksos.generator.Vintage.OFFICE;

import id.sidaksos.domain.layout.Field;
import java.util.List;

/** The layouts of DTKS and of its successor DTSEN. */
final class DtksForms {
    private DtksForms() {}

    /** The download of SIKS-NG; KELUARAHAN is the source's own misspelling. */
    static Form siks23() {
        Form.Builder form = Form.of("DTKS", DateCells.ISO)
                .column("ID DTKS", Field.ID_DTKS, line -> line.row().dtksId())
                .column("PROVINSI", Field.PROVINSI, line -> line.regency().province())
                .column("KABUPATEN/KOTA", Field.KABUPATEN, line -> line.regency()
                        .name())
                .column("KECAMATAN", Field.KECAMATAN, line -> line.village().district())
                .column("DESA/KELUARAHAN", Field.DESA, line -> line.village().name())
                .column("ALAMAT", Field.ALAMAT, line -> line.row().address())
                .column("DUSUN", Field.DUSUN, DtksForms::hamlet)
                .column("RT", Field.RT, line -> three(line.row().rt()))
                .column("RW", Field.RW, line -> three(line.row().rw()))
                .column("NOKK", Field.NO_KK, line -> line.row().kk())
                .column("NIK", Field.NIK, line -> line.row().nik())
                .column("NAMA", Field.NAMA, line -> line.row().name())
                .birth("TANGGAL LAHIR")
                .column("TEMPAT LAHIR", Field.TEMPAT_LAHIR, line -> line.life().birthplace())
                .column("JENIS KELAMIN", Field.JENIS_KELAMIN, DtksForms::sex)
                .life("PEKERJAAN", Field.PEKERJAAN, Facet.KERJA, OFFICE)
                .column("NAMA IBU KANDUNG", Field.NAMA_IBU, line -> line.life().mother())
                .column("HUB KELUARGA", Field.HUBUNGAN, DtksForms::relation)
                .column("KETERANGAN PADAN", Field.PADAN, line -> line.row().hurts() == 0 ? "PADAN" : "TIDAK PADAN");
        for (String programme : List.of("BPNT", "PKH")) {
            form.column(
                    "BANSOS " + programme,
                    programme.equals("BPNT") ? Field.PENERIMA_BPNT : Field.PENERIMA_PKH,
                    line -> line.facts().receives(programme) ? "YA" : "TIDAK");
        }
        return form.column(
                        "BANSOS BPNT-PPKM",
                        Field.PENERIMA_BPNT_PPKM,
                        line -> line.facts().receives("BST") ? "YA" : "TIDAK")
                .column("PBI JKN", Field.PENERIMA_PBI, line -> line.facts().receives("PBI") ? "YA" : "TIDAK")
                .build();
    }

    /** The earlier, shorter download. */
    static Form siks17() {
        return Form.of("DTKS", DateCells.DASH)
                .column("ID DTKS", Field.ID_DTKS, line -> line.row().dtksId())
                .column("PROVINSI", Field.PROVINSI, line -> line.regency().province())
                .column("KABUPATEN/KOTA", Field.KABUPATEN, line -> line.regency()
                        .name())
                .column("KECAMATAN", Field.KECAMATAN, line -> line.village().district())
                .column("DESA/KELURAHAN", Field.DESA, line -> line.village().name())
                .column("ALAMAT", Field.ALAMAT, line -> line.row().address())
                .column("DUSUN", Field.DUSUN, DtksForms::hamlet)
                .column("RT", Field.RT, line -> Integer.toString(line.row().rt()))
                .column("RW", Field.RW, line -> Integer.toString(line.row().rw()))
                .column("NOMOR KK", Field.NO_KK, line -> line.row().kk())
                .column("NOMOR NIK", Field.NIK, line -> line.row().nik())
                .column("NAMA", Field.NAMA, line -> line.row().name())
                .birth("TANGGAL LAHIR")
                .column("TEMPAT LAHIR", Field.TEMPAT_LAHIR, line -> line.life().birthplace())
                .column("JENIS KELAMIN", Field.JENIS_KELAMIN, DtksForms::sex)
                .column("NAMA IBU KANDUNG", Field.NAMA_IBU, line -> line.life().mother())
                .column("HUBUNGAN KELUARGA", Field.HUBUNGAN, DtksForms::relation)
                .build();
    }

    private static String hamlet(Line line) {
        String address = line.family().address();
        return address.startsWith("DSN ") ? address.substring(4) : "";
    }

    private static String sex(Line line) {
        return line.row().sex() == 'L' ? "LAKI-LAKI" : "PEREMPUAN";
    }

    private static String relation(Line line) {
        Relation relation = line.relation();
        return relation == Relation.SPOUSE && line.row().sex() == 'L' ? "SUAMI" : relation.dtks;
    }

    private static String three(int number) {
        return String.valueOf(1000 + number).substring(1);
    }

    /** DTSEN numbers villages as BPS does: by place, unlike Kemendagri. */
    private static String bps(Line line) {
        Regency regency = line.regency();
        int district = regency.registers().indexOf(line.village().districtCode()) + 1;
        int village = 1;
        for (Village other : regency.villages()) {
            if (other.equals(line.village())) {
                break;
            }
            village = other.districtCode().equals(line.village().districtCode()) ? village + 1 : 1;
        }
        return regency.code() + three(district * 10) + three(village);
    }

    private static Form.Builder dtsenPlace(Form.Builder form) {
        return form.column("kode_provinsi", Field.KETERANGAN, line -> line.regency()
                        .code()
                        .substring(0, 2))
                .column("provinsi", Field.PROVINSI, line -> line.regency().province())
                .spare("kode_kabupaten_kota", line -> line.regency().code())
                .column("kabupaten_kota", Field.KABUPATEN, line -> line.regency()
                        .name())
                .spare("kode_kecamatan", line -> bps(line).substring(0, 7))
                .column("kecamatan", Field.KECAMATAN, line -> line.village().district())
                .column("kode_kelurahan_desa", Field.KODE_BPS, DtksForms::bps)
                .column("kelurahan_desa", Field.DESA, line -> line.village().name());
    }

    /** Set Data Keluarga: header in row 2, data from row 4. */
    static Form dtsenFamilies() {
        return dtsenPlace(Form.of("Set Data Keluarga", DateCells.ISO).above("Set Data Keluarga"))
                .column("alamat", Field.ALAMAT, line -> line.row().address())
                .column("nomor_kartu_keluarga", Field.NO_KK, line -> line.row().kk())
                .column("nama_anggota_keluarga", Field.NAMA, line -> line.row().name())
                .spare(
                        "id_pelanggan_pln",
                        line -> "5170" + (10_000_000 + line.listed().number()))
                .column(
                        "jumlah_anggota_keluarga",
                        Field.JUMLAH_ANGGOTA,
                        line -> Integer.toString(line.listed().rows().size()))
                .column(
                        "desil_nasional",
                        Field.DESIL,
                        line -> Integer.toString(line.facts().decile()))
                .spare("desil_provinsi", line -> Integer.toString(line.facts().decile()))
                .spare(
                        "desil_kabupaten_kota",
                        line -> Integer.toString(line.facts().decile()))
                .column("pbi_nas", Field.PENERIMA_PBI, line -> line.facts().yesNo("PBI"))
                .spare("pbi_pemda", line -> "Tidak")
                .answer("status_kepemilikan_rumah", Field.KEPEMILIKAN_RUMAH, Facet.RUMAH, OFFICE)
                .answer("jenis_lantai_terluas", Field.JENIS_LANTAI, Facet.LANTAI, OFFICE)
                .spare(
                        "luas_lantai",
                        line -> Integer.toString(24 + line.listed().number() % 60))
                .answer("jenis_dinding_terluas", Field.JENIS_DINDING, Facet.DINDING, OFFICE)
                .answer("jenis_atap_terluas", Field.JENIS_ATAP, Facet.ATAP, OFFICE)
                .answer("sumber_air_minum_utama", Field.SUMBER_AIR, Facet.AIR, OFFICE)
                .answer("sumber_penerangan_utama", Field.SUMBER_PENERANGAN, Facet.PENERANGAN, OFFICE)
                .answer("daya_terpasang", Field.DAYA_LISTRIK, Facet.DAYA, OFFICE)
                .answer("bahan_bakar_utama_memasak", Field.BAHAN_BAKAR, Facet.BAHAN_BAKAR, OFFICE)
                .answer("fasilitas_bab", Field.FASILITAS_BAB, Facet.BAB, OFFICE)
                .numbered()
                .build();
    }

    /** Set Data Anggota Keluarga. */
    static Form dtsenPersons() {
        return Form.of("Set Data Anggota Keluarga", DateCells.ISO)
                .above("Set Data Anggota Keluarga")
                .column("nomor_induk_kependudukan", Field.NIK, line -> line.row()
                        .nik())
                .column("nomor_kartu_keluarga", Field.NO_KK, line -> line.row().kk())
                .column("nama", Field.NAMA, line -> line.row().name())
                .birth("tanggal_lahir")
                .column("jenis_kelamin", Field.JENIS_KELAMIN, Line::sexWord)
                .column("status_hubungan_keluarga", Field.HUBUNGAN, line -> line.relation().p3ke2023)
                .life("status_kawin", Field.STATUS_KAWIN, Facet.KAWIN, OFFICE)
                .life("pendidikan_akhir_ktp", Field.PENDIDIKAN, Facet.SEKOLAH, OFFICE)
                .life("pekerjaan_ktp", Field.PEKERJAAN, Facet.KERJA, OFFICE)
                .column("provinsi_ktp", Field.PROVINSI, line -> line.regency().province())
                .column("kabupaten_kota_ktp", Field.KABUPATEN, line -> line.regency()
                        .name())
                .column("kecamatan_ktp", Field.KECAMATAN, line -> line.village().district())
                .column("kelurahan_desa_ktp", Field.DESA, line -> line.village().name())
                .column("alamat_ktp", Field.ALAMAT, line -> line.row().address())
                .column("rt_ktp", Field.RT, line -> Integer.toString(line.row().rt()))
                .column("rw_ktp", Field.RW, line -> Integer.toString(line.row().rw()))
                .numbered()
                .build();
    }
}
