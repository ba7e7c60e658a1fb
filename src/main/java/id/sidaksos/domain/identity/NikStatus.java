package id.sidaksos.domain.identity;

/** What can be done with a NIK cell. The constant's name is stable: the database keeps it. */
public enum NikStatus {
    /** Sixteen digits, a possible date, a serial above 0000: may prove who somebody is. */
    UTUH,
    /** Sixteen digits from a column of numbers that were cut to fifteen: only the first fifteen count. */
    LIMA_BELAS,
    /** Sixteen digits with an impossible date or serial, or fewer, or more: a hint at best. */
    CACAT,
    /** Blank, a sentinel or a filler: no NIK at all, never equal to another. */
    TIADA
}
