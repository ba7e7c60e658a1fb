package id.sidaksos.service.browse;

/** How a person, or the best known person of a family, stands in the social registry. From the least known to the best. */
public enum InDtks {
    /** Nothing was matched yet. */
    BELUM_DIPADANKAN,
    TIDAK_ADA,
    /** Perhaps: a person should look. */
    TINJAU,
    /** Linked by the newest run, or by the office's own verdict. */
    PADAN
}
