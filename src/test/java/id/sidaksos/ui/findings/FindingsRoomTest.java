package id.sidaksos.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.service.finding.FindingRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
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
class FindingsRoomTest {
    @TempDir
    static Path folder;

    private DesktopUnderTest desktop;

    @Start
    void start(Stage stage) throws IOException {
        desktop = DesktopUnderTest.sample(
                stage, Files.createTempDirectory(folder, "data").resolve("basis"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void enter_opens_a_finding_beside_its_source_with_the_cell_in_question_marked(FxRobot robot) {
        open(robot);
        FindingRow row = select(
                robot,
                each -> each.row() > 0
                        && !each.finding().content().isEmpty()
                        && each.field().isPresent());
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilSeen(robot, "#temuan-sel-salah");
        assertThat(text(robot, "#temuan-tempat")).contains(row.file()).contains(row.sheet());
        robot.type(KeyCode.ESCAPE);
        DesktopUnderTest.until(
                "closed", () -> robot.lookup("#temuan-rincian").tryQuery().isEmpty());
    }

    @Test
    void u_accepts_the_proposal_with_a_reason_and_ctrl_z_brings_the_finding_back(FxRobot robot) {
        open(robot);
        int before = table(robot).getItems().size();
        FindingRow row = select(
                robot,
                each -> each.row() > 0
                        && each.field().isPresent()
                        && each.finding().proposal().matches("[0-9]{16}"));
        robot.type(KeyCode.U);
        DesktopUnderTest.untilSeen(robot, "#dialog-isian");
        robot.write("KTP dilihat").press(KeyCode.TAB).release(KeyCode.TAB);
        robot.interact(() -> robot.lookup("#dialog-lanjut").queryButton().fire());
        DesktopUnderTest.until("settled", () -> table(robot).getItems().stream().noneMatch(row::equals));
        robot.interact(() -> table(robot).requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        DesktopUnderTest.until("back", () -> table(robot).getItems().size() == before);
        DesktopUnderTest.until("told", () -> robot.lookup(".pemberitahuan").queryAllAs(Labeled.class).stream()
                .anyMatch(notice -> notice.getText().startsWith("Diurungkan")));
    }

    @Test
    void from_the_search_field_enter_leads_to_the_rows_found_and_their_keys(FxRobot robot) {
        open(robot);
        search(robot, "lebih digit");
        assertThat(table(robot).isFocused()).isTrue();
        robot.type(KeyCode.DOWN).type(KeyCode.K);
        DesktopUnderTest.untilSeen(robot, "#temuan-alasan");
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void after_a_step_the_next_row_is_chosen_so_that_the_next_key_works_on_it(FxRobot robot) {
        open(robot);
        search(robot, "lebih digit");
        FindingRow next = table(robot).getItems().get(1);
        robot.type(KeyCode.T);
        DesktopUnderTest.untilSeen(robot, "#dialog-isian");
        robot.write("menunggu desa").press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        DesktopUnderTest.until(
                "next", () -> next.equals(table(robot).getSelectionModel().getSelectedItem()));
        assertThat(table(robot).isFocused()).isTrue();
    }

    @Test
    void t_defers_and_the_finding_leaves_the_open_list(FxRobot robot) {
        open(robot);
        FindingRow row = select(robot, each -> each.row() > 0);
        robot.type(KeyCode.T);
        DesktopUnderTest.untilSeen(robot, "#dialog-isian");
        robot.write("menunggu desa");
        robot.interact(() -> robot.lookup("#dialog-lanjut").queryButton().fire());
        DesktopUnderTest.until(
                "deferred", () -> table(robot).getItems().stream().noneMatch(row::equals));
    }

    @Test
    void a_correction_needs_a_value_of_the_field_and_a_reason(FxRobot robot) {
        open(robot);
        select(robot, each -> each.row() > 0 && each.finding().kind().name().equals("NIK_KOSONG"));
        robot.type(KeyCode.K);
        DesktopUnderTest.untilSeen(robot, "#temuan-alasan");
        robot.write("123");
        robot.interact(
                () -> robot.lookup("#temuan-alasan").queryTextInputControl().setText("KTP dilihat"));
        assertThat(robot.lookup("#temuan-koreksi-simpan").queryButton().isDisabled())
                .isTrue();
        robot.interact(
                () -> robot.lookup("#dialog-isian").queryTextInputControl().setText("3505 0102 0275 0001"));
        assertThat(robot.lookup("#temuan-koreksi-simpan").queryButton().isDisabled())
                .isFalse();
        robot.type(KeyCode.ESCAPE);
    }

    /** By keys alone: to the search field, and on to the rows found. */
    private static void search(FxRobot robot, String words) {
        int all = table(robot).getItems().size();
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write(words);
        DesktopUnderTest.until("found", () -> table(robot).getItems().size() < all);
        robot.type(KeyCode.ENTER);
    }

    private static void open(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#ruang-temuan");
        robot.interact(() -> ((ToggleButton) robot.lookup("#ruang-temuan").query()).fire());
        DesktopUnderTest.until(
                "findings",
                () -> robot.lookup("#temuan-tabel").tryQuery().isPresent()
                        && !table(robot).getItems().isEmpty());
    }

    private static FindingRow select(FxRobot robot, java.util.function.Predicate<FindingRow> which) {
        FindingRow row =
                table(robot).getItems().stream().filter(which).findFirst().orElseThrow();
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot)
                    .getSelectionModel()
                    .clearAndSelect(table(robot).getItems().indexOf(row));
        });
        return row;
    }

    @SuppressWarnings("unchecked")
    private static TableView<FindingRow> table(FxRobot robot) {
        return (TableView<FindingRow>) (Node) robot.lookup("#temuan-tabel").query();
    }

    private static String text(FxRobot robot, String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }
}
