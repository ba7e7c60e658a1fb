package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.ItemKind;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.ui.kit.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One item of a row: its words, the control that takes the answer, and what is wrong with it. */
abstract class ItemField extends VBox {
    private static final String LACKING = "kurang";
    private static final String ANSWERED = "dijawab";

    private final Item item;
    private final WorkRow row;
    private final Label told = new Label();

    ItemField(Item item, WorkRow row, String words) {
        super(2);
        this.item = item;
        this.row = row;
        getStyleClass().add("butir");
        setId("butir-" + row.ref().kind().letter() + row.ref().number() + "-" + item.key());
        Label label = new Label(words);
        label.getStyleClass().add("keterangan");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("butir-temuan");
        told.setManaged(false);
        getChildren().addAll(label, told);
    }

    static ItemField of(Item item, WorkRow row, CardAnswers answers, Texts texts) {
        return item.kind() == ItemKind.CHOICE
                ? new ChoiceField(item, row, answers, texts)
                : new TextItemField(item, row, answers, texts);
    }

    final void control(Node control) {
        getChildren().add(1, control);
    }

    Item item() {
        return item;
    }

    WorkRow row() {
        return row;
    }

    /** Shows a sentence below the control; an empty one takes it away. */
    final void tell(String sentence) {
        told.setText(sentence);
        told.setManaged(!sentence.isEmpty());
        told.setVisible(!sentence.isEmpty());
    }

    /** Shows what is in force now. */
    abstract void refresh();

    abstract Node control();

    /** @param lacking whether it is still to be answered */
    final void mark(boolean lacking) {
        toggle(LACKING, lacking);
        toggle(ANSWERED, row.changed(item.key()));
    }

    private void toggle(String styleClass, boolean on) {
        getStyleClass().remove(styleClass);
        if (on) {
            getStyleClass().add(styleClass);
        }
    }
}
