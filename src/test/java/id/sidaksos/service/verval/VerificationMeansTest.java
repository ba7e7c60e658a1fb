package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.decree.Candidate;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.Source;
import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.generator.FilledPacket;
import id.sidaksos.service.District;
import id.sidaksos.service.WorkedDistrict;
import id.sidaksos.service.browse.FamilyCard;
import id.sidaksos.service.browse.HotFamily;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of a village's answers: in scores, in the funnel, in the lists. */
class VerificationMeansTest {
    private static final Messages MESSAGES = new Messages(Bahasa.ID);

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static List<Path> packets;
    private District district;

    @BeforeAll
    static void a_district_with_packets() {
        try (District district = WorkedDistrict.in(made, 120)) {
            packets = district
                    .verval()
                    .packets()
                    .make(Selection.all(), made.resolve("paket"), OptionalInt.empty(), Progress.NONE)
                    .packets()
                    .stream()
                    .map(PacketService.Made::file)
                    .toList();
        }
    }

    @BeforeEach
    void a_copy_of_the_database() throws IOException {
        district = WorkedDistrict.copy(made, folder);
    }

    @AfterEach
    void close() {
        district.close();
    }

    private MergeReport merge(FilledPacket packet) {
        return district.verval().merging().merge(packet.save(folder.resolve("kembali.xlsx")), Progress.NONE);
    }

    private Candidate candidate(String family) {
        Funnel funnel = district.funnel(MESSAGES).funnel(Progress.NONE);
        return funnel.stages().stream()
                .flatMap(step -> step.exits().stream())
                .flatMap(exit -> exit.members().stream())
                .filter(each -> each.id().equals(family))
                .findFirst()
                .or(() -> funnel.decreed().stream()
                        .filter(each -> each.id().equals(family))
                        .findFirst())
                .orElseThrow();
    }

    @Test
    void a_verified_answer_is_in_force_for_the_score_and_makes_old_scores_stale() {
        district.scoring(MESSAGES).run(Progress.NONE);
        long before = district.scoring(MESSAGES).state();
        FilledPacket packet = FilledPacket.open(packets.get(0));
        int row = packet.rows("KELUARGA").get(0);
        String other = packet.text("KELUARGA", row, "sumber_air").equals("Air Hujan") ? "Sumur Bor" : "Air Hujan";
        packet.answer("KELUARGA", row, "sumber_air", other, other);

        assertThat(merge(packet).parts().get(0).changed()).isEqualTo(1);

        assertThat(district.scoring(MESSAGES).state()).isNotEqualTo(before);
        assertThat(district.scoring(MESSAGES).standing()).isEmpty();
        HotFamily family = family(packet.key("KELUARGA", row));
        assertThat(district.scoring(MESSAGES).sheet(family.row()).orElseThrow().toString())
                .contains(other);
    }

    @Test
    void a_question_that_no_list_answers_is_answered_by_the_village() {
        FilledPacket packet = FilledPacket.open(packets.get(0));
        int row = packet.rows("KELUARGA").get(0);
        Indicator asked = district.indicators().inForce().set().indicators().stream()
                .filter(each -> each.resolvedSource() instanceof Source.Asked)
                .findFirst()
                .orElseThrow();
        String label = asked.answers().get(0).label();
        HotFamily family = family(packet.key("KELUARGA", row));
        String before =
                district.scoring(MESSAGES).sheet(family.row()).orElseThrow().toString();
        packet.answer("KELUARGA", row, "tanya_" + asked.code(), label, label);

        assertThat(merge(packet).parts().get(0).changed()).isEqualTo(1);

        assertThat(district.scoring(MESSAGES).sheet(family.row()).orElseThrow().toString())
                .isNotEqualTo(before)
                .contains(label);
    }

    @Test
    void ditunda_and_tidak_layak_are_known_to_the_funnel_with_the_reason() {
        FilledPacket packet = FilledPacket.open(packets.get(0));
        List<Integer> rows = packet.rows("KELUARGA");
        packet.answer("KELUARGA", rows.get(0), "hasil", "Ditunda", "DITUNDA");
        packet.answer("KELUARGA", rows.get(1), "hasil", "Tidak layak", "TIDAK_LAYAK");
        packet.answer("KELUARGA", rows.get(1), "alasan", "Pindah", "PINDAH");
        merge(packet);

        assertThat(candidate(packet.key("KELUARGA", rows.get(0))).deferred()).isTrue();
        String rejected = packet.key("KELUARGA", rows.get(1));
        assertThat(candidate(rejected).rejection()).isEqualTo("PINDAH");
        FamilyVerification card = district.browse(MESSAGES)
                .family(family(rejected).row())
                .orElseThrow()
                .verified();
        assertThat(card.outcome().orElseThrow().reason()).contains(Alasan.PINDAH);
        assertThat(packet.text("KELUARGA", rows.get(1), "kode_baris")).startsWith(card.packet());
    }

