package id.sidaksos.ui.shell;

import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** What stands in the window before a database is open: opening, asking for the passphrase, or why it cannot be. */
final class OpeningPane extends VBox {
    private final Texts texts;

    OpeningPane(Texts texts) {
        this.texts = texts;
        setAlignment(Pos.CENTER);
        getStyleClass().add("pembuka");
    }

    void opening(String sentence) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(320);
        getChildren().setAll(brand(), Controls.text(sentence), bar);
    }

    void askPassphrase(String sentence, Consumer<String> open) {
        PasswordField field = new PasswordField();
        field.setId("sandi");
        field.setMaxWidth(320);
        field.setAccessibleText(texts.of("ui.buka.sandi"));
        Command go = Command.of(
                        "buka.sandi", "ui.buka.buka", "mdi2l-lock-open-outline", () -> open.accept(field.getText()))
                .when(field.textProperty().isNotEmpty());
        field.setOnAction(event -> go.run());
        getChildren()
                .setAll(
                        brand(),
                        Controls.text(sentence),
                        Controls.text(texts.of("ui.buka.sandi")),
                        field,
                        Controls.primary(texts, go));
        field.requestFocus();
    }

    void failed(String sentence, List<Command> ways) {
        getChildren().setAll(brand(), Controls.text(sentence));
        ways.forEach(way -> getChildren().add(Controls.button(texts, way)));
    }

    private Label brand() {
        Label brand = new Label(texts.of("ui.nama_program"), Controls.icon("mdi2s-sprout"));
        brand.getStyleClass().add("merek-besar");
        return brand;
    }
}
