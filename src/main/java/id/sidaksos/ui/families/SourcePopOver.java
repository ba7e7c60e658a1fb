package id.sidaksos.ui.families;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.browse.RowCard.Cell;
import id.sidaksos.service.browse.RowCard.Correction;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Where a value comes from: file, sheet, row, column with its head, the text as it stands there, and what was corrected. */
final class SourcePopOver {
    private final Surroundings house;
    private final Texts texts;
    private final CorrectionDialog corrections;

    SourcePopOver(Surroundings house, CorrectionDialog corrections) {
        this.house = house;
        this.corrections = corrections;
        this.texts = house.texts();
    }

    void show(Node owner, RowCard row, Cell cell) {
        VBox box = new VBox(8);
        box.setId("sel-sumber");
        box.getStyleClass().add("sel-sumber");
        box.getChildren().add(Controls.text(texts.of("ui.families.sumber"), "judul-kartu"));
        box.getChildren().add(Controls.text(where(row, cell)));
        box.getChildren().add(Controls.text(quoted(cell), "teks-sumber"));
        cell.field().ifPresent(field -> more(box, row, field));
        PopOver popOver = new PopOver(box);
        cell.field()
                .filter(field -> corrections.possible(row, field))
                .ifPresent(field -> box.getChildren().add(correct(popOver, row, cell, field)));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.show(owner);
    }

    private Button correct(PopOver popOver, RowCard row, Cell cell, Field field) {
        Command command = Command.of(
                "families.perbaiki", "ui.families.perbaiki", "mdi2p-pencil-outline", () -> corrections.ask(
                        row, field, cell.text()));
        return Controls.button(texts, command, event -> {
            popOver.hide();
            command.run();
        });
    }

    private String where(RowCard row, Cell cell) {
        return texts.of(
                "ui.families.sumber.tempat",
                row.file(),
                row.sheet().isEmpty() ? "–" : row.sheet(),
                Integer.toString(row.line()),
                cell.columnName(),
                cell.header().isBlank() ? "–" : cell.header());
    }

    private String quoted(Cell cell) {
        boolean number = cell.field()
                .filter(field -> field.kind() == FieldKind.NIK || field.kind() == FieldKind.KK)
                .isPresent();
        String text = number && house.preferences().masked().get() ? texts.maskedNik(cell.text()) : cell.text();
        return text.isBlank() ? texts.of("ui.families.sumber.kosong") : texts.of("ui.families.sumber.isi", text);
    }

    private void more(VBox box, RowCard row, Field field) {
        for (Finding finding : row.findings()) {
            if (finding.field() == field) {
                box.getChildren()
                        .add(Controls.text(
                                texts.of(finding.kind().key(), finding.args().toArray())));
            }
        }
        Optional<Correction> correction = row.correction(field);
        correction.ifPresent(given -> box.getChildren()
                .add(Controls.text(
                        texts.of(
                                "ui.families.koreksi.oleh",
                                given.stamp().actor(),
                                texts.shortMoment(given.stamp().time()),
                                given.why()),
                        "keterangan")));
    }
}
