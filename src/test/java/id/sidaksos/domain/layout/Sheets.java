package id.sidaksos.domain.layout;

import id.sidaksos.service.layout.ProfileCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Headers as they come (domain.md §1, §2), and short ways to look for them. */
final class Sheets {
    static final String FAMILIES_2022 =
            "No|ID Keluarga P3KE|Provinsi|Kabupaten/Kota|Kecamatan|Desa/Kelurahan|Kode Kemdagri|Desil Kesejahteraan|Alamat"
                    + "|Kepala Keluarga|NIK|Padan Dukcapil|Jenis Kelamin|Tanggal Lahir|Pekerjaan|Pendidikan|Kepemilikan Rumah"
                    + "|Memiliki Simpanan Uang/Perhiasan/Ternak/Lainnya|Jenis Atap|Jenis Dinding|Jenis Lantai|Sumber Penerangan"
                    + "|Bahan Bakar Memasak|Sumber Air Minum|Memiliki Fasilitas Buang Air Besar|Penerima BPNT|Penerima BPUM"
                    + "|Penerima BST|Penerima PKH|Penerima SEMBAKO|Resiko Stunting";
    static final String PERSONS_2022 =
            "No|ID Keluarga P3KE|Provinsi|Kabupaten/Kota|Kecamatan|Desa/Kelurahan|Kode Kemdagri|Desil Kesejahteraan|Alamat"
                    + "|ID Individu|Nama|NIK|Padan Dukcapil|Jenis Kelamin|Hubungan dengan Kepala Keluarga|Tanggal Lahir"
                    + "|Status Kawin|Pekerjaan|Pendidikan|Usia dibawah 7 tahun|Usia 7-12|Usia 13-15|Usia 16-18|Usia 19-21"
                    + "|Usia 22-59|Usia 60 tahun keatas|Penerima BPNT|Penerima BPUM|Penerima BST|Penerima PKH"
                    + "|Penerima SEMBAKO|Resiko Stunting";
    static final String FAMILIES_2023 =
            "ID Keluarga P3KE|Dimuktakhirkan Tahun|Provinsi|Kabupaten/Kota|Kecamatan|Desa/Kelurahan|Kode Kemdagri"
                    + "|Desil Kesejahteraan|Persentil|Alamat|Prioritas Verval|Nama Kepala Keluarga|NIK Kepala Keluarga"
                    + "|NIK Kepala Keluarga Padan Kemdagri|Jenis Kelamin Kepala Keluarga|Tanggal Lahir Kepala Keluarga"
                    + "|Pekerjaan Kepala Keluarga|Status Pekerjaan Kepala Keluarga|Pendidikan Kepala Keluarga"
                    + "|Status Kawin Kepala Keluarga|Kepemilikan Rumah|Memiliki Simpanan Uang/Perhiasan/Ternak/Lainnya"
                    + "|Jenis Atap|Kualitas Atap|Jenis Dinding|Kualitas Dinding|Jenis Lantai|Kualitas Lantai"
                    + "|Sumber Penerangan|Daya Listrik Terpasang|Bahan Bakar Memasak|Sumber Air Minum"
                    + "|Memiliki fasilitas Buang Air Besar|Resiko Stunting|Penerima BPNT|Penerima BPUM|Penerima BST"
                    + "|Penerima PKH|Penerima SEMBAKO|Penerima Prakerja|Penerima KUR";
    static final String PERSONS_2023 =
            "ID Keluarga P3KE|Dimuktakhirkan Tahun|Provinsi|Kabupaten/Kota|Kecamatan|Desa/Kelurahan|Kode Kemdagri"
                    + "|Desil Kesejahteraan|Persentil|Alamat|ID Individu|Prioritas Verval|Nama|NIK|Tanggal Lahir"
                    + "|Padan Dukcapil|Jenis Kelamin|Hubungan dengan Kepala Keluarga|Status Kawin|Pekerjaan"
                    + "|Status Pekerjaan|Pendidikan|Usia 2023|Kelompok Usia 2023|Penerima BPNT|Penerima BPUM"
                    + "|Penerima BST|Penerima PKH|Penerima SEMBAKO|Penerima Prakerja|Penerima KUR";
    static final String SIKS_NG =
            "ID DTKS|PROVINSI|KABUPATEN/KOTA|KECAMATAN|DESA/KELUARAHAN|ALAMAT|DUSUN|RT|RW|NOKK|NIK|NAMA|TANGGAL LAHIR"
                    + "|TEMPAT LAHIR|JENIS KELAMIN|PEKERJAAN|NAMA IBU KANDUNG|HUB KELUARGA|KETERANGAN PADAN|BANSOS BPNT"
                    + "|BANSOS PKH|BANSOS BPNT-PPKM|PBI JKN";
    static final String SIKS_WEB =
            "provinsi|kabupaten|kecamatan|desa_kelurahan|prop_capil|kab_capil|rt|rw|id_kec|id_desa|ATENSI|Alamat|BLT"
                    + "|BLT_BBM|BNPT_PPKM|BPNT|BST|FIRST_SK|NIK|NOKK|Nama|PBI|PENA|PERMAKANAN|PKH|RUTILAHU|SEMBAKO_ADAPTIF"
                    + "|YAPI|deleted_label|idsemesta|is_nonaktif|keterangan_disabilitas|keterangan_meninggal"
                    + "|masih_hidup_label|padankan_at|periode_pkh|periode_bpnt|verifyid";
    static final String DTSEN_FAMILIES =
            "kode_provinsi|provinsi|kode_kabupaten_kota|kabupaten_kota|kode_kecamatan|kecamatan|kode_kelurahan_desa"
                    + "|kelurahan_desa|alamat|nomor_kartu_keluarga|nama_anggota_keluarga|id_pelanggan_pln"
                    + "|jumlah_anggota_keluarga|desil_nasional|desil_provinsi|desil_kabupaten_kota|pbi_nas|pbi_pemda"
                    + "|status_kepemilikan_rumah|jenis_lantai_terluas|luas_lantai|jenis_dinding_terluas"
                    + "|jenis_atap_terluas|sumber_air_minum_utama|sumber_penerangan_utama|daya_terpasang"
                    + "|bahan_bakar_utama_memasak|fasilitas_bab|jenis_kloset|pembuangan_akhir_tinja|kepemilikan_aset"
                    + "|aset_bergerak_tabung_gas|aset_bergerak_lemari_es|aset_bergerak_ac|jumlah_ternak_sapi";
    static final String DTSEN_PERSONS =
            "nomor_induk_kependudukan|nomor_kartu_keluarga|nama|tanggal_lahir|jenis_kelamin|status_hubungan_keluarga"
                    + "|status_kawin|pbi_nas|pbi_pemda|partisipasi_sekolah|jenjang|kelas|ijazah|pendidikan_akhir_ktp"
                    + "|status_bekerja|lapangan_usaha|status_dalam_pekerjaan_utama|kepemilikan_usaha|omzet|pekerjaan_ktp"
                    + "|kondisi_gizi|kesedihan_depresi|penyakit_kronis|rt_ktp|rw_ktp";

