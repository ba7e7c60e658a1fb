package id.sidaksos.domain.layout;

import java.util.Locale;
import java.util.Optional;

/**
 * Every fact that a list can say of a person, a family or its house. The key (lower case of the name) is stable: it
 * stands in the database, in layout profiles, in indicator sets (SUMBER) and in exports. In a list of families, name, NIK, sex, birth
 * date and the like are those of the head of the family.
 */
public enum Field {
    NO(FieldKind.IGNORED),
    ID_KELUARGA(FieldKind.ID),
    ID_INDIVIDU(FieldKind.ID),
    ID_DTKS(FieldKind.ID),
    TAHUN_MUTAKHIR(FieldKind.COUNT),
    PROVINSI(FieldKind.TEXT),
    KABUPATEN(FieldKind.TEXT),
    KECAMATAN(FieldKind.TEXT),
    DESA(FieldKind.TEXT),
    KODE_WILAYAH(FieldKind.REGION),
    KODE_BPS(FieldKind.BPS_REGION),
    DESIL(FieldKind.COUNT),
    PERSENTIL(FieldKind.COUNT),
    ALAMAT(FieldKind.TEXT),
    DUSUN(FieldKind.TEXT),
    RT(FieldKind.NEIGHBOURHOOD),
    RW(FieldKind.NEIGHBOURHOOD),
    PRIORITAS_VERVAL(FieldKind.VOCABULARY),
    NAMA(FieldKind.NAME),
    NIK(FieldKind.NIK),
    NO_KK(FieldKind.KK),
    PADAN(FieldKind.VOCABULARY),
    JENIS_KELAMIN(FieldKind.VOCABULARY),
    TANGGAL_LAHIR(FieldKind.DATE),
    TEMPAT_LAHIR(FieldKind.TEXT),
    UMUR(FieldKind.COUNT),
    HUBUNGAN(FieldKind.VOCABULARY),
    STATUS_KAWIN(FieldKind.VOCABULARY),
    PEKERJAAN(FieldKind.VOCABULARY),
    STATUS_PEKERJAAN(FieldKind.VOCABULARY),
    PENDIDIKAN(FieldKind.VOCABULARY),
    NAMA_IBU(FieldKind.NAME),
    JUMLAH_ANGGOTA(FieldKind.COUNT),
    USIA_BAWAH_7(FieldKind.VOCABULARY),
    USIA_7_12(FieldKind.VOCABULARY),
    USIA_13_15(FieldKind.VOCABULARY),
    USIA_16_18(FieldKind.VOCABULARY),
    USIA_19_21(FieldKind.VOCABULARY),
    USIA_22_59(FieldKind.VOCABULARY),
    USIA_60_ATAS(FieldKind.VOCABULARY),
    KELOMPOK_USIA(FieldKind.VOCABULARY),
    KEPEMILIKAN_RUMAH(FieldKind.VOCABULARY),
    SIMPANAN(FieldKind.VOCABULARY),
    JENIS_ATAP(FieldKind.VOCABULARY),
    KUALITAS_ATAP(FieldKind.VOCABULARY),
    JENIS_DINDING(FieldKind.VOCABULARY),
    KUALITAS_DINDING(FieldKind.VOCABULARY),
    JENIS_LANTAI(FieldKind.VOCABULARY),
    KUALITAS_LANTAI(FieldKind.VOCABULARY),
    SUMBER_PENERANGAN(FieldKind.VOCABULARY),
    DAYA_LISTRIK(FieldKind.VOCABULARY),
    BAHAN_BAKAR(FieldKind.VOCABULARY),
    SUMBER_AIR(FieldKind.VOCABULARY),
    FASILITAS_BAB(FieldKind.VOCABULARY),
    RESIKO_STUNTING(FieldKind.VOCABULARY),
    PENERIMA_BPNT(FieldKind.VOCABULARY),
    PENERIMA_BPUM(FieldKind.VOCABULARY),
    PENERIMA_BST(FieldKind.VOCABULARY),
    PENERIMA_PKH(FieldKind.VOCABULARY),
    PENERIMA_SEMBAKO(FieldKind.VOCABULARY),
    PENERIMA_PRAKERJA(FieldKind.VOCABULARY),
    PENERIMA_KUR(FieldKind.VOCABULARY),
    PENERIMA_BPNT_PPKM(FieldKind.VOCABULARY),
    PENERIMA_PBI(FieldKind.VOCABULARY),
    PENSASARAN(FieldKind.TEXT),
    KET_MENINGGAL(FieldKind.TEXT),
    KET_DISABILITAS(FieldKind.TEXT),
    KETERANGAN(FieldKind.TEXT);

    private final FieldKind kind;
    private final String key;

    Field(FieldKind kind) {
        this.kind = kind;
        this.key = name().toLowerCase(Locale.ROOT);
    }

    public FieldKind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public static Optional<Field> ofKey(String key) {
        for (Field field : values()) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
