package id.sidaksos.ui.kit.control;

import id.sidaksos.ui.kit.text.Texts;
import java.time.format.DateTimeParseException;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;

/**
 * A date, typed or chosen from a calendar (whose language is {@link Texts#calendar()}: the window sets it for the Java
 * machine, since JavaFX's calendar can be told in no other way). A text that is no date is shown as wrong while it is
 * typed, and the date before stays.
 */
public final class DateField extends DatePicker {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    /** @param words how the date is shown */
    public DateField(Texts texts, DateWords words) {
        setConverter(words);
        setShowWeekNumbers(false);
        getEditor().setTooltip(new Tooltip(texts.of("ui.tanggal.bentuk")));
        getEditor().textProperty().addListener((o, was, is) -> {
            pseudoClassStateChanged(WRONG, !isDate(is));
            getEditor().pseudoClassStateChanged(WRONG, !isDate(is));
        });
    }

    private boolean isDate(String text) {
        try {
            getConverter().fromString(text);
            return true;
        } catch (DateTimeParseException refused) {
            return false;
        }
    }
}
