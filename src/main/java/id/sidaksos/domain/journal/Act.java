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
    TUNDA_DICABUT,
    /** A packet was made for a village. */
    PAKET_KELUAR,
    /** A packet came back and was merged, or put aside. */
    PAKET_KEMBALI,
    /** A person chose between two answers. */
    KONFLIK,
    /** A family that a village proposed was taken in, or turned down. */
    USULAN,
    RENCANA,
    UJI_PETIK,
    MUSDES,
    TARIF,
    BAYAR
}
