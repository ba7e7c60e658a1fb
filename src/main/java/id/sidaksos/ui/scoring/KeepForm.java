package id.sidaksos.ui.scoring;

import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.Dialogs;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks under which name and for what reason the edited set is kept as a new version. */
final class KeepForm {
    private KeepForm() {}

    static void ask(Texts texts, Dialogs dialogs, ScoringViewModel model) {
        TextField name = new TextField(model.draft().get().name());
        name.setId("simpan-nama");
        Label nameLabel = new Label(texts.of("ui.penilaian.simpan.nama"));
        nameLabel.setLabelFor(name);
        name.setAccessibleText(nameLabel.getText());
        // One line: in a text area the Tab key would not lead to the buttons.
        TextField why = new TextField();
        why.setId("dialog-isian");
        Label whyLabel = new Label(texts.of("ui.penilaian.simpan.alasan"));
        whyLabel.setLabelFor(why);
        why.setAccessibleText(whyLabel.getText());
        BooleanBinding whole = Bindings.createBooleanBinding(
                () -> !name.getText().isBlank() && !why.getText().isBlank(), name.textProperty(), why.textProperty());
        VBox form = new VBox(6, Controls.text(texts.of("ui.penilaian.simpan.kalimat")), nameLabel, name, whyLabel, why);
        Command both = Command.of(
                        "penilaian.simpan_berlaku",
                        "ui.penilaian.simpan.berlaku",
                        "mdi2c-check",
                        () -> model.keep(name.getText().strip(), why.getText().strip(), true))
                .when(whole);
        Command only = Command.of(
                        "penilaian.simpan_saja",
                        "ui.penilaian.simpan.saja",
                        "mdi2c-content-save-outline",
                        () -> model.keep(name.getText().strip(), why.getText().strip(), false))
                .when(whole);
        dialogs.custom("ui.penilaian.simpan.judul", form, List.of(both, only));
    }
}
