package id.sidaksos.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The room as a person meets it: real window, sample database, keyboard. */
@ExtendWith(ApplicationExtension.class)
class ScoringRoomTest {
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

    private static void enter(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#ruang-penilaian");
        robot.clickOn("#ruang-penilaian");
        DesktopUnderTest.untilSeen(robot, "#batas-2");
    }

    private static void tab(FxRobot robot, int number) {
        TabPane tabs = robot.lookup("#penilaian-tab").query();
        robot.interact(() -> tabs.getSelectionModel().select(number));
    }

    private static void focus(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        robot.interact(node::requestFocus);
    }

    private static String title(FxRobot robot, String query) {
        return robot.lookup(query).<Label>query().getText();
    }

    @Test
    void a_border_moved_by_the_keyboard_shows_who_enters_and_is_kept_as_a_version(FxRobot robot) {
        enter(robot);
        focus(robot, "#batas-2");
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        robot.type(KeyCode.RIGHT);

        DesktopUnderTest.until(
                "entering", () -> title(robot, "#judul-masuk").matches("Masuk ke kelas termiskin: [1-9].*"));
        assertThat(robot.lookup("#batas-2").query().getAccessibleText())
                .isEqualTo("Batas antara kelas Miskin dan Miskin ekstrem: 55,25");
        assertThat(title(robot, "#judul-keluar")).endsWith(": 0");
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        DesktopUnderTest.untilSeen(robot, "#dialog-isian");
        robot.write("Berita acara uji").type(KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "Sidaksos – P3KE versi 2 (berlaku)");
        DesktopUnderTest.untilText(robot, "Berita acara uji");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        DesktopUnderTest.untilText(robot, "Sidaksos – P3KE versi 1 (berlaku)");
    }

    @Test
    void a_class_that_overlaps_is_told_as_it_is_typed(FxRobot robot) {
        enter(robot);
        tab(robot, 3);
        DesktopUnderTest.untilSeen(robot, "#kelas-mulai-3");
        TextField from = robot.lookup("#kelas-mulai-3").query();
        robot.clickOn(from);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("50");

        DesktopUnderTest.untilText(robot, "Kelas Miskin dan Miskin ekstrem bertumpang tindih.");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("60");
        DesktopUnderTest.untilText(robot, "Tidak ada yang perlu diperiksa.");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#penilaian-simpan").query().isDisabled()).isTrue();
    }

    @Test
    void a_weight_typed_changes_the_sheet_of_the_family_on_trial(FxRobot robot) {
        enter(robot);
        tab(robot, 4);
        DesktopUnderTest.untilSeen(robot, "#uji-kelas");
        robot.clickOn("#uji-cari").write("100868878");
        DesktopUnderTest.untilText(robot, "100868878");
        DesktopUnderTest.untilText(robot, "Buka kartu keluarga");
        robot.clickOn("#penilaian-kartu");

        DesktopUnderTest.until("families", () -> title(robot, "#judul-halaman").equals("Keluarga"));
    }

    @Test
    void all_families_are_scored_by_f5_and_the_status_says_so(FxRobot robot) {
        enter(robot);
        focus(robot, "#batas-0");
        robot.type(KeyCode.F5);
        DesktopUnderTest.untilText(robot, "keluarga dinilai; hasilnya tersimpan.");

        DesktopUnderTest.until("status", () -> title(robot, "#status-baris").contains("sesuai data sekarang"));
        tab(robot, 1);
        DesktopUnderTest.untilSeen(robot, "#batang-kecamatan");
        assertThat(robot.lookup("#penilaian-kecamatan").tryQuery()).isPresent();
    }

    @Test
    void an_indicator_is_added_typed_and_removed_by_the_keyboard(FxRobot robot) {
        enter(robot);
        tab(robot, 2);
        DesktopUnderTest.untilSeen(robot, "#penilaian-tambah_indikator");
        ListView<?> list = robot.lookup("#daftar-indikator").queryListView();
        int before = list.getItems().size();
        focus(robot, "#penilaian-tambah_indikator");
        robot.type(KeyCode.SPACE);

        DesktopUnderTest.untilText(robot, "belum punya pertanyaan");
        robot.write("Punya kolam ikan");
        assertThat(list.getItems()).hasSize(before + 1);
        DesktopUnderTest.untilText(robot, "(Punya kolam ikan) tidak punya jawaban.");
        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("#indikator-bobot").query().isFocused()).isTrue();

        focus(robot, "#penilaian-hapus_indikator");
        robot.type(KeyCode.SPACE);
        DesktopUnderTest.untilSeen(robot, "#penilaian-hapus_indikator_ini");
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "Tidak ada yang perlu diperiksa.");
        assertThat(list.getItems()).hasSize(before);
    }
}
