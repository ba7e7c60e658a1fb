package id.sidaksos.domain.identity;

import static id.sidaksos.domain.finding.FindingKind.TANGGAL_BAWAAN;
import static id.sidaksos.domain.finding.FindingKind.TANGGAL_DUA_DIGIT;
import static id.sidaksos.domain.finding.FindingKind.TANGGAL_TERTUKAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.CellKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDatesTest {
    private static final LocalDate REFERENCE = LocalDate.of(2023, 3, 27);
    private static final String[] MONTHS = {
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember"
    };
    private static final String[] SHORT = {
        "Jan", "Peb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agust.", "Sep", "Okt", "Nop", "Des"
    };

    private final BirthDates dates = new BirthDates(REFERENCE);
    private final List<Finding> findings = new ArrayList<>();

    @Property
    void every_form_of_a_day_is_read_back(@ForAll("births") LocalDate day) {
        findings.clear();
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        int y = day.getYear();
        for (DateForm form : DateForm.values()) {
            assertThat(read(form.render(day))).isEqualTo(day);
            assertThat(DateForm.of(form.render(day), day)).contains(form);
        }
        assertThat(read(d + "/" + m + "/" + y)).isEqualTo(day);
        assertThat(read(d + " " + MONTHS[m - 1] + " " + y)).isEqualTo(day);
        assertThat(read(d + "-" + SHORT[m - 1].toUpperCase(Locale.ROOT) + "-" + y))
                .isEqualTo(day);
        assertThat(read(MONTHS[m - 1] + " " + d + ", " + y)).isEqualTo(day);
        assertThat(read("BLITAR, " + DateForm.DASH.render(day))).isEqualTo(day);
        assertThat(read("Kab. Blitar, " + d + " " + MONTHS[m - 1] + " " + y)).isEqualTo(day);
        assertThat(read(DateForm.DASH.render(day).replace("-", ""))).isEqualTo(day);
        assertThat(read("'" + DateForm.ISO.render(day))).isEqualTo(day);
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        assertThat(read(Long.toString(serial))).isEqualTo(day);
        assertThat(dates.read(serial + ".0", CellKind.NUMBER, NikReading.NONE, findings)
                        .inForce())
                .isEqualTo(day);
        assertThat(dates.read(DateForm.ISO.render(day), CellKind.DATE, NikReading.NONE, findings)
                        .inForce())
                .isEqualTo(day);
        assertThat(findings).isEmpty();
    }

    @Property
    void any_text_is_read(@ForAll String text, @ForAll CellKind kind) {
        assertThat(dates.read(text, kind, NikReading.NONE, findings)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "25708, 1970-05-20", "1051980, 1980-05-01", "19800512, 1980-05-12", "12/05/1980 00:00, 1980-05-12",
        "1980-05-12 00:00:00.000, 1980-05-12", "'Senin, 12 Mei 1980', 1980-05-12", "2.5708E4, 1970-05-20",
                "25708.0, 1970-05-20"
    })
    void less_common_forms_are_read(String text, String day) {
        CellKind kind = text.contains("E") ? CellKind.NUMBER : CellKind.TEXT;
        assertThat(dates.read(text, kind, NikReading.NONE, findings).inForce()).isEqualTo(LocalDate.parse(day));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', TANGGAL_KOSONG",
        "-, TANGGAL_KOSONG",
        "KOSONG, TANGGAL_KOSONG",
        "0, TANGGAL_KOSONG",
        "31-02-1980, TANGGAL_MUSTAHIL",
        "29/02/1981 0:00:00, TANGGAL_MUSTAHIL",
        "32/01/1980, TANGGAL_MUSTAHIL",
        "1980-13-32, TANGGAL_MUSTAHIL",
        "00/00/1980, TANGGAL_MUSTAHIL",
        "28/03/2023, TANGGAL_MUSTAHIL",
        "01/02/1890, TANGGAL_MUSTAHIL",
        "99999, TANGGAL_MUSTAHIL",
        "01/01/1900 0:00:00, TANGGAL_BAWAAN",
        "1900-01-00, TANGGAL_BAWAAN",
        "1899-12-30, TANGGAL_BAWAAN",
        "0000-00-00, TANGGAL_BAWAAN",
        "1, TANGGAL_BERISI_UMUR",
        "45, TANGGAL_BERISI_UMUR",
        "45 tahun, TANGGAL_BERISI_UMUR",
        "120, TANGGAL_BERISI_UMUR",
        "SLAMET, TANGGAL_TIDAK_TERBACA",
        "Mei 1980, TANGGAL_TIDAK_TERBACA",
        "1980, TANGGAL_TIDAK_TERBACA",
        "3505011205800001, TANGGAL_TIDAK_TERBACA",
        "12/05/980, TANGGAL_TIDAK_TERBACA",
        "Ya, TANGGAL_TIDAK_TERBACA"
    })
    void what_cannot_be_believed_is_told_and_has_no_value(String text, FindingKind kind) {
        assertThat(read(text)).isNull();
        assertThat(kinds()).containsExactly(kind);
    }

    @Test
    void the_nik_decides_between_day_and_month() {
        NikReading nik = new NikReading("3505011205800001", NikStatus.UTUH);
        for (String text :
                List.of("05/12/1980 0:00:00", "1980-12-05", "5 Desember 1980", "12051980".replace("1205", "0512"))) {
            findings.clear();
            BirthReading reading = dates.read(text, CellKind.TEXT, nik, findings);
            assertThat(reading.inForce()).isEqualTo(LocalDate.of(1980, 5, 12));
            assertThat(kinds()).containsExactly(TANGGAL_TERTUKAR);
            assertThat(findings.get(0).proposal()).isEqualTo("1980-05-12");
        }
    }

    @Test
    void without_a_nik_the_day_comes_first() {
        assertThat(read("05/12/1980")).isEqualTo(LocalDate.of(1980, 12, 5));
        assertThat(findings).isEmpty();
    }

    @Test
    void a_month_above_twelve_is_a_day() {
        assertThat(read("05/23/1980")).isEqualTo(LocalDate.of(1980, 5, 23));
        assertThat(kinds()).containsExactly(TANGGAL_TERTUKAR);
    }

    @Test
    void short_years_take_the_century_that_is_possible_and_fits() {
        assertThat(read("12-05-80")).isEqualTo(LocalDate.of(1980, 5, 12));
        assertThat(read("12-05-15")).isEqualTo(LocalDate.of(2015, 5, 12));
        assertThat(dates.read("12-05-15", CellKind.TEXT, NikReading.NONE, AgeHint.ADULT, findings)
                        .inForce())
                .isEqualTo(LocalDate.of(1915, 5, 12));
        assertThat(read("120580")).isEqualTo(LocalDate.of(1980, 5, 12));
        assertThat(read("12-Mei-80")).isEqualTo(LocalDate.of(1980, 5, 12));
        assertThat(kinds()).containsOnly(TANGGAL_DUA_DIGIT);
    }

    @Test
    void the_first_of_january_1970_is_believed_where_the_nik_has_it() {
        assertThat(read("1970-01-01")).isEqualTo(LocalDate.of(1970, 1, 1));
        assertThat(kinds()).containsExactly(TANGGAL_BAWAAN);
        findings.clear();
        dates.read("1970-01-01", CellKind.TEXT, new NikReading("3505010101700001", NikStatus.UTUH), findings);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "45", "31/02/1980"})
    void the_nik_proposes_a_day_where_its_century_is_sure(String text) {
        dates.read(text, CellKind.TEXT, new NikReading("3505011205800001", NikStatus.UTUH), findings);
        assertThat(findings.get(0).proposal()).isEqualTo("1980-05-12");
        findings.clear();
        dates.read(text, CellKind.TEXT, new NikReading("3505011205150001", NikStatus.UTUH), findings);
        assertThat(findings.get(0).proposal()).isEmpty();
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.integers()
                .between(10_000, 45_011)
                .map(days -> LocalDate.of(1899, 12, 30).plusDays(days))
                .filter(day -> !Defaults.isDefault(day));
    }

    private LocalDate read(String text) {
        return dates.read(text, CellKind.TEXT, NikReading.NONE, findings).inForce();
    }

    private List<FindingKind> kinds() {
        return findings.stream().map(Finding::kind).toList();
    }
}
