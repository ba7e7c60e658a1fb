package id.sidaksos.ui.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DecreeRoomTest {
    @TempDir
    static Path folder;

    private DesktopUnderTest desktop;
    private Path data;

    @BeforeAll
    static void makeSample() {
        DesktopUnderTest.sampleFile();
    }

    @Start
    void start(Stage stage) throws IOException {
        data = Files.createTempDirectory(folder, "data");
        desktop = DesktopUnderTest.sample(stage, data);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void an_annex_is_written_by_keyboard_and_stands_in_the_list_where_it_can_be_proven_and_written_again(FxRobot robot)
            throws IOException {
        Path first = folder.resolve("lampiran.xlsx");
        Path again = folder.resolve("lagi.xlsx");
        enter(robot);
        tab(robot, 1);
        DesktopUnderTest.untilSeen(robot, "#sk-nomor");
        robot.clickOn("#sk-nomor").write("188/1/KPTS").type(KeyCode.TAB, 2);
        robot.clickOn("#sk-tentang").write("Penetapan contoh");
        desktop.willPick(first);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        DesktopUnderTest.untilSeen(robot, "#sk-tetapkan");
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilSeen(robot, "#sk-hasil");
        robot.type(KeyCode.ESCAPE);

        assertThat(names(first)).isPositive();
        tab(robot, 2);
        TableView<?> table = robot.lookup("#sk-daftar").queryTableView();
        DesktopUnderTest.until("row of the decree", () -> table.getItems().size() == 1);
        robot.interact(() -> table.getSelectionModel().select(0));
        robot.clickOn("#sk-periksa");
        DesktopUnderTest.untilText(robot, "Sidik cocok");
        robot.type(KeyCode.ESCAPE);
        desktop.willPick(again);
        robot.clickOn("#sk-tulis_ulang");
        DesktopUnderTest.untilSeen(robot, "#sk-hasil");
        robot.type(KeyCode.ESCAPE);

        assertThat(again).hasSameBinaryContentAs(first);
    }

    @Test
    void the_preview_turns_its_pages_and_follows_what_is_typed(FxRobot robot) {
        enter(robot);
        tab(robot, 1);
        DesktopUnderTest.untilSeen(robot, "#sk-nomor");
        robot.clickOn("#sk-nomor").write("77/UJI");
        DesktopUnderTest.untilText(robot, ": 77/UJI");
        ComboBox<?> sheets = robot.lookup("#pratinjau-lembar").queryComboBox();
        robot.interact(() -> sheets.getSelectionModel().select(2));
        Label place = robot.lookup("#pratinjau-halaman").queryAs(Label.class);
        assertThat(place.getText()).startsWith("Halaman 1 dari ");
        robot.interact(() -> robot.lookup("#pratinjau-gulung").query().requestFocus());
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(place.getText()).startsWith("Halaman 2 dari ");
        // The head of the table stands on every page.
        DesktopUnderTest.untilText(robot, "TANGGAL LAHIR");
    }

    private void enter(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#ruang-sk");
        robot.clickOn("#ruang-sk");
        DesktopUnderTest.untilSeen(robot, "#aturan");
    }

    private static void tab(FxRobot robot, int index) {
        robot.interact(() -> robot.lookup("#sk-tab")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(index));
    }

    /** Rows of Lampiran II. */
    private static int names(Path annex) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(annex))) {
            return book.getSheet("LAMPIRAN II").getLastRowNum();
        }
    }
}
