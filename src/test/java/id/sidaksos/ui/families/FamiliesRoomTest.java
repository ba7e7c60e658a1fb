package id.sidaksos.ui.families;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FamiliesRoomTest {
    @TempDir
    static Path folder;

    private DesktopUnderTest desktop;

    @BeforeAll
    static void sample() {
        assertThat(DesktopUnderTest.sampleFile()).exists();
    }

    @Start
    void start(Stage stage) throws IOException {
        desktop = DesktopUnderTest.sample(stage, Files.createTempDirectory(folder, "data"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return (TableView<?>) robot.lookup(id).query();
    }

    private static void enter(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#ruang-keluarga");
        robot.clickOn("#ruang-keluarga");
        DesktopUnderTest.untilSeen(robot, "#tabel-keluarga");
        DesktopUnderTest.until(
                "rows", () -> !table(robot, "#tabel-keluarga").getItems().isEmpty());
    }

    /** Opens the family in the line by the keyboard. */
    private static String open(FxRobot robot, int line) {
        robot.interact(() -> {
            table(robot, "#tabel-keluarga").getSelectionModel().clearAndSelect(line);
            table(robot, "#tabel-keluarga").requestFocus();
        });
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilSeen(robot, "#kartu-nama");
        return name(robot);
    }

    private static String name(FxRobot robot) {
        return ((Label) robot.lookup("#kartu-nama").query()).getText();
    }

    @Test
    void typing_and_a_facet_narrow_the_table_and_the_status_bar_counts(FxRobot robot) {
        enter(robot);
        int all = table(robot, "#tabel-keluarga").getItems().size();

        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("suryono");
        DesktopUnderTest.until("narrowed", () -> {
            int now = table(robot, "#tabel-keluarga").getItems().size();
            return now > 0 && now < all;
        });
        int found = table(robot, "#tabel-keluarga").getItems().size();

        DesktopUnderTest.untilText(robot, found + " dari " + all + " keluarga");
        robot.clickOn("#mode-orang");
        DesktopUnderTest.until("persons narrowed", () -> {
            int now = table(robot, "#tabel-orang").getItems().size();
            return now > 0 && now < all;
        });
        DesktopUnderTest.untilText(robot, " orang");
    }

    @Test
    void the_card_opens_turns_and_closes_by_the_keyboard(FxRobot robot) {
        enter(robot);
        String first = open(robot, 2);
        DesktopUnderTest.untilText(robot, "›  " + first);

        robot.type(KeyCode.PAGE_DOWN);
        DesktopUnderTest.until("the next", () -> !name(robot).equals(first));
        robot.type(KeyCode.PAGE_UP);
        DesktopUnderTest.until("the first again", () -> name(robot).equals(first));

        robot.type(KeyCode.ESCAPE);
        DesktopUnderTest.untilSeen(robot, "#tabel-keluarga");
        assertThat(robot.lookup("#kartu-nama").tryQuery()).isEmpty();
        DesktopUnderTest.until("focus", () -> table(robot, "#tabel-keluarga").isFocused());
    }

    @Test
    void every_part_of_a_card_shows_something(FxRobot robot) {
        enter(robot);
        open(robot, 1);
        DesktopUnderTest.until(
                "focus", () -> robot.lookup("#kartu-bagian").query().isFocused());

        for (CardSection section : CardSection.values()) {
            String id = "#isi-" + section.name().toLowerCase(java.util.Locale.ROOT);
            DesktopUnderTest.untilSeen(robot, id);
            assertThat(robot.lookup(id).query().lookupAll(".label"))
                    .as(section.name())
                    .anyMatch(node -> node instanceof Labeled labeled
                            && labeled.getText() != null
                            && !labeled.getText().isBlank());
            robot.type(KeyCode.DOWN);
        }
    }

    @Test
    void a_value_shows_its_source_cell(FxRobot robot) {
        enter(robot);
        open(robot, 1);
        robot.interact(() -> ((ListView<?>) robot.lookup("#kartu-bagian").query())
                .getSelectionModel()
                .select(CardSection.RUMAH.ordinal()));
        DesktopUnderTest.untilSeen(robot, "#isian-jenis_atap");
        Button roof = robot.lookup("#isian-jenis_atap").queryButton();

        robot.interact(roof::requestFocus);
        robot.type(KeyCode.SPACE);

        DesktopUnderTest.untilSeen(robot, "#sel-sumber");
        DesktopUnderTest.untilText(robot, "p3ke-2022-keluarga.xlsx");
        DesktopUnderTest.untilText(robot, "Tertulis: " + roof.getText());
        robot.type(KeyCode.ESCAPE);
        DesktopUnderTest.until(
                "closed", () -> robot.lookup("#sel-sumber").tryQuery().isEmpty());
        assertThat(robot.lookup("#kartu-nama").tryQuery()).isPresent();
    }

    @Test
    void an_export_has_what_is_shown_and_no_whole_nik(FxRobot robot) throws IOException {
        enter(robot);
        robot.clickOn("#cari").write("suryono");
        // Down to the last letter: the table follows while one types.
        DesktopUnderTest.until("narrowed", () -> table(robot, "#tabel-keluarga").getItems().stream()
                .allMatch(row -> row.toString().contains("SURYONO")));
        int shown = table(robot, "#tabel-keluarga").getItems().size();
        Path target = folder.resolve("tampak.csv");
        desktop.willPick(target);

        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        DesktopUnderTest.untilSeen(robot, "#ekspor-nik");
        robot.clickOn("#families-ekspor-tulis");
        DesktopUnderTest.until("written", () -> Files.exists(target));

        List<String> lines = Files.readAllLines(target);
        assertThat(lines).hasSize(shown + 1);
        assertThat(lines.get(0)).startsWith("Kepala keluarga,Desa,Jiwa,Desil,Kelas");
        assertThat(lines).noneMatch(line -> line.matches(".*[0-9]{16}.*"));
        assertThat(lines).anyMatch(line -> line.contains("•"));
    }

    @Test
    void a_value_is_set_right_beside_its_source_and_taken_back(FxRobot robot) {
        enter(robot);
        open(robot, 1);
        robot.interact(() -> ((ListView<?>) robot.lookup("#kartu-bagian").query())
                .getSelectionModel()
                .select(CardSection.RUMAH.ordinal()));
        DesktopUnderTest.untilSeen(robot, "#isian-jenis_lantai");
        String before = robot.lookup("#isian-jenis_lantai").queryButton().getText();
        robot.clickOn("#isian-jenis_lantai");
        DesktopUnderTest.untilSeen(robot, "#families-perbaiki");
        robot.interact(() -> robot.lookup("#families-perbaiki").queryButton().fire());
        DesktopUnderTest.untilSeen(robot, "#perbaiki-alasan");
        Button save = robot.lookup("#families-perbaiki-simpan").queryButton();

        robot.interact(
                () -> robot.lookup("#dialog-isian").queryTextInputControl().setText("Tanah"));
        assertThat(save.isDisabled()).as("no correction without a reason").isTrue();
        robot.clickOn("#perbaiki-alasan").write("dilihat petugas");
        robot.clickOn("#families-perbaiki-simpan");

        DesktopUnderTest.until("corrected", () -> floor(robot).equals("Tanah"));
        DesktopUnderTest.untilText(robot, "Dikoreksi");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        DesktopUnderTest.until("taken back", () -> floor(robot).equals(before));
        DesktopUnderTest.untilText(robot, "Koreksi (2)");
    }

    private static String floor(FxRobot robot) {
        return robot.lookup("#isian-jenis_lantai")
                .tryQuery()
                .map(node -> ((Button) node).getText())
                .orElse("");
    }

    @Test
    void the_keyboard_stays_on_the_value_that_was_chosen(FxRobot robot) {
        enter(robot);
        DesktopUnderTest.untilSeen(robot, "#segi-kecamatan .check-box");
        CheckBox second = robot.lookup("#segi-kecamatan .check-box").queryAllAs(CheckBox.class).stream()
                .skip(1)
                .findFirst()
                .orElseThrow();
        Object value = second.getUserData();
        int all = table(robot, "#tabel-keluarga").getItems().size();
        robot.interact(second::requestFocus);

        robot.type(KeyCode.SPACE);
        DesktopUnderTest.until(
                "narrowed", () -> table(robot, "#tabel-keluarga").getItems().size() < all);
        assertThat(focused(robot)).isInstanceOfSatisfying(CheckBox.class, box -> {
            assertThat(box.getUserData()).isEqualTo(value);
            assertThat(box.isSelected()).isTrue();
        });

        robot.type(KeyCode.SPACE);
        DesktopUnderTest.until(
                "all again", () -> table(robot, "#tabel-keluarga").getItems().size() == all);
        assertThat(focused(robot)).isInstanceOfSatisfying(CheckBox.class, box -> assertThat(box.getUserData())
                .isEqualTo(value));
    }

    private static Node focused(FxRobot robot) {
        return robot.lookup("#jendela").query().getScene().getFocusOwner();
    }
}
