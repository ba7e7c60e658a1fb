package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A person of a family on one line; what else can be set right opens below it. */
final class MemberPane extends VBox {
    private static final Set<String> NEVER =
            Set.of(Field.ID_KELUARGA.key(), Field.ID_INDIVIDU.key(), Form.FINDINGS, Form.STATE);

    private final WorkRow row;
    private final Texts texts;
    private final Preferences preferences;
    private final List<ItemField> fields = new ArrayList<>();
    private final Label facts = new Label();
    private final FlowPane details = new FlowPane(10, 8);

    MemberPane(WorkRow row, CardAnswers answers, Texts texts, Preferences preferences) {
        super(4);
        this.row = row;
        this.texts = texts;
        this.preferences = preferences;
        getStyleClass().add("anggota");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        facts.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(facts, Priority.ALWAYS);
        HBox line = new HBox(10, facts);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Item item : answers.work().form().of(RecordKind.ANGGOTA)) {
            if (item.key().equals(Form.STATE) && !row.added()) {
                ItemField state = ItemField.of(item, row, answers, texts);
                state.getStyleClass().add("butir-keadaan");
                state.setMinWidth(Region.USE_PREF_SIZE);
                fields.add(state);
                line.getChildren().add(0, state);
            } else if (asked(item)) {
                ItemField field = ItemField.of(item, row, answers, texts);
                fields.add(field);
                details.getChildren().add(field);
            }
        }
        line.getChildren().add(row.added() ? drop(answers) : more());
        details.setVisible(row.added());
        details.setManaged(row.added());
        getChildren().addAll(line, details);
        String finding = row.base(Form.FINDINGS);
        if (!finding.isEmpty()) {
            getChildren().add(1, Controls.text(finding, "butir-temuan"));
        }
        refresh();
    }

    /** A person of the list is set right, a person that was added is described. */
    private boolean asked(Item item) {
        boolean repair = item.key().startsWith(Form.REPAIR);
        return !NEVER.contains(item.key()) && (row.added() ? !repair : item.open());
    }

    private Button more() {
        Command open = Command.of("ubah" + row.ref().number(), "ui.village.ubah", "mdi2p-pencil-outline", this::toggle);
        Button button = Controls.button(texts, open);
        button.getStyleClass().addAll("flat", "small");
        return button;
    }

    private Button drop(CardAnswers answers) {
        Command drop = Command.of(
                "buang" + row.ref().number(),
                "ui.village.buang",
                "mdi2d-delete-outline",
                () -> answers.drop(row.ref()));
        Button button = Controls.button(texts, drop);
        button.getStyleClass().addAll("flat", "small");
        return button;
    }

    private void toggle() {
        boolean open = !details.isVisible();
        show(open);
        if (open && !details.getChildren().isEmpty()) {
            ((ItemField) details.getChildren().get(0)).control().requestFocus();
        }
    }

    private void show(boolean open) {
        details.setVisible(open);
        details.setManaged(open);
    }

    /** Opens what is folded where the field stands there. */
    void reveal(ItemField field) {
        if (details.getChildren().contains(field)) {
            show(true);
        }
    }

    List<ItemField> fields() {
        return fields;
    }

    void refresh() {
        StringJoiner words = new StringJoiner("  \u00b7  ");
        String name = row.value("perbaikan_nama").isEmpty() ? row.value(Field.NAMA.key()) : row.value("perbaikan_nama");
        words.add(name.isEmpty() ? texts.of("ui.village.anggota_baru") : name);
        String nik = row.value("perbaikan_nik").isEmpty() ? row.value(Field.NIK.key()) : row.value("perbaikan_nik");
        words.add(preferences.masked().get() ? texts.maskedNik(nik) : texts.nik(nik));
        for (Field field : List.of(Field.HUBUNGAN, Field.JENIS_KELAMIN)) {
            words.add(row.value(field.key()));
        }
        String born = row.value(Field.TANGGAL_LAHIR.key());
        words.add(born.length() == 10 ? texts.date(java.time.LocalDate.parse(born)) : born);
        facts.setText(words.toString().replace("  \u00b7    \u00b7  ", "  \u00b7  "));
        fields.forEach(ItemField::refresh);
    }
}
