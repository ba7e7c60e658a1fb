package id.sidaksos.ui.verification;

import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.service.verval.KeyedRow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A scanner is a keyboard that types a family's code and Enter, wherever the keys happen to go. What its letters have answered on the
 * way is put back, and the family of the code comes on the card.
 */
final class ScannedCodes {
    private static final int LONGEST = 40;

    private final PaperViewModel model;
    private final Consumer<String> found;
    /** The last keys, each with what was keyed before it. */
    private final Deque<Typed> typed = new ArrayDeque<>();

    private Map<RowRef, KeyedRow> before = Map.of();

    private record Typed(String letter, Map<RowRef, KeyedRow> before) {}

    /** @param found is given each code once its family is on its way */
    ScannedCodes(PaperViewModel model, Consumer<String> found) {
        this.model = model;
        this.found = found;
    }

    /** Listens above the node, before anything in it acts. */
    void listen(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter(event, node);
            } else {
                before = model.snapshot();
            }
        });
        node.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().length() == 1 && event.getCharacter().charAt(0) > ' ') {
                typed.add(new Typed(event.getCharacter(), before));
                if (typed.size() > LONGEST) {
                    typed.remove();
                }
            }
        });
    }

    private void enter(KeyEvent event, Node node) {
        StringBuilder text = new StringBuilder();
        typed.forEach(each -> text.append(each.letter()));
        while (!typed.isEmpty() && RowMark.parse(text.toString()).isEmpty()) {
            typed.remove();
            text.deleteCharAt(0);
        }
        if (!typed.isEmpty()) {
            event.consume();
            Map<RowRef, KeyedRow> then = typed.peek().before();
            typed.clear();
            // A field takes what was typed into it when it is left: it is left now, so that this is put back as well.
            node.getScene().getRoot().requestFocus();
            if (!then.equals(model.snapshot())) {
                model.restore(then);
            }
            model.scan(text.toString());
            found.accept(text.toString());
        }
    }
}
