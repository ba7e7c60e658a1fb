package id.sidaksos.domain.decree;

/** Whether the civil registry knew the head of the family, as the source list tells it (Padan Dukcapil). */
public enum Padan {
    PADAN,
    TIDAK_PADAN,
    /** The list has no such column, or the cell is blank or "Kosong". */
    TIDAK_DIKETAHUI
}