    @Test
    void who_has_died_or_moved_does_not_count_and_a_lost_head_is_asked_for() {
        FilledPacket packet = FilledPacket.open(packets.get(0));
        List<Integer> persons = packet.rows("ANGGOTA");
        int head = persons.stream()
                .filter(row -> packet.text("ANGGOTA", row, "hubungan").equals("Kepala Keluarga"))
                .filter(row -> persons.stream()
                                .filter(each -> packet.text("ANGGOTA", each, "id_keluarga")
                                        .equals(packet.text("ANGGOTA", row, "id_keluarga")))
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow();
        String family = packet.text("ANGGOTA", head, "id_keluarga");
        int before = candidate(family).persons().persons();
        packet.answer("ANGGOTA", head, "keadaan", "Meninggal", "MENINGGAL");

        MergeReport.Part part = merge(packet).parts().get(0);

        assertThat(part.findings()).as("the new head is asked for").isEqualTo(1);
        assertThat(candidate(family).persons().persons()).isEqualTo(before - 1);

        FilledPacket again = FilledPacket.open(packets.get(0));
        int heir = persons.stream()
                .filter(row -> row != head
                        && packet.text("ANGGOTA", row, "id_keluarga").equals(family))
                .findFirst()
                .orElseThrow();
        again.answer("ANGGOTA", head, "keadaan", "Meninggal", "MENINGGAL");
        again.answer("ANGGOTA", heir, "hubungan", "Kepala Keluarga", "Kepala Keluarga");
        assertThat(merge(again).parts().get(0).findings()).isZero();
    }

    @Test
    void a_name_set_right_for_the_family_is_set_right_for_its_head_among_the_persons() {
        FilledPacket packet = FilledPacket.open(packets.get(0));
        int row = packet.rows("KELUARGA").stream()
                .filter(each -> heads(packet, each).size() == 1)
                .findFirst()
                .orElseThrow();
        int head = heads(packet, row).get(0);
        packet.answer("KELUARGA", row, "perbaikan_nama", "Wiryo Sasmito Adikusumo", "Wiryo Sasmito Adikusumo");
        merge(packet);

        FamilyCard card = district.browse(MESSAGES)
                .family(family(packet.key("KELUARGA", row)).row())
                .orElseThrow();
        assertThat(card.members())
                .filteredOn(member -> member.key().equals(packet.key("ANGGOTA", head)))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.facts().name()).isEqualTo("Wiryo Sasmito Adikusumo");
                    assertThat(member.corrections()).hasSize(1);
                });
        assertThat(card.members())
                .filteredOn(member -> member.facts().name().equals("Wiryo Sasmito Adikusumo"))
                .hasSize(1);
    }

    /** Rows of the heads that bear the family's own name. */
    private static List<Integer> heads(FilledPacket packet, int family) {
        return packet.rows("ANGGOTA").stream()
                .filter(each -> packet.text("ANGGOTA", each, "id_keluarga")
                        .equals(packet.text("KELUARGA", family, "id_keluarga")))
                .filter(each -> packet.text("ANGGOTA", each, "hubungan").equals("Kepala Keluarga"))
                .filter(each -> packet.text("ANGGOTA", each, "nama").equals(packet.text("KELUARGA", family, "nama")))
                .toList();
    }

    @Test
    void a_proposal_is_matched_and_then_taken_into_the_lists() {
        FilledPacket packet = FilledPacket.open(packets.get(0));
        FilledPacket other = FilledPacket.open(packets.get(1));
        int known = other.rows("KELUARGA").get(0);
        int first = packet.blankLine("USULAN", 0);
        packet.type("USULAN", first, "nama", other.text("KELUARGA", known, "nama"));
        packet.type("USULAN", first, "nik", other.text("KELUARGA", known, "nik"));
        int second = packet.blankLine("USULAN", 0);
        packet.type("USULAN", second, "nama", "Wiryo Sasmito Adikusumo");
        packet.type("USULAN", second, "tanggal_lahir", "17/08/1961");
        packet.type("USULAN", second, "jenis_kelamin", "Laki-laki");
        packet.type("USULAN", second, "alamat", "Dusun Sumberjati");

        assertThat(merge(packet).parts().get(0).added()).isEqualTo(2);

        ProposalService proposals = district.verval().proposals(MESSAGES);
        proposals.match(Progress.NONE);
        assertThat(proposals.waiting().get(0).likeness()).contains(other.key("KELUARGA", known));
        assertThat(proposals.waiting().get(1).likeness()).isEqualTo(MESSAGES.text("usulan.padanan.TIADA"));

        ProposalService.Waiting stranger = proposals.waiting().get(1);
        assertThat(candidate(stranger.key()).proposal()).isEqualTo(Candidate.Proposal.WAITING);
        int families =
                district.browse(MESSAGES).lists(Progress.NONE).hotFamilies().size();
        proposals.accept(List.of(stranger.id()), "musdes", Progress.NONE);
        proposals.reject(List.of(proposals.waiting().get(0).id()), "ganda");

        assertThat(proposals.waiting()).isEmpty();
        assertThat(candidate(stranger.key()).proposal()).isEqualTo(Candidate.Proposal.ACCEPTED);
        List<HotFamily> now = district.browse(MESSAGES).lists(Progress.NONE).hotFamilies();
        assertThat(now).as("nobody else left the lists").hasSize(families + 1).noneMatch(HotFamily::gone);
        assertThat(family(stranger.key()).name()).isEqualTo("Wiryo Sasmito Adikusumo");
        assertThat(family(stranger.key()).persons()).isEqualTo(1);
    }

    private HotFamily family(String id) {
        return district.browse(MESSAGES).lists(Progress.NONE).hotFamilies().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
