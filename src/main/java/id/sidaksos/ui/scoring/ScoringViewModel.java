package id.sidaksos.ui.scoring;

import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.SetCheck;
import id.sidaksos.domain.scoring.SetEdit;
import id.sidaksos.domain.scoring.SetFinding;
import id.sidaksos.service.scoring.FamilyBook;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.service.scoring.ScoringService;
import id.sidaksos.service.scoring.ScoringService.KeptRun;
import id.sidaksos.ui.kit.command.Change;
import id.sidaksos.ui.kit.command.History;
import id.sidaksos.ui.kit.task.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The sets, the one that is open with its changes, and what it makes of all families. Changes of a set are kept for each
 * version until they are saved or dropped: opening another version loses nothing. Window's thread only.
 */
final class ScoringViewModel {
    private static final double MARGIN = 2;

    private final IndicatorService indicators;
    private final ScoringService scoring;
    private final Tasks tasks;
    private final History history;
    private final Runnable saved;
    private final ObservableList<Versioned> sets = FXCollections.observableArrayList();
    private final ObservableList<SetFinding> findings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
    private final ReadOnlyObjectWrapper<Versioned> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<IndicatorSet> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Versioned> reference = new SimpleObjectProperty<>();
    private final DoubleProperty margin = new SimpleDoubleProperty(MARGIN);
    private final ReadOnlyObjectWrapper<WhatIf> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<KeptRun>> keptRun = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ScoringDrafts drafts;
    private FamilyBook book;
    private Problem failure;
    private volatile String toOpen;
    private boolean computing;
    private boolean computeAgain;
    private boolean loading;
    private boolean loadAgain;

    /** What of the room can be shown. */
    enum Stage {
        LOADING,
        /** The sets can be edited; there are no families yet. */
        NO_FAMILIES,
        READY,
        FAILED
    }

    private record Loaded(List<Versioned> sets, Optional<KeptRun> run, FamilyBook book) {}

    /**
     * @param drafts changes begun before this room was made
     * @param saved what is to be told after anything was kept that no step of the history holds
     */
    ScoringViewModel(
            IndicatorService indicators,
            ScoringService scoring,
            Tasks tasks,
            History history,
            ScoringDrafts drafts,
            Runnable saved) {
        this.indicators = indicators;
        this.scoring = scoring;
        this.tasks = tasks;
        this.history = history;
        this.drafts = drafts;
        this.toOpen = drafts.opened();
        this.saved = saved;
        reference.addListener((o, was, is) -> renew());
        margin.addListener((o, was, is) -> renew());
    }

    /** Reads sets and families again; what is edited stays. */
    void load() {
        if (loading) {
            loadAgain = true;
            return;
        }
        loading = true;
        FamilyBook had = book;
        tasks.quiet(progress -> {
                    List<Versioned> all = indicators.all();
                    List<IndicatorSet> asked = all.stream().map(Versioned::set).toList();
                    boolean fresh = had == null
                            || had.state() != scoring.state()
                            || !asked.stream().allMatch(had.table()::covers);
                    return new Loaded(all, scoring.newest(), fresh ? scoring.book(asked, progress) : had);
                })
                .onEnd(() -> loading = false)
                .onProblem(problem -> {
                    failure = problem;
                    stage.set(Stage.FAILED);
                })
                .onSuccess(loaded -> {
                    show(loaded);
                    if (loadAgain) {
                        loadAgain = false;
                        load();
                    }
                })
                .start();
    }

    private void show(Loaded loaded) {
        book = loaded.book();
        keptRun.set(loaded.run());
        Versioned was = opened.get();
        Versioned compared = reference.get();
        sets.setAll(loaded.sets());
        Versioned front = find(toOpen)
                .or(() -> Optional.ofNullable(was).flatMap(one -> find(one.fingerprint())))
                .orElse(inForce());
        toOpen = "";
        reference.set(
                compared == null
                                || !compared.inForce()
                                        && find(compared.fingerprint()).isEmpty()
                        ? inForce()
                        : compared.inForce()
                                ? inForce()
                                : find(compared.fingerprint()).orElse(inForce()));
        stage.set(book.families().isEmpty() ? Stage.NO_FAMILIES : Stage.READY);
        open(front);
    }

    private Optional<Versioned> find(String fingerprint) {
        // The newest version with this content: a shipped set that was kept meanwhile stands last.
        return sets.stream()
                .filter(each -> each.fingerprint().equals(fingerprint))
                .reduce((one, other) -> other);
    }

    /** The set that scores the families, or the first one. */
    Versioned inForce() {
        return sets.stream().filter(Versioned::inForce).findFirst().orElse(sets.get(0));
    }

    /** Opens a version, with its changes where it has some. */
    void open(Versioned version) {
        opened.set(version);
        drafts.opened(version.fingerprint());
        set(drafts.sets().getOrDefault(version.fingerprint(), version.set()));
    }

    /** Changes the set that is open; the version itself never changes. */
    void edit(UnaryOperator<IndicatorSet> change) {
        if (opened.get() != null) {
            set(change.apply(draft.get()));
        }
    }

    /** Drops the changes. */
    void revert() {
        set(opened.get().set());
    }

    private void set(IndicatorSet set) {
        Versioned version = opened.get();
        boolean other = !set.equals(version.set());
        if (other) {
            drafts.sets().put(version.fingerprint(), set);
        } else {
            drafts.sets().remove(version.fingerprint());
        }
        List<SetFinding> found = SetCheck.of(set);
        boolean good = found.stream().noneMatch(SetFinding::fatal);
        findings.setAll(found);
        sound.set(good);
        edited.set(other);
        draft.set(set);
        renew();
    }

