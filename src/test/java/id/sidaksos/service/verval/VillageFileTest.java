package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.SampleVillage;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Minutes;
import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillagePacket;
import id.sidaksos.domain.verification.WorkStep;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageFileTest {
    private static final String PHRASE = "padi menguning di sawah";
    private static final Stamp STAMP = new Stamp(LocalDateTime.of(2026, 11, 22, 10, 42), "Bu Kader");
    private static final RowRef FIRST = new RowRef(RecordKind.KELUARGA, 1);

    @TempDir
    Path folder;

    private final VillageFileService service = new VillageFileService();

    @Test
    void a_packet_opens_as_it_was_made() {
        VillagePacket village = SampleVillage.of(4);
        Path file = written(village);

        try (VillageFile open = VillageFile.open(file, PHRASE)) {
            assertThat(open.work().packet()).isEqualTo(village.packet());
            assertThat(open.work().ofMark(village.marks().get(FIRST))).isPresent();
            assertThat(open.torn()).isFalse();
        }
    }

    @Test
    void every_kind_of_step_is_there_after_closing_and_comes_back_to_the_office() {
        Path file = written(SampleVillage.of(2));
        byte[] jpeg = {1, 2, 3, 4};
        Photo photo = new Photo(
                FIRST,
                "rumah.jpg",
                Optional.of(LocalDateTime.of(2026, 11, 20, 9, 5)),
                Optional.of(new BigDecimal("-8.0954")),
                Optional.of(new BigDecimal("112.1609")),
                "cd".repeat(32));
        RowRef child = new RowRef(RecordKind.ANGGOTA, 7);
        RowRef wrong = new RowRef(RecordKind.USULAN, 1);
        try (VillageFile open = VillageFile.open(file, PHRASE)) {
            open.save(new WorkStep.Answered(FIRST, Form.RESULT, "LAYAK", STAMP));
            open.save(new WorkStep.Added(child, 2, STAMP));
            open.save(new WorkStep.Answered(child, "nama", "BAYI \"BARU\"", STAMP));
            open.save(new WorkStep.Added(wrong, 0, STAMP));
            open.save(new WorkStep.Dropped(wrong, STAMP));
            open.save(new WorkStep.Minuted(Map.of(Minutes.PLACE, "Balai desa"), STAMP));
            open.save(new WorkStep.Pictured(photo, STAMP), jpeg);
            assertThat(open.picture(photo)).isEqualTo(jpeg);
        }

        VillageFileService.Returned back = service.read(file, PHRASE);

        assertThat(back.mark()).isEqualTo(SampleVillage.MARK);
        assertThat(back.packet().rows().get(0).value(Form.RESULT)).isEqualTo("LAYAK");
        assertThat(back.packet().rows()).anyMatch(row -> row.value("nama").equals("BAYI \"BARU\""));
        assertThat(back.packet().rows()).noneMatch(row -> row.kind() == RecordKind.USULAN);
        assertThat(back.packet().minutes()).containsEntry(Minutes.PLACE, "Balai desa");
        assertThat(back.photos()).hasSize(1);
        assertThat(back.photos().get(0).photo()).isEqualTo(photo);
        assertThat(back.photos().get(0).jpeg()).isEqualTo(jpeg);
        try (VillageFile open = VillageFile.open(file, PHRASE)) {
            assertThat(open.work().row(FIRST).orElseThrow().stamp(Form.RESULT)).contains(STAMP);
        }
    }

    @Test
    void a_short_passphrase_makes_no_packet() {
        Path file = folder.resolve("desa.svl");

        assertThatThrownBy(() -> service.write(SampleVillage.of(1), file, "sembilan9"))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo(ErrorCode.PACKET_PASSPHRASE_SHORT));
        assertThat(file).doesNotExist();
    }

    @Test
    void a_wrong_passphrase_and_a_file_of_another_kind_are_told_apart() throws IOException {
        Path file = written(SampleVillage.of(1));
        Path other = Files.writeString(folder.resolve("lain.svl"), "catatan biasa saja, bukan paket desa sama sekali");

        assertThatThrownBy(() -> VillageFile.open(file, PHRASE + "x"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.PACKET_PASSPHRASE));
        assertThatThrownBy(() -> VillageFile.open(other, PHRASE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.PACKET_NONE));
        assertThat(service.isOne(file)).isTrue();
        assertThat(service.isOne(other)).isFalse();
    }

    @Test
    void a_packet_that_cannot_take_its_place_leaves_no_draft_behind() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("desa.svl").resolve("isi"))
                .getParent();

        assertThatThrownBy(() -> service.write(SampleVillage.of(1), taken, PHRASE))
                .isInstanceOf(Problem.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(taken);
        }
    }

    @Test
    void no_name_and_no_nik_stands_in_the_file_in_the_clear() throws IOException {
        Path file = written(SampleVillage.of(3));

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("SUPARMAN")
                .doesNotContain("9900000103");
    }

    private Path written(VillagePacket village) {
        Path file = folder.resolve("desa.svl");
        service.write(village, file, PHRASE);
        return file;
    }
}
