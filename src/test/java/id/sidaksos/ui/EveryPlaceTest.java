package id.sidaksos.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    void tab_reaches_every_control_and_every_text_stands_out_from_its_ground_by_day_and_in_the_dark(FxRobot robot) {
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
                    // The next place is come to in the other theme: each is built in one and changed to the other.
                    changeTheme();
                    Contrast.measure(stage.getScene(), place, faults);
                }));
        assertThat(faults).isEmpty();
    }

    /** Ctrl+Shift+D, in the frame behind a dialog too. */
    private void changeTheme() {
        boolean dark = stage.getScene().getRoot().getStyleClass().contains("gelap");
        Event.fireEvent(
                stage.getScene().lookup("#bilah-sisi"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.D, true, true, false, false));
        assertThat(stage.getScene().getRoot().getStyleClass()).contains(dark ? "terang" : "gelap");
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
