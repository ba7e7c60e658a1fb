package id.sidaksos.ui.linkage;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.service.District;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.linkage.Answer;
import id.sidaksos.service.linkage.LinkSummary;
import id.sidaksos.service.linkage.PairLine;
import id.sidaksos.service.linkage.PairOverview;
import id.sidaksos.service.linkage.PairQueue;
import id.sidaksos.service.linkage.PairSheet;
import id.sidaksos.service.linkage.ReviewService;
import id.sidaksos.service.linkage.ReviewService.Extent;
import id.sidaksos.service.linkage.ReviewService.Village;
import id.sidaksos.service.linkage.Slice;
import id.sidaksos.ui.kit.command.History;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
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

    private final District district;
    private final Messages messages;
    private final Tasks tasks;
    private final PairDecisions decisions;
    private final ReviewService review;
    private final Latest<Loaded> loading;
    private final Latest<Read> reading;
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
    private final ReadOnlyObjectWrapper<PairSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> sheetProblem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private final StringProperty why = new SimpleStringProperty("");
    /** Reading sets several properties at once: their listeners wait until it is done. */
    private boolean setting;

    /** @param problem why nothing could be read, else null */
    private record Loaded(
            Optional<PairOverview> overview,
            List<Village> villages,
            List<PairLine> lines,
            Extent extent,
            Problem problem) {
        private State state() {
            return problem != null ? State.FAILED : overview.isEmpty() ? State.NO_RUN : State.READY;
        }
    }

    /** A pair, or why it cannot be read: one of them is null. */
    private record Read(PairSheet sheet, Problem problem) {}

    LinkageViewModel(
            District district, Messages messages, Tasks tasks, History history, Consumer<Problem> problems) {
        this.district = district;
        this.messages = messages;
        this.tasks = tasks;
        this.decisions = new PairDecisions(district, messages, tasks, history);
        this.problems = problems;
        this.review = district.review();
        this.loading = new Latest<>(tasks, 0);
        this.reading = new Latest<>(tasks, 0);
        kind.addListener((o, was, is) -> fresh(true));
        queue.addListener((o, was, is) -> fresh(true));
        village.addListener((o, was, is) -> fresh(false));
        least.addListener((o, was, is) -> fresh(false));
        selected.addListener((o, was, is) -> read(is));
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
        Queue wantedKind = kind.get();
        PairQueue wantedQueue = queue.get();
        Village wantedVillage = village.get();
        double from = least.get();
        int most = Math.max(PAGE, lines.size());
        loading.submit(
                progress -> {
                    try {
                        return load(wantedKind, wantedQueue, wantedVillage, from, most);
                    } catch (Problem problem) {
                        return new Loaded(Optional.empty(), List.of(), List.of(), new Extent(0, 0), problem);
                    }
                },
                this::show);
    }

    private Loaded load(Queue kind, PairQueue queue, Village village, double from, int most) {
        Optional<PairOverview> found = review.overview(kind);
        if (found.isEmpty()) {
            return new Loaded(found, List.of(), List.of(), new Extent(0, 0), null);
        }
        Slice slice = new Slice(found.get().run(), queue, village == null ? List.of() : village.numbers(), from);
        return new Loaded(
                found,
                review.villages(kind, found.get().run(), queue),
                review.page(kind, slice, -1, most),
                review.extent(kind, slice),
                null);
    }

    private void show(Loaded loaded) {
        int wanted = decisions.broughtBack();
        PairLine open = selected.get();
        int from = wanted >= 0 ? wanted : open == null ? -1 : open.order();
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
            read(next);
        } else {
            selected.set(next);
        }
    }

    private void read(PairLine line) {
        if (line == null) {
            sheet.set(null);
            return;
        }
        Queue of = kind.get();
        reading.submit(
                progress -> {
                    try {
                        return new Read(review.sheet(of, line.run(), line.order()), null);
                    } catch (Problem problem) {
                        return new Read(null, problem);
                    }
                },
                read -> {
                    sheetProblem.set(read.problem());
                    sheet.set(read.sheet());
                });
    }

    /** Reads the next page of the queue. */
    void readMore() {
        PairOverview run = overview.get();
        if (run == null || lines.isEmpty() || !more()) {
            return;
        }
        Queue of = kind.get();
        Slice slice = slice(run);
        int after = lines.get(lines.size() - 1).order();
        tasks.quiet(progress -> review.page(of, slice, after, PAGE))
                .onSuccess(page -> {
                    if (of == kind.get() && slice.equals(slice(run))) {
                        lines.addAll(page);
                    }
                })
                .start();
    }

    private Slice slice(PairOverview run) {
        Village at = village.get();
        return new Slice(run.run(), queue.get(), at == null ? List.of() : at.numbers(), least.get());
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
            decisions.all(kind.get(), slice(run), lines.get(0), reason);
        }
    }

    /** Runs the engine as a job of the tray; its pairs are the queues from then on. */
    void run(Queue of, Consumer<LinkSummary> then) {
        if (running.get()) {
            return;
        }
        running.set(true);
        tasks.job("ui.linkage.tugas." + of.name(), progress -> summary(of, progress))
                .onEnd(() -> running.set(false))
                .onSuccess(then)
                .start();
    }

    private LinkSummary summary(Queue of, Progress progress) {
        return switch (of) {
            case DTKS -> district.reconciliation(messages).run(progress);
            case GANDA_INDIVIDU -> district.duplicates(messages).persons(progress);
            case GANDA_KELUARGA -> district.duplicates(messages).families(progress);
        };
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

    /** Null while none is open or read. */
    ReadOnlyObjectProperty<PairSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** Why the open pair cannot be shown; null where it can. */
    ReadOnlyObjectProperty<Problem> sheetProblem() {
        return sheetProblem.getReadOnlyProperty();
    }

    BooleanProperty running() {
        return running;
    }

    /** The reason that goes with every verdict until it is changed; empty stands for the usual one. */
    StringProperty why() {
        return why;
    }
}
