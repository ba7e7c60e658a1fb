package id.sidaksos.generator;

import static id.sidaksos.generator.Vintage.P3KE_2023;

import id.sidaksos.domain.layout.Field;
import java.util.ArrayList;
import java.util.List;

/** The verification workbook of Kab. Semarang on P3KE 2023: three header rows (group, field, number), columns from B. */
final class VervalForm {
    private static final List<String> OPEN = List.of(
            "foto_rumah",
            "foto_atap",
            "foto_lantai",
            "foto_dinding",
            "foto_jamban",
            "VERVAL_memenuhi_kriteria_P3KE",
            "VERVAL_alasan_tidak_memenuhi_kriteria_P3KE",
            "VERVAL_keterangan",
            "VERVAL_keterangan_tambahan",
            "DTKS_BERIRISAN_DTKS",
            "DTKS_ID_DTKS",
            "DTKS_KK_DTKS",
            "DTKS_keterangan_DTKS",
            "SIKS_DJ_rumah_layak_huni",
            "SIKS_DJ_air_bersih",
            "SIKS_DJ_jamban",
            "SIKS_DJ_listrik_sendiri",
            "SIKS_DJ_bekerja",
            "SIKS_DJ_anak_tidak_sekolah",
            "SIKS_DJ_berisiko_stunting",
            "SIKS_DJ_disabilitas",
            "APBN_PKH",
            "APBN_sembako",
            "APBN_PIP",
            "APBN_KIP",
            "APBN_JKN_KIS",
            "APBN_BSPS",
            "APBD_BPJS_PBI",
            "APBD_RTLH",
            "BLT_DBHCHT",
            "BLT_DID",
            "dana_desa_BLT_DD",
            "RTLH_desa",
            "sumber_data",
            "tahun_data",
            "status_keberadaan_target",
            "status_verifikasi");

    private VervalForm() {}

    static Form persons() {
        Form.Builder form = Form.of("Sheet1", DateCells.ISO).left(1).numbered();
        identity(form);
        house(form);
        for (String header : OPEN) {
            form.spare(header, line -> answer(header, line));
        }
        Form plain = form.build();
        form.group(groups(plain.columns()));
        return form.build();
    }

    private static void identity(Form.Builder form) {
        form.column("ID_keluarga_P3KE", Field.ID_KELUARGA, line -> line.row().p3keFamilyId())
                .column("dimuktakhirkan_tahun", Field.TAHUN_MUTAKHIR, line -> "2022")
                .column("provinsi", Field.PROVINSI, line -> line.regency().province())
                .column("kabupaten", Field.KABUPATEN, line -> line.regency().name())
                .spare("Id_kec", line -> line.row().district())
                .column("kecamatan", Field.KECAMATAN, line -> line.village().district())
                .spare("Id_des_kel", line -> line.row().village())
                .column("kelurahan", Field.DESA, line -> line.village().name())
                .column("kode_kemdagri", Field.KODE_WILAYAH, line -> line.village()
                        .dotted())
                .column(
                        "desil_kesejahteraan",
                        Field.DESIL,
                        line -> Integer.toString(line.facts().decile()))
                .column(
                        "persentil",
                        Field.PERSENTIL,
                        line -> Integer.toString(line.facts().percentile()))
                .column("alamat", Field.ALAMAT, line -> line.row().address())
                .column("RT", Field.RT, line -> number(line.row().rt()))
                .column("RW", Field.RW, line -> number(line.row().rw()))
                .spare("Koordinat_X", line -> "")
                .spare("Koordinat_Y", line -> "")
                .column(
                        "IDIndividu",
                        Field.ID_INDIVIDU,
                        line -> Integer.toString(line.row().member()))
                .column("prioritas_verval", Field.PRIORITAS_VERVAL, line -> "Normal")
                .column("nama", Field.NAMA, line -> line.row().name())
                .spare(
                        "nama_perbaikan",
                        line -> line.row().name().equals(line.person().name())
                                ? ""
                                : line.person().name())
                .column("NIK", Field.NIK, line -> line.row().nik())
                .spare("NIK_perbaikan", line -> "")
                .column(
                        "nomor_KK",
                        Field.NO_KK,
                        line -> Long.toString(line.family().kk()))
                .spare("foto_KK", line -> "")
                .birth("tanggal_lahir")
                .column("padan_dukcapil", Field.PADAN, line -> line.row().hurts() == 0 ? "Padan" : "Tidak Padan")
                .column("jenis_kelamin", Field.JENIS_KELAMIN, Line::sexWord)
                .column("hubungan_dengan_KK", Field.HUBUNGAN, line -> line.relation().p3ke2023)
                .life("status_kawin", Field.STATUS_KAWIN, Facet.KAWIN, P3KE_2023)
                .life("pekerjaan", Field.PEKERJAAN, Facet.KERJA, P3KE_2023)
                .life("status_pekerjaan", Field.STATUS_PEKERJAAN, Facet.STATUS_KERJA, P3KE_2023)
                .life("pendidikan", Field.PENDIDIKAN, Facet.SEKOLAH, P3KE_2023)
                .column("umur", Field.UMUR, line -> Integer.toString(line.age()));
    }

