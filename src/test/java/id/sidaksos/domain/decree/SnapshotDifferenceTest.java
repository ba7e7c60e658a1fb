package id.sidaksos.domain.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.decree.SnapshotDifference.Fact;
import id.sidaksos.domain.decree.SnapshotDifference.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotDifferenceTest {
    private static final DecreedPerson HEAD =
            Decrees.person("11", "SUPARMAN", "9901014501500001", "L", "1950-01-05", "Kepala Keluarga");
    private static final DecreedPerson WIFE =
            Decrees.person("12", "KASIYEM", "9901014505550001", "P", "1955-05-05", "Istri/Suami");

    @Test
    void a_list_does_not_differ_from_itself() {
        DecreeSnapshot snapshot = Decrees.of(30, 4);

        assertThat(SnapshotDifference.of(snapshot, DecreeSnapshot.parse(snapshot.canonical()))
                        .none())
                .isTrue();
    }

    @Test
    void families_of_one_list_only_have_come_in_or_left() {
        DecreedFamily stays = family("1", "Desa A", HEAD);
        DecreedFamily leaves = family("2", "Desa A", WIFE);
        DecreedFamily comes = family("3", "Desa B", WIFE);

        SnapshotDifference difference = difference(List.of(stays, leaves), List.of(stays, comes));

        assertThat(difference.entered()).containsExactly(comes);
        assertThat(difference.left()).containsExactly(leaves);
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void of_a_family_that_stays_every_value_that_changed_is_told_with_before_and_after() {
        DecreedPerson renamed = Decrees.person("11", "SUPARMAN B", HEAD.nik(), "L", "1950-01-05", "Kepala Keluarga");

        SnapshotDifference difference =
                difference(List.of(family("1", "Desa A", HEAD, WIFE)), List.of(family("1", "Desa C", renamed)));

        assertThat(difference.changed())
                .extracting(Fact::item, Fact::before, Fact::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Item.DESA, "Desa A", "Desa C"),
                        org.assertj.core.groups.Tuple.tuple(Item.NAMA, "SUPARMAN", "SUPARMAN B"),
                        org.assertj.core.groups.Tuple.tuple(Item.ANGGOTA_KELUAR, "KASIYEM", ""));
    }

    @Test
    void the_wording_of_an_office_comes_back_from_its_text_as_it_was() {
        OfficeSettings office = new OfficeSettings(
                RegencyKind.KOTA,
                "Contoh",
                "Jawa Contoh",
                "Contohrejo",
                List.of("PEMERINTAH KOTA", "DINAS SOSIAL"),
                "",
                new OfficeSettings.Signatory("Pj. WALI KOTA CONTOH", "Budi"),
                new OfficeSettings.AnnexLayout(false, true, true, "GAMPONG", "DISTRIK"),
                new OfficeSettings.LegalCopy(true, "KABAG", "Ani", "Pembina", "1"));

        assertThat(OfficeSettings.parse(office.text())).isEqualTo(office);
        assertThat(OfficeSettings.parse(""))
                .isEqualTo(new OfficeSettings(
                        RegencyKind.KABUPATEN,
                        "",
                        "",
                        "",
                        List.of(),
                        "",
                        OfficeSettings.DEFAULT.signatory(),
                        OfficeSettings.DEFAULT.layout(),
                        new OfficeSettings.LegalCopy(false, "", "", "", "")));
    }

    private static SnapshotDifference difference(List<DecreedFamily> before, List<DecreedFamily> after) {
        return SnapshotDifference.of(Decrees.snapshot(before), Decrees.snapshot(after));
    }

    private static DecreedFamily family(String id, String village, DecreedPerson... persons) {
        return new DecreedFamily(id, "990101", "Wonoasri", "", village, List.of(persons));
    }
}
