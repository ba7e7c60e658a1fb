package id.sidaksos.service.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a column of any list may be, with the headers by which it is known: Indonesian lists, and the English ones of public
 * data. The key is what {@code --petakan} takes.
 */
enum ListRole {
    NIK("nik", "nik", "no nik", "nomor nik", "nik ktp", "no ktp", "nomor ktp", "nomor induk kependudukan"),
    NO_KK("no_kk", "kk", "no kk", "nokk", "nomor kk", "nomor kartu keluarga", "no kartu keluarga"),
    NAMA(
            "nama",
            "nama",
            "nama lengkap",
            "nama penerima",
            "nama art",
            "nama peserta",
            "nama anggota",
            "name",
            "full name"),
    NAMA_DEPAN("nama_depan", "given name", "first name", "forename", "nama depan"),
    NAMA_BELAKANG("nama_belakang", "surname", "last name", "family name", "nama belakang"),
    TANGGAL_LAHIR(
            "tanggal_lahir",
            "tanggal lahir",
            "tgl lahir",
            "tgl lhr",
            "tanggal lhr",
            "date of birth",
            "dob",
            "birth date"),
    JENIS_KELAMIN("jenis_kelamin", "jenis kelamin", "jk", "l p", "lp", "kelamin", "sex", "gender"),
    ALAMAT("alamat", "alamat", "alamat rumah", "alamat lengkap", "address", "address 1", "street"),
    ALAMAT_NOMOR("alamat_nomor", "street number", "nomor rumah", "no rumah"),
    ALAMAT_LANJUT("alamat_lanjut", "address 2", "alamat 2"),
    RT("rt", "rt"),
    RW("rw", "rw"),
    DESA(
            "desa",
            "desa",
            "kelurahan",
            "desa kelurahan",
            "kelurahan desa",
            "kel desa",
            "nm kel",
            "nagari",
            "gampong",
            "suburb"),
    KECAMATAN("kecamatan", "kecamatan", "kec", "nm kec", "distrik"),
    KABUPATEN("kabupaten", "kabupaten", "kabupaten kota", "kab kota", "kota", "nm kab", "state"),
    KODE_WILAYAH("kode_wilayah", "kode wilayah", "kode kemdagri", "kode kemendagri", "kode desa"),
    KODE_POS("kode_pos", "kode pos", "kodepos", "postcode", "zip", "postal code"),
    KELUARGA("keluarga", "id keluarga", "id keluarga p3ke", "id kpm", "household id", "id ruta", "ruta6"),
    ID(
            "id",
            "soc sec id",
            "ssn",
            "no anggota",
            "nomor anggota",
            "no peserta",
            "nomor peserta",
            "no bpjs",
            "nomor bpjs"),
    IBU("ibu", "nama ibu", "nama ibu kandung", "nama gadis ibu kandung", "ibu kandung");

    private final String key;
    private final List<String> headers;

    ListRole(String key, String... headers) {
        this.key = key;
        this.headers =
                Arrays.stream(headers).map(header -> header.replace(" ", "")).toList();
    }

    String key() {
        return key;
    }

    static Optional<ListRole> ofKey(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key.equalsIgnoreCase(key))
                .findFirst();
    }

    /** @param header in the one form of headers: letters and digits only, lower case */
    static Optional<ListRole> ofHeader(String header) {
        return Arrays.stream(values())
                .filter(role -> role.headers.contains(header))
                .findFirst();
    }
}
