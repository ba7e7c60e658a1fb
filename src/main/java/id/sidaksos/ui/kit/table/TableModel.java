package id.sidaksos.ui.kit.table;

import id.sidaksos.base.Progress;
import id.sidaksos.base.TextKey;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows of a table with search, facets and order. What is shown is made off the window's thread and set at once;
 * the newest wish wins. Changes on the window's thread.
 */
public final class TableModel<R> {
    private static final long TYPING_MILLIS = 120;

    private final Latest<Shown<R>> latest;
    private final Function<? super R, String> searchText;
    private final List<Facet<R>> facets;
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<FacetChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<String, Map<String, Integer>>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(true);
    private Source<R> source = new Source<>(List.of(), new String[0]);
    private Comparator<? super R> order;
    private Predicate<? super R> narrowed = row -> true;
    private boolean quiet;
    /** Rows that were given and are not shown yet: a change of the search meanwhile must not lose them. */
    private List<R> awaited;

    /** All rows, and their search keys in the same order. */
    private record Source<R>(List<R> rows, String[] keys) {}

    private record Shown<R>(Source<R> source, List<R> rows, Map<String, Map<String, Integer>> counts) {}

    /** @param searchText of a row: everything a person may type to find it */
    public TableModel(Tasks tasks, Function<? super R, String> searchText, List<Facet<R>> facets) {
        this.latest = new Latest<>(tasks, 0);
        Latest<Boolean> typing = new Latest<>(tasks, TYPING_MILLIS);
        this.searchText = searchText;
        this.facets = List.copyOf(facets);
        search.addListener((o, was, is) -> typing.submit(progress -> true, ready -> renew()));
        choices.addListener((javafx.collections.ListChangeListener<FacetChoice>) change -> renew());
    }

    /** Other rows; search, facets and order stay. */
    public void rows(List<R> rows) {
        loading.set(true);
        awaited = List.copyOf(rows);
        renew();
    }

    /** The order in which rows are shown; null is that in which they came. */
    public void order(Comparator<? super R> by) {
        if (!Objects.equals(order, by)) {
            order = by;
            renew();
        }
    }

    /** A further condition that no facet holds: a stage of the funnel, a family of another room. */
    public void narrow(Predicate<? super R> to) {
        narrowed = to;
        renew();
    }

    /** Several changes as one: search, choices and order are set within, the rows are made once after it. */
    public void together(Runnable changes) {
        quiet = true;
        changes.run();
        quiet = false;
        renew();
    }

    private void renew() {
        if (!quiet) {
            Source<R> ready = source;
            List<R> fresh = awaited;
            renew(progress -> fresh == null ? ready : new Source<>(fresh, keys(fresh)));
        }
    }

    private void renew(Function<Progress, Source<R>> from) {
        Wish<R> wish =
                new Wish<>(TextKey.normalise(search.get()).split(" "), List.copyOf(choices), order, narrowed, facets);
        latest.submit(progress -> wish.shown(from.apply(progress), progress), this::show);
    }

    private void show(Shown<R> now) {
        source = now.source();
        awaited = null;
        shown.setAll(now.rows());
        counts.set(now.counts());
        total.set(source.rows().size());
        loading.set(false);
    }

    private String[] keys(List<R> rows) {
        String[] keys = new String[rows.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = TextKey.normalise(searchText.apply(rows.get(i)));
        }
        return keys;
    }

    /** What a person wishes to see, taken over to the other thread. */
    private record Wish<R>(
            String[] words,
            List<FacetChoice> choices,
            Comparator<? super R> order,
            Predicate<? super R> narrowed,
            List<Facet<R>> facets) {
        private Shown<R> shown(Source<R> source, Progress progress) {
            int facetCount = facets.size();
            List<Map<String, Integer>> counts = new ArrayList<>();
            facets.forEach(facet -> counts.add(new LinkedHashMap<>()));
            List<R> rows = new ArrayList<>();
            String[] values = new String[facetCount];
            for (int i = 0; i < source.rows().size(); i++) {
                if ((i & 0xFFF) == 0) {
                    progress.check();
                }
                R row = source.rows().get(i);
                if (!hasWords(source.keys()[i]) || !narrowed.test(row)) {
                    continue;
                }
                int missed = -1;
                int misses = 0;
                for (int f = 0; f < facetCount; f++) {
                    values[f] = value(facets.get(f), row);
                    if (!chosen(facets.get(f).id(), values[f])) {
                        misses++;
                        missed = f;
                    }
                }
                if (misses == 0) {
                    rows.add(row);
                }
                // A facet counts what its own choices would add: rows that pass all the others.
                for (int f = 0; f < facetCount; f++) {
                    if (misses == 0 || (misses == 1 && missed == f)) {
                        counts.get(f).merge(values[f], 1, Integer::sum);
                    }
                }
            }
            return new Shown<>(source, sorted(rows), named(counts));
        }

        private static <R> String value(Facet<R> facet, R row) {
            String value = facet.value().apply(row);
            return value == null ? "" : value;
        }

        private boolean hasWords(String key) {
            for (String word : words) {
                if (!key.contains(word)) {
                    return false;
                }
            }
            return true;
        }

        /** Any of the values chosen in a facet, and none of those left out. */
        private boolean chosen(String facet, String value) {
            boolean wanted = false;
            boolean asked = false;
            for (FacetChoice choice : choices) {
                if (choice.facetId().equals(facet)) {
                    boolean same = choice.value().equals(value);
                    if (choice.not() && same) {
                        return false;
                    }
                    asked |= !choice.not();
                    wanted |= !choice.not() && same;
                }
            }
            return !asked || wanted;
        }

        @SuppressWarnings("unchecked")
        private List<R> sorted(List<R> rows) {
            if (order == null) {
                return rows;
            }
            Object[] array = rows.toArray();
            Arrays.sort((R[]) array, order);
            return (List<R>) Arrays.asList(array);
        }

        private Map<String, Map<String, Integer>> named(List<Map<String, Integer>> counts) {
            Map<String, Map<String, Integer>> named = new LinkedHashMap<>();
            for (int f = 0; f < facets.size(); f++) {
                named.put(facets.get(f).id(), counts.get(f));
            }
            return named;
        }
    }

    /** The rows shown, in order. Not to be changed from outside. */
    public ObservableList<R> shown() {
        return shown;
    }

    public StringProperty search() {
        return search;
    }

    public ObservableList<FacetChoice> choices() {
        return choices;
    }

    /** For each facet id its values with their numbers of rows, as the other facets leave them. */
    public ReadOnlyObjectProperty<Map<String, Map<String, Integer>>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** Rows before search and facets. */
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /** Whether the first rows, or other rows, are still on their way. */
    public ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    public List<Facet<R>> facets() {
        return facets;
    }

    /** Chooses a value, or takes the choice back where it stands already. */
    public void toggle(FacetChoice choice) {
        if (!choices.remove(choice)) {
            choices.removeIf(other ->
                    other.facetId().equals(choice.facetId()) && other.value().equals(choice.value()));
            choices.add(choice);
        }
    }
}
