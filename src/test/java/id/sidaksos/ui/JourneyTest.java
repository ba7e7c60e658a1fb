package id.sidaksos.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One person's whole way in the window: from an empty database to an annex that officials can open. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    @TempDir
    Path folder;

    private DesktopUnderTest desktop;

    @Start
    void start(Stage stage) {
        desktop = DesktopUnderTest.empty(stage, folder.resolve("data"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void from_the_first_start_to_an_annex_that_names_everybody_of_the_funnel(FxRobot robot) throws IOException {
        DesktopUnderTest.untilSeen(robot, "#awal-impor");
        importFile(robot, Path.of("sample-data/p3ke-2022-keluarga.xlsx"));
        importFile(robot, Path.of("sample-data/p3ke-2022-individu.xlsx"));

        desktop.enter(robot, "penilaian");
        robot.type(KeyCode.F5);
        DesktopUnderTest.untilText(robot, "Penilaian tersimpan");

        desktop.enter(robot, "beranda");
        DesktopUnderTest.untilSeen(robot, "#corong-sk");
        robot.clickOn("#corong-jiwa");
        String decreed = robot.lookup("#corong-sk")
                .<javafx.scene.control.Hyperlink>query()
                .getText();
        assertThat(decreed).matches("[1-9][0-9.]*");

        Path annex = folder.resolve("lampiran.xlsx");
        desktop.enter(robot, "sk");
        robot.interact(() -> robot.lookup("#sk-tab")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(1));
        DesktopUnderTest.untilSeen(robot, "#sk-nomor");
        robot.clickOn("#sk-nomor").write("188/7/KPTS");
        robot.clickOn("#sk-tentang").write("Penetapan keluarga miskin ekstrem");
        desktop.willPick(annex);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        DesktopUnderTest.untilSeen(robot, "#sk-tetapkan");
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilSeen(robot, "#sk-hasil");
        robot.type(KeyCode.ESCAPE);

        assertThat(persons(annex)).hasSize(Integer.parseInt(decreed.replace(".", "")));
    }

    private void importFile(FxRobot robot, Path file) {
        desktop.enter(robot, "impor");
        desktop.willPick(file);
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        for (String seen : List.of("#impor-kembali", "#impor-kolom-1", "#impor-hasil")) {
            DesktopUnderTest.untilSeen(robot, seen);
            desktop.untilIdle();
            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        }
        DesktopUnderTest.untilText(robot, "baris tersimpan");
        desktop.untilIdle();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        DesktopUnderTest.untilSeen(robot, "#impor-riwayat");
    }

    /** The running numbers of Lampiran II, one for each person; the row of column numbers stands in brackets. */
    private static List<String> persons(Path annex) throws IOException {
        List<String> numbers = new ArrayList<>();
        DataFormatter formatter = new DataFormatter();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(annex))) {
            for (Row row : book.getSheet("LAMPIRAN II")) {
                String number =
                        row.getFirstCellNum() < 0 ? "" : formatter.formatCellValue(row.getCell(row.getFirstCellNum()));
                if (number.matches("[1-9][0-9]*")) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }
}
