package id.sidaksos.domain.verification;

/**
 * Why a family is tidak layak: the union of what districts' forms and decrees give. The constant's name is stable; the words are the
 * bundles' {@code verval.alasan.NAME}.
 */
public enum Alasan {
    /** The whole family has died: the death of its head alone asks for a new head and keeps the family. */
    MENINGGAL,
    PINDAH,
    SUDAH_MAMPU,
    GANDA,
    TIDAK_DITEMUKAN,
    ASN_TNI_POLRI,
    MENOLAK,
    /** With words of its own. */
    LAINNYA;

    public String key() {
        return "verval.alasan." + name();
    }
}
