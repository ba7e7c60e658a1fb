package id.sidaksos.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.CellKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikColumnAndRepairTest {
    private static final NikReading TWIN = new NikReading("3505011205800001", NikStatus.UTUH);
    private static final LocalDate BIRTH = LocalDate.of(1980, 5, 12);

    @ParameterizedTest
    @CsvSource({
        "1, 1, false",
        "3, 3, false",
        "4, 4, true",
        "4, 5, false",
        "5, 6, true",
        "4, 8, false",
        "6, 10, false",
        "7, 10, true",
        "12, 100, false",
        "20, 100, false",
        "26, 100, true",
        "5000, 50000, false",
        "5600, 50000, false",
        "40000, 40000, true"
    })
    void a_column_is_cut_where_chance_cannot_explain_its_zeros(int zeros, int all, boolean cut) {
        NikColumn column = new NikColumn();
        for (int i = 0; i < all; i++) {
            column.add(i + 2, i < zeros ? "3505011205800000" : "3505011205800001", CellKind.NUMBER);
        }
        assertThat(column.isCut()).isEqualTo(cut);
        assertThat(column.cuts()).hasSize(cut ? zeros : 0);
    }

    @Test
    void sound_columns_are_never_taken_for_cut() {
        Random random = new Random(20_231_229);
        for (int file = 0; file < 2_000; file++) {
            NikColumn column = new NikColumn();
            int rows = 10 + random.nextInt(400);
            for (int i = 0; i < rows; i++) {
                String serial = String.format("%04d", 1 + random.nextInt(200));
                column.add(i, "350501120580" + serial, CellKind.NUMBER);
            }
            assertThat(column.isCut()).isFalse();
        }
    }

    @Test
    void text_cells_and_number_cells_are_judged_apart() {
        NikColumn column = new NikColumn();
        for (int row = 1; row <= 20; row++) {
            column.add(row, "3505011205800010", CellKind.NUMBER);
            column.add(100 + row, "350501120580000" + (row % 9 + 1), CellKind.TEXT);
        }
        column.add(200, "3505011205800010", CellKind.TEXT);
        assertThat(column.cuts())
                .extracting(NikColumn.Cut::row)
                .hasSize(20)
                .contains(1, 20)
                .doesNotContain(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3505011205800000",
                "350501120580001",
                "3505011205800010",
                "3505011205800011",
                "35050112058001",
                "35050112"
            })
    void the_twin_proves_what_fits_it(String damaged) {
        boolean fits = !"35050112058001".equals(damaged);
        NikReading reading = new NikReading(damaged, NikStatus.CACAT);
        assertThat(NikRepair.fromTwin(reading, TWIN, BIRTH, 'L').isPresent()).isEqualTo(fits);
    }

    @Test
    void the_twin_proves_nothing_against_birth_date_or_sex() {
        NikReading cut = new NikReading("3505011205800000", NikStatus.LIMA_BELAS);
        assertThat(NikRepair.fromTwin(cut, TWIN, BIRTH, 'L')).contains(TWIN.digits());
        assertThat(NikRepair.fromTwin(cut, TWIN, BIRTH, 'P')).isEmpty();
        assertThat(NikRepair.fromTwin(cut, TWIN, BIRTH.plusDays(1), 'L')).isEmpty();
        assertThat(NikRepair.fromTwin(cut, TWIN, null, (char) 0)).isEmpty();
        assertThat(NikRepair.fromTwin(TWIN, TWIN, BIRTH, 'L')).isEmpty();
        assertThat(NikRepair.fromTwin(NikReading.NONE, TWIN, BIRTH, 'L')).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "350501120500001, 3505011205800001",
        "3505011205800001, ''",
        "350501125800001, 3505011205800001",
        "35050112005800001, 3505011205800001",
        "3505013205800001, 3505011205800001",
        "350501120580001, ''",
        "35050112058001, ''"
    })
    void birth_date_and_sex_prove_a_digit_of_the_date(String damaged, String repaired) {
        NikReading reading = new NikReading(damaged, NikStatus.CACAT);
        assertThat(NikRepair.fromBirth(reading, BIRTH, 'L').orElse("")).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource({
        "3505011205200001, '', 3505011205200001",
        "'', '', ''",
        "KOSONG, '', ''",
        "3.50501E+15, KK_ILMIAH, ''",
        "350501120520001, KK_TIDAK_VALID, ''",
        "35050112052000011, KK_TIDAK_VALID, ''",
        "35O5011205200001, KK_TIDAK_VALID, ''",
        "0, KK_TIDAK_VALID, ''",
        "9999999999999999, KK_TIDAK_VALID, ''",
        "3505015205200001, KK_TIDAK_VALID, 3505015205200001"
    })
    void family_cards_are_read_alike(String text, String kind, String digits) {
        List<Finding> findings = new ArrayList<>();
        assertThat(KkDoctor.read(text, CellKind.TEXT, findings)).isEqualTo(digits);
        List<FindingKind> expected = kind.isEmpty() ? List.of() : List.of(FindingKind.valueOf(kind));
        assertThat(findings.stream().map(Finding::kind).toList()).isEqualTo(expected);
    }
}
