package id.sidaksos.service.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.registry.Answer;
import id.sidaksos.domain.registry.Vocabularies;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyCatalogTest {
    private final Vocabularies vocabularies = VocabularyCatalog.load();

    /** The texts of P3KE 2022, 2023 and the variant after it, as the field has them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "KEPEMILIKAN_RUMAH:Milik Sendiri·Kontrak/Sewa·Bebas Sewa·Menumpang·Dinas·Lainnya·Pinjam Pakai·Bebas Sewa/Menumpang·Bebas/Sewa/Menumpang·Milik sendiri",
                "SIMPANAN:Ya·Tidak",
                "JENIS_ATAP:Beton·Genteng·Asbes/Seng·Kayu/Sirap·Bambu·Jerami/Ijuk/Rumbia/Daun-daunan·Lainnya·Jerami/Ijuk/Rumbia/ Daun-daunan",
                "JENIS_DINDING:Tembok·Kayu/Papan·Seng·Bambu·Lainnya·Plesteran anyaman bambu/kawat",
                "JENIS_LANTAI:Keramik/Granit/Marmer/Ubin/Tegel/Teraso·Semen·Kayu/Papan·Bambu·Tanah·Lainnya",
                "SUMBER_PENERANGAN:Listrik Pribadi s/d 900 Watt·Listrik Pribadi > 900 Watt·Genset/Solar cell·Listrik Bersama·Non-Listrik·Listrik PLN Meteran·Listrik PLN Non Meteran·Listrik Non-PLN·Bukan Listrik·Listrik PLN·Listrik Bukan PLN·Non Listrik·Listrik PLN meteran·Bukan listrik",
                "DAYA_LISTRIK:=< 900 Watt·> 900 Watt·450 VA·900 VA·1300 VA·Tidak Ada",
                "BAHAN_BAKAR:Listrik/Gas·Minyak Tanah·Arang/Kayu·Lainnya",
                "SUMBER_AIR:Air Kemasan/Isi Ulang·Ledeng/PAM·Sumur Bor·Sumur Terlindung·Sumur Tidak Terlindung·Air Permukaan (Sungai, Danau, dll)·Air Hujan·Lainnya",
                "FASILITAS_BAB:Ya, dengan Septic Tank·Ya, tanpa Septic Tank·Tidak, Jamban Umum/Bersama·Lainnya·Milik Sendiri·Umum/Bersama",
                "PEKERJAAN:Tidak/belum bekerja·Petani·Nelayan·Pedagang·Pejabat Negara·PNS/TNI/Polri·Pegawai Swasta·Wiraswasta·Pensiunan·Pekerja Lepas·Lainnya·BELUM/TIDAK BEKERJA·PETANI/PEKEBUN·MENGURUS RUMAH TANGGA·PELAJAR/MAHASISWA·BURUH HARIAN LEPAS·PEGAWAI NEGERI SIPIL (PNS)",
                "PENDIDIKAN:Tidak/belum sekolah·Tidak tamat SD/sederajat·Siswa SD/sederajat·Tamat SD/sederajat·Siswa SMP/sederajat·Tamat SMP/sederajat·Siswa SMA/sederajat·Tamat SMA/sederajat·Mahasiswa Perguruan Tinggi·Tamat Perguruan Tinggi·Masih/Tamat SD/Sederajat·Masih/Tamat SLTP/Sederajat·Masih/Tamat SLTA/Sederajat·Masih/Tamat PT/Akademi·Tdk Tamat SD/Sederajat·Tidak/Belum Sekolah",
                "STATUS_KAWIN:Belum Kawin·Kawin·Cerai Hidup·Cerai Mati",
                "HUBUNGAN:Kepala Keluarga·Istri·Anak·Lainnya·Istri/Suami·Kepala ART·Menantu·Cucu·Orang Tua/Mertua·Pembantu Ruta·1·02·8",
                "PRIORITAS_VERVAL:NIK Duplikat·Normal·Keluarga Duplikat (NIK & Nama)·Keluarga Duplikat (NIK dan Nama)·Keluarga NIK Kosong·Keluarga tidak ada usia 17+ tahun",
                "PADAN:Ya·Tidak·Padan·Tidak Padan·1·2",
                "KELOMPOK_USIA:Usia < 5 tahun·6-12·13-15·16-18·19 - 59·60+",
                "STATUS_PEKERJAAN:Berusaha Sendiri·Berusaha dibantu Buruh Tidak Tetap/Buruh Tidak Dibayar·Berusaha dibantu Buruh Tetap/Dibayar·Buruh/Karyawan/Pegawai·Pekerja Bebas·Pekerja Keluarga/Tidak Dibayar",
                "KUALITAS_LANTAI:Bagus/Kualitas Tinggi·Jelek/Kualitas Rendah",
                "RESIKO_STUNTING:0·1·2·Beresiko Stunting·Tidak Beresiko Stunting·Bukan Target Sasaran",
                "JENIS_KELAMIN:L·P·1·2·Laki-laki·LAKI - LAKI·LAKI LAKI·Pria·M·F·Wanita·PEREMPUAN·01",
                "PENERIMA_PKH:Ya·Tidak·YA·TIDAK·Y·T·1·0·PKH·JAN-MAR 2023·TAHAP 2·202301",
                "PENERIMA_BPNT:BPNT·SEMBAKO·DES 2022",
                "USIA_60_ATAS:Ya·Tidak"
            })
    void the_words_of_every_vintage_are_known(Field field, String texts) {
        for (String text : texts.split("·")) {
            assertThat(vocabularies.of(field).answer(text).known())
                    .as("%s %s", field, text)
                    .isTrue();
            String loose = "  " + text.toUpperCase(Locale.ROOT).replace("/", " / ") + "\u00A0";
            assertThat(vocabularies.of(field).answer(loose))
                    .isEqualTo(vocabularies.of(field).answer(text));
        }
    }

    @Test
    void nothing_and_kosong_are_no_answer_and_anything_else_is_unknown() {
        for (Field field : Field.values()) {
            if (field.kind() == FieldKind.VOCABULARY) {
                for (String text : new String[] {"", " ", "-", "Kosong", "KOSONG"}) {
                    assertThat(vocabularies.of(field).answer(text)).isSameAs(Answer.NONE);
                }
                assertThat(vocabularies.of(field).answer("Kalsiboard Hijau")).isSameAs(Answer.UNKNOWN);
            }
        }
    }

    @Test
    void numbers_codes_and_labels_are_given_once() {
        for (Field field : Field.values()) {
            if (field.kind() == FieldKind.VOCABULARY) {
                Set<Object> seen = new HashSet<>();
                for (Answer answer : vocabularies.of(field).answers()) {
                    assertThat(seen.add(answer.number())
                                    && seen.add(answer.code())
                                    && seen.add("label " + answer.label()))
                            .as("%s %s", field, answer)
                            .isTrue();
                    assertThat(vocabularies.of(field).numbered(answer.number())).isSameAs(answer);
                    assertThat(vocabularies.of(field).answer(answer.label())).isSameAs(answer);
                }
            }
        }
    }

    @Test
    void vintages_meet_in_what_they_mean() {
        assertThat(vocabularies.canonical(Field.KEPEMILIKAN_RUMAH, "Menumpang"))
                .isEqualTo(vocabularies.canonical(Field.KEPEMILIKAN_RUMAH, "Bebas Sewa/Menumpang"));
        assertThat(vocabularies.canonical(Field.SUMBER_PENERANGAN, "Genset/Solar cell"))
                .contains("NON_PLN");
        assertThat(vocabularies.canonical(Field.PENDIDIKAN, "Masih/Tamat SD/Sederajat"))
                .contains("TAMAT_SD");
        assertThat(vocabularies.canonical(Field.PENERIMA_PKH, "TIDAK")).contains("TIDAK");
        assertThat(vocabularies
                        .of(Field.PENERIMA_PKH)
                        .answer("BUKAN PENERIMA PKH")
                        .code())
                .isEqualTo("TIDAK");
        assertThat(vocabularies.canonical(Field.NAMA, "Ya")).isEmpty();
    }

    @Test
    void light_and_power_together_are_one_answer_of_2022() {
        Answer meter = vocabularies.of(Field.SUMBER_PENERANGAN).answer("Listrik PLN Meteran");
        Answer small = vocabularies.of(Field.DAYA_LISTRIK).answer("450 VA");
        Answer large = vocabularies.of(Field.DAYA_LISTRIK).answer("> 900 Watt");
        assertThat(vocabularies.lighting(meter, small).code()).isEqualTo("PLN_LE900");
        assertThat(vocabularies.lighting(meter, large).code()).isEqualTo("PLN_GT900");
        assertThat(vocabularies.lighting(meter, Answer.NONE)).isEqualTo(meter);
    }

    @Property
    void any_text_is_read(@ForAll String text) {
        for (Field field : new Field[] {Field.PENERIMA_PKH, Field.JENIS_ATAP, Field.HUBUNGAN}) {
            assertThat(vocabularies.of(field).answer(text)).isNotNull();
        }
    }
}
