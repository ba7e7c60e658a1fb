package id.sidaksos.domain.scoring;

/** By what a family got its class. */
public enum Verdict {
    /** A gate decided before completeness and score. */
    GATE,
    /** Too little is known. */
    NOT_YET,
    /** The band that holds the score. */
    BAND,
    /** The score lies in no band. */
    NO_BAND;

    /** Class of {@link #NOT_YET}. */
    public static final String BELUM_DAPAT_DINILAI = "BELUM DAPAT DINILAI";

    /** Class of {@link #NO_BAND}. */
    public static final String TANPA_KELAS = "TANPA KELAS";
}
