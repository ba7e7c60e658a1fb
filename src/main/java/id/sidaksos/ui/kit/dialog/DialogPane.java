package id.sidaksos.ui.kit.dialog;

import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A dialog: title, text, content, buttons. The first button added is the default one. */
final class DialogPane extends VBox {
    private final Texts texts;
    private final HBox buttons = new HBox(8);
    private final Region gap = new Region();
    private boolean first = true;

    DialogPane(Texts texts, String title, String text, String icon) {
        this.texts = texts;
        getStyleClass().add("dialog-kotak");
        setId("dialog");
        // As high as what stands in it, not as high as the window.
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title + ". " + text);
        Label head = new Label(title);
        head.getStyleClass().add("dialog-judul");
        head.setWrapText(true);
        if (!icon.isEmpty()) {
            head.setGraphic(Controls.icon(icon));
        }
        getChildren().add(head);
        if (!text.isEmpty()) {
            Label body = new Label(text);
            body.setId("dialog-teks");
            body.setWrapText(true);
            body.setMinHeight(USE_PREF_SIZE);
            getChildren().add(body);
        }
        HBox.setHgrow(gap, Priority.ALWAYS);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getChildren().add(gap);
        getChildren().add(buttons);
    }

    void content(Node node) {
        getChildren().add(getChildren().size() - 1, node);
        VBox.setVgrow(node, Priority.ALWAYS);
    }

    /** A button that closes the dialog and acts. */
    void button(Command action, Runnable close) {
        Button button = Controls.button(texts, action, event -> {
            close.run();
            action.run();
        });
        if (first) {
            button.setDefaultButton(true);
            button.getStyleClass().add("accent");
        }
        first = false;
        buttons.getChildren().add(button);
    }

    /** A button at the left that leaves the dialog open. */
    void side(Command action) {
        buttons.getChildren().add(0, Controls.button(texts, action, event -> action.run()));
    }

    void closing(String text, Runnable close) {
        Button button = new Button(text);
        button.setId("dialog-tutup");
        button.setCancelButton(true);
        if (first) {
            button.setDefaultButton(true);
        }
        button.setOnAction(event -> close.run());
        buttons.getChildren().add(button);
    }
}