    private static final HeaderFinder FINDER =
            new HeaderFinder(ProfileCatalog.shipped().layouts());

    private Sheets() {}

    static HeaderSearch find(List<Row> rows) {
        return FINDER.find("Sheet1", rows, List.of(), Optional.empty());
    }

    static HeaderSearch find(List<Row> rows, List<Merge> merges) {
        return FINDER.find("Sheet1", rows, merges, Optional.empty());
    }

    static HeaderSearch findAs(SourceKind kind, String... lines) {
        return FINDER.find("Sheet1", rows(lines), List.of(), Optional.of(kind));
    }

    static HeaderSearch find(String... lines) {
        return find(rows(lines));
    }

    static TableLayout table(String... lines) {
        return table(find(lines));
    }

    static TableLayout table(HeaderSearch search) {
        if (search instanceof HeaderSearch.Found found) {
            return found.layout();
        }
        throw new AssertionError("no table: " + search);
    }

    /** Rows from row 1 on; a line is split at the pipes, an empty line is no row. */
    static List<Row> rows(String... lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                rows.add(ListRow.split(i + 1, lines[i]));
            }
        }
        return rows;
    }

    static String headerOf(TableLayout table, Field field) {
        int column = table.column(field);
        return column < 0 ? "" : table.headers().get(column);
    }
}
