package id.sidaksos.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever was done to a workbook, each of its rows finds home, or is told. */
class GatheringTest {
    private static final String SECRET = "00112233445566778899aabbccddeeff";
    private static final SentPacket JATEN = packet("K7Q2M4XA", "100000001", "100000002");
    private static final SentPacket SALAM = packet("Z9Y8X7W6", "200000001", "200000002");

    @Test
    void a_row_pasted_from_another_packet_goes_to_its_own_packet() {
        Gathering found = gather(row(JATEN, 1, "LAYAK"), row(SALAM, 2, "TIDAK_LAYAK"));

        assertThat(found.of(JATEN)).singleElement().matches(each -> each.home()
                .equals(new Home("K7Q2M4XA", RecordKind.KELUARGA, "100000001")));
        assertThat(found.of(SALAM)).singleElement().matches(each -> each.home()
                .equals(new Home("Z9Y8X7W6", RecordKind.KELUARGA, "200000002")));
    }

    @Test
    void a_row_that_stands_twice_is_one_row_with_two_copies() {
        Gathering found = gather(row(JATEN, 1, "LAYAK"), row(JATEN, 1, "TIDAK_LAYAK"));

        assertThat(found.of(JATEN))
                .singleElement()
                .matches(each -> each.copies().size() == 2);
        assertThat(found.doubled()).isEqualTo(1);
    }

    @Test
    void a_row_that_was_deleted_is_told() {
        Gathering found = gather(row(JATEN, 1, "LAYAK"));

        assertThat(found.absent()).extracting(PacketRow::key).containsExactly("100000002");
    }

    @Test
    void a_mark_counted_on_by_dragging_is_known() {
        ReturnedRow one = row(JATEN, 1, "LAYAK");
        ReturnedRow dragged = new ReturnedRow(
                one.mark().replace("K0001", "K0002"), one.kind(), "", "Keluarga", 6, one.values(), Map.of());

        Gathering found = gather(one, dragged);

        assertThat(found.tampered()).containsExactly(dragged);
        assertThat(found.of(JATEN)).hasSize(1);
    }

    @Test
    void a_row_whose_mark_was_emptied_is_known_by_its_id() {
        ReturnedRow bare = new ReturnedRow(
                "",
                RecordKind.KELUARGA,
                "",
                "Keluarga",
                7,
                Map.of("hasil", "LAYAK"),
                Map.of("id_keluarga", "100000002"));

        Gathering found = gather(row(JATEN, 1, "LAYAK"), bare);

        assertThat(found.recovered()).isEqualTo(1);
        assertThat(found.of(JATEN)).extracting(each -> each.home().key()).containsExactly("100000001", "100000002");
    }

    @Test
    void answers_beside_another_familys_id_are_not_taken() {
        ReturnedRow one = row(JATEN, 1, "LAYAK");
        ReturnedRow sortedAlone = new ReturnedRow(
                one.mark(), one.kind(), "", "Keluarga", 5, one.values(), Map.of("id_keluarga", "100000002"));

        Gathering found = gather(sortedAlone);

        assertThat(found.swapped()).containsExactly(sortedAlone);
        assertThat(found.of(JATEN)).isEmpty();
    }

    @Test
    void an_added_person_finds_the_family_by_its_number_or_its_id() {
        Gathering found = gather(person("2"), person("100000001"), person("999"));

        assertThat(found.added(JATEN))
                .extracting(Gathering.Added::family)
                .containsExactly("100000002", "100000001", "");
    }

    private static Gathering gather(ReturnedRow... rows) {
        return new Gathering(Map.of("K7Q2M4XA", JATEN, "Z9Y8X7W6", SALAM), JATEN, List.of(rows));
    }

    private static ReturnedRow person(String parent) {
        return new ReturnedRow("", RecordKind.ANGGOTA, parent, "Anggota", 20, Map.of("nama", "SITI"), Map.of());
    }

    private static ReturnedRow row(SentPacket packet, int number, String hasil) {
        PacketRow sent = packet.row(RecordKind.KELUARGA, number).orElseThrow();
        RowMark mark = RowMark.sign(
                packet.packet().mark(),
                SECRET,
                RecordKind.KELUARGA,
                number,
                sent.key(),
                PacketText.encode(sent.values()));
        return new ReturnedRow(
                mark.text(), RecordKind.KELUARGA, "", "Keluarga", number + 4, Map.of("hasil", hasil), Map.of());
    }

    private static SentPacket packet(String mark, String first, String second) {
        return new SentPacket(
                1,
                new PacketId(mark, "3505", "3505012001", "WONODADI", "JATEN", 1, "set 1"),
                SECRET,
                LocalDateTime.of(2026, 11, 1, 8, 0),
                new Form(List.of(), List.of(), List.of()),
                List.of(
                        new PacketRow(RecordKind.KELUARGA, 1, first, Map.of("rt", "1")),
                        new PacketRow(RecordKind.KELUARGA, 2, second, Map.of("rt", "2"))));
    }
}
