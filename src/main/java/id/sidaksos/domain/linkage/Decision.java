package id.sidaksos.domain.linkage;

/** What becomes of a pair. The constant's name is stable: it stands in exports and in the database. */
public enum Decision {
    /** Linked without a look: sure, clear of any other candidate, nothing against it. Doubles are only proposed. */
    OTOMATIS,
    /** More likely one person than not, but a person should look. */
    TINJAU,
    /** A candidate under one half, or one whose partner is taken: kept as another possibility. */
    LAIN
}
