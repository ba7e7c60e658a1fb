package id.sidaksos.ui.kit.card;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.verification.Choice;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Choices by key: a number takes that choice, a letter the next one that begins with it, Delete takes the answer back. */
final class ChoiceField extends ItemField {
    private static final int MOST_SHOWN = 14;

    private final ComboBox<Choice> box = new ComboBox<>();
    private final CardAnswers answers;
    private final ItemWords words;
    private boolean refreshing;

    ChoiceField(Item item, WorkRow row, CardAnswers answers, Texts texts) {
        super(item, row, new ItemWords(texts).label(item));
        this.answers = answers;
        this.words = new ItemWords(texts);
        box.getItems().setAll(item.choices());
        box.setVisibleRowCount(Math.min(MOST_SHOWN, item.choices().size()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(words.label(item));
        box.setCellFactory(list -> new Line(true));
        box.setButtonCell(new Line(false));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        box.valueProperty().addListener((o, was, is) -> {
            if (!refreshing && is != null) {
                answers.answer(row.ref(), item.key(), is.code());
            }
        });
        control(box);
        refresh();
    }

    @Override
    void refresh() {
        refreshing = true;
        String code = row().value(item().key());
        Choice now = box.getItems().stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                // What the list says in words of another vintage is shown as it stands.
                .orElse(code.isEmpty() ? null : new Choice(code, code));
        box.setValue(now);
        refreshing = false;
    }

    @Override
    Node control() {
        return box;
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            answers.answer(row().ref(), item().key(), "");
            refresh();
            event.consume();
        } else if (code.isDigitKey() || code.isKeypadKey()) {
            pick(event.getText());
            event.consume();
        } else if (code.isLetterKey()) {
            next(TextKey.compact(code.getName()));
            event.consume();
        }
    }

    private void pick(String digit) {
        if (digit.matches("[1-9]")
                && Integer.parseInt(digit) <= item().choices().size()) {
            box.setValue(item().choices().get(Integer.parseInt(digit) - 1));
        }
    }

    private void next(String letter) {
        List<Choice> choices = item().choices();
        int at = choices.indexOf(box.getValue());
        for (int step = 1; step <= choices.size(); step++) {
            Choice candidate = choices.get((at + step + choices.size()) % choices.size());
            if (TextKey.compact(words.choice(item(), candidate)).startsWith(letter)) {
                box.setValue(candidate);
                return;
            }
        }
    }

    /** A choice with its number in the list, without it on the closed box. */
    private final class Line extends ListCell<Choice> {
        private final boolean numbered;

        Line(boolean numbered) {
            this.numbered = numbered;
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setText("");
                return;
            }
            int number = item().choices().indexOf(choice) + 1;
            setText((numbered && number <= 9 ? number + "  " : "") + words.choice(item(), choice));
        }
    }
}
