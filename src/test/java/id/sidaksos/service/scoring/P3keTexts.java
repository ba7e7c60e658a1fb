package id.sidaksos.service.scoring;

import id.sidaksos.domain.layout.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What P3KE answers about house, assets, facilities, work and schooling: 2022, 2023 and the variant after it. */
final class P3keTexts {
    static final Map<Field, List<String>> ALL = Map.ofEntries(
            Map.entry(
                    Field.KEPEMILIKAN_RUMAH,
                    List.of(
                            "Milik Sendiri",
                            "Kontrak/Sewa",
                            "Bebas Sewa",
                            "Menumpang",
                            "Dinas",
                            "Lainnya",
                            "Pinjam Pakai",
                            "Milik sendiri",
                            "Bebas Sewa/Menumpang",
                            "Bebas/Sewa/Menumpang")),
            Map.entry(Field.SIMPANAN, List.of("Ya", "Tidak")),
            Map.entry(
                    Field.JENIS_ATAP,
                    List.of(
                            "Beton",
                            "Genteng",
                            "Asbes/Seng",
                            "Kayu/Sirap",
                            "Bambu",
                            "Jerami/Ijuk/Rumbia/Daun-daunan",
                            "Jerami/Ijuk/Rumbia/ Daun-daunan",
                            "Lainnya")),
            Map.entry(
                    Field.JENIS_DINDING,
                    List.of("Tembok", "Kayu/Papan", "Seng", "Bambu", "Lainnya", "Plesteran anyaman bambu/kawat")),
            Map.entry(
                    Field.JENIS_LANTAI,
                    List.of(
                            "Keramik/Granit/Marmer/Ubin/Tegel/Teraso",
                            "Semen",
                            "Kayu/Papan",
                            "Bambu",
                            "Tanah",
                            "Lainnya")),
            Map.entry(Field.KUALITAS_ATAP, List.of("Bagus/Kualitas Tinggi", "Jelek/Kualitas Rendah")),
            Map.entry(Field.KUALITAS_DINDING, List.of("Bagus/Kualitas Tinggi", "Jelek/Kualitas Rendah")),
            Map.entry(Field.KUALITAS_LANTAI, List.of("Bagus/Kualitas Tinggi", "Jelek/Kualitas Rendah")),
            Map.entry(
                    Field.SUMBER_PENERANGAN,
                    List.of(
                            "Listrik Pribadi s/d 900 Watt",
                            "Listrik Pribadi > 900 Watt",
                            "Genset/Solar cell",
                            "Listrik Bersama",
                            "Non-Listrik",
                            "Listrik PLN Meteran",
                            "Listrik PLN meteran",
                            "Listrik PLN Non Meteran",
                            "Listrik Non-PLN",
                            "Bukan Listrik",
                            "Bukan listrik",
                            "Listrik PLN",
                            "Listrik Bukan PLN",
                            "Non Listrik")),
            Map.entry(
                    Field.DAYA_LISTRIK,
                    List.of("=< 900 Watt", "> 900 Watt", "450 VA", "900 VA", "1300 VA", "Tidak Ada")),
            Map.entry(Field.BAHAN_BAKAR, List.of("Listrik/Gas", "Minyak Tanah", "Arang/Kayu", "Lainnya")),
            Map.entry(
                    Field.SUMBER_AIR,
                    List.of(
                            "Air Kemasan/Isi Ulang",
                            "Ledeng/PAM",
                            "Sumur Bor",
                            "Sumur Terlindung",
                            "Sumur Tidak Terlindung",
                            "Air Permukaan (Sungai, Danau, dll)",
                            "Air Hujan",
                            "Lainnya")),
            Map.entry(
                    Field.FASILITAS_BAB,
                    List.of(
                            "Ya, dengan Septic Tank",
                            "Ya, tanpa Septic Tank",
                            "Tidak, Jamban Umum/Bersama",
                            "Lainnya",
                            "Milik Sendiri",
                            "Umum/Bersama")),
            Map.entry(
                    Field.PEKERJAAN,
                    List.of(
                            "Tidak/belum bekerja",
                            "Petani",
                            "Nelayan",
                            "Pedagang",
                            "Pejabat Negara",
                            "PNS/TNI/Polri",
                            "Pegawai Swasta",
                            "Wiraswasta",
                            "Pensiunan",
                            "Pekerja Lepas",
                            "Lainnya")),
            Map.entry(
                    Field.PENDIDIKAN,
                    List.of(
                            "Tidak/belum sekolah",
                            "Tidak tamat SD/sederajat",
                            "Siswa SD/sederajat",
                            "Tamat SD/sederajat",
                            "Siswa SMP/sederajat",
                            "Tamat SMP/sederajat",
                            "Siswa SMA/sederajat",
                            "Tamat SMA/sederajat",
                            "Mahasiswa Perguruan Tinggi",
                            "Tamat Perguruan Tinggi",
                            "Masih/Tamat SD/Sederajat",
                            "Masih/Tamat SLTP/Sederajat",
                            "Masih/Tamat SLTA/Sederajat",
                            "Masih/Tamat PT/Akademi",
                            "Tdk Tamat SD/Sederajat",
                            "Tidak/Belum Sekolah")));

    static final Set<Field> IN_2022 = Set.of(
            Field.KEPEMILIKAN_RUMAH,
            Field.SIMPANAN,
            Field.JENIS_ATAP,
            Field.JENIS_DINDING,
            Field.JENIS_LANTAI,
            Field.SUMBER_PENERANGAN,
            Field.BAHAN_BAKAR,
            Field.SUMBER_AIR,
            Field.FASILITAS_BAB,
            Field.PEKERJAAN,
            Field.PENDIDIKAN);

    private P3keTexts() {}
}
