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
public final class OpeningPane extends VBox {
    private final Texts texts;

    public OpeningPane(Texts texts) {
        this.texts = texts;
        setAlignment(Pos.CENTER);
        getStyleClass().add("pembuka");
    }

    public void opening(String sentence) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(320);
        getChildren().setAll(brand(), Controls.text(sentence), bar);
    }

    void askPassphrase(String sentence, Consumer<String> open) {
        askPassphrase(sentence, "ui.buka.sandi", "ui.buka.buka", open);
    }

    /** @param fieldKey what is asked for, and the button's name after it */
    public void askPassphrase(String sentence, String fieldKey, String buttonKey, Consumer<String> open) {
        PasswordField field = new PasswordField();
        field.setId("sandi");
        field.setMaxWidth(320);
        field.setAccessibleText(texts.of(fieldKey));
        Command go = Command.of("buka.sandi", buttonKey, "mdi2l-lock-open-outline", () -> open.accept(field.getText()))
                .when(field.textProperty().isNotEmpty());
        field.setOnAction(event -> go.run());
        getChildren()
                .setAll(
                        brand(),
                        Controls.text(sentence),
                        Controls.text(texts.of(fieldKey)),
                        field,
                        Controls.primary(texts, go));
        field.requestFocus();
    }

    public void failed(String sentence, List<Command> ways) {
        getChildren().setAll(brand(), Controls.text(sentence));
        ways.forEach(way -> getChildren().add(Controls.button(texts, way)));
    }

    private Label brand() {
        Label brand = new Label(texts.of("ui.nama_program"), Controls.icon("mdi2s-sprout"));
        brand.getStyleClass().add("merek-besar");
        return brand;
    }
}
