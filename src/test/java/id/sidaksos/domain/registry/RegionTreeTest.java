package id.sidaksos.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.finding.FindingKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTreeTest {
    private static final Place JATEN = place("3505012001", "BLITAR", "WONODADI", "JATEN");
    private static final Place SALAM = place("3505012002", "BLITAR", "WONODADI", "SALAM");

    private final RegionTree tree = new RegionTree();
    private final RegionSurvey survey = new RegionSurvey(tree, true);
    private int row = 1;

    @ParameterizedTest
    @ValueSource(strings = {"35.05.01.2001", "3505012001.0", "3.505012001E9", " 3505012001", "'3505012001"})
    void a_code_is_the_same_in_every_form(String code) {
        Region first = see(JATEN);
        assertThat(see(place(code, "BLITAR", "WONODADI", "JATEN"))).isEqualTo(first);
        assertThat(first.code()).isEqualTo("3505012001");
        assertThat(survey.finish(Optional.empty())).isEmpty();
    }

    @Test
    void names_without_a_code_find_the_coded_place() {
        int id = see(place("3505212008", "BLITAR", "SELOREJO", "OLAK ALEN")).id();
        assertThat(see(place("", "KAB. BLITAR", "KEC. SELOREJO", "Desa Olakalen"))
                        .id())
                .isEqualTo(id);
        assertThat(see(place("", "", "Selorejo", "OLAK-ALEN")).id()).isEqualTo(id);
    }

    @Test
    void a_place_without_code_keeps_its_number_when_the_code_comes() {
        int id = see(place("", "BLITAR", "WONODADI", "JATEN")).id();
        tree.takeChanged();
        assertThat(see(JATEN).id()).isEqualTo(id);
        assertThat(tree.takeChanged()).extracting(RegionNode::code).containsExactly("3505012001");
    }

    @Test
    void a_village_is_never_known_by_its_name_alone() {
        int udanawu = see(place("3505022005", "BLITAR", "UDANAWU", "BAKUNG")).id();
        int bakung = see(place("3505052005", "BLITAR", "BAKUNG", "BAKUNG")).id();
        assertThat(udanawu).isNotEqualTo(bakung);
        int alone = see(place("", "BLITAR", "", "BAKUNG")).id();
        assertThat(alone).isNotIn(udanawu, bakung);
        assertThat(kinds(survey.finish(Optional.empty()))).containsExactly(FindingKind.WILAYAH_TIDAK_LENGKAP);
    }

    @Test
    void kota_and_kabupaten_of_one_name_stay_apart() {
        int kota = see(place("", "KOTA BLITAR", "SUKOREJO", "PAKUNDEN")).id();
        int kabupaten = see(place("", "KAB. BLITAR", "SUKOREJO", "PAKUNDEN")).id();
        assertThat(kota).isNotEqualTo(kabupaten);
        assertThat(see(place("", "BLITAR", "SUKOREJO", "PAKUNDEN")).id()).isEqualTo(kabupaten);
        assertThat(see(place("3572012001", "BLITAR", "SUKOREJO", "PAKUNDEN")).id())
                .isNotEqualTo(kabupaten);
    }

    @Test
    void a_code_with_another_villages_names_is_told_even_in_the_first_row() {
        see(place("3505012002", "BLITAR", "WONODADI", "JATEN"));
        for (int i = 0; i < 5; i++) {
            see(JATEN);
            see(SALAM);
        }
        List<LateFinding> late = survey.finish(Optional.empty());
        assertThat(kinds(late)).containsExactly(FindingKind.WILAYAH_BERTENTANGAN);
        assertThat(late.get(0).row()).isEqualTo(2);
        assertThat(tree.all()).extracting(RegionNode::village).containsExactlyInAnyOrder("JATEN", "SALAM");
        assertThat(tree.all().stream()
                        .filter(node -> node.village().equals("SALAM"))
                        .map(RegionNode::code))
                .containsExactly("3505012002");
    }

    @Test
    void rows_of_another_district_are_told() {
        for (int i = 0; i < 5; i++) {
            see(JATEN);
        }
        see(place("3572012001", "KOTA BLITAR", "SUKOREJO", "PAKUNDEN"));
        see(place("", "KOTA BLITAR", "SUKOREJO", "TLUMPU"));
        see(place("", "BLITAR", "WONODADI", "PIKATAN"));
        assertThat(survey.home()).contains("3505");
        List<LateFinding> late = survey.finish(Optional.empty());
        assertThat(kinds(late)).containsExactly(FindingKind.WILAYAH_LUAR, FindingKind.WILAYAH_LUAR);
        assertThat(late).extracting(LateFinding::row).containsExactly(7, 8);
    }

    @Test
    void the_databases_own_district_decides_where_it_is_known() {
        see(JATEN);
        assertThat(kinds(survey.finish(Optional.of("3504")))).containsExactly(FindingKind.WILAYAH_LUAR);
    }

    @Test
    void code_and_names_of_two_regencies_contradict() {
        see(JATEN);
        see(JATEN);
        see(place("3505012001", "KOTA BLITAR", "WONODADI", "JATEN"));
        assertThat(kinds(survey.finish(Optional.empty()))).containsExactly(FindingKind.WILAYAH_BERTENTANGAN);
    }

    @Test
    void a_misspelt_name_is_no_contradiction() {
        Place right = place("3505042012", "BLITAR", "KADEMANGAN", "REJOWINANGUN");
        see(right);
        see(right);
        see(place("3505042012", "BLITAR", "KADEMANGAN", "REJOWINAGUN"));
        assertThat(survey.finish(Optional.empty())).isEmpty();
    }

    @Test
    void what_is_no_code_of_a_village_is_told() {
        see(place("35.05", "BLITAR", "WONODADI", "JATEN"));
        see(place("", "", "", ""));
        assertThat(kinds(survey.finish(Optional.empty())))
                .containsExactly(FindingKind.WILAYAH_TIDAK_LENGKAP, FindingKind.WILAYAH_TIDAK_LENGKAP);
    }

    @Test
    void a_stored_tree_goes_on_with_its_numbers() {
        int jaten = see(JATEN).id();
        int salam = see(SALAM).id();
        RegionTree again = new RegionTree(tree.takeChanged());
        RegionSurvey next = new RegionSurvey(again, true);
        assertThat(next.see(2, place("", "Kab Blitar", "Wonodadi", "Salam")).id())
                .isEqualTo(salam);
        assertThat(again.region(jaten).village()).isEqualTo("JATEN");
        assertThat(next.see(3, place("", "BLITAR", "WONODADI", "PIKATAN")).id()).isEqualTo(salam + 1);
        assertThat(again.takeChanged()).hasSize(1);
    }

    private Region see(Place place) {
        return survey.see(++row, place);
    }

    private static Place place(String code, String regency, String district, String village) {
        return new Place(code, code.isEmpty() && regency.isEmpty() ? "" : "JAWA TIMUR", regency, district, village);
    }

    private static List<FindingKind> kinds(List<LateFinding> late) {
        return late.stream().map(each -> each.finding().kind()).toList();
    }
}
