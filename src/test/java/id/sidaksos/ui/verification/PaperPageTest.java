package id.sidaksos.ui.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.service.District;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.service.verval.PacketService;
import id.sidaksos.service.verval.PaperKeying.Paper;
import id.sidaksos.service.verval.PaperShape;
import id.sidaksos.service.verval.PaperStack;
import id.sidaksos.service.verval.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Paper is keyed in at the office by keys alone, and by a scanner. */
@ExtendWith(ApplicationExtension.class)
class PaperPageTest {
    @TempDir
    static Path folder;

    private static PacketService.Made made;
    private static int count;
    private Path data;
    private DesktopUnderTest desktop;

    @BeforeAll
    static void a_village_on_paper() throws IOException {
        Path prepared = Files.createDirectories(folder.resolve("siap"));
        Files.copy(DesktopUnderTest.sampleFile(), prepared.resolve("sidaksos.mv.db"));
        try (District district = open(prepared)) {
            made = district.verval()
                    .packets()
                    .make(
                            Selection.village("LOREJO"),
                            folder.resolve("kertas"),
                            OptionalInt.empty(),
                            new PaperShape(),
                            Progress.NONE)
                    .packets()
                    .get(0);
        }
    }

    private static District open(Path data) {
        return District.open(
                new Desk(new DataFolder(data), "penguji", Clock.systemDefaultZone()),
                Optional.empty(),
                new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load()));
    }

    @Start
    void start(Stage stage) {
        try {
            data = Files.createDirectories(folder.resolve("data" + count++));
            Files.copy(folder.resolve("siap/sidaksos.mv.db"), data.resolve("sidaksos.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desktop = DesktopUnderTest.at(stage, data, Bahasa.ID);
    }

    @AfterEach
    void close() {
        if (desktop.stage().isShowing()) {
            desktop.close();
        }
    }

    private void page(FxRobot robot) {
        desktop.enter(robot, "verifikasi");
        TabPane tabs = robot.lookup("#verval-tab").query();
        robot.interact(() -> tabs.getSelectionModel()
                .select(tabs.getTabs().stream()
                        .filter(tab -> tab.getId().equals("verval-tab-kertas"))
                        .findFirst()
                        .orElseThrow()));
        desktop.untilIdle();
    }

    private void stack(FxRobot robot) {
        page(robot);
        ComboBox<Paper> chooser = robot.lookup("#kertas-paket").queryComboBox();
        robot.interact(() -> chooser.setValue(chooser.getItems().stream()
                .filter(paper -> paper.packet().equals(made.packet()))
                .findFirst()
                .orElseThrow()));
        DesktopUnderTest.untilSeen(robot, "#kartu-nama");
        desktop.untilIdle();
    }

    private PaperStack kept() {
        desktop.close();
        try (District district = open(data)) {
            return district.verval().paper().open(made.packet().mark());
        }
    }

    private static RowRef family(int number) {
        return new RowRef(RecordKind.KELUARGA, number);
    }

    private String answer(PaperStack stack, int family, String item) {
        return stack.work().row(family(family)).orElseThrow().value(item);
    }

    @Test
    void families_are_keyed_in_paper_order_with_one_petugas_for_the_stack_and_undone(FxRobot robot) {
        stack(robot);
        robot.interact(
                () -> robot.lookup("#kertas-petugas").queryAs(TextField.class).setText("Bu Kader"));
        DesktopUnderTest.untilText(robot, "1.  ");
        robot.interact(() -> robot.lookup("#hasil-LAYAK").query().requestFocus());
        robot.type(KeyCode.T, KeyCode.DIGIT3, KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "1 dari " + made.families());
        DesktopUnderTest.untilText(robot, "2.  ");
        robot.type(KeyCode.L, KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "3.  ");
        robot.type(KeyCode.D).write("rumah kosong").type(KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "4.  ");
        desktop.untilIdle();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        DesktopUnderTest.untilText(robot, "2 dari " + made.families());
        desktop.untilIdle();

        PaperStack kept = kept();
        assertThat(kept.work().result(1)).contains(Hasil.TIDAK_LAYAK);
        assertThat(answer(kept, 1, Form.REASON)).isEqualTo("SUDAH_MAMPU");
        assertThat(answer(kept, 1, Form.VERIFIER)).isEqualTo("Bu Kader");
        assertThat(answer(kept, 1, Form.DATE)).isNotEmpty();
        assertThat(kept.work().result(2)).contains(Hasil.LAYAK);
        assertThat(kept.work().result(3)).as("undone").isEmpty();
    }

    @Test
    void a_scanner_types_a_code_wherever_the_keys_go_and_its_family_comes(FxRobot robot) throws IOException {
        stack(robot);
        String mark = mark(5);
        robot.interact(() -> robot.lookup("#hasil-LAYAK").query().requestFocus());
        robot.type(KeyCode.T);
        scan(robot, mark);
        DesktopUnderTest.untilText(robot, "5.  ");
        robot.type(KeyCode.L, KeyCode.PAGE_UP);
        DesktopUnderTest.untilText(robot, "4.  ");
        TextField petugas = robot.lookup("#kertas-petugas").queryAs(TextField.class);
        robot.interact(petugas::requestFocus);
        robot.write("Pak RT");
        scan(robot, mark(2));
        DesktopUnderTest.untilText(robot, "2.  ");
        assertThat(petugas.getText()).as("no field keeps the code").isEqualTo("Pak RT");
        desktop.untilIdle();

        PaperStack kept = kept();
        assertThat(kept.work().result(1)).as("keyed before the code").contains(Hasil.TIDAK_LAYAK);
        assertThat(answer(kept, 1, Form.REASON))
                .as("no letter of the code answered")
                .isEmpty();
        assertThat(answer(kept, 1, Form.REMARK)).isEmpty();
        assertThat(kept.work().result(5)).contains(Hasil.LAYAK);
    }

    @Test
    void a_family_that_is_half_keyed_is_kept_when_the_window_closes(FxRobot robot) {
        stack(robot);
        robot.interact(() -> robot.lookup("#hasil-LAYAK").query().requestFocus());
        robot.type(KeyCode.T);

        assertThat(kept().work().result(1)).contains(Hasil.TIDAK_LAYAK);
    }

    /** As a scanner does it: every letter is a key that is pressed. */
    private static void scan(FxRobot robot, String code) {
        code.chars()
                .mapToObj(letter -> Character.isDigit(letter)
                        ? KeyCode.valueOf("DIGIT" + (char) letter)
                        : letter == '-' ? KeyCode.MINUS : KeyCode.valueOf(Character.toString(letter)))
                .forEach(robot::type);
        robot.type(KeyCode.ENTER);
    }

    private static String mark(int family) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(made.file()))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    Optional<RowMark> mark =
                            lines(cell).filter(each -> each.number() == family).findFirst();
                    if (mark.isPresent()) {
                        return mark.get().text();
                    }
                }
            }
        }
        throw new AssertionError("no row of family " + family);
    }

    private static Stream<RowMark> lines(Cell cell) {
        return cell.toString().lines().flatMap(line -> RowMark.parse(line).stream());
    }
}
