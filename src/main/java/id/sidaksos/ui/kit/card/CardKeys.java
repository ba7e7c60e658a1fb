package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.ui.kit.command.Command;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the card. L, T, D and the numbers of reasons answer where nothing is being typed or chosen, and with Alt everywhere;
 * Enter takes what was typed and goes to what is still to be answered, and to the next family where nothing is.
 */
public final class CardKeys {
    private static final Map<KeyCode, Hasil> RESULTS =
            Map.of(KeyCode.L, Hasil.LAYAK, KeyCode.T, Hasil.TIDAK_LAYAK, KeyCode.D, Hasil.DITUNDA);

    private final Node view;
    private final CardPage page;
    private final List<Command> commands;
    private final Map<KeyCode, String> items;
    /** Whether the key that was last pressed has done something here. */
    private boolean acted;

    /**
     * @param view in which the keys are listened to
     * @param items further letters, and the items of the row on the card that they go to
     */
    public CardKeys(Node view, CardPage page, List<Command> commands, Map<KeyCode, String> items) {
        this.view = view;
        this.page = page;
        this.commands = List.copyOf(commands);
        this.items = Map.copyOf(items);
    }

    public void listen() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // The letter of a key that has moved on to a field must not be typed into it.
            if (acted) {
                event.consume();
            }
        });
    }

    private void key(KeyEvent event) {
        act(event);
        acted = event.isConsumed();
    }

    private void act(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            // What is being typed has an undo of its own.
            return;
        }
        Optional<Command> command = commands.stream()
                .filter(each ->
                        each.shortcut().filter(keys -> keys.match(event)).isPresent())
                .findFirst();
        if (command.isPresent()) {
            if (event.getTarget() instanceof TextField field && !page.isSearch(field)) {
                // What was typed is taken before the card goes.
                field.fireEvent(new ActionEvent());
            }
            event.consume();
            command.get().run();
        } else if (page.card() != null && (answer(event) || enter(event))) {
            event.consume();
        }
    }

    private boolean answer(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBox<?>;
        if (event.isShortcutDown() || event.isShiftDown() || (typing && !event.isAltDown())) {
            return false;
        }
        Hasil result = RESULTS.get(event.getCode());
        if (result != null) {
            page.card().result(result);
            return true;
        }
        if (items.containsKey(event.getCode())) {
            RowRef row = page.shown();
            return row != null && page.card().focus(row, items.get(event.getCode()));
        }
        String digit = event.getText();
        return event.getCode().isDigitKey() || event.getCode().isKeypadKey()
                ? digit.matches("[1-9]") && page.card().reason(Integer.parseInt(digit))
                : false;
    }

    private boolean enter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        Node target = event.getTarget() instanceof Node node ? node : view;
        if (page.isSearch(target)) {
            page.card().focusFirst();
            return true;
        }
        boolean own = target instanceof Button || target instanceof MenuButton;
        boolean choosing = target instanceof ComboBox<?> box && box.isShowing();
        if (own || choosing) {
            return false;
        }
        if (target instanceof TextField field) {
            field.fireEvent(new ActionEvent());
        }
        if (!page.card().focusGap()) {
            page.next();
        }
        return true;
    }
}
