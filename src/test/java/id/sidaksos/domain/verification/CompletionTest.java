package id.sidaksos.domain.verification;

import static id.sidaksos.domain.verification.Completion.Missing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What counts as a completed record, and what it is worth. */
class CompletionTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 4, 1);

    private static Map<String, String> family(String result, String reason) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Form.RESULT, result);
        values.put(Form.REASON, reason);
        values.put(Form.VERIFIER, "WARSITO");
        values.put(Form.DATE, "2023-03-30");
        return values;
    }

    private static Map<String, String> with(Map<String, String> values, String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return changed;
    }

    private static java.util.Set<Missing> missing(Map<String, String> values) {
        return Completion.missing(RecordKind.KELUARGA, values, TODAY);
    }

    @Test
    void a_family_needs_hasil_verifier_and_date() {
        assertThat(missing(family("LAYAK", ""))).isEmpty();
        assertThat(missing(family("DITUNDA", ""))).isEmpty();
        assertThat(missing(Map.of())).containsExactly(Missing.HASIL, Missing.PETUGAS, Missing.TANGGAL);
        assertThat(missing(with(family("LAYAK", ""), Form.VERIFIER, " "))).containsExactly(Missing.PETUGAS);
    }

    @Test
    void tidak_layak_needs_a_reason() {
        assertThat(missing(family("TIDAK_LAYAK", ""))).containsExactly(Missing.ALASAN);
        assertThat(missing(family("TIDAK_LAYAK", "PINDAH"))).isEmpty();
    }

    @Test
    void a_day_that_has_not_come_and_a_text_that_is_no_day_are_no_visit() {
        assertThat(missing(with(family("LAYAK", ""), Form.DATE, "2023-04-01"))).isEmpty();
        assertThat(missing(with(family("LAYAK", ""), Form.DATE, "2023-04-02")))
                .containsExactly(Missing.TANGGAL_BELUM_TIBA);
        assertThat(missing(with(family("LAYAK", ""), Form.DATE, "kemarin"))).containsExactly(Missing.TANGGAL);
    }

    @Test
    void a_proposal_needs_a_name_and_one_thing_to_know_the_person_by() {
        Map<String, String> visit = Map.of(Form.VERIFIER, "WARSITO", Form.DATE, "2023-03-30");
        assertThat(Completion.missing(RecordKind.USULAN, visit, TODAY))
                .containsExactly(Missing.NAMA, Missing.NIK_ATAU_TANGGAL_LAHIR);
        Map<String, String> named = with(visit, "nama", "SUMINAH");
        assertThat(Completion.done(RecordKind.USULAN, named, TODAY)).isFalse();
        assertThat(Completion.done(RecordKind.USULAN, with(named, "tanggal_lahir", "1970-05-01"), TODAY))
                .isTrue();
        assertThat(Completion.done(RecordKind.USULAN, with(named, "nik", "3505010101700001"), TODAY))
                .isTrue();
    }

    @Test
    void a_person_is_no_record_of_its_own() {
        assertThat(Completion.done(RecordKind.ANGGOTA, family("LAYAK", ""), TODAY))
                .isFalse();
    }

    @Test
    void what_is_kept_back_is_rounded_down_to_the_whole_rupiah() {
        assertThat(new Tariff(2023, RecordKind.KELUARGA, 7_500, "").of(31)).isEqualTo(232_500);
        assertThat(Deduction.NONE.from(232_500)).isZero();
        assertThat(new Deduction(250, "").from(232_500)).isEqualTo(5_812);
        assertThat(new Deduction(10_000, "").from(232_500)).isEqualTo(232_500);
    }

    @Test
    void a_code_tells_desa_and_kelurahan_apart() {
        assertThat(VillageKind.of("3505011001")).isEqualTo(VillageKind.KELURAHAN);
        assertThat(VillageKind.of("3505012001")).isEqualTo(VillageKind.DESA);
        assertThat(VillageKind.of("")).isEqualTo(VillageKind.TIDAK_DIKETAHUI);
    }
}
