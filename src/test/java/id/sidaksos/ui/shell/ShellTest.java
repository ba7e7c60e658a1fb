package id.sidaksos.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
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
class ShellTest {
    @TempDir
    static Path folder;

    private DesktopUnderTest desktop;

    @Start
    void start(Stage stage) throws java.io.IOException {
        desktop = DesktopUnderTest.empty(stage, Files.createTempDirectory(folder, "data"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void the_first_start_offers_sample_data_and_says_what_to_do(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#awal-contoh");
        assertThat(robot.lookup("#awal-impor").tryQuery()).isPresent();
        assertThat(robot.lookup("#awal-buka").tryQuery()).isPresent();
        DesktopUnderTest.untilText(robot, "Selamat datang");
    }

    @Test
    void the_palette_finds_a_command_by_a_part_of_its_name_and_runs_it(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#awal-contoh");
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        DesktopUnderTest.untilSeen(robot, "#palet");
        robot.write("bantu").type(KeyCode.ENTER);
        DesktopUnderTest.untilSeen(robot, "#bantuan");
        assertThat(robot.lookup("#palet").tryQuery()).isEmpty();
    }

    @Test
    void f1_opens_help_and_closes_it_again(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#awal-contoh");
        robot.type(KeyCode.F1);
        DesktopUnderTest.untilText(robot, "Bantuan: Beranda");
        robot.type(KeyCode.F1);
        assertThat(robot.lookup("#bantuan").tryQuery()).isEmpty();
    }
}
