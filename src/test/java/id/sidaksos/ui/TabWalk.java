package id.sidaksos.ui;

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

/** Goes round a scene with Tab, as whoever has no mouse does. */
final class TabWalk {
    private static final int MOST_STEPS = 600;

    private TabWalk() {}

    /** From the first control of the page's head round the window until that comes again; tells what it does not reach. */
    static void round(Scene scene, String place, List<String> faults) {
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
