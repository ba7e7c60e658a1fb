package id.sidaksos.domain.registry;

import static id.sidaksos.domain.layout.Field.ALAMAT;
import static id.sidaksos.domain.layout.Field.DESA;
import static id.sidaksos.domain.layout.Field.DESIL;
import static id.sidaksos.domain.layout.Field.HUBUNGAN;
import static id.sidaksos.domain.layout.Field.ID_INDIVIDU;
import static id.sidaksos.domain.layout.Field.ID_KELUARGA;
import static id.sidaksos.domain.layout.Field.JENIS_ATAP;
import static id.sidaksos.domain.layout.Field.JENIS_DINDING;
import static id.sidaksos.domain.layout.Field.JENIS_KELAMIN;
import static id.sidaksos.domain.layout.Field.JENIS_LANTAI;
import static id.sidaksos.domain.layout.Field.KABUPATEN;
import static id.sidaksos.domain.layout.Field.KECAMATAN;
import static id.sidaksos.domain.layout.Field.KODE_WILAYAH;
import static id.sidaksos.domain.layout.Field.NAMA;
import static id.sidaksos.domain.layout.Field.NIK;
import static id.sidaksos.domain.layout.Field.NO;
import static id.sidaksos.domain.layout.Field.PROVINSI;
import static id.sidaksos.domain.layout.Field.RESIKO_STUNTING;
import static id.sidaksos.domain.layout.Field.RW;
import static id.sidaksos.domain.layout.Field.TANGGAL_LAHIR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.registry.VocabularyCatalog;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RowInterpreterTest {
    private static final Vocabularies VOCABULARIES = VocabularyCatalog.load();
    private static final Field[] FIELDS = {
        NO,
        ID_KELUARGA,
        PROVINSI,
        KABUPATEN,
        KECAMATAN,
        DESA,
        KODE_WILAYAH,
        DESIL,
        ALAMAT,
        ID_INDIVIDU,
        NAMA,
        NIK,
        JENIS_KELAMIN,
        HUBUNGAN,
        TANGGAL_LAHIR,
        JENIS_ATAP,
        JENIS_DINDING,
        JENIS_LANTAI,
        RESIKO_STUNTING
    };
    private static final Set<Field> STORED = EnumSet.allOf(Field.class);

    private final TestTable table = new TestTable(SourceKind.P3KE_INDIVIDU, FIELDS);
    private final RowInterpreter interpreter = interpreter(table);

    @Test
    void a_sound_row_has_values_and_no_finding() {
        SourceRecord record = interpreter.read(sound(2));
        assertThat(record.findings()).isEmpty();
        assertThat(record.parked()).isEmpty();
        assertThat(record.text(ID_KELUARGA)).isEqualTo("100074542");
        assertThat(record.nik().digits()).isEqualTo("3505011205800001");
        assertThat(record.sex()).isEqualTo('L');
        assertThat(record.date(TANGGAL_LAHIR)).isEqualTo(LocalDate.of(1980, 5, 12));
        assertThat(record.count(DESIL)).isEqualTo(1);
        assertThat(record.count(Field.RT)).isEqualTo(2);
        assertThat(record.count(RW)).isEqualTo(5);
        assertThat(record.answer(JENIS_ATAP).code()).isEqualTo("GENTENG");
        assertThat(record.region().code()).isEqualTo("3505012001");
        assertThat(interpreter.finish().findings()).isEmpty();
    }

    @Test
    void what_the_values_give_back_is_not_kept_twice() {
        for (int row = 2; row < 5; row++) {
            assertThat(interpreter.read(sound(row)).keptSource(STORED)).isEmpty();
        }
        SourceManner manner = SourceManner.decode(interpreter.manner().encode());
        SourceRecord record = interpreter.read(sound(6));
        assertThat(manner.date(TANGGAL_LAHIR, record.date(TANGGAL_LAHIR))).contains("12/05/1980 0:00:00");
        assertThat(manner.answer(JENIS_ATAP, record.answer(JENIS_ATAP).number()))
                .contains("Genteng");
        assertThat(manner.count(DESIL, 1)).isEqualTo("1");
        assertThat(manner.place(DESA, record.region().id())).contains("JATEN");
        assertThat(manner.encode()).isEqualTo(interpreter.manner().encode());
    }

    @Test
    void what_they_do_not_give_back_is_kept() {
        interpreter.read(sound(2)).keptSource(STORED);
        Row odd = with(with(with(sound(3), JENIS_ATAP, "GENTENG"), NIK, "'3505011205800001"), NAMA, "SUPARMAN\u00A0");
        SourceRecord record = interpreter.read(odd);
        assertThat(KeptSource.decode(record.keptSource(STORED).orElseThrow()))
                .isEqualTo(Map.of(
                        column(JENIS_ATAP),
                        "GENTENG",
                        column(NIK),
                        "'3505011205800001",
                        column(NAMA),
                        "SUPARMAN\u00A0"));
        Set<Field> without = EnumSet.complementOf(EnumSet.of(ALAMAT));
        assertThat(KeptSource.decode(
                        interpreter.read(sound(4)).keptSource(without).orElseThrow()))
                .isEqualTo(Map.of(column(ALAMAT), "DSN KRAJAN RT 02 RW 05"));
    }

    @Property(tries = 300)
    void nothing_that_was_read_is_lost(@ForAll @Size(19) List<String> texts, @ForAll List<String> more) {
        RowInterpreter fresh = interpreter(table);
        for (List<String> cells : List.of(texts, texts, more)) {
            Row row = table.row(2, cells.toArray(new String[0]));
            SourceRecord record = fresh.read(row);
            SortedMap<Integer, String> kept =
                    record.keptSource(STORED).map(KeptSource::decode).orElseGet(TreeMap::new);
            SourceManner manner = SourceManner.decode(fresh.manner().encode());
            for (int column = 0; column < Math.max(cells.size(), FIELDS.length); column++) {
                String source = row.text(column);
                String back = kept.containsKey(column) ? kept.get(column) : rendered(record, manner, column);
                boolean runningNumber = column == 0 && !kept.containsKey(0);
                assertThat(back).as("column %d", column).isEqualTo(runningNumber ? back : source);
            }
            assertThat(KeptSource.decode(record.wholeSource()).values())
                    .containsExactlyElementsOf(
                            cells.stream().filter(text -> !text.isEmpty()).toList());
        }
        fresh.finish();
    }

    /** What a reader of the database makes of a value. */
    private static String rendered(SourceRecord record, SourceManner manner, int column) {
        if (column >= FIELDS.length) {
            return "";
        }
        Field field = FIELDS[column];
        switch (field) {
            case NIK:
                return record.nik().digits();
            case TANGGAL_LAHIR:
                LocalDate date = record.date(field);
                return date == null ? "" : manner.date(field, date).orElseThrow();
            case PROVINSI:
            case KABUPATEN:
            case KECAMATAN:
            case DESA:
            case KODE_WILAYAH:
                int id = record.region().id();
                return id == 0 ? "" : manner.place(field, id).orElseThrow();
            case DESIL:
                return record.count(field) < 0 ? "" : manner.count(field, record.count(field));
            case JENIS_KELAMIN:
            case HUBUNGAN:
            case JENIS_ATAP:
            case JENIS_DINDING:
            case JENIS_LANTAI:
            case RESIKO_STUNTING:
                return manner.answer(field, record.answer(field).number()).orElseThrow();
            default:
                return record.text(field);
        }
    }

    @Test
    void two_answers_of_other_columns_are_one_shift() {
        Row shifted = with(with(with(sound(2), JENIS_ATAP, "Ya"), JENIS_DINDING, "Genteng"), JENIS_LANTAI, "Tembok");
        assertThat(kinds(shifted)).containsExactly(FindingKind.KOLOM_BERGESER);
    }

    @Test
    void one_answer_of_another_column_or_two_new_words_are_no_shift() {
        assertThat(kinds(with(sound(2), RESIKO_STUNTING, "450 VA")))
                .containsExactly(FindingKind.KOSAKATA_TIDAK_DIKENAL);
        assertThat(kinds(with(with(sound(3), JENIS_ATAP, "Kaca"), JENIS_DINDING, "Kalsiboard")))
                .containsExactly(FindingKind.KOSAKATA_TIDAK_DIKENAL, FindingKind.KOSAKATA_TIDAK_DIKENAL);
        assertThat(interpreter.read(with(sound(3), JENIS_ATAP, " Kaca ")).text(JENIS_ATAP))
                .isEqualTo("Kaca");
    }

    @Test
    void defects_of_other_cells_have_their_finding() {
        assertThat(kinds(with(sound(2), DESIL, "15"))).containsExactly(FindingKind.DESIL_TIDAK_WAJAR);
        assertThat(kinds(with(sound(2), DESIL, "satu"))).containsExactly(FindingKind.ANGKA_TIDAK_TERBACA);
        assertThat(kinds(with(sound(2), JENIS_KELAMIN, "X"))).containsExactly(FindingKind.JENIS_KELAMIN_TIDAK_DIKENAL);
        assertThat(kinds(with(sound(2), HUBUNGAN, "#N/A"))).containsExactly(FindingKind.SEL_GALAT);
        assertThat(kinds(TestTable.with(sound(2), column(JENIS_ATAP), CellKind.ERROR, "#REF!")))
                .containsExactly(FindingKind.SEL_GALAT);
        assertThat(kinds(with(sound(2), ALAMAT, "DSN KRAJAN\u0000 RT 1 RW 1")))
                .containsExactly(FindingKind.TEKS_DIBERSIHKAN);
        assertThat(kinds(with(sound(2), ID_INDIVIDU, ""))).containsExactly(FindingKind.ID_INDIVIDU_KOSONG);
        assertThat(kinds(with(sound(2), TANGGAL_LAHIR, "05/12/1980"))).containsExactly(FindingKind.TANGGAL_TERTUKAR);
        assertThat(kinds(with(sound(2), TANGGAL_LAHIR, "13/05/1980")))
                .containsExactly(FindingKind.NIK_BEDA_TANGGAL_LAHIR);
    }

    @Test
    void a_short_nik_is_repaired_where_birth_and_sex_prove_it() {
        SourceRecord record = interpreter.read(with(sound(2), NIK, "350501125800001"));
        assertThat(record.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.NIK_KURANG_DIGIT);
            assertThat(finding.proposal()).isEqualTo("3505011205800001");
        });
        assertThat(record.nik().digits()).isEqualTo("350501125800001");
    }

    @Test
    void rows_are_kept_aside_for_empty_cells_only() {
        assertThat(interpreter.read(with(sound(2), ID_KELUARGA, " ")).parked()).contains(ParkReason.TANPA_ID_KELUARGA);
        assertThat(interpreter.read(with(sound(2), ID_KELUARGA, "1,00075E+08")).parked())
                .contains(ParkReason.ID_KELUARGA_RUSAK);
        assertThat(interpreter.read(with(with(sound(2), NAMA, ""), NIK, "")).parked())
                .contains(ParkReason.TANPA_NAMA_DAN_NIK);
        assertThat(interpreter.read(with(sound(2), NAMA, "")).parked()).isEmpty();
        TestTable bare = new TestTable(SourceKind.P3KE_INDIVIDU, NAMA);
        SourceRecord record = interpreter(bare).read(bare.row(2, ""));
        assertThat(record.parked()).isEmpty();
        assertThat(record.findings()).extracting(Finding::kind).containsExactly(FindingKind.NAMA_KOSONG);
    }

    @Test
    void a_column_typed_into_a_spreadsheet_is_known_at_the_end() {
        for (int i = 0; i < 12; i++) {
            String nik = "35050112058" + String.format("%04d", i) + "0";
            Row row = TestTable.with(sound(2 + i), column(NIK), CellKind.NUMBER, nik);
            assertThat(interpreter.read(row).nik().status()).isNotEqualTo(NikStatus.TIADA);
        }
        FileVerdict verdict = interpreter.finish();
        assertThat(verdict.cutNiks()).hasSize(12);
        assertThat(verdict.findings())
                .hasSize(12)
                .allMatch(late -> late.finding().kind() == FindingKind.NIK_LIMA_BELAS_DIGIT);
        assertThat(verdict.home()).contains("3505");
    }

    @Test
    void of_a_cut_column_only_numbers_that_were_whole_are_told_as_cut() {
        for (int i = 0; i < 12; i++) {
            String date = i < 4 ? "399980" : "120580";
            String nik = "350501" + date + String.format("%03d", i) + "0";
            interpreter.read(TestTable.with(sound(2 + i), column(NIK), CellKind.NUMBER, nik));
        }
        assertThat(interpreter.finish().cutNiks()).hasSize(8);
    }

    @Test
    void a_cell_longer_than_any_answer_is_told_and_kept_whole() {
        String longText = "Genteng ".repeat(4_000);
        SourceRecord record = interpreter.read(with(sound(2), JENIS_ATAP, longText));
        assertThat(record.answer(JENIS_ATAP)).isEqualTo(Answer.UNKNOWN);
        assertThat(record.findings()).extracting(Finding::kind).contains(FindingKind.KOSAKATA_TIDAK_DIKENAL);
        assertThat(KeptSource.decode(record.keptSource(STORED).orElseThrow())).containsValue(longText);
    }

    @Test
    void ids_keep_their_letters_and_lose_only_the_spreadsheets_marks() {
        assertThat(interpreter.read(with(sound(2), ID_KELUARGA, "'100074542")).text(ID_KELUARGA))
                .isEqualTo("100074542");
        assertThat(interpreter.read(with(sound(2), ID_KELUARGA, "100074542.0")).text(ID_KELUARGA))
                .isEqualTo("100074542");
        assertThat(interpreter.read(with(sound(2), ID_KELUARGA, "35-A/12")).text(ID_KELUARGA))
                .isEqualTo("35-A/12");
        assertThat(interpreter.read(with(sound(2), ID_KELUARGA, "12E05A")).text(ID_KELUARGA))
                .isEqualTo("12E05A");
        assertThat(interpreter.read(with(sound(2), ID_KELUARGA, "12E10")).parked())
                .isEmpty();
    }

    private List<FindingKind> kinds(Row row) {
        return interpreter.read(row).findings().stream().map(Finding::kind).toList();
    }

    private Row sound(int number) {
        return table.row(
                number,
                "1",
                "100074542",
                "JAWA TIMUR",
                "BLITAR",
                "WONODADI",
                "JATEN",
                "3505012001",
                "1",
                "DSN KRAJAN RT 02 RW 05",
                "1",
                "SUPARMAN",
                "3505011205800001",
                "Laki-laki",
                "Kepala Keluarga",
                "12/05/1980 0:00:00",
                "Genteng",
                "Tembok",
                "Semen",
                "0");
    }

    private static Row with(Row row, Field field, String text) {
        return TestTable.with(row, column(field), CellKind.TEXT, text);
    }

    private static int column(Field field) {
        return List.of(FIELDS).indexOf(field);
    }

    private static RowInterpreter interpreter(TestTable table) {
        return new RowInterpreter(
                table.layout(), VOCABULARIES, new RegionTree(), LocalDate.of(2023, 3, 27), Optional.empty());
    }
}
