package id.sidaksos.ui.kit.table;

import id.sidaksos.base.TextKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All rows of a table with what is made of them once: search keys, each facet's values as numbers, and the rows in the
 * order last asked for. A filter then only compares numbers. Made and read off the window's thread.
 */
final class TableSource<R> {
    private final Object[] rows;
    private final String[] keys;
    private final List<Coded> facets = new ArrayList<>();
    private volatile Sorted<R> sorted;

    /**
     * A facet's values.
     *
     * @param values each value once
     * @param ofRow for each row the place of its value in {@code values}
     */
    record Coded(String[] values, int[] ofRow) {}

    private record Sorted<R>(Comparator<? super R> order, int[] sequence) {}

    TableSource(List<R> rows, Function<? super R, String> searchText, List<Facet<R>> facets) {
        this.rows = rows.toArray();
        this.keys = new String[this.rows.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = TextKey.normalise(searchText.apply(row(i)));
        }
        facets.forEach(facet -> this.facets.add(coded(facet)));
    }

    private Coded coded(Facet<R> facet) {
        Map<String, Integer> places = new HashMap<>();
        List<String> values = new ArrayList<>();
        int[] ofRow = new int[rows.length];
        for (int i = 0; i < ofRow.length; i++) {
            String told = facet.value().apply(row(i));
            String value = told == null ? "" : told;
            Integer place = places.get(value);
            if (place == null) {
                place = values.size();
                places.put(value, place);
                values.add(value);
            }
            ofRow[i] = place;
        }
        return new Coded(values.toArray(String[]::new), ofRow);
    }

    int size() {
        return rows.length;
    }

    @SuppressWarnings("unchecked")
    R row(int at) {
        return (R) rows[at];
    }

    /** Text by which row {@code at} is found, normalised. */
    String key(int at) {
        return keys[at];
    }

    /** In the order of the table's facets. */
    List<Coded> facets() {
        return facets;
    }

    /**
     * Places of the rows in an order; null where that is the order in which they came. The last order is kept: search
     * and facets then cost no sorting.
     */
    int[] sequence(Comparator<? super R> order) {
        if (order == null) {
            return null;
        }
        Sorted<R> known = sorted;
        if (known == null || known.order() != order) {
            known = new Sorted<>(order, order instanceof ByKey<? super R> byKey ? byKey(byKey) : byRow(order));
            sorted = known;
        }
        return known.sequence();
    }

    private int[] byRow(Comparator<? super R> order) {
        Integer[] places = new Integer[rows.length];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, (a, b) -> order.compare(row(a), row(b)));
        int[] sequence = new int[places.length];
        Arrays.setAll(sequence, i -> places[i]);
        return sequence;
    }

    /** Sorts the different keys, then counts the rows into their places; rows of one key stay as they came. */
    private <S> int[] byKey(ByKey<S> order) {
        Map<String, Integer> known = new HashMap<>();
        int[] ofRow = new int[rows.length];
        for (int i = 0; i < ofRow.length; i++) {
            @SuppressWarnings("unchecked")
            String key = order.key((S) rows[i]);
            Integer number = known.putIfAbsent(key, known.size());
            ofRow[i] = number == null ? known.size() - 1 : number;
        }
        String[] keys = known.keySet().toArray(String[]::new);
        Arrays.sort(keys, order.down() ? Comparator.reverseOrder() : Comparator.naturalOrder());
        int[] rank = new int[keys.length];
        for (int r = 0; r < keys.length; r++) {
            rank[known.get(keys[r])] = r;
        }
        int[] start = new int[keys.length + 1];
        for (int number : ofRow) {
            start[rank[number] + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] sequence = new int[rows.length];
        for (int i = 0; i < ofRow.length; i++) {
            sequence[start[rank[ofRow[i]]]++] = i;
        }
        return sequence;
    }
}
