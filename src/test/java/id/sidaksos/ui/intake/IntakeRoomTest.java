package id.sidaksos.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IntakeRoomTest {
    private static final Path FAMILIES = Path.of("sample-data/p3ke-2022-keluarga.xlsx");

    @TempDir
    static Path folder;

    private DesktopUnderTest desktop;

    @Start
    void start(Stage stage) throws IOException {
        desktop = DesktopUnderTest.empty(stage, Files.createTempDirectory(folder, "data"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void a_file_goes_its_whole_way_by_the_keyboard_alone(FxRobot robot) {
        open(robot);
        desktop.willPick(FAMILIES);
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        untilEnabled(robot);
        goOn(robot);
        DesktopUnderTest.untilSeen(robot, "#impor-kolom-1");
        goOn(robot);
        DesktopUnderTest.untilSeen(robot, "#impor-hasil");
        String button = text(robot, "#impor-lanjut");
        assertThat(button).matches("Impor [0-9.]+ baris");
        goOn(robot);
        DesktopUnderTest.untilText(robot, "baris tersimpan");
        DesktopUnderTest.untilSeen(robot, "#impor-ke_temuan");
        Path report = folder.resolve("laporan.csv");
        desktop.willPick(report);
        robot.interact(() -> robot.lookup("#impor-simpan_laporan").queryButton().fire());
        DesktopUnderTest.until("report", () -> Files.exists(report));
        goOn(robot);
        DesktopUnderTest.untilSeen(robot, "#impor-riwayat");
    }

    @Test
    void a_column_that_is_needed_is_missed_until_somebody_points_it_out(FxRobot robot) throws IOException {
        Path list = folder.resolve("daftar.csv");
        Files.writeString(
                list,
                "ID Keluarga P3KE,Desa,Kepala Keluarga,Nomor Penduduk,Jenis Atap\n"
                        + "1001,Karang,SITI,3500000101800001,Genteng\n",
                StandardCharsets.UTF_8);
        open(robot);
        robot.interact(() -> desktop.window().take(java.util.List.of(list)));
        untilEnabled(robot);
        goOn(robot);
        DesktopUnderTest.untilSeen(robot, "#impor-jenis");
        robot.interact(() ->
                robot.lookup("#impor-jenis").queryComboBox().getSelectionModel().select(0));
        DesktopUnderTest.untilSeen(robot, "#impor-kurang");
        assertThat(robot.lookup("#impor-lanjut").queryButton().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#impor-kolom-3").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);
        DesktopUnderTest.untilSeen(robot, "#impor-pilihan-kolom");
        robot.write("nik").type(KeyCode.ENTER);
        untilEnabled(robot);
        assertThat(text(robot, "#impor-kolom-3")).isEqualTo("NIK");
        goOn(robot);
        DesktopUnderTest.untilText(robot, "1 baris dapat diterima");
    }

    @Test
    void a_file_that_cannot_be_read_says_so_in_its_place_with_a_way_on(FxRobot robot) throws IOException {
        Path empty = Files.createFile(folder.resolve("kosong.xlsx"));
        open(robot);
        robot.interact(() -> desktop.window().take(java.util.List.of(empty)));
        DesktopUnderTest.untilText(robot, "S304");
        desktop.willPick(FAMILIES);
        robot.interact(() -> robot.lookup("#impor-lain").queryButton().fire());
        untilEnabled(robot);
        assertThat(robot.lookup("#impor-lain").tryQuery()).isEmpty();
    }

    private static void open(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#ruang-impor");
        robot.interact(() -> ((javafx.scene.control.ToggleButton)
                        robot.lookup("#ruang-impor").query())
                .fire());
        DesktopUnderTest.untilText(robot, "Seret berkas");
    }

    private static void goOn(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }

    private static void untilEnabled(FxRobot robot) {
        DesktopUnderTest.until(
                "next",
                () -> robot.lookup("#impor-kembali")
                                .tryQuery()
                                .map(Node::isVisible)
                                .orElse(false)
                        && !footer(robot).isDisabled());
    }

    /** The button at the bottom; the page's head may have one of the same command. */
    private static Button footer(FxRobot robot) {
        return robot.lookup("#impor-lanjut").queryAllAs(Button.class).stream()
                .filter(button -> button.getStyleClass().contains("accent"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(FxRobot robot, String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }
}
