package id.sidaksos.domain.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecreeSnapshotTest {
    @Property(tries = 50)
    void the_same_content_in_any_order_has_the_same_fingerprint(@ForAll long seed) {
        DecreeSnapshot snapshot = Decrees.of(40, 7);
        Random random = new Random(seed);

        DecreeSnapshot other = Decrees.snapshot(shuffled(snapshot.families(), random));

        assertThat(other.sidik()).isEqualTo(snapshot.sidik());
        assertThat(other).isEqualTo(snapshot);
    }

    @Test
    void families_that_share_an_id_still_have_one_order() {
        DecreedFamily one = family("1", "990101", "9901012001", person("1", "A", "Kepala Keluarga"));
        DecreedFamily two = family("1", "990101", "9901012001", person("1", "B", "Kepala Keluarga"));

        assertThat(Decrees.snapshot(List.of(two, one)).sidik())
                .isEqualTo(Decrees.snapshot(List.of(one, two)).sidik());
    }

    @Test
    void stands_by_kecamatan_desa_family_and_places_without_a_code_come_last() {
        DecreeSnapshot snapshot = Decrees.snapshot(List.of(
                family("5", "", ""),
                family("4", "990102", "9901022001"),
                family("3", "990101", "9901012002"),
                family("2", "990101", "9901012001"),
                family("1", "990101", "9901012001")));

        assertThat(snapshot.families()).extracting(DecreedFamily::id).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void in_a_family_the_head_stands_first_then_spouse_children_by_age_and_others() {
        DecreedFamily family = family(
                "1",
                "990101",
                "9901012001",
                person("1", "cucu", "Lainnya"),
                born("2", "adik", "2012-01-01"),
                born("3", "tanpa tanggal", "kira-kira 2010"),
                born("4", "kakak", "2009-05-05"),
                person("5", "istri", "Istri/Suami"),
                person("6", "kepala", "KEPALA KELUARGA"));

        assertThat(family.persons())
                .extracting(DecreedPerson::name)
                .containsExactly("kepala", "istri", "kakak", "adik", "tanpa tanggal", "cucu");
    }

    @Test
    void the_canonical_text_is_the_format_that_old_decrees_are_kept_in() {
        DecreeSnapshot snapshot =
                Decrees.snapshot(List.of(family("77", "990101", "9901012001", person("1", "SITI", "Kepala Keluarga"))));

        assertThat(snapshot.canonical())
                .isEqualTo(
                        """
                sidaksos-sk\t1
                nomor\t188/45/409.06/KPTS/2023
                tanggal\t2023-12-29
                tentang\tPenetapan Data Sasaran Pensasaran Percepatan Penghapusan Kemiskinan Ekstrem Kabupaten Contoh Tahun 2023
                set\tSet Contoh\t1\tabababababababababababababababababababababababababababababababab
                aturan\tdesil_maks\t1
                aturan\tpadan_wajib\tya
                aturan\ttemuan_gawat_keluar\tya
                aturan\tsertakan_ditunda\ttidak
                aturan\tkode_wilayah\t
                aturan\tkelas_termiskin\tSANGAT MISKIN
                tahap\tKELAS\t3\t8
                keluar\tDITUNDA\t2\t7
                tahap\tSK\t1\t1
                keluarga\t77\t990101\tWonoasri\t9901012001\tDesa A
                orang\t1\tSITI\t9901014101800001\t9901010102030001\tP\t1980-01-01\tDsn. Krajan No. 1\t001\t002\tKepala Keluarga\t
                akhir\t1\t1
                """);
        assertThat(snapshot.sidik()).isEqualTo("76ac2ccd28ba55e2a6a6066c59634693f9f0505abd7e0530b5db8a64001aaa7c");
    }

    @Test
    void a_snapshot_comes_back_whole_from_its_text() {
        DecreeSnapshot snapshot = Decrees.of(30, 3);

        DecreeSnapshot again = DecreeSnapshot.parse(snapshot.canonical());

        assertThat(again).isEqualTo(snapshot);
        assertThat(again.sidik()).isEqualTo(snapshot.sidik());
    }

    static Stream<String> spoilt() {
        String text = Decrees.of(2, 3).canonical();
        return Stream.of(
                "",
                "sidaksos-sk\t2\n",
                text.substring(0, text.length() - 1),
                text.substring(0, text.indexOf("akhir")),
                text + "orang\n",
                text.replaceFirst("orang\t", "orang\t\t"),
                text.replaceFirst("\ntanggal\t[^\n]*", "\ntanggal\tkemarin"),
                text.replaceFirst("\norang\t[^\n]*", ""),
                text.replaceFirst("akhir\t2", "akhir\t3"));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void a_text_that_is_cut_or_changed_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DecreeSnapshot.parse(text));
    }

    @Test
    void every_value_counts_for_the_fingerprint() {
        DecreedPerson person = person("1", "SITI", "Anak");
        List<String> prints = new ArrayList<>();
        prints.add(print(person));
        prints.add(print(new DecreedPerson(
                "1",
                person.name(),
                person.nik(),
                "",
                person.sex(),
                person.birthDate(),
                person.address(),
                person.rt(),
                person.rw(),
                person.relation(),
                person.note())));
        prints.add(print(person("1", "SITI ", "Lainnya")));
        prints.add(print(person("1", "SITY", "Anak")));
        prints.add(new DecreeSnapshot(
                        Decrees.HEADING,
                        Decrees.SET,
                        new InclusionRule(2, true, true, false, "", "SANGAT MISKIN"),
                        List.of(),
                        List.of(family("1", "990101", "9901012001", person)))
                .sidik());

        assertThat(prints).doesNotHaveDuplicates().allMatch(print -> print.matches("[0-9a-f]{64}"));
    }

    @Test
    void a_list_that_is_not_the_end_of_its_funnel_is_no_decree() {
        DecreeSnapshot good = Decrees.of(3, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecreeSnapshot(
                        good.heading(),
                        good.set(),
                        good.rule(),
                        good.figures(),
                        good.families().subList(0, 2)));
    }

    @Test
    void what_cannot_be_printed_is_gone_before_the_list_is_frozen() {
        DecreedPerson person = person("1", "\u202ESI\u0000TI\uD800\n AMI\u200BNAH\t\uFFFF", "Anak");

        assertThat(person.name()).isEqualTo("SITI\uFFFD  AMINAH \uFFFD");
        String canonical =
                Decrees.snapshot(List.of(family("1", "", "", person))).canonical();
        assertThat(new String(canonical.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(canonical);
        assertThat(DecreeSnapshot.parse(canonical).canonical()).isEqualTo(canonical);
    }

    @Test
    void a_birth_date_shows_day_first_and_other_texts_as_they_are() {
        assertThat(born("1", "A", "1980-02-03").birthDateShown()).isEqualTo("03-02-1980");
        assertThat(born("1", "A", "tidak tahu").birthDateShown()).isEqualTo("tidak tahu");
        assertThat(born("1", "A", "1980/02/03").birthDateShown()).isEqualTo("1980/02/03");
        assertThat(born("1", "A", "").birthDateShown()).isEmpty();
    }

    private static String print(DecreedPerson person) {
        return Decrees.snapshot(List.of(family("1", "990101", "9901012001", person)))
                .sidik();
    }

    private static DecreedPerson person(String id, String name, String relation) {
        return Decrees.person(id, name, "9901014101800001", "P", "1980-01-01", relation);
    }

    private static DecreedPerson born(String id, String name, String birthDate) {
        return Decrees.person(id, name, "9901014101800001", "P", birthDate, "Anak");
    }

    private static DecreedFamily family(String id, String districtCode, String villageCode, DecreedPerson... persons) {
        return new DecreedFamily(id, districtCode, "Wonoasri", villageCode, "Desa A", List.of(persons));
    }

    private static List<DecreedFamily> shuffled(List<DecreedFamily> families, Random random) {
        List<DecreedFamily> shuffled = new ArrayList<>();
        for (DecreedFamily family : families) {
            List<DecreedPerson> persons = new ArrayList<>(family.persons());
            Collections.shuffle(persons, random);
            shuffled.add(new DecreedFamily(
                    family.id(),
                    family.districtCode(),
                    family.district(),
                    family.villageCode(),
                    family.village(),
                    persons));
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
