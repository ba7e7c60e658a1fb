package id.sidaksos.ui.kit.control;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/**
 * Buttons of which one is chosen. Tab comes to the chosen one and the arrows go on to its neighbours; JavaFX marks a
 * neighbour as chosen then without acting, so that a screen would show one page and name another.
 */
public final class Toggles {
    private Toggles() {}

    /** A group whose buttons act when the arrows choose them, as they do when they are pressed. */
    public static ToggleGroup group() {
        ToggleGroup group = new ToggleGroup();
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is instanceof ToggleButton button && button.getOnAction() != null && byArrows(group, button)) {
                button.getOnAction().handle(new ActionEvent(button, button));
            }
        });
        return group;
    }

    /** The keyboard is still on a neighbour: a button that is pressed has it itself. */
    private static boolean byArrows(ToggleGroup group, Toggle chosen) {
        return group.getToggles().stream()
                .anyMatch(toggle -> toggle != chosen && toggle instanceof Node node && node.isFocused());
    }
}