    private static void house(Form.Builder form) {
        form.programme("penerima_BPNT", Field.PENERIMA_BPNT, "BPNT")
                .programme("penerima_BPUM", Field.PENERIMA_BPUM, "BPUM")
                .programme("penerima_BST", Field.PENERIMA_BST, "BST")
                .programme("penerima_PKH", Field.PENERIMA_PKH, "PKH")
                .programme("penerima_SEMBAKO", Field.PENERIMA_SEMBAKO, "SEMBAKO")
                .programme("penerima_prakerja", Field.PENERIMA_PRAKERJA, "PRAKERJA")
                .programme("penerima_KUR", Field.PENERIMA_KUR, "KUR")
                .answer("resiko_stunting", Field.RESIKO_STUNTING, Facet.STUNTING, P3KE_2023)
                .answer("kepemilikan_rumah", Field.KEPEMILIKAN_RUMAH, Facet.RUMAH, P3KE_2023)
                .answer("memiliki_simpanan", Field.SIMPANAN, Facet.SIMPANAN, P3KE_2023)
                .answer("jenis_atap", Field.JENIS_ATAP, Facet.ATAP, P3KE_2023)
                .quality("kualitas_atap", Field.KUALITAS_ATAP, Facet.ATAP)
                .answer("jenis_dinding", Field.JENIS_DINDING, Facet.DINDING, P3KE_2023)
                .quality("kualitas_dinding", Field.KUALITAS_DINDING, Facet.DINDING)
                .answer("jenis_lantai", Field.JENIS_LANTAI, Facet.LANTAI, P3KE_2023)
                .quality("kualitas_lantai", Field.KUALITAS_LANTAI, Facet.LANTAI)
                .answer("sumber_penerangan", Field.SUMBER_PENERANGAN, Facet.PENERANGAN, P3KE_2023)
                .answer("daya", Field.DAYA_LISTRIK, Facet.DAYA, P3KE_2023)
                .answer("bahan_bakar", Field.BAHAN_BAKAR, Facet.BAHAN_BAKAR, P3KE_2023)
                .answer("air", Field.SUMBER_AIR, Facet.AIR, P3KE_2023)
                .answer("BAB", Field.FASILITAS_BAB, Facet.BAB, P3KE_2023);
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static String answer(String header, Line line) {
        return switch (header) {
            case "VERVAL_memenuhi_kriteria_P3KE" -> line.family().welfare() < 0.4 ? "Ya" : "Tidak";
            case "VERVAL_alasan_tidak_memenuhi_kriteria_P3KE" -> line.family().welfare() < 0.4 ? "" : "sudah mampu";
            case "sumber_data" -> "P3KE";
            case "tahun_data" -> "2023";
            default -> "";
        };
    }

    /** Group names stand over the first column of their group. */
    private static List<String> groups(List<Column> columns) {
        List<String> groups = new ArrayList<>();
        for (Column column : columns) {
            groups.add(
                    switch (column.header()) {
                        case "ID_keluarga_P3KE" -> "DATA P3KE";
                        case "penerima_BPNT" -> "BANTUAN";
                        case "kepemilikan_rumah" -> "KEADAAN RUMAH";
                        case "foto_rumah" -> "FOTO";
                        case "VERVAL_memenuhi_kriteria_P3KE" -> "VERVAL";
                        case "DTKS_BERIRISAN_DTKS" -> "DTKS";
                        case "APBN_PKH" -> "PROGRAM";
                        default -> "";
                    });
        }
        return groups;
    }
}
