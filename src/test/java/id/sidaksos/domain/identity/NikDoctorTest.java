package id.sidaksos.domain.identity;

import static id.sidaksos.domain.finding.FindingKind.NIK_ANGKA_AKHIR_NOL;
import static id.sidaksos.domain.finding.FindingKind.NIK_BEDA_JENIS_KELAMIN;
import static id.sidaksos.domain.finding.FindingKind.NIK_BEDA_TANGGAL_LAHIR;
import static id.sidaksos.domain.finding.FindingKind.NIK_BUKAN_ANGKA;
import static id.sidaksos.domain.finding.FindingKind.NIK_DIRAPIKAN;
import static id.sidaksos.domain.finding.FindingKind.NIK_HURUF;
import static id.sidaksos.domain.finding.FindingKind.NIK_ILMIAH;
import static id.sidaksos.domain.finding.FindingKind.NIK_KOSONG;
import static id.sidaksos.domain.finding.FindingKind.NIK_PROVINSI_TIDAK_DIKENAL;
import static id.sidaksos.domain.finding.FindingKind.NIK_SENTINEL;
import static id.sidaksos.domain.finding.FindingKind.NIK_SERI_NOL;
import static id.sidaksos.domain.finding.FindingKind.NIK_TANGGAL_MUSTAHIL;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.layout.CellKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikDoctorTest {
    private static final String SOUND = "3505011205800001";

    private final List<Finding> findings = new ArrayList<>();

    @Property
    void no_clean_number_has_a_finding(@ForAll("niks") TestNiks.Nik nik) {
        findings.clear();
        NikReading reading = text(nik.digits());
        NikDoctor.checkAgainst(reading, nik.birth(), nik.sex(), findings);
        assertThat(findings).isEmpty();
        assertThat(reading).isEqualTo(new NikReading(nik.digits(), NikStatus.UTUH));
    }

    @Property
    void a_clean_number_in_a_number_cell_is_never_grave(@ForAll("niks") TestNiks.Nik nik) {
        findings.clear();
        NikReading reading = number(nik.digits());
        NikDoctor.checkAgainst(reading, nik.birth(), nik.sex(), findings);
        assertThat(reading).isEqualTo(new NikReading(nik.digits(), NikStatus.UTUH));
        assertThat(findings).noneMatch(finding -> finding.kind().level() != Level.INFO);
        assertThat(kinds().contains(NIK_ANGKA_AKHIR_NOL)).isEqualTo(nik.digits().endsWith("0"));
    }

    @Property
    void any_text_is_read(@ForAll String text, @ForAll CellKind kind) {
        NikReading reading = NikDoctor.read(text, kind, findings);
        assertThat(reading.digits()).matches("[0-9]*");
        if (!reading.whole()) {
            assertThat(findings).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999999999999994",
                "9999999999999995",
                "9999999999999996",
                "9999999999999998",
                "9999999999999999",
                "1E+16",
                "1.00E+16",
                "1,00E+16",
                "9.99999999999999E+15",
                "9,99999999999999E+15",
                "9999999999999990",
                "9999999999999995.0",
                "'9999999999999995"
            })
    void sentinels_are_no_number_in_text_cells(String text) {
        assertThat(text(text)).isEqualTo(NikReading.NONE);
        assertThat(kinds()).containsExactly(NIK_SENTINEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999999999999995",
                "9999999999999996",
                "1E+16",
                "1E16",
                "10000000000000000",
                "9.99999999999999E+15",
                "9.9999999999999996E15",
                "9999999999999998"
            })
    void sentinels_are_no_number_in_number_cells(String text) {
        assertThat(number(text)).isEqualTo(NikReading.NONE);
        assertThat(kinds()).containsExactly(NIK_SENTINEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "--",
                "KOSONG",
                "kosong ",
                "\u00A0",
                "Tidak ada",
                "NULL",
                "#N/A",
                "\u200B",
                "'",
                "."
            })
    void nothing_is_empty(String text) {
        assertThat(text(text)).isEqualTo(NikReading.NONE);
        assertThat(kinds()).containsExactly(NIK_KOSONG);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NIK_NOL",
        "0000000000000000, NIK_NOL",
        "0.0, NIK_NOL",
        "1111111111111111, NIK_PENGISI",
        "3333333333333333, NIK_PENGISI",
        "1234567890123456, NIK_PENGISI",
        "1234567890123450, NIK_PENGISI",
        "3505010000000000, NIK_PENGISI",
        "3505000000000000, NIK_PENGISI"
    })
    void fillers_are_no_number(String text, FindingKind kind) {
        assertThat(text(text)).isEqualTo(NikReading.NONE);
        assertThat(number(text)).isEqualTo(NikReading.NONE);
        assertThat(kinds()).containsExactly(kind, kind);
    }

    @ParameterizedTest
    @CsvSource({
        "350501120580001, NIK_KURANG_DIGIT", "350501, NIK_KURANG_DIGIT", "350501120580001.0, NIK_KURANG_DIGIT",
        "7, NIK_KURANG_DIGIT", "35050112058000011, NIK_LEBIH_DIGIT", "35050112058000013505011205800001, NIK_LEBIH_DIGIT"
    })
    void too_few_and_too_many_digits_are_a_hint_at_best(String text, FindingKind kind) {
        assertThat(text(text).status()).isEqualTo(NikStatus.CACAT);
        assertThat(kinds()).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'3505011205800001",
                " 3505011205800001",
                "3505 0112 0580 0001",
                "3505011205800001.0",
                "35.05.01.120580.0001",
                "350501-120580-0001",
                "3505011205800001\u00A0",
                "\u200B3505011205800001",
                "=\"3505011205800001\"",
                "3505011205800001,00",
                "3505011205800001\n",
                "3.505.011.205.800.001"
            })
    void wrapping_is_left_aside(String text) {
        assertThat(text(text)).isEqualTo(new NikReading(SOUND, NikStatus.UTUH));
        assertThat(kinds()).containsExactly(NIK_DIRAPIKAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35O5011205800001", "35050I1205800001", "350501l205800001", "3505o1I2O58OOOO1"})
    void letters_for_digits_are_told_with_the_number_they_mean(String text) {
        assertThat(text(text).status()).isEqualTo(NikStatus.CACAT);
        assertThat(kinds()).containsExactly(NIK_HURUF);
        assertThat(findings.get(0).proposal()).isEqualTo(SOUND);
        assertThat(findings.get(0).content()).isEqualTo(text);
    }

    @Test
    void letters_are_not_repaired_into_an_impossible_number() {
        text("35O5013205800001");
        assertThat(findings.get(0).proposal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLAMET", "3505X11205800001", "belum punya e-KTP", "3505**********01", "TRUE"})
    void words_are_no_number(String text) {
        assertThat(text(text).whole()).isFalse();
        assertThat(kinds()).containsExactly(NIK_BUKAN_ANGKA);
    }

    @ParameterizedTest
    @CsvSource({"3.50501E+15, 350501", "'3,50501E+15', 350501", "3.5E15, 35", "3.50501120580001e+15, 3505011205800010"})
    void scientific_text_has_lost_its_digits(String text, String digits) {
        NikReading reading = text(text);
        assertThat(kinds()).containsExactly(NIK_ILMIAH);
        assertThat(reading.digits()).isEqualTo(digits);
        assertThat(reading.whole()).isFalse();
    }

    @Test
    void a_number_cell_is_exact_however_it_is_written() {
        assertThat(number("3.505011205800001E15")).isEqualTo(new NikReading(SOUND, NikStatus.UTUH));
        assertThat(number("3505011205800001.0")).isEqualTo(new NikReading(SOUND, NikStatus.UTUH));
        assertThat(findings).isEmpty();
    }

    @Test
    void a_number_that_is_not_whole_is_none() {
        assertThat(number("350501120580.5").whole()).isFalse();
        assertThat(kinds()).containsExactly(NIK_BUKAN_ANGKA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "-1", "1E+99999999999", "NaN"})
    void hostile_numbers_are_only_odd(String text) {
        assertThat(number(text).whole()).isFalse();
        assertThat(findings).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3505013205800001", "3505010005800001", "3505017205800001", "3505014005800001", "3505011213800001",
                "3505011200800001", "3505013102800001", "3505012902810001", "3505017104800001", "3505013104800001"
            })
    void a_day_that_never_was_is_told(String nik) {
        assertThat(text(nik)).isEqualTo(new NikReading(nik, NikStatus.CACAT));
        assertThat(kinds()).containsExactly(NIK_TANGGAL_MUSTAHIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3505012902800001",
                "3505012902000001",
                "3505016902960001",
                "3505017101800001",
                "3505014101800001"
            })
    void leap_days_and_womens_days_are_days(String nik) {
        assertThat(text(nik).whole()).isTrue();
        assertThat(findings).isEmpty();
    }

    @Test
    void serial_zero_was_never_issued() {
        assertThat(text("3505011205800000").status()).isEqualTo(NikStatus.CACAT);
        assertThat(kinds()).containsExactly(NIK_SERI_NOL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0005011205800001",
                "1005011205800001",
                "2205011205800001",
                "9905011205800001",
                "4005011205800001"
            })
    void unknown_provinces_are_told_and_the_number_stays_whole(String nik) {
        assertThat(text(nik).whole()).isTrue();
        assertThat(kinds()).containsExactly(NIK_PROVINSI_TIDAK_DIKENAL);
    }

    @Test
    void columns_that_differ_are_to_be_looked_at() {
        NikReading nik = text(SOUND);
        NikDoctor.checkAgainst(nik, LocalDate.of(1980, 5, 13), 'P', findings);
        assertThat(kinds()).containsExactly(NIK_BEDA_TANGGAL_LAHIR, NIK_BEDA_JENIS_KELAMIN);
        findings.clear();
        NikDoctor.checkAgainst(nik, null, (char) 0, findings);
        assertThat(findings).isEmpty();
    }

    @Provide
    Arbitrary<TestNiks.Nik> niks() {
        return TestNiks.clean();
    }

    private NikReading text(String text) {
        return NikDoctor.read(text, CellKind.TEXT, findings);
    }

    private NikReading number(String text) {
        return NikDoctor.read(text, CellKind.NUMBER, findings);
    }

    private List<FindingKind> kinds() {
        return findings.stream().map(Finding::kind).toList();
    }
}
