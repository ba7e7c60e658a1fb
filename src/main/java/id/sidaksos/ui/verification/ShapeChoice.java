package id.sidaksos.ui.verification;

import id.sidaksos.service.verval.PacketShape;
import id.sidaksos.service.verval.PaperShape;
import id.sidaksos.service.verval.VillageFileService;
import id.sidaksos.service.verval.VillageFileShape;
import id.sidaksos.service.verval.WorkbookShape;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What a packet goes out as: a workbook, an encrypted file with its passphrase asked twice, or paper. */
final class ShapeChoice extends VBox {
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton workbook;
    private final RadioButton file;
    private final RadioButton paper;
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();

    ShapeChoice(Texts texts) {
        super(8);
        this.texts = texts;
        workbook = radio("verval-bentuk-xlsx", "ui.verification.bentuk.xlsx");
        file = radio("verval-bentuk-svl", "ui.verification.bentuk.svl");
        paper = radio("verval-bentuk-kertas", "ui.verification.bentuk.kertas");
        workbook.setSelected(true);
        first.setId("verval-sandi");
        second.setId("verval-sandi-lagi");
        GridPane phrase = new GridPane();
        phrase.setHgap(8);
        phrase.setVgap(6);
        row(phrase, 0, "ui.verification.bentuk.sandi", first);
        row(phrase, 1, "ui.verification.bentuk.sandi_lagi", second);
        Label hint = Controls.text(
                texts.of("ui.verification.bentuk.sandi_ket", VillageFileService.LEAST_PASSPHRASE), "keterangan");
        VBox secret = new VBox(6, phrase, hint);
        secret.visibleProperty().bind(file.selectedProperty());
        secret.managedProperty().bind(file.selectedProperty());
        getChildren().addAll(workbook, file, secret, paper);
    }

    private RadioButton radio(String id, String key) {
        RadioButton button = new RadioButton(texts.of(key));
        button.setId(id);
        button.setToggleGroup(group);
        button.setWrapText(true);
        return button;
    }

    private void row(GridPane grid, int row, String key, PasswordField field) {
        Label label = new Label(texts.of(key));
        label.setLabelFor(field);
        field.setAccessibleText(texts.of(key));
        grid.addRow(row, label, field);
    }

    /** Two passphrases that are the same and long enough, where one is needed. */
    BooleanBinding usable() {
        return Bindings.createBooleanBinding(
                () -> !file.isSelected()
                        || first.getText().length() >= VillageFileService.LEAST_PASSPHRASE
                                && first.getText().equals(second.getText()),
                group.selectedToggleProperty(),
                first.textProperty(),
                second.textProperty());
    }

    PacketShape chosen() {
        if (file.isSelected()) {
            return new VillageFileShape(first.getText());
        }
        return paper.isSelected() ? new PaperShape() : new WorkbookShape();
    }
}
