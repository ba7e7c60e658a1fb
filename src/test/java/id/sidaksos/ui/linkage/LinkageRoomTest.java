package id.sidaksos.ui.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.service.linkage.PairLine;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
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

@ExtendWith(ApplicationExtension.class)
class LinkageRoomTest {
    @TempDir
    static Path folder;

    private DesktopUnderTest desktop;

    @Start
    void start(Stage stage) throws java.io.IOException {
        desktop = DesktopUnderTest.sample(stage, Files.createTempDirectory(folder, "data").resolve("contoh"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private static void open(FxRobot robot, String queue) {
        DesktopUnderTest.untilSeen(robot, "#ruang-padankan");
        robot.clickOn("#ruang-padankan");
        DesktopUnderTest.untilSeen(robot, "#antrean-" + queue);
        robot.clickOn("#antrean-" + queue);
        DesktopUnderTest.untilSeen(robot, "#pasangan-total");
    }

    private static ListView<PairLine> list(FxRobot robot) {
        return robot.lookup("#linkage-daftar").queryAs(ListView.class);
    }

    private static int count(FxRobot robot, String queue) {
        String text = robot.lookup("#antrean-" + queue).queryAs(ToggleButton.class).getText();
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    private static void untilCount(FxRobot robot, String queue, int count) {
        DesktopUnderTest.until(queue + " has " + count, () -> count(robot, queue) == count);
    }

    @Test
    void s_decides_the_open_pair_goes_on_to_the_next_and_ctrl_z_brings_it_back(FxRobot robot) {
        open(robot, "TINJAU");
        PairLine first = list(robot).getSelectionModel().getSelectedItem();
        int waiting = count(robot, "TINJAU");

        robot.type(KeyCode.S);

        untilCount(robot, "TINJAU", waiting - 1);
        untilCount(robot, "DIPUTUSKAN", 1);
        assertThat(list(robot).getItems()).doesNotContain(first);
        assertThat(list(robot).getSelectionModel().getSelectedItem()).isNotNull();

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        untilCount(robot, "TINJAU", waiting);
        DesktopUnderTest.until(
                "the pair is open again",
                () -> first.equals(list(robot).getSelectionModel().getSelectedItem()));
    }

    @Test
    void the_arrow_opens_the_next_pair_from_wherever_the_keyboard_is(FxRobot robot) {
        open(robot, "TINJAU");
        PairLine first = list(robot).getSelectionModel().getSelectedItem();

        robot.type(KeyCode.DOWN);

        DesktopUnderTest.until("another pair is open", () -> {
            PairLine now = list(robot).getSelectionModel().getSelectedItem();
            return now != null && !now.equals(first);
        });
    }

    @Test
    void bulk_acceptance_tells_pairs_and_expected_errors_and_does_nothing_without_a_reason(FxRobot robot) {
        open(robot, "PASTI");
        int waiting = count(robot, "PASTI");

        robot.clickOn("#linkage-terima");

        DesktopUnderTest.untilSeen(robot, "#dialog-teks");
        String question = robot.lookup("#dialog-teks").queryAs(Label.class).getText();
        assertThat(question.replace(".", "")).contains(waiting + " pasangan");
        assertThat(question).contains("Perkiraan yang keliru");
        Button act = robot.lookup("#dialog-lanjut").queryButton();
        assertThat(act.isDisabled()).isTrue();

        robot.interact(() -> robot.lookup("#dialog-isian").queryAs(TextArea.class).setText("disepakati rapat"));
        robot.clickOn("#dialog-lanjut");

        untilCount(robot, "PASTI", 0);
        untilCount(robot, "DIPUTUSKAN", waiting);
    }

    @Test
    void the_board_opens_to_as_many_names_as_its_number_says(FxRobot robot) {
        open(robot, "TINJAU");
        robot.clickOn("#jenis-papan");
        DesktopUnderTest.until("villages", () -> robot.lookup("#padankan-papan")
                        .queryTableView()
                        .getItems()
                        .size()
                > 3);

        robot.interact(() -> robot.lookup("#padankan-papan")
                .queryTableView()
                .getSelectionModel()
                .select(0));

        DesktopUnderTest.until("names", () -> {
            String text = robot.lookup("#papan-HANYA_P3KE").queryAs(ToggleButton.class).getText();
            int told = Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
            int named =
                    robot.lookup("#padankan-nama").queryTableView().getItems().size();
            return told > 0 && told == named;
        });
    }
}
