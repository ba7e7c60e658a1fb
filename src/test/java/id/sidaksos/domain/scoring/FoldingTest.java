package id.sidaksos.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private final Folding folding = new Folding();

    private static Member member(String relation, int age, String work, String schooling) {
        return new Member(relation, age, work, schooling, "");
    }

    private static final Member HEAD = member("Kepala Keluarga", 41, "Petani", "Tamat SD/sederajat");
    private static final Member WIFE = member("Istri", 39, "PNS/TNI/Polri", "Tamat SMA/sederajat");
    private static final Member CHILD = member("Anak", 12, "Tidak/belum bekerja", "Siswa SD/sederajat");

    @Test
    void the_heads_facts_are_passed_on_if_there_is_one_head() {
        assertThat(folding.fold(FoldRule.KEPALA_PEKERJAAN, List.of(WIFE, HEAD))).isEqualTo("Petani");
        assertThat(folding.fold(FoldRule.KEPALA_PENDIDIKAN, List.of(WIFE, HEAD)))
                .isEqualTo("Tamat SD/sederajat");
        assertThat(folding.fold(FoldRule.KEPALA_PEKERJAAN, List.of(HEAD, HEAD))).isEmpty();
        assertThat(folding.fold(FoldRule.KEPALA_PEKERJAAN, List.of(WIFE))).isEmpty();
    }

    @Test
    void one_civil_servant_in_any_spelling_is_enough() {
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_ASN, List.of(HEAD, WIFE, CHILD)))
                .isEqualTo("Ya");
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_ASN, List.of(member("Anak", 20, "pns/tni / POLRI", ""))))
                .isEqualTo("Ya");
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_ASN, List.of(member("Anak", 20, "PEJABAT NEGARA", ""))))
                .isEqualTo("Ya");
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_ASN, List.of(HEAD, CHILD))).isEqualTo("Tidak");
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_ASN, List.of(member("Anak", 20, "Kosong", ""))))
                .as("nothing is known of anyone")
                .isEmpty();
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_ASN, List.of(HEAD, member("Anak", 20, "", ""))))
                .isEqualTo("Tidak");
    }

    @Test
    void members_are_counted_up_to_nine() {
        assertThat(folding.fold(FoldRule.ANGGOTA_JUMLAH, List.of())).isEmpty();
        assertThat(folding.fold(FoldRule.ANGGOTA_JUMLAH, List.of(HEAD, WIFE, CHILD)))
                .isEqualTo("3");
        assertThat(folding.fold(FoldRule.ANGGOTA_JUMLAH, java.util.Collections.nCopies(9, CHILD)))
                .isEqualTo("9");
        assertThat(folding.fold(FoldRule.ANGGOTA_JUMLAH, java.util.Collections.nCopies(12, CHILD)))
                .isEqualTo("10 atau lebih");
    }

    @Test
    void an_elderly_person_alone_is_one_member_of_sixty_or_more() {
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_LANSIA_SENDIRI, List.of(member("Kepala Keluarga", 60, "", ""))))
                .isEqualTo("Ya");
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_LANSIA_SENDIRI, List.of(member("Kepala Keluarga", 59, "", ""))))
                .isEqualTo("Tidak");
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_LANSIA_SENDIRI, List.of(member("Kepala Keluarga", -1, "", ""))))
                .isEmpty();
        assertThat(folding.fold(
                        FoldRule.ANGGOTA_ADA_LANSIA_SENDIRI,
                        List.of(member("Kepala Keluarga", 80, "", ""), member("Istri", 75, "", ""))))
                .isEqualTo("Tidak");
    }

    @Test
    void disability_is_any_text_that_does_not_deny_it() {
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_DISABILITAS, List.of(HEAD)))
                .isEmpty();
        assertThat(folding.fold(
                        FoldRule.ANGGOTA_ADA_DISABILITAS, List.of(HEAD, new Member("Anak", 9, "", "", "Tidak ada"))))
                .isEqualTo("Tidak");
        assertThat(folding.fold(
                        FoldRule.ANGGOTA_ADA_DISABILITAS, List.of(HEAD, new Member("Anak", 9, "", "", "Tuna netra"))))
                .isEqualTo("Ya");
    }

    @Test
    void dependants_are_held_against_those_of_working_age() {
        Member old = member("Lainnya", 65, "", "");

        assertThat(folding.fold(FoldRule.ANGGOTA_RASIO_TANGGUNGAN, List.of(HEAD, WIFE)))
                .isEqualTo("0");
        assertThat(folding.fold(FoldRule.ANGGOTA_RASIO_TANGGUNGAN, List.of(HEAD, WIFE, CHILD)))
                .isEqualTo("sampai 0,5");
        assertThat(folding.fold(FoldRule.ANGGOTA_RASIO_TANGGUNGAN, List.of(HEAD, CHILD)))
                .isEqualTo("sampai 1");
        assertThat(folding.fold(FoldRule.ANGGOTA_RASIO_TANGGUNGAN, List.of(HEAD, CHILD, old)))
                .isEqualTo("lebih dari 1");
        assertThat(folding.fold(FoldRule.ANGGOTA_RASIO_TANGGUNGAN, List.of(old)))
                .isEqualTo("tanpa usia produktif");
        assertThat(folding.fold(FoldRule.ANGGOTA_RASIO_TANGGUNGAN, List.of(HEAD, member("Anak", -1, "", ""))))
                .isEmpty();
    }

    @Test
    void a_child_out_of_school_is_of_school_age_and_left_at_sd_or_before() {
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_ANAK_TIDAK_SEKOLAH, List.of(HEAD, CHILD)))
                .isEqualTo("Tidak");
        assertThat(folding.fold(
                        FoldRule.ANGGOTA_ADA_ANAK_TIDAK_SEKOLAH,
                        List.of(CHILD, member("Anak", 7, "", "Tidak/Belum Sekolah"))))
                .isEqualTo("Ya");
        assertThat(folding.fold(
                        FoldRule.ANGGOTA_ADA_ANAK_TIDAK_SEKOLAH, List.of(member("Anak", 6, "", "Tidak/Belum Sekolah"))))
                .isEqualTo("Tidak");
        assertThat(folding.fold(
                        FoldRule.ANGGOTA_ADA_ANAK_TIDAK_SEKOLAH, List.of(member("Anak", 15, "", "Tamat SD/sederajat"))))
                .isEqualTo("Ya");
        assertThat(folding.fold(FoldRule.ANGGOTA_ADA_ANAK_TIDAK_SEKOLAH, List.of(member("Anak", 15, "", ""))))
                .isEmpty();
    }

    @Test
    void age_is_counted_in_full_years_at_the_reference_date() {
        LocalDate reference = LocalDate.of(2023, 3, 27);

        assertThat(Member.ageAt(LocalDate.of(1963, 3, 27), reference)).isEqualTo(60);
        assertThat(Member.ageAt(LocalDate.of(1963, 3, 28), reference)).isEqualTo(59);
        assertThat(Member.ageAt(LocalDate.of(2024, 1, 1), reference)).isEqualTo(Member.AGE_UNKNOWN);
    }

    @Test
    void every_rule_is_found_by_its_key_and_told_in_words() {
        for (FoldRule rule : FoldRule.values()) {
            assertThat(Source.of(rule.key().toUpperCase(java.util.Locale.ROOT))).isEqualTo(new Source.OfMembers(rule));
            for (Bahasa bahasa : Bahasa.values()) {
                assertThat(new Messages(bahasa).text(rule.text())).isNotBlank();
            }
        }
    }
}
