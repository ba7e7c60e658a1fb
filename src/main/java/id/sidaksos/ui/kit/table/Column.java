package id.sidaksos.ui.kit.table;

import id.sidaksos.ui.kit.control.Chip;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * A column of a table, as data.
 *
 * @param id unique in its table; part of the key under which its width is kept
 * @param titleKey text key of its head, or the head itself where data name it
 * @param form how its values are shown
 * @param value what is shown: a String, a Long (or null), a Double (or null), or a {@link Chip}
 * @param order by the value's own type, never by its text
 * @param width in pixels at 100 % text, until a person changes it
 * @param shown whether it stands in the table until a person chooses otherwise
 */
public record Column<R>(
        String id,
        String titleKey,
        Form form,
        Function<? super R, ?> value,
        Optional<Comparator<R>> order,
        double width,
        boolean shown) {
    /** How values are shown. */
    public enum Form {
        TEXT,
        /** Whole number with thousands, at the right. */
        NUMBER,
        /** Number with two digits behind the sign, at the right. */
        DECIMAL,
        /** Groups of four, the middle masked until asked for. */
        NIK,
        CHIP
    }

    public static <R> Column<R> text(String id, String titleKey, double width, Function<? super R, String> value) {
        Comparator<R> order = new ByKey<>(value);
        return new Column<>(id, titleKey, Form.TEXT, value, Optional.of(order), width, true);
    }

    public static <R> Column<R> nik(String id, String titleKey, Function<? super R, String> value) {
        Comparator<R> order = new ByKey<>(value);
        return new Column<>(id, titleKey, Form.NIK, value, Optional.of(order), 160, true);
    }

    public static <R> Column<R> number(String id, String titleKey, double width, ToLongFunction<? super R> value) {
        Comparator<R> order = Comparator.comparingLong(value);
        return new Column<>(id, titleKey, Form.NUMBER, value::applyAsLong, Optional.of(order), width, true);
    }

    /** NaN is shown as nothing and sorts last. */
    public static <R> Column<R> decimal(String id, String titleKey, double width, ToDoubleFunction<? super R> value) {
        Comparator<R> order = Comparator.comparingDouble(value);
        return new Column<>(id, titleKey, Form.DECIMAL, value::applyAsDouble, Optional.of(order), width, true);
    }

    /** @param order of the meaning, for instance the worst first */
    public static <R> Column<R> chip(
            String id, String titleKey, double width, Comparator<R> order, Function<? super R, Chip> value) {
        return new Column<>(id, titleKey, Form.CHIP, value, Optional.of(order), width, true);
    }

    /** Stands in the column chooser only, until a person chooses it. */
    public Column<R> hidden() {
        return new Column<>(id, titleKey, form, value, order, width, false);
    }
}
