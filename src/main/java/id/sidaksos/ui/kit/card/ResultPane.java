package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the village finds of a family: L, T or D, and for T the reason by its number. */
final class ResultPane extends VBox {
    private static final Map<Hasil, String> KEYS = Map.of(Hasil.LAYAK, "L", Hasil.TIDAK_LAYAK, "T", Hasil.DITUNDA, "D");

    private final CardAnswers answers;
    private final WorkRow row;
    private final List<ToggleButton> results = new ArrayList<>();
    private final List<ToggleButton> reasons = new ArrayList<>();
    private final FlowPane reasonLine = new FlowPane(6, 6);

    ResultPane(WorkRow row, CardAnswers answers, Texts texts) {
        super(8);
        this.row = row;
        this.answers = answers;
        getStyleClass().add("hasil");
        HBox line = new HBox(8);
        for (Hasil result : Hasil.values()) {
            ToggleButton button =
                    button(texts.of(result.key()) + "  (" + KEYS.get(result) + ")", "hasil-" + result.name());
            button.setOnAction(event -> result(result));
            results.add(button);
            line.getChildren().add(button);
        }
        for (Alasan reason : Alasan.values()) {
            ToggleButton button =
                    button(reason.ordinal() + 1 + "  " + texts.of(reason.key()), "alasan-" + reason.name());
            button.setOnAction(event -> reason(reason));
            reasons.add(button);
        }
        reasonLine.getChildren().add(Controls.text(texts.of("ui.village.alasan"), "keterangan"));
        reasonLine.getChildren().addAll(reasons);
        getChildren().addAll(line, reasonLine);
        refresh();
    }

    private static ToggleButton button(String text, String id) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void refresh() {
        String result = row.value(Form.RESULT);
        String reason = row.value(Form.REASON);
        for (Hasil each : Hasil.values()) {
            results.get(each.ordinal()).setSelected(each.name().equals(result));
        }
        for (Alasan each : Alasan.values()) {
            reasons.get(each.ordinal()).setSelected(each.name().equals(reason));
        }
        boolean asked = result.equals(Hasil.TIDAK_LAYAK.name());
        reasonLine.setVisible(asked);
        reasonLine.setManaged(asked);
    }

    /** The same again changes nothing: a key pressed twice must not take an answer back. */
    void result(Hasil result) {
        answers.answer(row.ref(), Form.RESULT, result.name());
        refresh();
        results.get(result.ordinal()).requestFocus();
    }

    void reason(Alasan reason) {
        answers.answer(row.ref(), Form.REASON, reason.name());
        refresh();
        reasons.get(reason.ordinal()).requestFocus();
    }

    /** @return whether reasons are asked and there is one of this number */
    boolean reason(int number) {
        if (!reasonLine.isVisible() || number < 1 || number > Alasan.values().length) {
            return false;
        }
        reason(Alasan.values()[number - 1]);
        return true;
    }

    void focus() {
        results.get(0).requestFocus();
    }
}
