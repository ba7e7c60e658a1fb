package id.sidaksos.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowClassifierTest {
    private static final String PERSON =
            "1|100074542|JAWA TIMUR|BLITAR|SRENGAT|TOGOGAN|3505031004|1|DSN A RT 01 RW 02|1"
                    + "|SUPARMAN|3505031212820001|Ya|Laki-laki|Kepala Keluarga|12/12/1982 0:00:00|Kawin|Petani";

    private final TableLayout table = Sheets.table(Sheets.PERSONS_2022);
    private final RowClassifier rows = new RowClassifier(table);
    private int number = 1;

    private RowClass of(String line) {
        return rows.classify(ListRow.split(++number, line));
    }

    @Test
    void persons_are_data() {
        assertThat(of(PERSON)).isEqualTo(RowClass.DATA);
        assertThat(of(PERSON.replace("3505031212820001", ""))).isEqualTo(RowClass.DATA);
        assertThat(of(PERSON.replace("3505031212820001", "KOSONG").replace("100074542", "")))
                .isEqualTo(RowClass.DATA);
        assertThat(of(PERSON.replace("3505031212820001", "'3505031212820001"))).isEqualTo(RowClass.DATA);
        assertThat(of(PERSON.replace("3505031212820001", "3,50503E+15"))).isEqualTo(RowClass.DATA);
        assertThat(of(PERSON.replace("SUPARMAN", ""))).isEqualTo(RowClass.DATA);
        assertThat(of("||||||||||SUPARMAN")).isEqualTo(RowClass.DATA);
        assertThat(of("|100074542|||||||||")).isEqualTo(RowClass.DATA);
        assertThat(of("7|100074542||||MENGETAHUI|||||")).isEqualTo(RowClass.DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JUMLAH",
                "TOTAL",
                "JUMLAH KELUARGA",
                "Mengetahui",
                "NIP. SUPARMAN",
                "KEPALA DESA",
                "DESA",
                "NAMA",
                "TTD"
            })
    void people_and_places_may_have_any_name(String name) {
        assertThat(of(PERSON.replace("SUPARMAN", name))).isEqualTo(RowClass.DATA);
        assertThat(of(PERSON.replace("TOGOGAN", name))).isEqualTo(RowClass.DATA);
        assertThat(of(PERSON.replace("SUPARMAN", name).replace("3505031212820001", "KOSONG")))
                .isEqualTo(RowClass.DATA);
        assertThat(of(PERSON.replace("SUPARMAN", name)
                        .replace("3505031212820001", "")
                        .replace("100074542", "-")))
                .isEqualTo(RowClass.DATA);
        assertThat(of("7|100074542|||||||||" + name)).isEqualTo(RowClass.DATA);
    }

    @Test
    void blank_rows_and_pages_headers_are_left_out() {
        assertThat(of("")).isEqualTo(RowClass.BLANK);
        assertThat(of(" | | \u00A0 | \u200B")).isEqualTo(RowClass.BLANK);
        assertThat(of(Sheets.PERSONS_2022)).isEqualTo(RowClass.REPEATED_HEADER);
        assertThat(of(Sheets.PERSONS_2022.toUpperCase(java.util.Locale.ROOT))).isEqualTo(RowClass.REPEATED_HEADER);
        assertThat(of(String.join(
                        "|",
                        IntStream.rangeClosed(1, 32)
                                .mapToObj(i -> "(" + i + ")")
                                .toList())))
                .isEqualTo(RowClass.NUMBER_ROW);
        assertThat(of("12||||||||||")).isEqualTo(RowClass.NUMBER_ONLY);
        assertThat(of("1|2|3|||||||")).isNotEqualTo(RowClass.NUMBER_ROW);
        assertThat(of(PERSON)).isEqualTo(RowClass.DATA);
    }

    @Test
    void every_row_of_a_header_of_several_rows_is_known_when_it_comes_again() {
        String groups = "ID Keluarga P3KE|Desa|Identitas|||Usia|";
        String fields = "||Nama|NIK|Hubungan|7-12|13-15";
        TableLayout tall = Sheets.table(groups, fields);
        RowClassifier each = new RowClassifier(tall);
        assertThat(each.classify(ListRow.split(9, groups))).isEqualTo(RowClass.REPEATED_HEADER);
        assertThat(each.classify(ListRow.split(10, fields))).isEqualTo(RowClass.REPEATED_HEADER);
    }

    @Test
    void titles_and_groups_that_come_again_on_a_further_page_are_known() {
        String title = "DAFTAR KELUARGA SASARAN|||";
        String groups = "|IDENTITAS||||||||||BANTUAN";
        RowClassifier each = new RowClassifier(Sheets.table(title, groups, Sheets.PERSONS_2022));
        assertThat(each.classify(ListRow.split(50, PERSON))).isEqualTo(RowClass.DATA);
        assertThat(each.classify(ListRow.split(51, title))).isEqualTo(RowClass.REPEATED_HEADER);
        assertThat(each.classify(ListRow.split(52, groups))).isEqualTo(RowClass.REPEATED_HEADER);
        assertThat(each.classify(ListRow.split(53, PERSON.replace("SUPARMAN", "BANTUAN"))))
                .isEqualTo(RowClass.DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JUMLAH||||||||||1.234",
                "||||TOTAL||||||312|312",
                "Jumlah Keluarga : 45 KK",
                "Jumlah Jiwa|135|jiwa",
                "SUB TOTAL||||||||||Rp 1.800.000",
                "|Grand Total|||100|",
                "JML|||12"
            })
    void totals_are_left_out(String line) {
        assertThat(of(line)).isEqualTo(RowClass.TOTAL);
    }

    @Test
    void the_signature_block_is_left_out_to_its_last_line() {
        of(PERSON);
        String[] block = {
            "|||||||||||Blitar, 12 Maret 2023",
            "|Mengetahui,|||||||||Yang membuat,",
            "|KEPALA DESA TOGOGAN|||||||||Operator",
            "",
            "",
            "|SUTRISNO|||||||||SITI AMINAH",
            "|NIP. 19700101 199803 1 001|||||||||",
            "|||||||||||19700101 199803 1 002"
        };
        for (String line : block) {
            assertThat(of(line)).as(line).isIn(RowClass.SIGNATURE, RowClass.BLANK);
        }
        assertThat(of(PERSON)).isEqualTo(RowClass.DATA);
        assertThat(of("||||||||||SUTRISNO")).isEqualTo(RowClass.DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ditetapkan di Blitar",
                "pada tanggal 29 Desember 2023",
                "CAMAT SRENGAT",
                "a.n. KEPALA DINAS SOSIAL",
                "Plt. Kepala Desa Jaten",
                "BUPATI BLITAR,",
                "ttd",
                "NIP 197001011998031001",
                "Kanigoro,     Maret 2023",
                "Tanggal : 12-03-2023",
                "Lurah Togogan",
                "( ........................ )"
            })
    void words_of_a_signature_are_known(String text) {
        assertThat(of("||||||||||" + text)).isEqualTo(RowClass.SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DESA JATEN",
                "KECAMATAN : SRENGAT",
                "|Keterangan: data per Januari",
                "Halaman 2 dari 10",
                "*) sesuai KTP",
                "|||||||||||||||sumber: BKKBN",
                "||||||||||Kelurahan Togogan"
            })
    void headings_and_notes_are_left_out(String line) {
        assertThat(of(line)).isEqualTo(RowClass.TITLE);
    }

    @Test
    void an_explanation_below_the_header_is_left_out_only_there() {
        TableLayout dtsen = Sheets.table("", Sheets.DTSEN_PERSONS);
        String note =
                "Nomor induk kependudukan|Nomor kartu keluarga|Nama|Tanggal lahir anggota|1 Laki-laki 2 Perempuan";
        RowClassifier each = new RowClassifier(dtsen);
        assertThat(each.classify(ListRow.split(3, note + "|hubungan"))).isNotEqualTo(RowClass.DATA);
        assertThat(each.classify(ListRow.split(4, "3505031212820001|3505030101100001|SUPARMAN|1982-12-12|1")))
                .isEqualTo(RowClass.DATA);
        assertThat(each.classify(ListRow.split(5, "TIDAK ADA NIK|BELUM ADA KK|SITI|TIDAK DIKETAHUI|2|3|4")))
                .isEqualTo(RowClass.DATA);
    }

    /** Nothing that has a family's or a person's number and a name is ever left out, whatever else stands in the row. */
    @Property(tries = 500)
    void a_number_and_a_name_make_a_person(
            @ForAll @Size(32) List<String> cells, @ForAll boolean byFamily, @ForAll boolean afterSignature) {
        List<String> texts = new ArrayList<>(cells);
        texts.set(table.column(Field.NAMA), "JUMLAH");
        texts.set(table.column(byFamily ? Field.ID_KELUARGA : Field.NIK), byFamily ? "100074542" : "3505031212820001");
        RowClassifier each = new RowClassifier(table);
        if (afterSignature) {
            each.classify(ListRow.of(2, "Mengetahui,"));
        }
        assertThat(each.classify(new ListRow(3, texts))).isEqualTo(RowClass.DATA);
    }

    @Test
    void a_million_rows_cost_little() {
        Row person = ListRow.split(2, PERSON);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        int data = 0;
        for (int i = 0; i < 1_000_000; i++) {
            data += rows.classify(person).isData() ? 1 : 0;
        }
        assertThat(data).isEqualTo(1_000_000);
        assertThat((clock.getCurrentThreadCpuTime() - start) / 1_000_000).isLessThan(2_000);
    }

    @Test
    void every_reason_has_its_words() {
        for (Bahasa bahasa : Bahasa.values()) {
            Messages texts = new Messages(bahasa);
            assertThat(Arrays.stream(RowClass.values()).map(RowClass::reason).map(texts::text))
                    .allSatisfy(text -> assertThat(text).isNotBlank())
                    .doesNotHaveDuplicates();
        }
    }
}
