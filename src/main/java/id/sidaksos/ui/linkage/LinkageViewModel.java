package id.sidaksos.ui.linkage;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.service.District;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.linkage.Answer;
import id.sidaksos.service.linkage.PairLine;
import id.sidaksos.service.linkage.PairOverview;
import id.sidaksos.service.linkage.PairQueue;
import id.sidaksos.service.linkage.ReviewService;
import id.sidaksos.service.linkage.ReviewService.Extent;
import id.sidaksos.service.linkage.ReviewService.Village;
import id.sidaksos.service.linkage.Slice;
import id.sidaksos.ui.kit.command.History;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.linkage.QueueReading.Wish;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The queues of one kind of run: what is shown of them, which pair is open, and what is decided. Window's thread only. */
final class LinkageViewModel {
    /** Pairs that are read at once. */
    static final int PAGE = 100;

    /** Least probabilities a person can narrow to; 0 is all. */
    static final List<Double> LEAST = List.of(0.0, .5, .9, .95, .99, .999);

    /** What the screen shows. */
    enum State {
        LOADING,
        NO_RUN,
        READY,
        FAILED
    }

    private final Tasks tasks;
    private final EngineRuns runs;
    private final PairDecisions decisions;
    private final ReviewService review;
    private final Latest<QueueReading> loading;
    private final OpenPair open;
    private final Consumer<Problem> problems;

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ObjectProperty<Queue> kind = new SimpleObjectProperty<>(Queue.DTKS);
    private final ObjectProperty<PairQueue> queue = new SimpleObjectProperty<>(PairQueue.TINJAU);
    private final ObjectProperty<Village> village = new SimpleObjectProperty<>();
    private final ObjectProperty<Double> least = new SimpleObjectProperty<>(0.0);
    private final ReadOnlyObjectWrapper<PairOverview> overview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Extent> extent = new ReadOnlyObjectWrapper<>(new Extent(0, 0));
    private final ObservableList<Village> villages = FXCollections.observableArrayList();
    private final ObservableList<PairLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<PairLine> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private final StringProperty why = new SimpleStringProperty("");
    /** Reading sets several properties at once: their listeners wait until it is done. */
    private boolean setting;

    LinkageViewModel(District district, Messages messages, Tasks tasks, History history, Consumer<Problem> problems) {
        this.tasks = tasks;
        this.runs = new EngineRuns(district, messages, tasks);
        this.decisions = new PairDecisions(district, messages, tasks, history);
        this.problems = problems;
        this.review = district.review();
        this.loading = new Latest<>(tasks, 0);
        this.open = new OpenPair(review, tasks);
        kind.addListener((o, was, is) -> fresh(true));
        queue.addListener((o, was, is) -> fresh(true));
        village.addListener((o, was, is) -> fresh(false));
        least.addListener((o, was, is) -> fresh(false));
        selected.addListener((o, was, is) -> open.read(kind.get(), is));
    }

    private void fresh(boolean anyVillage) {
        if (setting) {
            return;
        }
        if (anyVillage) {
            setting = true;
            village.set(null);
            setting = false;
        }
        lines.clear();
        selected.set(null);
        reload();
    }

    /** Reads what is shown again; the open pair stays open, or the one after it where it has left the queue. */
    void reload() {
        Wish wish = wish(Math.max(PAGE, lines.size()));
        loading.submit(progress -> QueueReading.of(review, wish), this::show);
    }

    private Wish wish(int most) {
        return new Wish(kind.get(), queue.get(), village.get(), least.get(), most);
    }

    private void show(QueueReading loaded) {
        int wanted = decisions.broughtBack();
        PairLine was = selected.get();
        int from = wanted >= 0 ? wanted : was == null ? -1 : was.order();
        setting = true;
        overview.set(loaded.overview().orElse(null));
        Village now = village.get();
        villages.setAll(loaded.villages());
        village.set(now);
        extent.set(loaded.extent());
        lines.setAll(loaded.lines());
        setting = false;
        problem.set(loaded.problem());
        state.set(loaded.state());
        select(from);
        readings.set(readings.get() + 1);
    }

