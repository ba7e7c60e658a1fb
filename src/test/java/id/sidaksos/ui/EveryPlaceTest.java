package id.sidaksos.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
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

/** What every place of every room must keep to, for whoever has no mouse or sees badly. */
@ExtendWith(ApplicationExtension.class)
class EveryPlaceTest {
    @TempDir
    Path folder;

    private Stage stage;
    private DesktopUnderTest desktop;

    @BeforeAll
    static void sample() {
        DesktopUnderTest.sampleFile();
    }

    @Start
    void start(Stage first) {
        stage = first;
        desktop = DesktopUnderTest.sample(first, folder.resolve("data"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void tab_reaches_every_control_and_every_text_stands_out_from_its_ground(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#corong");
        List<String> faults = new ArrayList<>();
        Places.each(
                robot,
                desktop,
                folder,
                place -> robot.interact(() -> {
                    Contrast.measure(stage.getScene(), place, faults);
                    if (!place.startsWith(Places.DIALOG)) {
                        TabWalk.round(stage.getScene(), place, faults);
                    }
                }));
        assertThat(faults).isEmpty();
    }

    @Test
    void in_the_dark_every_text_stands_out_too(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#corong");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.D).release(KeyCode.SHIFT, KeyCode.CONTROL);
        List<String> faults = new ArrayList<>();
        Places.each(
                robot,
                desktop,
                folder,
                place -> robot.interact(() -> Contrast.measure(stage.getScene(), place, faults)));
        assertThat(faults).isEmpty();
    }

    @Test
    void the_arrows_choose_within_a_group_of_buttons_and_what_is_chosen_is_shown(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#corong");
        desktop.enter(robot, "pengaturan");
        robot.interact(() -> robot.lookup("#halaman-KANTOR").query().requestFocus());
        robot.type(KeyCode.DOWN);
        DesktopUnderTest.untilSeen(robot, "#setelan-aturan-desil_maks");
        assertThat(robot.lookup("#halaman-ATURAN").query().isFocused()).isTrue();

        desktop.enter(robot, "padankan");
        DesktopUnderTest.untilSeen(robot, "#antrean-TINJAU");
        robot.interact(() -> robot.lookup("#antrean-TINJAU").query().requestFocus());
        robot.type(KeyCode.LEFT);
        desktop.untilIdle();
        assertThat(robot.lookup("#antrean-PASTI").queryAs(ToggleButton.class)).satisfies(button -> {
            assertThat(button.isSelected()).isTrue();
            assertThat(button.isFocused()).isTrue();
        });
        DesktopUnderTest.until(
                "pairs of that queue",
                () -> robot.lookup("#linkage-daftar").queryListView().getItems().size() > 50);
    }
}
