package id.sidaksos.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.desk.OfficeFile;
import id.sidaksos.desk.SingleInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
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
class SettingsRoomTest {
    @TempDir
    static Path folder;

    private DesktopUnderTest desktop;
    private Path data;

    @Start
    void start(Stage stage) throws IOException {
        data = Files.createTempDirectory(folder, "data");
        desktop = DesktopUnderTest.empty(stage, data);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void a_field_is_saved_with_enter_and_taken_back_with_undo(FxRobot robot) {
        enter(robot, "KANTOR");
        robot.clickOn("#setelan-daerah-nama").write("Contoh").type(KeyCode.ENTER);
        DesktopUnderTest.until(
                "saved",
                () -> new OfficeFile(data).read().settings().regencyName().equals("Contoh"));
        robot.clickOn("#halaman-KANTOR");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        DesktopUnderTest.until(
                "taken back",
                () -> new OfficeFile(data).read().settings().regencyName().isEmpty());
        DesktopUnderTest.until(
                "shown", () -> text(robot, "#setelan-daerah-nama").isEmpty());
    }

    @Test
    void what_cannot_be_used_is_told_as_one_types_and_not_saved(FxRobot robot) {
        enter(robot, "ATURAN");
        robot.clickOn("#setelan-aturan-desil_maks").type(KeyCode.END).write("7");
        DesktopUnderTest.untilText(robot, "Yang boleh: 1–10");
        robot.type(KeyCode.ENTER);
        assertThat(data.resolve(OfficeFile.NAME)).doesNotExist();
        robot.type(KeyCode.ESCAPE);
        assertThat(text(robot, "#setelan-aturan-desil_maks")).isEqualTo("1");
    }

    @Test
    void another_language_is_spoken_at_once_and_the_page_stays(FxRobot robot) {
        enter(robot, "TAMPILAN");
        robot.clickOn("#setelan-bahasa-en");
        DesktopUnderTest.untilText(robot, "Settings");
        DesktopUnderTest.untilText(robot, "Size of text");
    }

    @Test
    void a_backup_is_written_and_restored_and_the_database_before_is_kept(FxRobot robot) throws IOException {
        Path zip = folder.resolve("cadangan.zip");
        enter(robot, "DATA");
        DesktopUnderTest.untilText(robot, "Belum pernah dicadangkan");
        desktop.willPick(zip);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.CONTROL, KeyCode.SHIFT);
        DesktopUnderTest.untilText(robot, "Cadangan tertulis");
        robot.type(KeyCode.ESCAPE);
        DesktopUnderTest.untilText(robot, "cadangan.zip, oleh penguji");

        desktop.willPick(zip);
        robot.clickOn("#setelan-pulihkan");
        DesktopUnderTest.untilSeen(robot, "#setelan-pulihkan_ini");
        robot.clickOn("#setelan-pulihkan_ini");
        DesktopUnderTest.untilText(robot, "Cadangan dipulihkan");
        robot.type(KeyCode.ESCAPE);
        DesktopUnderTest.untilSeen(robot, "#awal-contoh");
        try (Stream<Path> files = Files.list(data)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).anyMatch(name -> name.endsWith(".mv.db.lama")).contains("sidaksos.mv.db");
        }
    }

    @Test
    void a_file_that_is_no_backup_is_refused_and_everything_stays(FxRobot robot) throws IOException {
        Path letter = Files.writeString(folder.resolve("surat.zip"), "bukan cadangan");
        enter(robot, "DATA");
        desktop.willPick(letter);
        robot.clickOn("#setelan-pulihkan");
        DesktopUnderTest.untilText(robot, "S351");
        robot.type(KeyCode.ESCAPE);
        DesktopUnderTest.untilText(robot, "Belum pernah dicadangkan");
    }

    @Test
    void another_folder_is_opened_with_its_own_lock_and_the_one_before_is_free(FxRobot robot) throws IOException {
        Path other = Files.createTempDirectory(folder, "lain");
        enter(robot, "DATA");
        desktop.willPick(other);
        robot.clickOn("#setelan-folder_lain");
        DesktopUnderTest.untilSeen(robot, "#buka-baru");
        robot.clickOn("#buka-baru");
        DesktopUnderTest.untilText(robot, other.getFileName().toString());
        DesktopUnderTest.untilSeen(robot, "#awal-contoh");
        assertThat(SingleInstance.take(other)).isEmpty();
        DesktopUnderTest.until("remembered", () -> other.equals(desktop.remembered()));
        try (SingleInstance before = SingleInstance.take(data).orElseThrow()) {
            assertThat(before.called()).isFalse();
        }
    }

    @Test
    void a_folder_that_another_window_has_open_is_told_and_this_one_stays(FxRobot robot) throws IOException {
        Path other = Files.createTempDirectory(folder, "terpakai");
        Files.createFile(other.resolve("sidaksos.mv.db"));
        try (SingleInstance window = SingleInstance.take(other).orElseThrow()) {
            enter(robot, "DATA");
            desktop.willPick(other);
            robot.clickOn("#setelan-folder_lain");
            DesktopUnderTest.untilText(robot, "sedang dibuka di jendela Sidaksos yang lain");
            robot.type(KeyCode.ESCAPE);
            assertThat(window.called()).isTrue();
            DesktopUnderTest.untilText(robot, data.getFileName().toString());
        }
    }

    private static void enter(FxRobot robot, String page) {
        DesktopUnderTest.untilSeen(robot, "#awal-contoh");
        robot.clickOn("#ruang-pengaturan");
        DesktopUnderTest.untilSeen(robot, "#halaman-" + page);
        robot.clickOn("#halaman-" + page);
        DesktopUnderTest.until("page", () -> robot.lookup("#remah")
                .queryAs(Labeled.class)
                .getText()
                .contains(
                        robot.lookup("#halaman-" + page).queryAs(Labeled.class).getText()));
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextInputControl.class).getText();
    }
}
