package id.sidaksos.ui.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.domain.verification.WorkStep;
import id.sidaksos.service.District;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.service.verval.KeyedRow;
import id.sidaksos.service.verval.PaperShape;
import id.sidaksos.service.verval.PaperStack;
import id.sidaksos.service.verval.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The plan and the back-check as pages. */
@ExtendWith(ApplicationExtension.class)
class FieldWorkPagesTest {
    private static final int VERIFIED = 4;

    @TempDir
    static Path folder;

    private static int count;
    private DesktopUnderTest desktop;

    @BeforeAll
    static void verified_families() throws IOException {
        Path prepared = Files.createDirectories(folder.resolve("siap"));
        Files.copy(DesktopUnderTest.sampleFile(), prepared.resolve("sidaksos.mv.db"));
        try (District district = District.open(
                new Desk(new DataFolder(prepared), "penguji", Clock.systemDefaultZone()),
                Optional.empty(),
                new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load()))) {
            String mark = district.verval()
                    .packets()
                    .make(
                            Selection.village("LOREJO"),
                            folder.resolve("kertas"),
                            OptionalInt.empty(),
                            new PaperShape(),
                            Progress.NONE)
                    .packets()
                    .get(0)
                    .packet()
                    .mark();
            PaperStack stack = district.verval().paper().open(mark);
            Stamp stamp = new Stamp(LocalDateTime.of(2026, 11, 20, 9, 0), "penguji");
            for (WorkRow family : stack.work().families().subList(0, VERIFIED)) {
                stack.work().apply(new WorkStep.Answered(family.ref(), Form.RESULT, Hasil.LAYAK.name(), stamp));
                district.verval().paper().key(stack, family.ref(), KeyedRow.of(stack.work(), family.ref()));
            }
        }
    }

    @Start
    void start(Stage stage) {
        Path data = folder.resolve("data" + count++);
        try {
            Files.createDirectories(data);
            Files.copy(folder.resolve("siap/sidaksos.mv.db"), data.resolve("sidaksos.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desktop = DesktopUnderTest.at(stage, data, Bahasa.ID);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private void page(FxRobot robot, String name) {
        desktop.enter(robot, "verifikasi");
        TabPane tabs = robot.lookup("#verval-tab").query();
        robot.interact(() -> tabs.getSelectionModel()
                .select(tabs.getTabs().stream()
                        .filter(tab -> tab.getId().equals("verval-tab-" + name))
                        .findFirst()
                        .orElseThrow()));
        desktop.untilIdle();
    }

    private void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).queryAs(Button.class).fire());
        desktop.untilIdle();
    }

    private static TableView<?> table(FxRobot robot, String query) {
        return robot.lookup(query).queryTableView();
    }

    @Test
    void several_villages_are_planned_at_once_the_late_are_marked_and_it_is_undone(FxRobot robot) {
        page(robot, "rencana");
        TableView<?> table = table(robot, "#verval-rencana");
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().selectRange(0, 2);
        });
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilSeen(robot, "#rencana-regu");
        robot.interact(() -> {
            robot.lookup("#rencana-regu").queryAs(TextField.class).setText("Regu 7");
            robot.lookup("#rencana-tenggat")
                    .queryAs(DatePicker.class)
                    .setValue(java.time.LocalDate.now().minusDays(1));
        });
        fire(robot, "#rencana-simpan");
        DesktopUnderTest.untilText(robot, "Lewat tenggat");
        assertThat(states(table)).containsExactly(PlanRow.State.LEWAT, PlanRow.State.LEWAT, PlanRow.State.BELUM_ADA);
        PlanRow planned = (PlanRow) table.getItems().get(1);
        assertThat(planned.plan().team()).isEqualTo("Regu 7");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        desktop.untilIdle();
        page(robot, "papan");
        page(robot, "rencana");
        assertThat(states(table)).containsOnly(PlanRow.State.BELUM_ADA);
    }

    private static List<PlanRow.State> states(TableView<?> table) {
        return table.getItems().stream()
                .limit(3)
                .map(row -> ((PlanRow) row).state())
                .toList();
    }

    @Test
    void a_share_is_drawn_looked_at_again_and_the_agreement_is_told(FxRobot robot) throws IOException {
        page(robot, "petik");
        DesktopUnderTest.untilText(robot, "Belum ada keluarga yang ditarik");
        robot.interact(
                () -> robot.lookup("#petik-bagian").queryAs(TextField.class).setText("50"));
        DesktopUnderTest.untilText(robot, "2 dari " + VERIFIED + " keluarga terperiksa");
        fire(robot, "#petik-tarik");
        TableView<?> table = table(robot, "#verval-petik");
        DesktopUnderTest.until("drawn", () -> table.getItems().size() == 2);

        Path sheet = folder.resolve("lembar.xlsx");
        desktop.willPick(sheet);
        fire(robot, "#petik-tulis");
        desktop.willPick(filled(sheet));
        fire(robot, "#petik-baca");
        DesktopUnderTest.untilText(robot, "Hasil uji petik 2 keluarga tersimpan");
        robot.type(KeyCode.ESCAPE);
        DesktopUnderTest.untilText(robot, "50,0 %");
        DesktopUnderTest.untilText(robot, "Berbeda");
    }

    /** The first of two families is found the same again, the second is not. */
    private static Path filled(Path sheet) throws IOException {
        Path filled = folder.resolve("terisi.xlsx");
        try (InputStream in = Files.newInputStream(sheet);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet rows = book.getSheetAt(0);
            int column = 0;
            while (!rows.getRow(0).getCell(column).getStringCellValue().equals("Hasil uji petik")) {
                column++;
            }
            for (int at = 1; at <= 2; at++) {
                Row row = rows.getRow(at);
                row.createCell(column).setCellValue(at == 1 ? "Layak" : "Tidak layak");
            }
            try (var out = Files.newOutputStream(filled)) {
                book.write(out);
            }
        }
        return filled;
    }
}
