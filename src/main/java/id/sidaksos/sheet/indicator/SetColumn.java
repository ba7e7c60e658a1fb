package id.sidaksos.sheet.indicator;

import id.sidaksos.base.TextKey;
import java.util.List;
import java.util.stream.Stream;

/** A labelled place of the workbook: the label this program writes, and others that are met. */
enum SetColumn {
    NAMA("NAMA ANALISIS", "NAMA"),
    SUBJEK("SUBJEK"),
    STATUS("STATUS"),
    PEMBAGI("BILANGAN PEMBAGI", "PEMBAGI"),
    DESKRIPSI("DESKRIPSI ANALISIS", "DESKRIPSI"),
    PERIODE("PERIODE PENDATAAN", "NAMA PERIODE", "PERIODE"),
    TAHUN("TAHUN", "TAHUN PENDATAAN"),
    ARAH("ARAH"),
    JAWABAN_KOSONG("JAWABAN KOSONG"),
    KELENGKAPAN_MINIMAL("KELENGKAPAN MINIMAL"),
    DASAR("DASAR"),

    KODE("NO / KODE", "KODE", "NO", "NOMOR"),
    PERTANYAAN("PERTANYAAN / INDIKATOR", "PERTANYAAN", "INDIKATOR"),
    KATEGORI("KATEGORI / ASPEK", "KATEGORI", "ASPEK", "KATEGORI / VARIABEL"),
    TIPE("TIPE PERTANYAAN", "TIPE"),
    BOBOT("BOBOT"),
    AKSI("AKSI ANALISIS", "AKSI"),
    SUMBER("SUMBER"),
    GERBANG("GERBANG"),
    KETERANGAN("KETERANGAN SUMBER", "KETERANGAN"),

    KODE_PERTANYAAN("KODE PERTANYAAN", "NO / KODE PERTANYAAN", "KODE INDIKATOR"),
    KODE_JAWABAN("KODE JAWABAN"),
    ISI("ISI JAWABAN", "JAWABAN"),
    NILAI("NILAI"),

    KLASIFIKASI("KLASIFIKASI", "KELAS"),
    MINIMAL("NILAI MINIMAL", "NILAI MINIMUM", "MINIMAL"),
    MAKSIMAL("NILAI MAXIMAL", "NILAI MAKSIMAL", "NILAI MAKSIMUM", "NILAI MAXIMUM", "MAKSIMAL");

    static final List<SetColumn> MASTER = List.of(
            NAMA, SUBJEK, STATUS, PEMBAGI, DESKRIPSI, PERIODE, TAHUN, ARAH, JAWABAN_KOSONG, KELENGKAPAN_MINIMAL, DASAR);
    static final List<SetColumn> QUESTIONS =
            List.of(KODE, PERTANYAAN, KATEGORI, TIPE, BOBOT, AKSI, SUMBER, GERBANG, KETERANGAN);
    static final List<SetColumn> ANSWERS = List.of(KODE_PERTANYAAN, KODE_JAWABAN, ISI, NILAI);
    static final List<SetColumn> CLASSES = List.of(KLASIFIKASI, MINIMAL, MAKSIMAL);

    private final String label;
    private final List<String> keys;

    SetColumn(String... labels) {
        this.label = labels[0];
        this.keys = Stream.of(labels).map(TextKey::normalise).toList();
    }

    String label() {
        return label;
    }

    boolean isNamed(String text) {
        return keys.contains(TextKey.normalise(text));
    }
}
