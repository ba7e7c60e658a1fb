package id.sidaksos.domain.scoring;

/** What an unknown answer does to the score (row JAWABAN KOSONG of a set). */
public enum UnknownRule {
    /** The known answers stand for the unknown ones: the score is scaled up by their share; the default. */
    ABAIKAN,
    /** An unknown answer adds nothing, which is what OpenSID's analisis computes. */
    NOL
}
