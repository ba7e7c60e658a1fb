package id.sidaksos.ui.kit.room;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** Counts the changes of the data, so that a room knows whether what it shows is old. Window's thread only. */
public final class DataVersion {
    private final ReadOnlyLongWrapper number = new ReadOnlyLongWrapper(1);

    /** To be called after anything was saved. */
    public void changed() {
        number.set(number.get() + 1);
    }

    public long get() {
        return number.get();
    }

    public ReadOnlyLongProperty property() {
        return number.getReadOnlyProperty();
    }
}
