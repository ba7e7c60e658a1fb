package id.sidaksos.domain.registry;

/**
 * Why a row is kept aside (ditahan) with its whole source text instead of being taken in. Never for want of a column: only
 * for an empty cell of a column that the table has. The names are stable; the sentence is the bundle's {@code tahan.NAME}.
 */
public enum ParkReason {
    /** A P3KE row without ID Keluarga: nobody knows whose it is. */
    TANPA_ID_KELUARGA,
    /** The ID Keluarga was cut to scientific form: several families would share it. */
    ID_KELUARGA_RUSAK,
    /** A person's row with neither name nor NIK. */
    TANPA_NAMA_DAN_NIK;

    /** Key of the sentence in the text bundles. */
    public String key() {
        return "tahan." + name();
    }
}
