package id.sidaksos.domain.journal;

/** What can be done to the lists. The constant's name is stable: the database keeps it; its words are {@code jurnal.NAME}. */
public enum Act {
    IMPOR,
    IMPOR_ULANG,
    KOREKSI,
    PUTUSAN,
    PADANKAN,
    GANDA,
    SET_BARU,
    SET_BERLAKU,
    NILAI,
    SK,
    CADANGAN,
    PEMULIHAN,
    PENGATURAN,
    /** A finding is put off; {@code after} names it. */
    TUNDA,
    TUNDA_DICABUT
}