    /** Whether a version has changes that are not saved. */
    boolean hasDraft(Versioned version) {
        return drafts.sets().containsKey(version.fingerprint());
    }

    /**
     * Scores all families under the edited set. One computation at a time, the newest set next: while somebody drags,
     * every finished picture is shown. (Were older ones dropped, a steady hand would see nothing until it rests.)
     */
    private void renew() {
        IndicatorSet set = draft.get();
        if (book == null || set == null || reference.get() == null || !sound.get()) {
            return;
        }
        if (computing) {
            computeAgain = true;
            return;
        }
        if (!book.table().covers(set)) {
            readMore(set);
            return;
        }
        computing = true;
        FamilyBook from = book;
        IndicatorSet compared = reference.get().set();
        double points = margin.get();
        tasks.quiet(progress -> WhatIf.of(from, set, compared, points, progress))
                .onEnd(() -> computing = false)
                .onSuccess(now -> {
                    seen.set(now);
                    if (computeAgain) {
                        computeAgain = false;
                        renew();
                    }
                })
                .start();
    }

    /** The edited set asks a source that no other set has asked. */
    private void readMore(IndicatorSet set) {
        computing = true;
        List<IndicatorSet> asked =
                new java.util.ArrayList<>(sets.stream().map(Versioned::set).toList());
        asked.add(set);
        tasks.quiet(progress -> scoring.book(asked, progress))
                .onEnd(() -> computing = false)
                .onSuccess(now -> {
                    book = now;
                    computeAgain = false;
                    renew();
                })
                .start();
    }

    /** Scores all families with the set in force and keeps the result. */
    void run(Consumer<ScoringService.Result> then) {
        tasks.job("ui.penilaian.tugas", scoring::run)
                .onSuccess(result -> {
                    saved.run();
                    then.accept(result);
                })
                .start();
    }

    /**
     * Keeps the edited set as a new version.
     *
     * @param name of the set; another name begins with version 1
     * @param why the reason, kept with the version and in the journal
     * @param andInForce whether it scores from now on
     */
    void keep(String name, String why, boolean andInForce) {
        IndicatorSet set = SetEdit.named(draft.get(), name);
        String from = opened.get().fingerprint();
        if (andInForce) {
            Versioned before = inForce();
            history.perform(
                    new Change(
                            Sentence.of("ui.penilaian.langkah.simpan", name),
                            () -> toOpenIs(indicators.adopt(set, why)),
                            () -> backTo(before)),
                    () -> drafts.sets().remove(from));
            return;
        }
        tasks.quiet(progress -> indicators.keepVersion(set, why))
                .onSuccess(kept -> {
                    drafts.sets().remove(from);
                    toOpen = kept.fingerprint();
                    saved.run();
                })
                .start();
    }

    /** Written off the window's thread, read on it once the step is saved. */
    private void toOpenIs(Versioned kept) {
        toOpen = kept.fingerprint();
    }

    /** Puts the version that is open in force; undo puts the one before in force again. */
    void putInForce() {
        Versioned now = opened.get();
        Versioned before = inForce();
        history.perform(new Change(
                Sentence.of("ui.penilaian.langkah.berlaku", now.set().name(), Math.max(1, now.version())),
                () -> backTo(now),
                () -> backTo(before)));
    }

    private void backTo(Versioned version) {
        if (version.id() == 0) {
            indicators.adopt(version.set(), "");
        } else {
            indicators.putInForce(version.id(), "");
        }
    }

    /** Keeps the set of a workbook as a version and opens it; it is not in force yet. */
    void importFrom(Path workbook, Consumer<List<Sentence>> notes) {
        tasks.quiet(progress -> {
                    IndicatorService.Read read = indicators.read(workbook, false);
                    Versioned kept = indicators.keepVersion(
                            read.set(), workbook.getFileName().toString());
                    return Map.entry(kept, read.notes());
                })
                .onSuccess(done -> {
                    toOpen = done.getKey().fingerprint();
                    saved.run();
                    notes.accept(done.getValue());
                })
                .start();
    }

    /** Writes the set that is open, with its changes, as a workbook. */
    void exportTo(Path workbook, Runnable then) {
        IndicatorSet set = draft.get();
        tasks.quiet(progress -> {
                    indicators.export(set, workbook);
                    return true;
                })
                .onSuccess(done -> then.run())
                .start();
    }

    /** Shipped sets first, then the kept versions in the order of their making. */
    ObservableList<Versioned> sets() {
        return sets;
    }

    /** What is wrong or doubtful in the edited set. */
    ObservableList<SetFinding> findings() {
        return findings;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** Why nothing could be read; only at stage FAILED. */
    Problem failure() {
        return failure;
    }

    ReadOnlyObjectProperty<Versioned> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The open set with its changes. */
    ReadOnlyObjectProperty<IndicatorSet> draft() {
        return draft.getReadOnlyProperty();
    }

    /** Whether the open set has changes. */
    ReadOnlyBooleanProperty edited() {
        return edited.getReadOnlyProperty();
    }

    /** Whether the edited set can be scored: it has no fatal finding. */
    ReadOnlyBooleanProperty sound() {
        return sound.getReadOnlyProperty();
    }

    /** The version with which the edited set is compared. */
    ObjectProperty<Versioned> reference() {
        return reference;
    }

    /** Points to both sides of the poorest class's border that count as borderline. */
    DoubleProperty margin() {
        return margin;
    }

    /** What the edited set makes of the families; the last sound state of it; null before the first. */
    ReadOnlyObjectProperty<WhatIf> seen() {
        return seen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<KeptRun>> keptRun() {
        return keptRun.getReadOnlyProperty();
    }
}
