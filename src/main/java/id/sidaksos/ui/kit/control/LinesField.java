package id.sidaksos.ui.kit.control;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text of several lines that Tab and Shift+Tab leave, as they leave any other field: nobody writes a tab into a reason
 * or into the title of a decree, and a field that keeps the key is a trap for whoever has no mouse.
 */
public final class LinesField extends TextArea {
    /** @param rows lines that are seen at once */
    public LinesField(int rows) {
        setPrefRowCount(rows);
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                // With Ctrl the key leaves a text area of JavaFX.
                fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
            }
        });
    }
}
