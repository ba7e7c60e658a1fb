package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.Decimals;
import id.sidaksos.ui.kit.text.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/**
 * A field for an exact number with decimal comma or point. What is no number, or is below zero, is marked and changes
 * nothing; the field then still says what was typed.
 */
final class NumberField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final int COLUMNS = 4;

    private final Texts texts;
    private BigDecimal value = BigDecimal.ZERO;
    private boolean showing;

    NumberField(Texts texts, String id, String name, Consumer<BigDecimal> changed) {
        this.texts = texts;
        setId(id);
        setAccessibleText(name);
        setPrefColumnCount(COLUMNS);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("isian-angka");
        Tooltip wrong = new Tooltip(texts.of("ui.penilaian.bukan_angka"));
        textProperty().addListener((o, was, is) -> {
            Optional<BigDecimal> read = Decimals.parse(is).filter(number -> number.signum() >= 0);
            pseudoClassStateChanged(WRONG, read.isEmpty());
            setTooltip(read.isEmpty() ? wrong : null);
            if (!showing && read.isPresent() && read.get().compareTo(value) != 0) {
                value = Decimals.plain(read.get());
                changed.accept(value);
            }
        });
        focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                write();
            }
        });
    }

    /** Shows a number; what is being typed and means the same stays as it is. */
    void show(BigDecimal number) {
        boolean same = Decimals.parse(getText())
                .filter(read -> read.compareTo(number) == 0)
                .isPresent();
        value = number;
        if (!same && !(isFocused() && Decimals.parse(getText()).isEmpty())) {
            write();
        }
    }

    private void write() {
        showing = true;
        setText(shown(texts, value));
        showing = false;
    }

    /** An exact number in the language's form, without zeros at the end and without thousands. */
    static String shown(Texts texts, BigDecimal number) {
        String plain = Decimals.plain(number).toPlainString();
        return texts.bahasa() == id.sidaksos.base.Bahasa.ID ? plain.replace('.', ',') : plain;
    }
}
