package id.sidaksos.ui.history;

import id.sidaksos.base.Problem;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.service.journal.JournalLine;
import id.sidaksos.service.journal.JournalService;
import id.sidaksos.service.journal.JournalWish;
import id.sidaksos.service.journal.Undo;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.task.Tasks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The journal as a person looks through it: a page, more pages, the open line and whether it can be taken back. */
final class HistoryViewModel {
    /** Lines that are read at once. */
    static final int PAGE = 200;

    private static final long TYPING_MILLIS = 200;

    private final JournalService journal;
    private final Tasks tasks;
    private final Deeds deeds;
    private final Latest<Loaded> loading;
    private final Latest<Loaded> typing;
    private final Latest<Undo> asking;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty actor = new SimpleStringProperty("");
    private final ObjectProperty<Act> act = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    private final ObservableList<String> actors = FXCollections.observableArrayList();
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty more = new SimpleBooleanProperty();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final ObjectProperty<HistoryRow> open = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Undo> undo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private boolean setting;

    private record Loaded(List<String> actors, List<JournalLine> lines) {}

    HistoryViewModel(JournalService journal, Tasks tasks, Deeds deeds) {
        this.journal = journal;
        this.tasks = tasks;
        this.deeds = deeds;
        this.loading = new Latest<>(tasks, 0);
        this.typing = new Latest<>(tasks, TYPING_MILLIS);
        this.asking = new Latest<>(tasks, 0);
        text.addListener((o, was, is) -> submit(typing));
        actor.addListener((o, was, is) -> submit(loading));
        act.addListener((o, was, is) -> submit(loading));
        from.addListener((o, was, is) -> submit(loading));
        to.addListener((o, was, is) -> submit(loading));
        open.addListener((o, was, is) -> ask(is));
    }

    void reload() {
        submit(loading);
    }

    private void submit(Latest<Loaded> way) {
        if (setting) {
            return;
        }
        JournalWish wish = wish();
        int most = Math.max(PAGE, rows.size());
        way.submit(
                progress -> new Loaded(journal.actors(), journal.page(wish, Integer.MAX_VALUE, most)),
                read -> show(read, most),
                problem::set);
    }

    private void show(Loaded read, int most) {
        problem.set(null);
        int number = open.get() == null ? 0 : open.get().number();
        setting = true;
        String chosen = actor.get();
        if (!actors.equals(read.actors())) {
            actors.setAll(read.actors());
        }
        actor.set(chosen);
        setting = false;
        rows.setAll(read.lines().stream().map(deeds::row).toList());
        more.set(read.lines().size() == most);
        loaded.set(true);
        open.set(rows.stream().filter(row -> row.number() == number).findFirst().orElse(null));
    }

    /** Everything is shown again, without the conditions. */
    void clear() {
        setting = true;
        text.set("");
        actor.set("");
        act.set(null);
        from.set(null);
        to.set(null);
        setting = false;
        reload();
    }

    boolean narrowed() {
        return !wish().equals(JournalWish.ALL);
    }

    private JournalWish wish() {
        return new JournalWish(
                actor.get() == null ? "" : actor.get(),
                Optional.ofNullable(act.get()),
                text.get().strip(),
                Optional.ofNullable(from.get()),
                Optional.ofNullable(to.get()));
    }

    void readMore() {
        if (rows.isEmpty() || !more.get()) {
            return;
        }
        JournalWish wish = wish();
        int before = rows.get(rows.size() - 1).number();
        tasks.quiet(progress -> journal.page(wish, before, PAGE))
                .onSuccess(page -> {
                    if (wish.equals(wish())) {
                        List<HistoryRow> all = new ArrayList<>();
                        page.forEach(line -> all.add(deeds.row(line)));
                        rows.addAll(all);
                        more.set(page.size() == PAGE);
                    }
                })
                .start();
    }

    private void ask(HistoryRow row) {
        undo.set(null);
        if (row != null) {
            asking.submit(progress -> journal.undo(row.number()), undo::set);
        }
    }

    /** @param then once it is saved */
    void takeBack(String why, Runnable then) {
        HistoryRow row = open.get();
        if (row != null) {
            tasks.quiet(progress -> {
                        journal.takeBack(row.number(), why);
                        return row;
                    })
                    .onSuccess(done -> then.run())
                    .start();
        }
    }

    /** Writes what is shown, to the last line that fits. */
    void export(Path target, List<String> header, java.util.function.Consumer<Path> then) {
        JournalWish wish = wish();
        tasks.job("ui.history.tugas.ekspor", progress -> {
                    journal.export(wish, target, header, this::cells, progress);
                    return target;
                })
                .onSuccess(then)
                .start();
    }

    private List<String> cells(JournalLine line) {
        HistoryRow row = deeds.row(line);
        return List.of(row.time(), row.actor(), row.deed(), row.target(), row.before(), row.after(), row.why());
    }

    /** Numbers are to be shown otherwise. */
    void reword() {
        rows.setAll(rows.stream().map(row -> deeds.row(row.line())).toList());
    }

    StringProperty text() {
        return text;
    }

    /** Empty for everybody. */
    StringProperty actor() {
        return actor;
    }

    /** Null for every kind of deed. */
    ObjectProperty<Act> act() {
        return act;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    ObjectProperty<LocalDate> to() {
        return to;
    }

    ObservableList<String> actors() {
        return actors;
    }

    ObservableList<HistoryRow> rows() {
        return rows;
    }

    /** Whether older lines fit that are not read yet. */
    BooleanProperty more() {
        return more;
    }

    /** Why the lines could not be read; null where they could. */
    ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether anything was read yet. */
    BooleanProperty loaded() {
        return loaded;
    }

    /** Null where none is open. */
    ObjectProperty<HistoryRow> open() {
        return open;
    }

    /** Whether the open line can be taken back; null until that is known. */
    ReadOnlyObjectProperty<Undo> undo() {
        return undo.getReadOnlyProperty();
    }
}
