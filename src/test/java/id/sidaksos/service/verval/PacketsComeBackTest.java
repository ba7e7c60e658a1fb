package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.generator.FilledPacket;
import id.sidaksos.generator.PacketBreak;
import id.sidaksos.generator.PacketClerk;
import id.sidaksos.service.District;
import id.sidaksos.service.WorkedDistrict;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.store.Returns.Return;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packets go out as workbooks, are filled in and broken as people do, and come back: the truth is compared to the letter. */
class PacketsComeBackTest {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static List<Path> packets;

    @BeforeAll
    static void a_district_with_packets() {
        try (District district = WorkedDistrict.in(made, 250)) {
            packets = district
                    .verval()
                    .packets()
                    .make(Selection.all(), made.resolve("paket"), OptionalInt.empty(), Progress.NONE)
                    .packets()
                    .stream()
                    .map(PacketService.Made::file)
                    .toList();
        }
        assertThat(packets.size()).isGreaterThanOrEqualTo(PacketBreak.values().length);
    }

    @BeforeEach
    void a_copy_of_the_database() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.copy(made.resolve("data/sidaksos.mv.db"), folder.resolve("data/sidaksos.mv.db"));
    }

    @Test
    void whatever_was_done_to_the_workbooks_every_answer_arrives_and_nothing_else() {
        Map<String, String> truth = new TreeMap<>();
        try (District district = WorkedDistrict.open(folder)) {
            int n = 0;
            for (PacketBreak how : PacketBreak.values()) {
                FilledPacket packet = FilledPacket.open(packets.get(n++));
                new PacketClerk(n).fill(packet);
                Path back = how.save(packet, n, folder.resolve(how + ".xlsx"));

                MergeReport report = district.verval().merging().merge(back, Progress.NONE);

                Map<String, String> meant = new TreeMap<>(packet.truth());
                if (how == PacketBreak.SAVED_AS_TEXT) {
                    meant.keySet().removeIf(key -> !key.startsWith("KELUARGA"));
                }
                truth.putAll(meant);
                assertThat(report.parts()).as(how.name()).singleElement().satisfies(part -> {
                    assertThat(part.changed()).as(how.name()).isEqualTo(meant.size());
                    assertThat(part.conflicts()).as(how.name()).isZero();
                });
            }
        }
        assertThat(inForce()).isEqualTo(truth);
        // A family whose head has died or moved is asked for the new one; rows of other sheets are missing in a text
        // file.
        assertThat(notes()).isSubsetOf(CellNotes.HEAD, CellNotes.ABSENT);
    }

    @Test
    void the_same_file_and_the_same_content_change_nothing_again() throws IOException {
        FilledPacket packet = FilledPacket.open(packets.get(0));
        new PacketClerk(1).fill(packet);
        Path first = PacketBreak.NOTHING.save(packet, 1, folder.resolve("satu.xlsx"));
        Path second = PacketBreak.ROWS_SORTED.save(packet, 1, folder.resolve("dua.xlsx"));
        Path copy = Files.copy(first, folder.resolve("salinan.xlsx"));
        Map<String, String> once;
        try (District district = WorkedDistrict.open(folder)) {
            district.verval().merging().merge(first, Progress.NONE);
        }
        once = inForce();
        try (District district = WorkedDistrict.open(folder)) {
            assertThat(district.verval().merging().merge(copy, Progress.NONE).repeated())
                    .isTrue();
            MergeReport.Part again = district.verval()
                    .merging()
                    .merge(second, Progress.NONE)
                    .parts()
                    .get(0);
            assertThat(again.changed() + again.conflicts() + again.added()).isZero();
        }
        assertThat(inForce()).isEqualTo(once);
    }

    @Test
    void two_peoples_versions_of_a_packet_join_and_differing_answers_wait() {
        FilledPacket one = FilledPacket.open(packets.get(0));
        FilledPacket other = FilledPacket.open(packets.get(0));
        int first = one.rows("KELUARGA").get(0);
        int second = one.rows("KELUARGA").get(1);
        String key = one.key("KELUARGA", first);
        one.answer("KELUARGA", first, "hasil", "Layak", "LAYAK");
        other.type("KELUARGA", first, "hasil", "Tidak layak");
        other.type("KELUARGA", first, "tanggal_verval", "30/03/2023");
        other.answer("KELUARGA", second, "hasil", "Ditunda", "DITUNDA");
        try (District district = WorkedDistrict.open(folder)) {
            MergeService merging = district.verval().merging();
            merging.merge(one.save(folder.resolve("satu.xlsx")), Progress.NONE);
            merging.merge(other.save(folder.resolve("dua.xlsx")), Progress.NONE);

            assertThat(district.verval().conflicts().queue()).singleElement().satisfies(conflict -> {
                assertThat(conflict.key()).isEqualTo(key);
                assertThat(conflict.ours()).isEqualTo("LAYAK");
                assertThat(conflict.theirs()).isEqualTo("TIDAK_LAYAK");
            });
            assertThat(district.verval()
                            .verified()
                            .of(key)
                            .orElseThrow()
                            .result()
                            .name())
                    .isEqualTo("LAYAK");

            int number = district.verval().conflicts().queue().get(0).id();
            assertThat(district.verval()
                            .conflicts()
                            .byRule(ConflictService.Rule.TERBARU, "tanggal")
                            .decided())
                    .isEqualTo(1);
            assertThat(district.verval()
                            .verified()
                            .of(key)
                            .orElseThrow()
                            .result()
                            .name())
                    .isEqualTo("TIDAK_LAYAK");

            district.verval().conflicts().reopen(number, "keliru");
            assertThat(district.verval()
                            .verified()
                            .of(key)
                            .orElseThrow()
                            .result()
                            .name())
                    .isEqualTo("LAYAK");
            assertThat(district.verval().conflicts().queue()).hasSize(1);
        }
    }

    @Test
    void a_row_of_another_village_goes_to_that_village() {
        FilledPacket one = FilledPacket.open(packets.get(0));
        FilledPacket other = FilledPacket.open(packets.get(1));
        int row = other.rows("KELUARGA").get(0);
        other.answer("KELUARGA", row, "hasil", "Ditunda", "DITUNDA");
        one.paste("KELUARGA", other, row);
        try (District district = WorkedDistrict.open(folder)) {
            MergeReport report = district.verval().merging().merge(one.save(folder.resolve("a.xlsx")), Progress.NONE);

            assertThat(report.parts()).extracting(MergeReport.Part::changed).containsExactly(0, 1);
        }
        assertThat(inForce()).isEqualTo(other.truth());
    }

    @Test
    void a_packet_with_changed_marks_is_put_aside_whole() {
        FilledPacket packet = FilledPacket.open(packets.get(0));
        new PacketClerk(1).fill(packet);
        int row = packet.rows("KELUARGA").get(1);
        String mark = packet.text("KELUARGA", row, "kode_baris");
        packet.type("KELUARGA", row, "kode_baris", mark.replace("K0002", "K0001"));
        try (District district = WorkedDistrict.open(folder)) {
            assertProblem(district, packet.save(folder.resolve("a.xlsx")), ErrorCode.PACKET_TAMPERED);
        }
        assertThat(inForce()).isEmpty();
    }

    @Test
    void an_older_batch_is_put_aside_once_a_newer_one_was_merged() {
        FilledPacket old = FilledPacket.open(packets.get(0));
        old.answer("KELUARGA", old.rows("KELUARGA").get(0), "hasil", "Layak", "LAYAK");
        try (District district = WorkedDistrict.open(folder)) {
            Path newer = district.verval()
                    .packets()
                    .make(Selection.village(old.village()), folder.resolve("baru"), OptionalInt.empty(), Progress.NONE)
                    .packets()
                    .get(0)
                    .file();
            district.verval().merging().merge(newer, Progress.NONE);
            assertProblem(district, old.save(folder.resolve("lama.xlsx")), ErrorCode.PACKET_OLDER);
        }
        assertThat(inForce()).isEmpty();
    }

    @Test
    void a_packet_of_another_database_is_told() throws IOException {
        Path foreign = PacketBreak.NOTHING.save(FilledPacket.open(packets.get(0)), 1, folder.resolve("asing.xlsx"));
        Path other = Files.createDirectories(folder.resolve("lain"));
        try (District district = WorkedDistrict.in(other, 20)) {
            assertProblem(district, foreign, ErrorCode.PACKET_FOREIGN);
        }
    }

    private static void assertProblem(District district, Path file, ErrorCode code) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> district.verval().merging().merge(file, Progress.NONE))
                .matches(problem -> problem.code() == code);
    }

    private Set<String> notes() {
        Set<String> notes = new TreeSet<>();
        try (Store store = store()) {
            for (Return each : store.returns().all()) {
                store.returns().notes(each.id()).forEach(note -> notes.add(note.why()));
            }
        }
        return notes;
    }

    private Store store() {
        Vocabularies vocabularies = VocabularyCatalog.load();
        return Store.open(folder.resolve("data"), Optional.empty(), (field, text) -> vocabularies
                .canonical(field, text)
                .orElse(""));
    }

    /** Every value in force that a village gave: {@code KIND key item} to the answer. */
    private Map<String, String> inForce() {
        Map<String, String> values = new TreeMap<>();
        try (Store store = store()) {
            store.verifications()
                    .each(
                            Set.of(
                                    "hasil",
                                    "alasan",
                                    "keterangan_verval",
                                    "petugas",
                                    "tanggal_verval",
                                    "telepon",
                                    "keadaan",
                                    "rt",
                                    "rw",
                                    "sumber_air",
                                    "jenis_lantai",
                                    "perbaikan_nik",
                                    "perbaikan_nama"),
                            value -> values.put(
                                    value.kind().name() + " " + value.key() + " " + value.item(), value.after()));
        }
        return values;
    }
}
