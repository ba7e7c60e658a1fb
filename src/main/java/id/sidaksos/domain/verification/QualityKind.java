package id.sidaksos.domain.verification;

/**
 * Why a village's or a verifier's records are worth a second look. None of them is a fault by itself. Sentences: {@code verval.mutu.NAME};
 * a few words: {@code verval.mutu.nama.NAME}.
 */
public enum QualityKind {
    /** Nearly all families of a verifier have the very same answers. */
    JAWABAN_SERAGAM,
    /** More records of a verifier on one day than one can visit. */
    TERLALU_CEPAT,
    SEMUA_LAYAK,
    SEMUA_TIDAK_LAYAK,
    /** Too few families of a village have been looked at. */
    BELUM_BANYAK,
    /** The share of layak is unlike the rest of the kecamatan. */
    BEDA_TETANGGA,
    /** Families of desil 1 are layak less often than the others. */
    BEDA_DESIL,
    /** Families that the score calls the poorest are layak less often than the others. */
    BEDA_SKOR,
    /** The second look often finds something else. */
    BEDA_UJI_PETIK;

    public String key() {
        return "verval.mutu." + name();
    }

    /** A few words, for a column of its own. */
    public String nameKey() {
        return "verval.mutu.nama." + name();
    }
}
