package id.sidaksos.ui.settings;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One setting on the screen: what is typed, what is saved, and what is wrong with what is typed. */
final class OfficeField {
    private final OfficeKey key;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private String saved = "";

    OfficeField(OfficeKey key) {
        this.key = key;
    }

    OfficeKey key() {
        return key;
    }

    /** As it would stand in the file. */
    StringProperty text() {
        return text;
    }

    /** What may be typed instead, or empty where this can be used. */
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void refuse(String allowed) {
        refusal.set(allowed);
    }

    String saved() {
        return saved;
    }

    boolean changed() {
        return !text.get().strip().equals(saved);
    }

    /** What the file has now; what a person is still typing stays. */
    void saved(String value) {
        boolean typing = changed();
        saved = value;
        if (!typing) {
            text.set(value);
        }
    }

    /** What was typed has been saved, or is given up. */
    void settle(String value) {
        saved = value;
        text.set(value);
    }
}
