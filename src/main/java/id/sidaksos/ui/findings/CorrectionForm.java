package id.sidaksos.ui.findings;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.service.correction.CellValue;
import id.sidaksos.service.finding.FindingRow;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the right value of a cell and for the reason; the button stays grey until both are there and the value is one. */
final class CorrectionForm {
    private final Surroundings house;
    private final Texts texts;
    private final FindingRow row;
    private final Field field;

    CorrectionForm(Surroundings house, FindingRow row) {
        this.house = house;
        this.texts = house.texts();
        this.row = row;
        this.field = row.field().orElseThrow();
    }

    void ask(BiConsumer<String, String> take) {
        String name = texts.of("kolom." + field.key());
        TextField value = new TextField(row.finding().proposal());
        value.setId("dialog-isian");
        TextField reason = new TextField();
        reason.setId("temuan-alasan");
        Label hint = Controls.text("", "keterangan");
        hint.setId("temuan-petunjuk");
        hint.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> value.getText().isBlank()
                                        || CellValue.typed(field, value.getText()).isPresent()
                                ? texts.of("ui.findings.bentuk." + form())
                                : texts.of("ui.findings.bentuk.bukan", texts.of("ui.findings.bentuk." + form())),
                        value.textProperty()));
        Command use = Command.of("temuan.koreksi.simpan", "ui.findings.koreksi.simpan", "mdi2c-check", () -> take.accept(
                        CellValue.typed(field, value.getText()).orElseThrow(),
                        reason.getText().strip()))
                .when(Bindings.createBooleanBinding(
                        () -> !reason.getText().isBlank()
                                && CellValue.typed(field, value.getText()).isPresent(),
                        value.textProperty(),
                        reason.textProperty()));
        String content = Shown.value(house, row.field(), row.finding().content());
        VBox form = new VBox(
                6,
                Controls.text(texts.of("ui.findings.koreksi.kini", name, content.isEmpty() ? "-" : content)),
                labelled(texts.of("ui.findings.koreksi.nilai", name), value),
                value,
                hint,
                labelled(texts.of("ui.findings.alasan"), reason),
                reason);
        house.dialogs().custom("ui.findings.koreksi", form, List.of(use));
    }

    private static Label labelled(String text, TextField field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        field.setAccessibleText(text);
        return label;
    }

    /** Which form a value of this field has, as the last part of a text key. */
    private String form() {
        return switch (field.kind()) {
            case NIK, KK -> FieldKind.NIK.name();
            case DATE -> FieldKind.DATE.name();
            case COUNT, NEIGHBOURHOOD -> FieldKind.COUNT.name();
            default -> FieldKind.TEXT.name();
        };
    }
}
