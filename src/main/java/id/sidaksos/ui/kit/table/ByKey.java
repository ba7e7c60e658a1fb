package id.sidaksos.ui.kit.table;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * An order by a text of each row, whatever its case. {@link TableSource} asks every row for the text once and sorts the
 * different texts alone, which is many times quicker than comparing rows.
 */
record ByKey<R>(Function<? super R, String> text, boolean down) implements Comparator<R> {
    ByKey(Function<? super R, String> text) {
        this(text, false);
    }

    /** Never null. */
    String key(R row) {
        String told = text.apply(row);
        return told == null ? "" : told.toUpperCase(Locale.ROOT);
    }

    @Override
    public int compare(R one, R other) {
        int order = key(one).compareTo(key(other));
        return down ? -order : order;
    }

    @Override
    public Comparator<R> reversed() {
        return new ByKey<>(text, !down);
    }
}
