package id.sidaksos.ui.shell;

import id.sidaksos.ui.kit.dialog.DialogHost;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What stands over the window: one dialog at a time, and notices at the lower right that go by themselves. */
public final class Overlay extends StackPane implements DialogHost {
    private static final Duration NOTICE = Duration.seconds(5);

    private final StackPane veil = new StackPane();
    private final VBox notices = new VBox(8);
    private final Deque<Node> waiting = new ArrayDeque<>();
    private Node focusBefore;

    public Overlay() {
        setPickOnBounds(false);
        veil.getStyleClass().add("tirai");
        veil.setVisible(false);
        veil.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                Platform.runLater(this::keepFocus);
            }
        });
        notices.setPickOnBounds(false);
        notices.setAlignment(Pos.BOTTOM_RIGHT);
        notices.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        notices.getStyleClass().add("pemberitahuan-tumpukan");
        setAlignment(notices, Pos.BOTTOM_RIGHT);
        getChildren().addAll(veil, notices);
    }

    /** Whether a dialog stands over the window. */
    public boolean open() {
        return veil.isVisible();
    }

    @Override
    public void show(Node dialog) {
        waiting.add(dialog);
        if (waiting.size() == 1) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
            front();
        }
    }

    @Override
    public void close() {
        waiting.poll();
        if (waiting.isEmpty()) {
            veil.setVisible(false);
            veil.getChildren().clear();
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
        } else {
            front();
        }
    }

    private void front() {
        Node dialog = waiting.peek();
        veil.getChildren().setAll(dialog);
        veil.setVisible(true);
        Platform.runLater(() -> focusInside(dialog));
    }

    private void focusInside(Node dialog) {
        Node field = dialog.lookup("#dialog-isian");
        Node first = field != null ? field : dialog.lookup(".button:default");
        (first != null ? first : dialog.lookup("#dialog-tutup") != null ? dialog.lookup("#dialog-tutup") : dialog)
                .requestFocus();
    }

    /** Tab must not wander to what lies behind the veil. */
    private void keepFocus() {
        Node dialog = waiting.peek();
        Node owner = getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == dialog) {
                return;
            }
        }
        if (dialog != null) {
            focusInside(dialog);
        }
    }

    @Override
    public void notice(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("pemberitahuan");
        label.setMinHeight(Region.USE_PREF_SIZE);
        notices.getChildren().add(label);
        PauseTransition stay = new PauseTransition(NOTICE);
        stay.setOnFinished(event -> notices.getChildren().remove(label));
        label.setOnMouseClicked(event -> notices.getChildren().remove(label));
        stay.play();
    }
}
