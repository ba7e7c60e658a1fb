package id.sidaksos.generator;

/** A question with a fixed list of answers; the names are those of the resource jawaban.txt. */
enum Facet {
    RUMAH,
    SIMPANAN,
    ATAP,
    DINDING,
    LANTAI,
    PENERANGAN,
    DAYA,
    BAHAN_BAKAR,
    AIR,
    BAB,
    STUNTING,
    KERJA,
    STATUS_KERJA,
    SEKOLAH,
    KAWIN
}
