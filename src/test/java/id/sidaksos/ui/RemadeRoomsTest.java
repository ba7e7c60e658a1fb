package id.sidaksos.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Another language or size of text makes the rooms anew; what was begun in them goes on. */
@ExtendWith(ApplicationExtension.class)
class RemadeRoomsTest {
    @TempDir
    static Path folder;

    private DesktopUnderTest desktop;

    @Start
    void start(Stage stage) throws IOException {
        desktop = DesktopUnderTest.sample(
                stage, Files.createTempDirectory(folder, "data").resolve("isi"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void what_was_begun_and_not_kept_is_there_in_the_other_language(FxRobot robot) throws IOException {
        desktop.enter(robot, "penilaian");
        DesktopUnderTest.untilSeen(robot, "#batas-2");
        robot.interact(() -> robot.lookup("#batas-2").query().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        desktop.untilIdle();
        String border = accessible(robot, "#batas-2").replaceAll("\\D+", " ").strip();

        Path list = Files.writeString(folder.resolve("dua.csv"), "id_keluarga;nama_kepala\n1;Sari\n2;Budi\n");
        desktop.enter(robot, "impor");
        desktop.willPick(list);
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        DesktopUnderTest.untilText(robot, "dua.csv");
        desktop.untilIdle();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        DesktopUnderTest.untilSeen(robot, "#impor-lembar");

        desktop.enter(robot, "pengaturan");
        fire(robot, "#halaman-ATURAN");
        robot.clickOn("#setelan-aturan-desil_maks").type(KeyCode.END).write("7");
        fire(robot, "#halaman-TAMPILAN");
        robot.clickOn("#setelan-bahasa-en");
        DesktopUnderTest.untilText(robot, "Settings");
        desktop.untilIdle();

        fire(robot, "#halaman-ATURAN");
        DesktopUnderTest.until(
                "typed", () -> text(robot, "#setelan-aturan-desil_maks").equals("17"));
        desktop.enter(robot, "impor");
        assertThat(robot.lookup("#impor-lembar").tryQuery()).isPresent();
        desktop.enter(robot, "penilaian");
        DesktopUnderTest.untilSeen(robot, "#batas-2");
        DesktopUnderTest.until("border", () -> accessible(robot, "#batas-2")
                .replaceAll("\\D+", " ")
                .strip()
                .equals(border));
        assertThat(robot.lookup("#penilaian-simpan").query().isDisabled()).isFalse();
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).queryAs(ToggleButton.class).fire());
    }

    private static String accessible(FxRobot robot, String query) {
        return robot.lookup(query).<Node>query().getAccessibleText();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextInputControl.class).getText();
    }
}
