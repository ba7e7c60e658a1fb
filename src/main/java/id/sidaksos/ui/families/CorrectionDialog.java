package id.sidaksos.ui.families;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.browse.RowCard.Correction;
import id.sidaksos.service.correction.CellValue;
import id.sidaksos.service.correction.CorrectionService;
import id.sidaksos.ui.kit.command.Change;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.LinesField;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for a value to be laid beside the source, with the reason; the source stays as it is, and the step can be taken back. */
final class CorrectionDialog {
    private static final int REASON_ROWS = 3;

    private final Surroundings house;
    private final Texts texts;
    private final CorrectionService corrections;

    CorrectionDialog(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        this.corrections = house.district().corrections();
    }

    /** Whether a person may set this value right here. */
    boolean possible(RowCard row, Field field) {
        return corrections.isCorrectable(row.kind(), field);
    }

    /** @param source the text of the source cell */
    void ask(RowCard row, Field field, String source) {
        String now = row.correction(field).map(Correction::after).orElse(source);
        // A number that stays masked on the screen is not written out in the field either.
        boolean secret = personal(field) && house.preferences().masked().get();
        TextField value = new TextField(secret ? "" : now);
        value.setId("dialog-isian");
        value.setAccessibleText(texts.of("ui.families.perbaiki.nilai"));
        LinesField reason = new LinesField(REASON_ROWS);
        reason.setId("perbaiki-alasan");
        reason.setAccessibleText(texts.of("ui.families.perbaiki.alasan"));
        VBox content = new VBox(
                6,
                Controls.text(texts.of(
                        "ui.families.perbaiki.apa",
                        texts.of("kolom." + field.key()),
                        row.facts().name())),
                Controls.text(texts.of("ui.families.perbaiki.nilai"), "judul-kartu"),
                value,
                Controls.text(texts.of("ui.families.perbaiki.bentuk." + form(field)), "keterangan"),
                Controls.text(texts.of("ui.families.perbaiki.alasan"), "judul-kartu"),
                reason);
        BooleanBinding ready = Bindings.createBooleanBinding(
                () -> CellValue.typed(field, value.getText()).isPresent()
                        && !value.getText().strip().equals(now)
                        && !reason.getText().isBlank(),
                value.textProperty(),
                reason.textProperty());
        Command save = Command.of(
                        "families.perbaiki.simpan", "ui.families.perbaiki.simpan", "mdi2c-check", () -> CellValue.typed(
                                        field, value.getText())
                                .ifPresent(typed ->
                                        save(row, field, typed, reason.getText().strip())))
                .when(ready);
        house.dialogs().custom("ui.families.perbaiki", content, List.of(save));
    }

    private static boolean personal(Field field) {
        return field.kind() == FieldKind.NIK || field.kind() == FieldKind.KK;
    }

    private static String form(Field field) {
        return switch (field.kind()) {
            case NIK, KK -> "ANGKA16";
            case DATE -> "TANGGAL";
            case COUNT, NEIGHBOURHOOD -> "ANGKA";
            case VOCABULARY -> "JAWABAN";
            case NAME, TEXT, ID, REGION, BPS_REGION, IGNORED -> "TEKS";
        };
    }

    private void save(RowCard row, Field field, String value, String why) {
        List<CorrectionService.Cell> cells =
                List.of(new CorrectionService.Cell(row.kind(), row.row(), row.key(), field, value));
        Sentence name = Sentence.of(
                "ui.families.perbaiki.nama",
                Sentence.of("kolom." + field.key()),
                row.facts().name());
        house.history()
                .perform(new Change(
                        name,
                        () -> kept(corrections.correct(cells, why), ErrorCode.ROW_OUTDATED),
                        () -> kept(corrections.undo(cells, why), ErrorCode.UNDO_IMPOSSIBLE)));
    }

    /** A newer import or another correction may have come between the card and the step. */
    private static void kept(CorrectionService.Outcome outcome, ErrorCode otherwise) {
        if (outcome.kept() == 0) {
            throw new Problem(otherwise);
        }
    }
}
