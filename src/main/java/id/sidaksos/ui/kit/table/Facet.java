package id.sidaksos.ui.kit.table;

import java.util.function.Function;

/**
 * A property by which a table is narrowed down.
 *
 * @param id unique in its table
 * @param titleKey text key of its name
 * @param value of a row; empty text is "(kosong)"
 * @param label of a value as shown
 */
public record Facet<R>(String id, String titleKey, Function<? super R, String> value, Function<String, String> label) {
    public static <R> Facet<R> of(String id, String titleKey, Function<? super R, String> value) {
        return new Facet<>(id, titleKey, value, Function.identity());
    }
}
