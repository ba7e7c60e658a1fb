package id.sidaksos.ui.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.generator.FilledPacket;
import id.sidaksos.generator.PacketBreak;
import id.sidaksos.generator.PacketClerk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class VerificationRoomTest {
    @TempDir
    static Path folder;

    private static int count;
    private DesktopUnderTest desktop;

    @BeforeAll
    static void sample() {
        DesktopUnderTest.sampleFile();
    }

    @Start
    void start(javafx.stage.Stage stage) {
        desktop = DesktopUnderTest.sample(stage, folder.resolve("data" + count++));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void packets_go_out_come_back_and_the_board_counts_what_was_found(FxRobot robot) throws IOException {
        Path out = Files.createDirectory(folder.resolve("keluar" + count));
        desktop.enter(robot, "verifikasi");
        desktop.willPick(out);
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        DesktopUnderTest.untilSeen(robot, "#verval-kirim_ke");
        fire(robot, "#verval-kirim_ke");
        DesktopUnderTest.untilText(robot, "Paket siap dikirim");
        robot.type(KeyCode.ESCAPE);

        FilledPacket packet = FilledPacket.open(largest(out));
        new PacketClerk(7).fill(packet);
        Path back = PacketBreak.ROWS_SORTED.save(packet, 7, folder.resolve("kembali" + count + ".xlsx"));
        desktop.willPick(back);
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        DesktopUnderTest.untilText(robot, "jawaban diterima");
        robot.type(KeyCode.ESCAPE);

        long found = packet.truth().keySet().stream()
                .filter(key -> key.startsWith("KELUARGA") && key.endsWith("hasil"))
                .count();
        assertThat(found).isPositive();
        DesktopUnderTest.untilText(robot, found + " dari 413 keluarga terperiksa");
    }

    @Test
    void a_file_that_is_no_packet_is_told_and_changes_nothing(FxRobot robot) {
        desktop.enter(robot, "verifikasi");
        desktop.willPick(Path.of("sample-data/siks-ng.csv"));
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);

        DesktopUnderTest.untilText(robot, "bukan paket verval Sidaksos");
        robot.type(KeyCode.ESCAPE);
        DesktopUnderTest.untilText(robot, "0 dari 413 keluarga terperiksa");
    }

    @Test
    void the_meeting_is_led_by_keys_and_never_shows_a_whole_nik(FxRobot robot) {
        desktop.enter(robot, "verifikasi");
        TabPane tabs = robot.lookup("#verval-tab").query();
        robot.interact(() -> tabs.getSelectionModel()
                .select(tabs.getTabs().stream()
                        .filter(tab -> tab.getId().equals("verval-tab-musdes"))
                        .findFirst()
                        .orElseThrow()));
        DesktopUnderTest.untilSeen(robot, "#musdes-mulai");
        fire(robot, "#musdes-mulai");
        DesktopUnderTest.untilSeen(robot, "#musdes-layar");
        assertThat(labels(robot)).noneMatch(text -> text.replace(" ", "").matches(".*[0-9]{16}.*"));

        robot.type(KeyCode.L);
        DesktopUnderTest.untilText(robot, "Keluarga 2 dari");
        robot.type(KeyCode.T);
        DesktopUnderTest.untilSeen(robot, "#musdes-alasan_pindah");
        robot.type(KeyCode.DIGIT2);
        DesktopUnderTest.untilText(robot, "Keluarga 3 dari");
        robot.type(KeyCode.U);
        DesktopUnderTest.untilText(robot, "Keluarga 2 dari");
        desktop.untilIdle();
        robot.type(KeyCode.ESCAPE);

        DesktopUnderTest.untilText(robot, "1 dari 413 keluarga terperiksa");
    }

    private static List<String> labels(FxRobot robot) {
        return robot.lookup("#musdes-layar .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).queryAs(Button.class).fire());
    }

    private static Path largest(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.max((a, b) ->
                            Long.compare(a.toFile().length(), b.toFile().length()))
                    .orElseThrow();
        }
    }
}
