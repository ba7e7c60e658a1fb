package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.generator.FilledPacket;
import id.sidaksos.service.District;
import id.sidaksos.service.WorkedDistrict;
import id.sidaksos.service.browse.FamilyCard;
import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.correction.CorrectionService;
import id.sidaksos.service.verval.ConflictService.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A family's own row and its head among the persons are of one person, whichever of the two a village answers. */
class HeadsFollowTest {
    private static final Messages MESSAGES = new Messages(Bahasa.ID);
    private static final String HEAD = "Kepala Keluarga";

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static Path file;
    private District district;
    private FilledPacket packet;
    /** Rows of the packet: a family, its one head, and another person of it. */
    private int family;

    private int head;
    private int heir;

    @BeforeAll
    static void a_district_with_packets() {
        try (District district = WorkedDistrict.in(made, 60)) {
            file = district
                    .verval()
                    .packets()
                    .make(Selection.all(), made.resolve("paket"), OptionalInt.empty(), Progress.NONE)
                    .packets()
                    .stream()
                    .map(PacketService.Made::file)
                    .filter(each -> familyWithHeir(FilledPacket.open(each)) > 0)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @BeforeEach
    void a_copy_of_the_database() throws IOException {
        district = WorkedDistrict.copy(made, folder);
        packet = FilledPacket.open(file);
        family = familyWithHeir(packet);
        List<Integer> persons = persons(packet, family);
        head = persons.stream().filter(each -> isHead(packet, each)).findFirst().orElseThrow();
        heir = persons.stream().filter(each -> each != head).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        district.close();
    }

    private static int familyWithHeir(FilledPacket packet) {
        return packet.rows("KELUARGA").stream()
                .filter(row -> persons(packet, row).size() > 1)
                .filter(row -> persons(packet, row).stream()
                                .filter(each -> isHead(packet, each))
                                .filter(each -> packet.text("ANGGOTA", each, "nama")
                                        .equals(packet.text("KELUARGA", row, "nama")))
                                .count()
                        == 1)
                .findFirst()
                .orElse(0);
    }

    private static List<Integer> persons(FilledPacket packet, int family) {
        return packet.rows("ANGGOTA").stream()
                .filter(each -> packet.text("ANGGOTA", each, "id_keluarga")
                        .equals(packet.text("KELUARGA", family, "id_keluarga")))
                .toList();
    }

    private static boolean isHead(FilledPacket packet, int person) {
        return packet.text("ANGGOTA", person, "hubungan").equals(HEAD);
    }

    private MergeReport.Part merge(FilledPacket filled) {
        return district.verval()
                .merging()
                .merge(filled.save(folder.resolve("kembali.xlsx")), Progress.NONE)
                .parts()
                .get(0);
    }

    private FamilyCard card() {
        String id = packet.key("KELUARGA", family);
        return district.browse(MESSAGES).lists(Progress.NONE).hotFamilies().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .flatMap(each -> district.browse(MESSAGES).family(each.row()))
                .orElseThrow();
    }

    private RowCard member(int row) {
        return card().members().stream()
                .filter(each -> each.key().equals(packet.key("ANGGOTA", row)))
                .findFirst()
                .orElseThrow();
    }

    private void headDied(FilledPacket filled) {
        filled.answer("ANGGOTA", head, "keadaan", "Meninggal", "MENINGGAL");
        filled.answer("ANGGOTA", heir, "hubungan", HEAD, HEAD);
    }

    private void assertFamilyIsOf(RowCard.Facts person) {
        RowCard.Facts now = card().family().facts();
        assertThat(now.name()).isEqualTo(person.name());
        assertThat(now.nik().whole()).isEqualTo(person.nik().whole());
        assertThat(now.nik().digits())
                .isEqualTo(person.nik().whole() ? person.nik().digits() : "");
        assertThat(now.birth()).isEqualTo(person.birth());
        assertThat(now.sex()).isEqualTo(person.sex());
    }

    @Test
    void a_family_whose_head_has_died_is_told_by_its_new_head_and_keeps_what_is_its_own() {
        RowCard before = card().family();
        packet.answer("ANGGOTA", heir, "pekerjaan", "Nelayan", "Nelayan");
        headDied(packet);
        merge(packet);

        assertFamilyIsOf(member(heir).facts());
        RowCard now = card().family();
        assertThat(now.facts().noKk()).isEqualTo(before.facts().noKk());
        assertThat(now.cells()).as("the source row").isEqualTo(before.cells());
        assertThat(now.corrections())
                .anySatisfy(each -> {
                    assertThat(each.field()).isEqualTo(Field.PEKERJAAN);
                    assertThat(each.after()).isEqualTo("Nelayan");
                })
                .allSatisfy(each -> assertThat(each.stamp().actor()).startsWith("Paket "));
        assertThat(member(head).facts().name()).isEqualTo(before.facts().name());
    }

    @Test
    void a_new_head_is_told_whichever_comes_first_and_each_fact_can_be_taken_back() {
        RowCard before = card().family();
        packet.answer("ANGGOTA", heir, "hubungan", HEAD, HEAD);
        merge(packet);
        assertThat(card().family().facts()).as("two heads: nobody can tell").isEqualTo(before.facts());

        packet.answer("ANGGOTA", head, "keadaan", "Pindah", "PINDAH");
        merge(packet);
        assertFamilyIsOf(member(heir).facts());

        List<CorrectionService.Cell> cells = card().family().corrections().stream()
                .map(each -> new CorrectionService.Cell(
                        SourceKind.P3KE_KELUARGA, before.row(), before.key(), each.field(), each.after()))
                .toList();
        district.corrections().undo(cells, "keliru");
        assertThat(card().family().facts()).isEqualTo(before.facts());
    }

    @Test
    void what_the_village_itself_says_of_the_family_stands_and_the_dead_keep_their_name() {
        String dead = member(head).facts().name();
        headDied(packet);
        packet.answer("KELUARGA", family, "perbaikan_nama", "Wiryo Sasmito", "Wiryo Sasmito");
        merge(packet);

        assertThat(card().family().facts().name()).isEqualTo("Wiryo Sasmito");
        assertThat(card().family().facts().birth())
                .isEqualTo(member(heir).facts().birth());
        assertThat(member(head).facts().name()).isEqualTo(dead);
    }

    @Test
    void a_name_chosen_in_a_conflict_is_the_heads_as_well_until_the_choice_is_taken_back() {
        FilledPacket other = FilledPacket.open(file);
        packet.answer("KELUARGA", family, "perbaikan_nama", "Wiryo Sasmito", "Wiryo Sasmito");
        other.answer("KELUARGA", family, "perbaikan_nama", "Wiryo Adikusumo", "Wiryo Adikusumo");
        merge(packet);
        merge(other);
        ConflictService conflicts = district.verval().conflicts();
        int asked = conflicts.queue().get(0).id();

        conflicts.choose(asked, Side.MEREKA, "ditanyakan");
        assertThat(card().family().facts().name()).isEqualTo("Wiryo Adikusumo");
        assertThat(member(head).facts().name()).isEqualTo("Wiryo Adikusumo");

        conflicts.reopen(asked, "keliru");
        assertThat(card().family().facts().name()).isEqualTo("Wiryo Sasmito");
        assertThat(member(head).facts().name()).isEqualTo("Wiryo Sasmito");
    }

    @Test
    void a_new_head_chosen_in_a_conflict_is_the_familys_until_the_choice_is_taken_back() {
        RowCard before = card().family();
        FilledPacket other = FilledPacket.open(file);
        String relation = packet.text("ANGGOTA", heir, "hubungan").equals("Lainnya") ? "Anak" : "Lainnya";
        packet.answer("ANGGOTA", heir, "hubungan", relation, relation);
        headDied(other);
        merge(packet);
        merge(other);
        ConflictService conflicts = district.verval().conflicts();
        int asked = conflicts.queue().get(0).id();

        conflicts.choose(asked, Side.MEREKA, "ditanyakan");
        assertFamilyIsOf(member(heir).facts());

        conflicts.reopen(asked, "keliru");
        assertThat(card().family().facts()).isEqualTo(before.facts());
    }
}
