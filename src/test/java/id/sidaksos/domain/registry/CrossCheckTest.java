package id.sidaksos.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.domain.layout.SourceKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossCheckTest {
    private static final String NIK = "3505011205800001";
    private static final String OTHER_NIK = "3505012006750002";

    private final List<ListedPerson> families = new ArrayList<>();
    private final List<ListedPerson> persons = new ArrayList<>();

    @Test
    void lists_that_agree_are_silent() {
        family(1, "A", "SUPARMAN", NIK);
        person(1, "A", true, "SUPARMAN", NIK);
        person(2, "A", false, "SITI AMINAH", OTHER_NIK);
        assertThat(compare()).isEmpty();
    }

    @Test
    void families_without_persons_and_persons_without_family_are_told() {
        family(1, "A", "SUPARMAN", NIK);
        family(2, "C", "PONIMIN", OTHER_NIK);
        person(11, "A", true, "SUPARMAN", NIK);
        person(12, "B", true, "SLAMET", OTHER_NIK);
        assertThat(compare())
                .containsExactlyInAnyOrder(
                        "P3KE_INDIVIDU 12 ANGGOTA_TANPA_KELUARGA", "P3KE_KELUARGA 2 KELUARGA_TANPA_ANGGOTA");
    }

    @Test
    void a_list_that_has_not_come_yet_is_no_fault_of_the_other() {
        family(1, "A", "SUPARMAN", NIK);
        assertThat(compare()).isEmpty();
    }

    @Test
    void heads_that_are_missing_too_many_or_another_are_told() {
        family(1, "A", "SUPARMAN", NIK);
        family(2, "B", "SLAMET", "");
        family(3, "C", "PONIMIN", "");
        person(11, "A", true, "SUTRISNO", OTHER_NIK);
        person(12, "B", false, "SLAMET", "");
        person(13, "C", true, "PONIMIN", "");
        person(14, "C", true, "PONIYEM", "");
        assertThat(compare())
                .containsExactlyInAnyOrder(
                        "P3KE_KELUARGA 1 KEPALA_BERBEDA",
                        "P3KE_INDIVIDU 12 KEPALA_TIDAK_ADA",
                        "P3KE_INDIVIDU 13 KEPALA_LEBIH_DARI_SATU",
                        "P3KE_INDIVIDU 14 KEPALA_LEBIH_DARI_SATU");
    }

    @Test
    void one_name_with_two_whole_numbers_is_another_head() {
        family(1, "A", "SUPARMAN", NIK);
        person(11, "A", true, "SUPARMAN", "3505011205800002");
        assertThat(compare()).containsExactly("P3KE_KELUARGA 1 KEPALA_BERBEDA");
    }

    @Test
    void the_whole_number_of_one_list_repairs_the_damaged_one_of_the_other() {
        families.add(row(1, "A", true, "SUPARMAN", new NikReading("350501120580001", NikStatus.CACAT)));
        person(11, "A", true, "H. SUPARMAN", NIK);
        CrossResult result = CrossCheck.compare(families, persons);
        assertThat(result.findings()).isEmpty();
        assertThat(result.proposals())
                .containsExactly(new CrossResult.Proposal(SourceKind.P3KE_KELUARGA, 1, "350501120580001", NIK));
    }

    @Test
    void villages_are_counted_in_both_lists() {
        family(1, "A", "SUPARMAN", NIK);
        person(11, "A", true, "SUPARMAN", NIK);
        person(12, "A", false, "SITI", OTHER_NIK);
        assertThat(CrossCheck.compare(families, persons).villages())
                .containsExactly(new CrossResult.VillageCount(7, 1, 1, 2));
    }

    @Test
    void one_number_twice_is_a_double_or_a_dispute_by_its_names() {
        person(1, "A", true, "SUPARMAN", NIK);
        person(2, "B", true, "SOEPARMAN", NIK);
        person(3, "C", true, "WATINI", OTHER_NIK);
        person(4, "D", true, "KARTO DIHARJO", OTHER_NIK);
        person(5, "E", true, "BEJO", "");
        person(6, "F", true, "BEJO", "");
        assertThat(SharedNiks.find(SourceKind.P3KE_INDIVIDU, persons))
                .extracting(about -> about.row() + " " + about.finding().kind())
                .containsExactlyInAnyOrder(
                        "1 " + FindingKind.NIK_GANDA,
                        "2 " + FindingKind.NIK_GANDA,
                        "3 " + FindingKind.NIK_DIPAKAI_BERSAMA,
                        "4 " + FindingKind.NIK_DIPAKAI_BERSAMA);
    }

    private List<String> compare() {
        return CrossCheck.compare(families, persons).findings().stream()
                .map(about ->
                        about.list() + " " + about.row() + " " + about.finding().kind())
                .toList();
    }

    private void family(int row, String id, String name, String nik) {
        families.add(row(row, id, true, name, reading(nik)));
    }

    private void person(int row, String id, boolean head, String name, String nik) {
        persons.add(row(row, id, head, name, reading(nik)));
    }

    private static NikReading reading(String nik) {
        return nik.isEmpty() ? NikReading.NONE : new NikReading(nik, NikStatus.UTUH);
    }

    private static ListedPerson row(int row, String id, boolean head, String name, NikReading nik) {
        return new ListedPerson(row, id, head, name, nik, 19_800_512, 'L', 7);
    }
}
