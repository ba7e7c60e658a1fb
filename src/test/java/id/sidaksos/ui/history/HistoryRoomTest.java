package id.sidaksos.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
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
class HistoryRoomTest {
    @TempDir
    static Path folder;

    private DesktopUnderTest desktop;

    @Start
    void start(Stage stage) throws java.io.IOException {
        desktop = DesktopUnderTest.sample(
                stage, Files.createTempDirectory(folder, "data").resolve("contoh"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private static TableView<HistoryRow> table(FxRobot robot) {
        return robot.lookup("#riwayat").queryTableView();
    }

    private static void open(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#ruang-riwayat");
        robot.clickOn("#ruang-riwayat");
        DesktopUnderTest.until("lines", () -> !table(robot).getItems().isEmpty());
    }

    private static void select(FxRobot robot, String deed) {
        robot.interact(() -> table(robot).getItems().stream()
                .filter(row -> row.deed().equals(deed))
                .findFirst()
                .ifPresent(row -> table(robot).getSelectionModel().select(row)));
    }

    @Test
    void deeds_are_told_in_words_and_an_import_says_why_it_stays(FxRobot robot) {
        open(robot);
        assertThat(table(robot).getItems()).extracting(HistoryRow::deed).contains("Impor", "Pemadanan DTKS");

        select(robot, "Impor");

        DesktopUnderTest.untilText(robot, "Impor tidak diurungkan");
        assertThat(robot.lookup("#riwayat-urungkan").queryButton().isDisabled()).isTrue();
    }

    @Test
    void the_search_of_the_page_narrows_the_lines(FxRobot robot) {
        open(robot);
        int all = table(robot).getItems().size();

        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL).write("jalan");

        DesktopUnderTest.until(
                "fewer",
                () -> !table(robot).getItems().isEmpty()
                        && table(robot).getItems().size() < all
                        && table(robot).getItems().stream()
                                .allMatch(row ->
                                        row.line().line().entry().target().contains("jalan")));
    }

    @Test
    void a_verdict_is_taken_back_from_here_and_the_entry_that_says_so_comes_first(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#ruang-padankan");
        robot.clickOn("#ruang-padankan");
        DesktopUnderTest.untilSeen(robot, "#pasangan-total");
        robot.type(KeyCode.B);
        DesktopUnderTest.untilText(robot, "Tersimpan");
        open(robot);
        DesktopUnderTest.until(
                "the verdict", () -> table(robot).getItems().get(0).deed().equals("Putusan"));
        select(robot, "Putusan");
        DesktopUnderTest.untilText(robot, "Putusan ini dapat diurungkan");

        robot.clickOn("#riwayat-urungkan");
        DesktopUnderTest.untilSeen(robot, "#dialog-teks");
        assertThat(robot.lookup("#dialog-teks").queryAs(Label.class).getText()).contains("antreannya");
        robot.interact(
                () -> robot.lookup("#dialog-isian").queryAs(TextArea.class).setText("salah tekan"));
        robot.clickOn("#dialog-lanjut");

        DesktopUnderTest.until("a further entry", () -> {
            HistoryRow newest = table(robot).getItems().get(0);
            return newest.after().equals("Dicabut") && newest.why().equals("salah tekan");
        });
    }

    @Test
    void what_is_shown_is_exported(FxRobot robot) throws java.io.IOException {
        open(robot);
        int lines = table(robot).getItems().size();
        Path target = folder.resolve("riwayat-uji.csv");
        desktop.willPick(target);

        robot.clickOn("#riwayat-ekspor");

        DesktopUnderTest.until("the file", () -> Files.exists(target));
        assertThat(Files.readAllLines(target)).hasSize(lines + 1);
    }

    @Test
    void the_calendar_speaks_the_language_of_the_window_and_its_week_begins_on_monday(FxRobot robot) {
        open(robot);
        DatePicker from = robot.lookup("#riwayat-dari").query();
        robot.clickOn("#riwayat-dari").write("27-3-23").type(KeyCode.ENTER);
        DesktopUnderTest.until("typed", () -> LocalDate.of(2023, 3, 27).equals(from.getValue()));
        assertThat(from.getEditor().getText()).isEqualTo("27/03/2023");

        robot.interact(from::show);

        DesktopUnderTest.untilText(robot, "Maret");
        List<String> days = robot.lookup(".day-name-cell").queryAllAs(DateCell.class).stream()
                .map(DateCell::getText)
                .toList();
        assertThat(days).first().isEqualTo("Sen");
        robot.interact(from::hide);
    }
}
