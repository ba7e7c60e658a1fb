package id.sidaksos.domain.finding;

import static id.sidaksos.domain.finding.Level.GAWAT;
import static id.sidaksos.domain.finding.Level.INFO;
import static id.sidaksos.domain.finding.Level.PERIKSA;

/**
 * Kinds of finding, in the words of auditors and of the verification guides. The constant's name is stable (it stands in the database
 * and in exports); its sentence is the bundle's {@code temuan.NAME}.
 */
public enum FindingKind {
    NIK_KOSONG(GAWAT),
    /** One of the enumerators' numbers for "no NIK": 9999999999999994 to …99. */
    NIK_SENTINEL(GAWAT),
    NIK_NOL(GAWAT),
    /** One digit sixteen times, 1234…, a region followed by zeros. */
    NIK_PENGISI(GAWAT),
    NIK_KURANG_DIGIT(GAWAT),
    NIK_LEBIH_DIGIT(GAWAT),
    NIK_BUKAN_ANGKA(GAWAT),
    /** A letter stands for a digit: O for 0, I or l for 1. */
    NIK_HURUF(GAWAT),
    /** Shown as 3,50501E+15 in a text cell: the last digits are gone. */
    NIK_ILMIAH(GAWAT),
    /** A column of numbers that Excel cut to fifteen digits. */
    NIK_LIMA_BELAS_DIGIT(GAWAT),
    NIK_TANGGAL_MUSTAHIL(GAWAT),
    NIK_SERI_NOL(GAWAT),
    /** Provinces 11 to 97 that exist; the list may be older than the number. */
    NIK_PROVINSI_TIDAK_DIKENAL(PERIKSA),
    /** A numeric cell that ends in 0, in a column that looks sound. */
    NIK_ANGKA_AKHIR_NOL(INFO),
    NIK_BEDA_JENIS_KELAMIN(PERIKSA),
    NIK_BEDA_TANGGAL_LAHIR(PERIKSA),
    /** The same NIK and name in more than one row of a list. */
    NIK_GANDA(PERIKSA),
    /** The same NIK with another name: who owns it is in dispute. Not grave: one of the rows may well be its owner's. */
    NIK_DIPAKAI_BERSAMA(PERIKSA),
    /** Spaces, apostrophe, dots or a trailing .0 were left aside. */
    NIK_DIRAPIKAN(INFO),

    KK_TIDAK_VALID(PERIKSA),
    KK_ILMIAH(PERIKSA),

    NAMA_KOSONG(GAWAT),
    NAMA_JANGGAL(PERIKSA),
    /** ALM./ALMH. in the name: perhaps dead. */
    NAMA_ALMARHUM(PERIKSA),

    TANGGAL_KOSONG(PERIKSA),
    TANGGAL_TIDAK_TERBACA(PERIKSA),
    TANGGAL_MUSTAHIL(PERIKSA),
    /** Day and month were exchanged; the NIK shows it. */
    TANGGAL_TERTUKAR(PERIKSA),
    TANGGAL_DUA_DIGIT(INFO),
    /** 1 January 1900 or 1970 and their like. */
    TANGGAL_BAWAAN(PERIKSA),
    /** The cell holds an age, not a date. */
    TANGGAL_BERISI_UMUR(PERIKSA),

    JENIS_KELAMIN_TIDAK_DIKENAL(PERIKSA),
    KOSAKATA_TIDAK_DIKENAL(PERIKSA),
    /** Two or more answers that belong to other columns. */
    KOLOM_BERGESER(GAWAT),
    ANGKA_TIDAK_TERBACA(PERIKSA),
    DESIL_TIDAK_WAJAR(PERIKSA),
    SEL_GALAT(PERIKSA),
    TEKS_DIBERSIHKAN(INFO),

    WILAYAH_TIDAK_LENGKAP(PERIKSA),
    WILAYAH_LUAR(PERIKSA),
    /** Code and names of the village do not belong together. */
    WILAYAH_BERTENTANGAN(PERIKSA),
    RT_RW_TIDAK_TERBACA(INFO),

    ID_KELUARGA_GANDA(GAWAT),
    ID_INDIVIDU_GANDA(PERIKSA),
    ID_INDIVIDU_KOSONG(PERIKSA),
    KELUARGA_TANPA_ANGGOTA(PERIKSA),
    ANGGOTA_TANPA_KELUARGA(PERIKSA),
    KEPALA_TIDAK_ADA(PERIKSA),
    KEPALA_LEBIH_DARI_SATU(PERIKSA),
    /** The head of the family list is not the head of the person list. */
    KEPALA_BERBEDA(PERIKSA),
    /** Not in the newest file of its kind; told, not deleted. */
    HILANG_DI_BERKAS_BARU(PERIKSA);

    private final Level level;

    FindingKind(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    public String key() {
        return "temuan." + name();
    }
}
