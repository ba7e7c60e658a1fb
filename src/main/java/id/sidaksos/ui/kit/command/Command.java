package id.sidaksos.ui.kit.command;

import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;

/**
 * An action as data.
 *
 * @param id unique in the program, for instance {@code impor.mulai}; also the id of its button in the scene
 * @param textKey text key of its name; {@code textKey + ".ket"}, where the bundles have it, is the longer tooltip
 * @param icon Ikonli literal, for instance {@code mdi2t-tray-arrow-down}
 * @param shortcut key or keys, where it has any
 * @param enabled whether it can be done now
 */
public record Command(
        String id,
        String textKey,
        String icon,
        Optional<KeyCombination> shortcut,
        BooleanExpression enabled,
        Runnable act) {
    public static Command of(String id, String textKey, String icon, Runnable act) {
        return new Command(id, textKey, icon, Optional.empty(), new SimpleBooleanProperty(true), act);
    }

    /** @param keys as {@link KeyCombination#valueOf}: {@code Shortcut+K}, {@code F5}, {@code S} */
    public Command on(String keys) {
        return new Command(id, textKey, icon, Optional.of(KeyCombination.valueOf(keys)), enabled, act);
    }

    public Command when(BooleanExpression can) {
        return new Command(id, textKey, icon, shortcut, can, act);
    }

    /** Does it where it can be done now. */
    public void run() {
        if (enabled.get()) {
            act.run();
        }
    }
}
