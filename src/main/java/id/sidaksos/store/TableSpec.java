package id.sidaksos.store;

import static id.sidaksos.domain.layout.Field.*;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import java.util.List;

/**
 * The three tables of source rows: which fields have a column of their own. A field without one stays in the row's
 * kept source texts. Column names are the fields' keys.
 */
enum TableSpec {
    KELUARGA(
            SourceKind.P3KE_KELUARGA,
            List.of(ID_KELUARGA),
            List.of(
                    DESIL,
                    PERSENTIL,
                    TAHUN_MUTAKHIR,
                    ALAMAT,
                    RT,
                    RW,
                    NAMA,
                    NO_KK,
                    TANGGAL_LAHIR,
                    JUMLAH_ANGGOTA,
                    PRIORITAS_VERVAL,
                    PADAN,
                    JENIS_KELAMIN,
                    PEKERJAAN,
                    STATUS_PEKERJAAN,
                    PENDIDIKAN,
                    STATUS_KAWIN,
                    KEPEMILIKAN_RUMAH,
                    SIMPANAN,
                    JENIS_ATAP,
                    KUALITAS_ATAP,
                    JENIS_DINDING,
                    KUALITAS_DINDING,
                    JENIS_LANTAI,
                    KUALITAS_LANTAI,
                    SUMBER_PENERANGAN,
                    DAYA_LISTRIK,
                    BAHAN_BAKAR,
                    SUMBER_AIR,
                    FASILITAS_BAB,
                    RESIKO_STUNTING,
                    PENERIMA_BPNT,
                    PENERIMA_BPUM,
                    PENERIMA_BST,
                    PENERIMA_PKH,
                    PENERIMA_SEMBAKO,
                    PENERIMA_PRAKERJA,
                    PENERIMA_KUR)),
    INDIVIDU(
            SourceKind.P3KE_INDIVIDU,
            List.of(ID_KELUARGA, ID_INDIVIDU),
            List.of(
                    DESIL,
                    PERSENTIL,
                    TAHUN_MUTAKHIR,
                    ALAMAT,
                    RT,
                    RW,
                    NAMA,
                    NO_KK,
                    TANGGAL_LAHIR,
                    UMUR,
                    PRIORITAS_VERVAL,
                    PADAN,
                    JENIS_KELAMIN,
                    HUBUNGAN,
                    STATUS_KAWIN,
                    PEKERJAAN,
                    STATUS_PEKERJAAN,
                    PENDIDIKAN,
                    USIA_BAWAH_7,
                    USIA_7_12,
                    USIA_13_15,
                    USIA_16_18,
                    USIA_19_21,
                    USIA_22_59,
                    USIA_60_ATAS,
                    KELOMPOK_USIA,
                    RESIKO_STUNTING,
                    PENERIMA_BPNT,
                    PENERIMA_BPUM,
                    PENERIMA_BST,
                    PENERIMA_PKH,
                    PENERIMA_SEMBAKO,
                    PENERIMA_PRAKERJA,
                    PENERIMA_KUR,
                    KET_DISABILITAS)),
    DTKS(
            SourceKind.DTKS,
            List.of(ID_DTKS),
            List.of(
                    ALAMAT,
                    DUSUN,
                    RT,
                    RW,
                    NAMA,
                    NO_KK,
                    TANGGAL_LAHIR,
                    TEMPAT_LAHIR,
                    UMUR,
                    NAMA_IBU,
                    PADAN,
                    JENIS_KELAMIN,
                    HUBUNGAN,
                    STATUS_KAWIN,
                    PEKERJAAN,
                    PENDIDIKAN,
                    PENERIMA_BPNT,
                    PENERIMA_BST,
                    PENERIMA_PKH,
                    PENERIMA_SEMBAKO,
                    PENERIMA_BPNT_PPKM,
                    PENERIMA_PBI,
                    KET_MENINGGAL,
                    KET_DISABILITAS,
                    KETERANGAN));

    private final SourceKind kind;
    private final List<Field> keys;
    private final List<Field> columns;

    TableSpec(SourceKind kind, List<Field> keys, List<Field> columns) {
        this.kind = kind;
        this.keys = keys;
        this.columns = columns;
    }

    static TableSpec of(SourceKind kind) {
        for (TableSpec spec : values()) {
            if (spec.kind == kind) {
                return spec;
            }
        }
        throw new IllegalArgumentException(kind.name());
    }

    SourceKind kind() {
        return kind;
    }

    /** Fields whose texts together name the row for ever. */
    List<Field> keys() {
        return keys;
    }

    List<Field> columns() {
        return columns;
    }

    boolean has(Field field) {
        return columns.contains(field) || keys.contains(field) || field == Field.NIK;
    }

    /** Table name as the migrations have it. */
    String table() {
        return name();
    }
}
