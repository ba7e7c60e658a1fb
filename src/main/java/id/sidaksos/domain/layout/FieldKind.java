package id.sidaksos.domain.layout;

/** How the text of a field is understood. */
public enum FieldKind {
    /** Kept as text and never compared as a number. */
    ID,
    NIK,
    /** Number of the family card (No KK). */
    KK,
    NAME,
    DATE,
    /** One of a closed vocabulary; every distinct text is kept once. */
    VOCABULARY,
    /** Whole number, zero or more. */
    COUNT,
    /** Code of a village: Kemendagri's ten digits, with or without dots. */
    REGION,
    /** BPS's own code of a village; not comparable with Kemendagri's. */
    BPS_REGION,
    TEXT,
    /** Neighbourhood number (RT, RW). */
    NEIGHBOURHOOD,
    /** Read and left aside: running numbers. */
    IGNORED
}
