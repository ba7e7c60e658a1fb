package id.sidaksos.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Spinner;
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

/** Whoever has no mouse reaches every control of every place with Tab, and is never lost or caught. */
@ExtendWith(ApplicationExtension.class)
class KeyboardWalkTest {
    private static final int MOST_STEPS = 600;

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
    void tab_reaches_every_control_of_every_place_and_comes_round_again(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#corong");
        List<String> faults = new ArrayList<>();
        Places.each(robot, desktop, place -> robot.interact(() -> walk(place, faults)));
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
        DesktopUnderTest.until("pairs of that queue", () -> robot.lookup("#linkage-daftar")
                        .queryListView()
                        .getItems()
                        .size()
                > 50);
    }

    /** From the first control of the page's head round the window until that comes again. */
    private void walk(String place, List<String> faults) {
        Scene scene = stage.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<Node> wanted = new ArrayList<>();
        collect(scene.lookup(".kepala-halaman"), wanted);
        int head = wanted.size();
        collect(scene.lookup(".ruang"), wanted);
        Node first = wanted.get(0);
        first.requestFocus();
        Set<Node> seen = new LinkedHashSet<>();
        Node at = scene.getFocusOwner();
        while (at != null && seen.size() < MOST_STEPS && seen.add(at)) {
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
            at = scene.getFocusOwner();
        }
        if (head == 0 || at != first) {
            faults.add(place + ": caught or lost at " + at + " after " + seen.size());
        }
        wanted.stream()
                .filter(node -> !seen.contains(node) && shown(node) && !byArrows(node, seen) && !isPart(node))
                .forEach(node -> faults.add(place + ": not reached " + node));
    }

    /** Tab comes to one button of a group; the arrows reach the others. */
    private static boolean byArrows(Node node, Set<Node> seen) {
        return node instanceof ToggleButton button
                && button.getToggleGroup() != null
                && button.getToggleGroup().getToggles().stream().anyMatch(seen::contains);
    }

    /** The field inside a spinner: the spinner itself has the keyboard. */
    private static boolean isPart(Node node) {
        return node.getParent() instanceof Spinner<?>;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    /** What a step of the walk itself has taken away (a field that was left, for instance) need not be reached. */
    private static boolean shown(Node node) {
        return node.getScene() != null && !node.isDisabled();
    }
}
