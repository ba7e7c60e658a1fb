package id.sidaksos.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.base.Bahasa;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What every room must keep to, in both languages and both themes. */
@ExtendWith(ApplicationExtension.class)
class EveryRoomTest {
    @TempDir
    Path folder;

    private final FxLog log = new FxLog();
    private DesktopUnderTest desktop;

    @Start
    void start(Stage stage) {
        desktop = DesktopUnderTest.sample(stage, folder.resolve("data"), Bahasa.EN);
    }

    @AfterEach
    void close() {
        desktop.close();
        log.close();
    }

    @Test
    void no_room_warns_of_its_style_and_every_control_has_a_name(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#corong");
        List<String> nameless = new ArrayList<>();
        for (String room : Places.rooms(robot)) {
            desktop.enter(robot, room);
            collectNameless(robot, room, nameless);
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.D).release(KeyCode.SHIFT, KeyCode.CONTROL);
            desktop.untilIdle();
        }
        assertThat(nameless).isEmpty();
        assertThat(log.warnings()).isEmpty();
    }

    /** A button, field or list that a screen reader could not read out. */
    private static void collectNameless(FxRobot robot, String room, List<String> nameless) {
        for (Node node : robot.lookup(".ruang .button, .ruang .text-input, .ruang .combo-box")
                .queryAll()) {
            boolean text = node instanceof Labeled labeled
                    && labeled.getText() != null
                    && !labeled.getText().isBlank();
            boolean told = node.getAccessibleText() != null
                    && !node.getAccessibleText().isBlank();
            boolean prompted = node instanceof TextInputControl field
                    && field.getPromptText() != null
                    && !field.getPromptText().isBlank();
            boolean inner = node.getStyleClass().stream().anyMatch(name -> name.endsWith("arrow-button"))
                    || node.getParent() instanceof javafx.scene.control.ComboBoxBase<?>
                    || node.getParent() instanceof javafx.scene.control.Spinner<?>;
            boolean ours = node instanceof ButtonBase || node instanceof TextInputControl;
            if (ours && !inner && !text && !told && !prompted) {
                nameless.add(room + ": " + node);
            }
        }
    }
}
