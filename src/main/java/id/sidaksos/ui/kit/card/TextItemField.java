package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.identity.NikDoctor;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.ItemKind;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.ui.kit.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/**
 * An answer that is typed. It is taken when the field is left or Enter is pressed; what cannot be understood stays in the field with
 * a sentence, and is not taken. A NIK is looked at while it is typed.
 */
final class TextItemField extends ItemField {
    private final TextField field = new TextField();
    private final CardAnswers answers;
    private final Texts texts;

    TextItemField(Item item, WorkRow row, CardAnswers answers, Texts texts) {
        super(item, row, new ItemWords(texts).label(item));
        this.answers = answers;
        this.texts = texts;
        field.setAccessibleText(new ItemWords(texts).label(item));
        field.setOnAction(event -> commit());
        field.focusedProperty().addListener((o, was, is) -> {
            if (was && !is) {
                commit();
            }
        });
        if (item.kind() == ItemKind.NIK) {
            field.textProperty().addListener((o, was, is) -> look(is));
        }
        control(field);
        refresh();
    }

    @Override
    void refresh() {
        if (!field.isFocused()) {
            field.setText(shown(row().value(item().key())));
        }
    }

    /** A date stands in the rows as machines write it. */
    private String shown(String value) {
        if (item().kind() != ItemKind.DATE || value.length() != 10) {
            return value;
        }
        return value.substring(8) + "/" + value.substring(5, 7) + "/" + value.substring(0, 4);
    }

    @Override
    Node control() {
        return field;
    }

    private void commit() {
        CellReader.Reading reading = answers.reader().read(item(), field.getText(), CellKind.TEXT);
        if (reading.faulty()) {
            tell(texts.of("ui.village.salah." + reading.fault()));
            return;
        }
        if (item().kind() != ItemKind.NIK) {
            tell("");
        }
        answers.answer(row().ref(), item().key(), reading.value());
    }

    private void look(String text) {
        List<Finding> findings = new ArrayList<>();
        if (!text.isBlank()) {
            NikReading reading = NikDoctor.read(text, CellKind.TEXT, findings);
            NikDoctor.checkAgainst(reading, birth(), sex(), findings);
        }
        tell(findings.stream()
                .map(finding -> texts.of(finding.kind().key(), finding.args().toArray()))
                .collect(Collectors.joining(" ")));
    }

    private LocalDate birth() {
        try {
            String text = row().value(Field.TANGGAL_LAHIR.key());
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private char sex() {
        String text = row().value(Field.JENIS_KELAMIN.key());
        return text.isEmpty() ? 0 : text.charAt(0);
    }
}
