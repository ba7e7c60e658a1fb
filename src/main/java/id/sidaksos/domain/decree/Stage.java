package id.sidaksos.domain.decree;

/**
 * Tahapan: the stages of the funnel, from first row to decree. A stage counts those who have come as far as its name
 * says; its exits are those who do not reach the next. The constant's name is stable: it stands in JSON and in frozen
 * snapshots. The name for people is the bundle's {@code tahapan.NAME}.
 */
public enum Stage {
    /** Every family and every person that any file brought. */
    MASUK,
    /** Families with persons, persons with a family. */
    TERTAUT,
    /** Still in the newest file of its kind. */
    BERKAS_TERBARU,
    /** In this kabupaten or kota. */
    WILAYAH,
    /** Within the desil of the rule. */
    DESIL,
    /** Without a grave finding. */
    TEMUAN,
    /** Known to the civil registry. */
    PADAN,
    /** Not a confirmed double of another family. */
    GANDA,
    /** With a class under the indicator set. */
    DINILAI,
    /** In the poorest class of the set. */
    KELAS,
    /** In the decree. */
    SK;

    public String key() {
        return "tahapan." + name();
    }
}
