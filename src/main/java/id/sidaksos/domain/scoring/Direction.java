package id.sidaksos.domain.scoring;

/** What a higher score means (row ARAH of a set). */
public enum Direction {
    /** A higher score is poorer; the default. */
    MISKIN_TINGGI,
    /** A higher score is better off. */
    SEJAHTERA_TINGGI
}
