package id.sidaksos.ui.kit.table;

import id.sidaksos.base.TextKey;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.Comparator;
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

    private final Latest<TableWish.Shown<R>> latest;
    private final Function<? super R, String> searchText;
    private final List<Facet<R>> facets;
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<FacetChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<String, Map<String, Integer>>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(true);
    private TableSource<R> source;
    private Comparator<? super R> order;
    private Predicate<? super R> narrowed = row -> true;
    private boolean quiet;
    /** Rows that were given and are not shown yet: a change of the search meanwhile must not lose them. */
    private List<R> awaited;

    /** @param searchText of a row: everything a person may type to find it */
    public TableModel(Tasks tasks, Function<? super R, String> searchText, List<Facet<R>> facets) {
        this.latest = new Latest<>(tasks, 0);
        Latest<Boolean> typing = new Latest<>(tasks, TYPING_MILLIS);
        this.searchText = searchText;
        this.facets = List.copyOf(facets);
        this.source = new TableSource<>(List.of(), searchText, this.facets);
        search.addListener((o, was, is) -> {
            if (!quiet) {
                typing.submit(progress -> true, ready -> renew());
            }
        });
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
            TableSource<R> ready = source;
            List<R> fresh = awaited;
            TableWish<R> wish = new TableWish<>(
                    TextKey.normalise(search.get()).split(" "), List.copyOf(choices), order, narrowed, facets);
            latest.submit(
                    progress ->
                            wish.shown(fresh == null ? ready : new TableSource<>(fresh, searchText, facets), progress),
                    this::show);
        }
    }

    private void show(TableWish.Shown<R> now) {
        source = now.source();
        awaited = null;
        shown.setAll(now.rows());
        counts.set(now.counts());
        total.set(source.size());
        loading.set(false);
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
