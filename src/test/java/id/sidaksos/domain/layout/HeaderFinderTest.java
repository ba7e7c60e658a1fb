package id.sidaksos.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.service.layout.ProfileCatalog;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFinderTest {
    static Stream<LayoutProfile> named() {
        return ProfileCatalog.shipped().all().stream().filter(profile -> !profile.generic());
    }

    static List<String> ownHeaders(LayoutProfile profile) {
        return profile.columns().stream()
                .filter(ProfileColumn::own)
                .map(column -> column.headers().get(0))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("named")
    void every_layout_is_found_by_its_own_headers_however_they_are_written(LayoutProfile profile) {
        List<String> headers = ownHeaders(profile);
        String line = String.join("|", headers);
        for (String variant : List.of(
                line,
                line.toUpperCase(Locale.ROOT),
                line.toLowerCase(Locale.ROOT).replace(' ', '_'),
                line.replace(" ", "  ").replace("/", " / "),
                line.replace(' ', '\u00A0'),
                line.replace(" ", "\n"))) {
            TableLayout table = Sheets.table(variant);
            assertThat(table.profile()).as(variant).isEqualTo(profile.name());
            assertThat(table.kind()).isEqualTo(profile.kind());
            assertThat(table.columns().keySet())
                    .containsAll(profile.columns().stream()
                            .filter(ProfileColumn::own)
                            .map(ProfileColumn::field)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("named")
    void the_order_of_columns_does_not_matter(LayoutProfile profile) {
        List<String> headers = new ArrayList<>(ownHeaders(profile));
        Collections.shuffle(headers, new Random(7));
        TableLayout table = Sheets.table(String.join("|", headers));
        assertThat(table.profile()).isEqualTo(profile.name());
        table.columns().forEach((field, column) -> assertThat(profile.columns().stream()
                        .filter(c -> c.field() == field)
                        .flatMap(c -> c.headers().stream())
                        .map(HeaderText::normalise))
                .contains(HeaderText.normalise(headers.get(column))));
    }

    @Test
    void headers_as_they_come_are_known_to_the_last_column() {
        assertThat(Sheets.table(Sheets.FAMILIES_2022).columns()).hasSize(31);
        assertThat(Sheets.table(Sheets.FAMILIES_2022).profile()).isEqualTo("p3ke-2022-keluarga");
        assertThat(Sheets.table(Sheets.PERSONS_2022).columns()).hasSize(32);
        assertThat(Sheets.table(Sheets.PERSONS_2022).profile()).isEqualTo("p3ke-2022-individu");
        assertThat(Sheets.table(Sheets.FAMILIES_2023).columns()).hasSize(41);
        assertThat(Sheets.table(Sheets.FAMILIES_2023).profile()).isEqualTo("p3ke-2023-keluarga");
        assertThat(Sheets.table(Sheets.PERSONS_2023).columns()).hasSize(31);
        assertThat(Sheets.table(Sheets.PERSONS_2023).profile()).isEqualTo("p3ke-2023-individu");
        assertThat(Sheets.table(Sheets.SIKS_NG).columns()).hasSize(23);
        assertThat(Sheets.table(Sheets.SIKS_NG).profile()).isEqualTo("siks-ng-23");
        assertThat(Sheets.table(Sheets.SIKS_WEB).profile()).isEqualTo("siks-web");
        assertThat(Sheets.table(Sheets.SIKS_WEB).column(Field.ID_DTKS)).isEqualTo(29);
    }

    @Test
    void dtsen_is_read_with_the_family_card_as_the_familys_id() {
        TableLayout families = Sheets.table(Sheets.DTSEN_FAMILIES);
        assertThat(families.profile()).isEqualTo("dtsen-keluarga");
        assertThat(families.kind()).isEqualTo(SourceKind.P3KE_KELUARGA);
        assertThat(Sheets.headerOf(families, Field.ID_KELUARGA)).isEqualTo("nomor_kartu_keluarga");
        assertThat(Sheets.headerOf(families, Field.NO_KK)).isEqualTo("nomor_kartu_keluarga");
        assertThat(Sheets.headerOf(families, Field.DESIL)).isEqualTo("desil_nasional");
        assertThat(Sheets.headerOf(families, Field.KODE_BPS)).isEqualTo("kode_kelurahan_desa");
        assertThat(families.column(Field.KODE_WILAYAH)).isEqualTo(-1);
        TableLayout persons = Sheets.table(Sheets.DTSEN_PERSONS);
        assertThat(persons.profile()).isEqualTo("dtsen-anggota");
        assertThat(persons.kind()).isEqualTo(SourceKind.P3KE_INDIVIDU);
        assertThat(persons.column(Field.ID_KELUARGA)).isEqualTo(1);
        assertThat(persons.column(Field.ID_INDIVIDU)).isEqualTo(-1);
        assertThat(Sheets.table("nomor_induk_kependudukan|nomor_kartu_keluarga|nama|status_hubungan_keluarga"
                                + "|pekerjaan_ktp")
                        .profile())
                .isEqualTo("dtsen-anggota");
        TableLayout scraped = Sheets.table("hub_kepala_keluarga|id_keluarga|idsemesta|nama|nik|no_kk|pekerjaan_utama");
        assertThat(scraped.kind()).isEqualTo(SourceKind.P3KE_INDIVIDU);
        assertThat(scraped.column(Field.ID_KELUARGA)).isEqualTo(1);
        assertThat(Sheets.table("desil_nasional|id_keluarga|id_wilayah|nama_kepala_keluarga|no_kk|nik"
                                + "|peringkat_nasional|percentile_nasional|rt|rw")
                        .kind())
                .isEqualTo(SourceKind.P3KE_KELUARGA);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 13, 39, 40})
    void a_header_is_found_in_any_of_the_first_forty_rows(int at) {
        List<Row> rows = new ArrayList<>();
        if (at > 2) {
            rows.add(ListRow.of(1, "Data P3KE Individu"));
            rows.add(ListRow.of(2, "Tahun: 2022"));
        }
        rows.add(ListRow.split(at, Sheets.PERSONS_2022));
        rows.add(ListRow.split(
                at + 1,
                "1|100074542|JAWA TIMUR|BLITAR|SRENGAT|TOGOGAN|3505031004|1|DSN A|1|SUPARMAN|3505031212820001|Ya"));
        TableLayout table = Sheets.table(Sheets.find(rows));
        assertThat(table.headerRow()).isEqualTo(at);
        assertThat(table.firstDataRow()).isEqualTo(at + 1);
        assertThat(table.profile()).isEqualTo("p3ke-2022-individu");
    }

    @Test
    void a_header_below_row_forty_is_not_looked_for() {
        assertThat(Sheets.find(List.of(ListRow.split(41, Sheets.PERSONS_2022)))).isInstanceOf(HeaderSearch.None.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(%d)", "%d", "%d.", "[%d]", "%d.0", "letters"})
    void a_number_row_below_the_header_is_passed_over(String form) {
        String numbers = String.join(
                "|",
                IntStream.rangeClosed(1, 32)
                        .mapToObj(i -> form.equals("letters") ? LayoutText.letters(i - 1) : String.format(form, i))
                        .toList());
        TableLayout table = Sheets.table("", "DATA P3KE", Sheets.PERSONS_2022, numbers);
        assertThat(table.headerRow()).isEqualTo(3);
        assertThat(table.firstDataRow()).isEqualTo(5);
        assertThat(Sheets.table(Sheets.PERSONS_2022, "KOLOM|" + numbers).firstDataRow())
                .isEqualTo(3);
    }

    @Test
    void group_and_field_are_read_together_with_merges_and_without() {
        String groups = "|No|ID Keluarga P3KE|Desa|Identitas|||Usia||Penerima||Kualitas|";
        String fields = "|||||||7-12|13-15|PKH|BPNT|Atap|Lantai"
                .replaceFirst("\\|\\|\\|\\|\\|\\|\\|", "||||Nama|NIK|Hubungan|");
        String numbers = "|(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)";
        List<Merge> merges = List.of(
                new Merge(2, 3, 1, 1),
                new Merge(2, 3, 2, 2),
                new Merge(2, 3, 3, 3),
                new Merge(2, 2, 4, 6),
                new Merge(2, 2, 7, 8),
                new Merge(2, 2, 9, 10),
                new Merge(2, 2, 11, 12),
                new Merge(1, 1, 0, 12));
        for (List<Merge> known : List.of(merges, List.<Merge>of())) {
            HeaderSearch search = Sheets.find(Sheets.rows("DATA P3KE DESA JATEN", groups, fields, numbers), known);
            TableLayout table = Sheets.table(search);
            assertThat(table.headerRow()).isEqualTo(3);
            assertThat(table.firstDataRow()).isEqualTo(5);
            assertThat(table.columns())
                    .containsEntry(Field.ID_KELUARGA, 2)
                    .containsEntry(Field.DESA, 3)
                    .containsEntry(Field.NAMA, 4)
                    .containsEntry(Field.NIK, 5)
                    .containsEntry(Field.HUBUNGAN, 6)
                    .containsEntry(Field.USIA_7_12, 7)
                    .containsEntry(Field.USIA_13_15, 8)
                    .containsEntry(Field.PENERIMA_PKH, 9)
                    .containsEntry(Field.PENERIMA_BPNT, 10)
                    .containsEntry(Field.KUALITAS_ATAP, 11)
                    .containsEntry(Field.KUALITAS_LANTAI, 12)
                    .doesNotContainKey(Field.JENIS_ATAP);
        }
    }

    @Test
    void three_header_rows_of_names_are_read_as_one() {
        TableLayout table = Sheets.table(
                "DATA|||||KEADAAN RUMAH|||",
                "ID Keluarga P3KE|Identitas||||Atap||Lantai|",
                "|Nama|NIK|Hubungan Keluarga|Alamat|Jenis|Kualitas|Jenis|Kualitas",
                "1|2|3|4|5|6|7|8|9");
        assertThat(table.headerRow()).isEqualTo(3);
        assertThat(table.firstDataRow()).isEqualTo(5);
        assertThat(table.columns())
                .containsEntry(Field.ID_KELUARGA, 0)
                .containsEntry(Field.JENIS_ATAP, 5)
                .containsEntry(Field.KUALITAS_ATAP, 6)
                .containsEntry(Field.JENIS_LANTAI, 7)
                .containsEntry(Field.KUALITAS_LANTAI, 8);
    }

    @Test
    void columns_of_the_person_are_told_from_those_of_the_head_by_their_group() {
        TableLayout table = Sheets.table(
                "ID Keluarga P3KE|Kepala Keluarga||Anggota Keluarga|||Petugas|",
                "|Nama|NIK|Nama|NIK|Hubungan|Nama|NIK");
        assertThat(table.kind()).isEqualTo(SourceKind.P3KE_INDIVIDU);
        assertThat(table.column(Field.NAMA)).isEqualTo(3);
        assertThat(table.column(Field.NIK)).isEqualTo(4);
    }

    @Test
    void corrections_and_other_registers_do_not_take_the_place_of_a_field() {
        TableLayout table = Sheets.table(
                "",
                "",
                "|ID_keluarga_P3KE|dimuktakhirkan_tahun|provinsi|kabupaten|Id_kec|kecamatan|Id_des_kel|kelurahan"
                        + "|kode_kemdagri|desil_kesejahteraan|persentil|alamat|RT|RW|Koordinat_X|Koordinat_Y|IDIndividu"
                        + "|prioritas_verval|nama|nama_perbaikan|NIK|NIK_perbaikan|nomor_KK|foto_KK|tanggal_lahir"
                        + "|padan_dukcapil|jenis_kelamin|hubungan_dengan_KK|status_kawin|pekerjaan|status_pekerjaan"
                        + "|pendidikan|umur|kelompok_umur|penerima_BPNT|penerima_PKH|resiko_stunting|kepemilikan_rumah"
                        + "|atap|kualitas|daya|air|BAB|DTKS_BERIRISAN_DTKS|DTKS_ID_DTKS|DTKS_KK_DTKS"
                        + "|VERVAL_memenuhi_kriteria_P3KE (Ya/Tidak)|VERVAL_keterangan");
        assertThat(table.profile()).isEqualTo("p3ke-verval-semarang");
        assertThat(Sheets.headerOf(table, Field.NAMA)).isEqualTo("nama");
        assertThat(Sheets.headerOf(table, Field.NIK)).isEqualTo("NIK");
        assertThat(Sheets.headerOf(table, Field.NO_KK)).isEqualTo("nomor_KK");
        assertThat(Sheets.headerOf(table, Field.JENIS_ATAP)).isEqualTo("atap");
        assertThat(table.columns()).doesNotContainKeys(Field.KODE_BPS, Field.KETERANGAN);
        assertThat(table.headers()).contains("NIK_perbaikan", "VERVAL_memenuhi_kriteria_P3KE (Ya/Tidak)");
    }

    @Test
    void the_village_print_keeps_the_relation_apart_and_reads_either_name_column() {
        List<Row> rows = new ArrayList<>();
        rows.add(ListRow.of(2, "", "DATA P3KE"));
        rows.add(ListRow.of(4, "", "KABUPATEN", ": BLITAR", "KECAMATAN", ": SRENGAT", "DESA", ": TOGOGAN"));
        rows.add(ListRow.split(
                11, "|No|Desa|Alamat|ID Keluarga|Desil|Nama||NIK|Jenis Kelamin|Usia|Hubungan / Status Kawin|Ket|"));
        rows.add(ListRow.split(12, "|1|2|3|4|5|6||7|8|9|10|11|"));
        Row head = ListRow.split(
                13, "|1|TOGOGAN|DSN A|100074542|1|SUPARMAN||3505031212820001|L|40|Kepala Keluarga / Kawin||");
        Row child = ListRow.split(14, "|2|TOGOGAN|DSN A|100074542|1||BUDI|3505031212120001|L|10|Anak / Belum Kawin||");
        rows.add(head);
        assertThat(Sheets.find(rows).mergesMayHelp()).isTrue();
        assertThat(Sheets.find(Sheets.PERSONS_2022).mergesMayHelp()).isFalse();
        TableLayout table = Sheets.table(Sheets.find(rows, List.of(new Merge(11, 11, 6, 7))));
        assertThat(table.profile()).isEqualTo("p3ke-cetak-desa");
        assertThat(table.headerRow()).isEqualTo(11);
        assertThat(table.firstDataRow()).isEqualTo(13);
        assertThat(table.text(head, Field.NAMA)).isEqualTo("SUPARMAN");
        assertThat(table.text(child, Field.NAMA)).isEqualTo("BUDI");
        assertThat(table.column(child, Field.NAMA)).isEqualTo(7);
        assertThat(table.text(head, Field.HUBUNGAN)).isEqualTo("Kepala Keluarga");
        assertThat(table.text(child, Field.HUBUNGAN)).isEqualTo("Anak");
        assertThat(table.column(Field.NO)).isEqualTo(1);
    }

    @Test
    void a_social_registry_needs_no_more_than_nik_name_and_address() {
        TableLayout table = Sheets.table("NIK|NAMA|ALAMAT");
        assertThat(table.profile()).isEqualTo("dtks-umum");
        assertThat(table.kind()).isEqualTo(SourceKind.DTKS);
        assertThat(Sheets.table("No|Nama Penerima|NIK KTP|Kampung").kind()).isEqualTo(SourceKind.DTKS);
        assertThat(Sheets.table("id_dtks|alamat|nik|nama_krt|jml_kel|jml_art|perubahan|program")
                        .kind())
                .isEqualTo(SourceKind.DTKS);
    }

    @ParameterizedTest
    @CsvSource({
        "nagari,DESA",
        "gampong,DESA",
        "kampung,DESA",
        "NM KEL,DESA",
        "KEL/DESA,DESA",
        "DESA/KELUARAHAN,DESA",
        "NM KEC,KECAMATAN",
        "Distrik,KECAMATAN",
        "NO. KTP,NIK",
        "NOMOR NIK,NIK",
        "PBI-JK,PENERIMA_PBI",
        "TGL LHR,TANGGAL_LAHIR",
        "TGL_LAHIR,TANGGAL_LAHIR",
        "Nomor Kartu Keluarga,NO_KK",
        "IDSEMESTA,ID_DTKS",
        "Propinsi,PROVINSI",
        "BNPT,PENERIMA_BPNT",
        "Penerima BNPT,PENERIMA_BPNT",
        "L/P,JENIS_KELAMIN",
        "Kode Kemendagri,KODE_WILAYAH",
        "penerima _bpnt,PENERIMA_BPNT",
        "3. NIK,NIK",
        "d) Nagari,DESA",
        "N I K,NIK",
        "NIK (16 digit),NIK",
    })
    void regional_and_other_names_of_a_column_are_known(String header, Field field) {
        String others =
                field == Field.NIK ? "Nama|Alamat|RT|" : field == Field.DESA ? "NIK|Nama|RT|" : "NIK|Nama|Dusun|";
        TableLayout table = Sheets.table(others + header);
        assertThat(table.kind()).isEqualTo(SourceKind.DTKS);
        assertThat(table.column(field)).isEqualTo(3);
    }

    @Test
    void two_values_in_one_cell_are_taken_apart() {
        TableLayout table = Sheets.table("NIK|NAMA|TEMPAT, TANGGAL LAHIR|RT/RW|ALAMAT");
        Row row = ListRow.of(2, "3505031212820001", "SUPARMAN", "Blitar, 12-12-1982", "002/005", "DSN A");
        assertThat(table.text(row, Field.TEMPAT_LAHIR)).isEqualTo("Blitar");
        assertThat(table.text(row, Field.TANGGAL_LAHIR)).isEqualTo("12-12-1982");
        assertThat(table.text(row, Field.RT)).isEqualTo("002");
        assertThat(table.text(row, Field.RW)).isEqualTo("005");
        assertThat(CellPart.BEFORE_SLASH.of("Istri/Suami")).isEqualTo("Istri/Suami");
        assertThat(CellPart.BEFORE_SLASH.of("Istri/Suami / Kawin")).isEqualTo("Istri/Suami");
        assertThat(CellPart.BEFORE_SLASH.of("Anak/Kawin")).isEqualTo("Anak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No|Tanggal|Nama Barang|Jumlah|Harga Satuan|Total",
                "Nama",
                "Name|Address|Phone",
                "No|Nama|Kelas|Nilai",
                "No|Nama|Alamat|Kecamatan|Jumlah|Harga",
                "Desa|Kecamatan|Kabupaten|Jumlah Penduduk|Luas",
                "Nama|Alamat|Jenis Kelamin|Tanggal Lahir|Pendidikan|Agama",
                "NIK|Nama",
                "PKH|BPNT|BST|PBI"
            })
    void an_unrelated_list_is_never_taken_for_one_of_ours(String header) {
        assertThat(Sheets.find(header, "1|x|y|z")).isInstanceOfAny(HeaderSearch.None.class, HeaderSearch.Missing.class);
    }

    @Test
    void a_recapitulation_alone_is_nothing() {
        assertThat(Sheets.find("No|Kecamatan|Desa|Jumlah Keluarga|Jumlah Jiwa|Desil"))
                .isInstanceOf(HeaderSearch.None.class);
    }

    @Test
    void a_short_list_of_families_is_known_by_its_heads() {
        TableLayout table = Sheets.table("No|ID Keluarga P3KE|Nama Kepala Keluarga|NIK|Alamat|Desil");
        assertThat(table.kind()).isEqualTo(SourceKind.P3KE_KELUARGA);
        assertThat(table.profile()).isEqualTo("p3ke-umum-keluarga");
        assertThat(Sheets.table("ID Keluarga|Nama|NIK|Hubungan Keluarga|Desa").profile())
                .isEqualTo("p3ke-umum-individu");
    }

    @Test
    void what_is_missing_is_said() {
        HeaderSearch search = Sheets.find(Sheets.PERSONS_2022.replace("ID Keluarga P3KE|", ""));
        assertThat(search).isInstanceOf(HeaderSearch.Missing.class);
        HeaderSearch.Missing missing = (HeaderSearch.Missing) search;
        assertThat(missing.profile()).isEqualTo("p3ke-2022-individu");
        assertThat(missing.fields()).containsExactly(Field.ID_KELUARGA);
        assertThat(Sheets.find("NIK|Nama|Alamat|Desil"))
                .isInstanceOfSatisfying(HeaderSearch.Missing.class, few -> assertThat(few.fields())
                        .containsExactly(Field.ID_KELUARGA));
        assertThat(Sheets.find(Sheets.FAMILIES_2022.replace("|NIK|", "|")))
                .isInstanceOfSatisfying(HeaderSearch.Missing.class, few -> assertThat(few.fields())
                        .containsExactly(Field.NIK));
        assertThat(Sheets.find(Sheets.SIKS_NG.replace("|NAMA|", "|")))
                .isInstanceOfSatisfying(HeaderSearch.Missing.class, few -> assertThat(few.fields())
                        .containsExactly(Field.NAMA));
    }

    @Test
    void a_list_that_may_be_of_families_or_of_persons_is_ambiguous_until_somebody_says() {
        String header = "ID Keluarga P3KE|Desil|Nama|NIK|Alamat";
        assertThat(Sheets.find(header))
                .isInstanceOfSatisfying(HeaderSearch.Ambiguous.class, both -> assertThat(both.kinds())
                        .containsExactlyInAnyOrder(SourceKind.P3KE_KELUARGA, SourceKind.P3KE_INDIVIDU));
        assertThat(Sheets.table(Sheets.findAs(SourceKind.P3KE_KELUARGA, header)).kind())
                .isEqualTo(SourceKind.P3KE_KELUARGA);
        assertThat(Sheets.table(Sheets.findAs(SourceKind.P3KE_INDIVIDU, header)).kind())
                .isEqualTo(SourceKind.P3KE_INDIVIDU);
    }

    @Test
    void what_somebody_says_cannot_turn_persons_into_families() {
        assertThat(Sheets.findAs(SourceKind.P3KE_KELUARGA, Sheets.PERSONS_2022))
                .isEqualTo(new HeaderSearch.OtherKind(
                        SourceKind.P3KE_KELUARGA, SourceKind.P3KE_INDIVIDU, "p3ke-2022-individu", 1));
        assertThat(Sheets.findAs(SourceKind.DTKS, Sheets.FAMILIES_2022)).isNotInstanceOf(HeaderSearch.Found.class);
    }

    @Test
    void a_registry_with_deciles_is_known_by_its_id_or_by_word() {
        assertThat(Sheets.table("ID DTKS|NIK|NAMA|ALAMAT|DESIL").kind()).isEqualTo(SourceKind.DTKS);
        assertThat(Sheets.table(Sheets.findAs(SourceKind.DTKS, "NIK|NAMA|ALAMAT|DESIL"))
                        .kind())
                .isEqualTo(SourceKind.DTKS);
    }

    @Test
    void a_list_with_both_ids_is_p3ke() {
        assertThat(Sheets.table("ID Keluarga P3KE|ID DTKS|NIK|Nama|Hubungan|Alamat")
                        .kind())
                .isEqualTo(SourceKind.P3KE_INDIVIDU);
    }

    @Test
    void of_two_columns_for_one_field_the_exact_and_first_is_taken_and_the_other_told() {
        HeaderSearch search = Sheets.find("NIK|NAMA|ALAMAT|NAMA");
        assertThat(Sheets.table(search).column(Field.NAMA)).isEqualTo(1);
        assertThat(((HeaderSearch.Found) search).warnings())
                .extracting(id.sidaksos.base.Sentence::key)
                .containsExactly("tataletak.kembar");
        TableLayout exact = Sheets.table("NIK|NAMA|Kecamatn|Kecamatan|ALAMAT");
        assertThat(exact.column(Field.KECAMATAN)).isEqualTo(3);
    }

    @Test
    void a_misspelt_header_is_read_and_told() {
        HeaderSearch search = Sheets.find("ID DTKS|NIK|NAMA|Jenis Kelamn|Kecamtan|ALAMAT");
        assertThat(Sheets.table(search).columns())
                .containsEntry(Field.JENIS_KELAMIN, 3)
                .containsEntry(Field.KECAMATAN, 4);
        assertThat(((HeaderSearch.Found) search).warnings())
                .extracting(id.sidaksos.base.Sentence::key)
                .containsExactlyInAnyOrder("tataletak.mirip", "tataletak.mirip");
    }

    @Test
    void rows_of_data_are_not_taken_for_a_header() {
        TableLayout table = Sheets.table(
                "Data P3KE Kabupaten Blitar",
                "Kecamatan|: Srengat|Desa|: Togogan",
                Sheets.PERSONS_2022,
                "1|100074542|JAWA TIMUR|BLITAR|SRENGAT|DESA|3505031004|1|ALAMAT|1|NAMA|3505031212820001|Ya|Laki-laki"
                        + "|Kepala Keluarga|12/12/1982 0:00:00|Kawin|Petani|Tamat SD/sederajat",
                "2|100074542|JAWA TIMUR|BLITAR|SRENGAT|DESA|3505031004|1|ALAMAT|2|KETERANGAN||Ya|Perempuan|Istri");
        assertThat(table.headerRow()).isEqualTo(3);
        assertThat(table.column(Field.NIK)).isEqualTo(11);
    }

    @Test
    void a_recapitulation_above_the_list_is_not_the_list() {
        TableLayout table = Sheets.table(
                "No|Kecamatan|Desa|Jumlah Keluarga|Jumlah Jiwa",
                "1|Srengat|Togogan|12|40",
                "",
                Sheets.FAMILIES_2023,
                "100074542|2022|JAWA TIMUR");
        assertThat(table.headerRow()).isEqualTo(4);
        assertThat(table.profile()).isEqualTo("p3ke-2023-keluarga");
    }

    @Test
    void the_widest_sheet_is_looked_through_in_no_time() {
        List<String> cells = new ArrayList<>(Collections.nCopies(16_384, ""));
        String[] headers = Sheets.PERSONS_2022.split("\\|");
        for (int i = 0; i < headers.length; i++) {
            cells.set(500 * i, headers[i]);
        }
        List<Row> rows = new ArrayList<>();
        for (int r = 1; r <= HeaderFinder.ROWS_NEEDED; r++) {
            List<String> noise = new ArrayList<>();
            for (int c = 0; c < 16_384; c++) {
                noise.add("kolom tambahan " + (char) ('a' + c % 26) + (char) ('a' + c / 26 % 26) + r % 7);
            }
            rows.add(new ListRow(r, r == 20 ? cells : noise));
        }
        // Processor time, so that other work of the machine does not count.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        TableLayout table = Sheets.table(Sheets.find(rows));
        long spent = clock.getCurrentThreadCpuTime() - start;
        assertThat(table.headerRow()).isEqualTo(20);
        assertThat(table.columns()).hasSize(32);
        assertThat(spent / 1_000_000).isLessThan(4_000);
    }

    @Test
    void ghost_rows_columns_and_merges_do_no_harm() {
        List<Row> rows = List.of(
                new ListRow(3, List.of((Sheets.SIKS_NG + "|" + "|".repeat(900)).split("\\|", -1))),
                new ListRow(4, Collections.nCopies(2_000, "")));
        HeaderSearch search = Sheets.find(
                rows,
                List.of(new Merge(5, 1_048_576, 0, 16_383), new Merge(3, 3, 900, 16_383), new Merge(60, 61, 0, 4)));
        assertThat(Sheets.table(search).headers()).hasSize(23);
        assertThat(Sheets.find(List.of())).isInstanceOf(HeaderSearch.None.class);
        assertThat(Sheets.find(List.of(), List.of(new Merge(1, 2, 0, 3)))).isInstanceOf(HeaderSearch.None.class);
    }

    @Test
    void the_names_of_file_and_sheet_play_no_part() {
        HeaderFinder finder = new HeaderFinder(ProfileCatalog.shipped().layouts());
        HeaderSearch search =
                finder.find("Data Keluarga", Sheets.rows(Sheets.PERSONS_2022), List.of(), Optional.empty());
        assertThat(Sheets.table(search).kind()).isEqualTo(SourceKind.P3KE_INDIVIDU);
    }
}