    private void select(int order) {
        PairLine next = lines.stream()
                .filter(line -> line.order() >= order)
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.get(lines.size() - 1));
        if (next != null && next.equals(selected.get())) {
            open.read(kind.get(), next);
        } else {
            selected.set(next);
        }
    }

    /** Reads the next page of the queue. */
    void readMore() {
        PairOverview run = overview.get();
        if (run == null || lines.isEmpty() || !more()) {
            return;
        }
        Queue of = kind.get();
        Slice slice = wish(PAGE).slice(run);
        int after = lines.get(lines.size() - 1).order();
        tasks.quiet(progress -> review.page(of, slice, after, PAGE))
                .onSuccess(page -> {
                    if (of == kind.get() && slice.equals(wish(PAGE).slice(run))) {
                        lines.addAll(page);
                    }
                })
                .start();
    }

    /** Whether the queue has pairs that are not read yet. */
    boolean more() {
        return lines.size() < extent.get().pairs();
    }

    /** Opens the pair so many places further. */
    void step(int places) {
        int at = lines.indexOf(selected.get());
        int next = Math.max(0, Math.min(lines.size() - 1, at + places));
        if (!lines.isEmpty()) {
            selected.set(lines.get(next));
        }
        if (next >= lines.size() - PAGE / 5) {
            readMore();
        }
    }

    /** Answers for the open pair and opens the next one. */
    void decide(Answer answer) {
        PairLine line = selected.get();
        if (line == null || line.answer() == answer) {
            return;
        }
        if (leaves(answer)) {
            int at = lines.indexOf(line);
            PairLine next = at + 1 < lines.size() ? lines.get(at + 1) : at > 0 ? lines.get(at - 1) : null;
            selected.set(next);
            lines.remove(line);
        }
        decisions.one(kind.get(), line, answer, why.get(), problem -> {
            reload();
            problems.accept(problem);
        });
    }

    private boolean leaves(Answer answer) {
        return switch (queue.get()) {
            case PASTI, TINJAU, NIK, LAIN -> true;
            case NANTI -> answer != Answer.NANTI;
            case DIPUTUSKAN -> answer == Answer.NANTI;
        };
    }

    /** Says of every pair of the slice shown that both are one. */
    void acceptAll(String reason) {
        PairOverview run = overview.get();
        if (run != null && !lines.isEmpty()) {
            decisions.all(kind.get(), wish(PAGE).slice(run), lines.get(0), reason);
        }
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether several properties are being set at once: what the list then says of its selection means nothing. */
    boolean setting() {
        return setting;
    }

    /** Grows with every reading: the list shows other objects then and has lost its selection. */
    ReadOnlyIntegerProperty readings() {
        return readings.getReadOnlyProperty();
    }

    /** Why nothing could be read; null where it could. */
    ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    ObjectProperty<Queue> kind() {
        return kind;
    }

    ObjectProperty<PairQueue> queue() {
        return queue;
    }

    /** Null for all. */
    ObjectProperty<Village> village() {
        return village;
    }

    ObjectProperty<Double> least() {
        return least;
    }

    /** Null where there was no run yet. */
    ReadOnlyObjectProperty<PairOverview> overview() {
        return overview.getReadOnlyProperty();
    }

    /** Of the slice shown. */
    ReadOnlyObjectProperty<Extent> extent() {
        return extent.getReadOnlyProperty();
    }

    ObservableList<Village> villages() {
        return villages;
    }

    ObservableList<PairLine> lines() {
        return lines;
    }

    /** Null where none is open. */
    ObjectProperty<PairLine> selected() {
        return selected;
    }

    /** The pair of {@link #selected()}. */
    OpenPair open() {
        return open;
    }

    /** Runs of the engine. */
    EngineRuns runs() {
        return runs;
    }

    /** The reason that goes with every verdict until it is changed; empty stands for the usual one. */
    StringProperty why() {
        return why;
    }
}
