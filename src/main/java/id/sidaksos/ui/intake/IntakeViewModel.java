package id.sidaksos.ui.intake;

import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SavedLayout;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.service.District;
import id.sidaksos.service.intake.DoneImport;
import id.sidaksos.service.intake.FileReport;
import id.sidaksos.service.intake.ImportWish;
import id.sidaksos.service.intake.TableReport;
import id.sidaksos.ui.kit.task.Running;
import id.sidaksos.ui.kit.task.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Where an import stands, and what can be done next. Changes on the window's thread. */
public final class IntakeViewModel {
    /** Profile of a table whose columns a person has named without keeping them under a name. */
    static final String BY_HAND = "disusun-sendiri";

    /** The four steps in their order. */
    public enum Step {
        BERKAS,
        SUSUNAN,
        PERIKSA,
        IMPOR
    }

    private final District district;
    private final Tasks tasks;
    private final Runnable saved;
    private final Consumer<Path> remember;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.BERKAS);
    private final ObservableList<ChosenFile> files = FXCollections.observableArrayList();
    private final ObservableList<DoneImport> done = FXCollections.observableArrayList();
    private final ObservableList<FileReport> reports = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Running> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoOn = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private List<FileReport> trial = List.of();

    /**
     * @param saved to be called after rows were imported
     * @param remember takes each file that was imported
     */
    public IntakeViewModel(District district, Tasks tasks, Runnable saved, Consumer<Path> remember) {
        this.district = district;
        this.tasks = tasks;
        this.saved = saved;
        this.remember = remember;
    }

    /** Reads the list of what was imported so far. */
    public void refresh() {
        tasks.quiet(progress -> district.imports().done())
                .onSuccess(done::setAll)
                .start();
    }

    /** Takes files in; a file that is there already is not taken twice. Begins anew where an import has just ended. */
    public void add(List<Path> paths) {
        if (step.get() == Step.IMPOR && running.get() == null) {
            clear();
        }
        if (running.get() != null) {
            return;
        }
        step.set(Step.BERKAS);
        for (Path path : paths) {
            if (files.stream().noneMatch(file -> file.path().equals(path))) {
                ChosenFile file = new ChosenFile(path);
                files.add(file);
                survey(file, Optional.empty());
            }
        }
        tell();
    }

    /** Reads a file again with its password. */
    public void unlock(ChosenFile file, String password) {
        survey(file, Optional.of(password));
    }

    private void survey(ChosenFile file, Optional<String> password) {
        file.reading(password);
        tell();
        tasks.job("ui.intake.tugas.baca", progress -> district.imports().survey(file.path(), password, progress))
                .onProblem(why -> {
                    file.failed(why);
                    tell();
                })
                .onCancelled(() -> remove(file))
                .onSuccess(seen -> {
                    file.ready(seen);
                    tell();
                })
                .start();
    }

    public void remove(ChosenFile file) {
        files.remove(file);
        tell();
    }

    /** Every sheet of the files that can be read, in order. */
    public List<TableDraft> tables() {
        return files.stream().flatMap(file -> file.tables().stream()).toList();
    }

    private List<TableDraft> wanted() {
        return tables().stream().filter(table -> table.wanted().get()).toList();
    }

    public void want(TableDraft table, boolean wanted) {
        table.wanted().set(wanted);
        tell();
    }

    /** Says what kind of list a sheet is; its columns are looked for anew. */
    public void kind(TableDraft table, SourceKind kind) {
        int row = table.table().map(TableLayout::headerRow).orElse(firstRow(table));
        point(table, kind, row);
    }

    private static int firstRow(TableDraft table) {
        return table.sheet().head().get(0).number();
    }

    /** Says in which row the heads stand; the columns are looked for anew. */
    public void headerRow(TableDraft table, int row) {
        table.table().ifPresent(layout -> point(table, layout.kind(), row));
    }

    private void point(TableDraft table, SourceKind kind, int row) {
        Optional<TableLayout> found = table.sheet().table();
        boolean asFound =
                found.isPresent() && found.get().kind() == kind && found.get().headerRow() == row;
        table.layout().set(asFound ? found.get() : district.imports().pointedOut(table.sheet(), kind, row));
        table.wanted().set(true);
        tell();
    }

    /** Says what a column is read as; empty where it is not to be read. */
    public void field(TableDraft table, int column, Optional<Field> field) {
        table.table().ifPresent(layout -> {
            TableLayout now = layout.reading(column, field);
            table.layout().set(now.columns().equals(layout.columns()) ? layout : now.named(BY_HAND));
            tell();
        });
    }

    /** Columns that the list cannot do without and nobody has named yet. */
    public Set<Field> missing(TableDraft table) {
        return table.table()
                .map(layout -> {
                    Set<Field> missing = EnumSet.noneOf(Field.class);
                    missing.addAll(district.imports().required(layout.kind()));
                    missing.removeAll(layout.columns().keySet());
                    return missing;
                })
                .orElse(Set.of());
    }

    /** Keeps the columns of a table under a name: the next file with the same heads is read so. */
    public void keep(TableDraft table, String name) {
        table.table().ifPresent(layout -> tasks.quiet(progress -> {
                    district.savedLayouts().save(SavedLayout.of(name, layout));
                    return layout.named(name);
                })
                .onSuccess(named -> {
                    table.layout().set(named);
                    tell();
                })
                .start());
    }

    /** The next step, where everything it needs is there. */
    public void next() {
        if (!canGoOn.get()) {
            return;
        }
        switch (step.get()) {
            case BERKAS -> step.set(Step.SUSUNAN);
            case SUSUNAN -> check();
            case PERIKSA -> run();
            case IMPOR -> clear();
        }
        tell();
    }

    /** The step before; nothing chosen so far is lost. */
    public void back() {
        if (canGoBack.get()) {
            problem.set(null);
            step.set(Step.values()[step.get().ordinal() - 1]);
            tell();
        }
    }

    /** Stops what runs, else lets go of everything chosen. */
    public void cancel() {
        if (running.get() != null) {
            running.get().cancel();
        } else {
            clear();
        }
    }

    private void clear() {
        files.clear();
        reports.clear();
        trial = List.of();
        problem.set(null);
        step.set(Step.BERKAS);
        tell();
    }

    private void check() {
        step.set(Step.PERIKSA);
        reports.clear();
        work("ui.intake.tugas.periksa", true, Step.SUSUNAN, result -> {
            trial = result;
            reports.setAll(result);
        });
    }

    private void run() {
        step.set(Step.IMPOR);
        List<Path> paths = files.stream().map(ChosenFile::path).toList();
        work("ui.intake.tugas.impor", false, Step.PERIKSA, result -> {
            reports.setAll(result);
            paths.forEach(remember);
            saved.run();
        });
    }

    private void work(String nameKey, boolean tryOnly, Step ifCancelled, Consumer<List<FileReport>> then) {
        problem.set(null);
        List<TableDraft> wanted = wanted();
        List<ChosenFile> wantedFiles = files.stream()
                .filter(file -> wanted.stream().anyMatch(table -> table.file() == file))
                .toList();
        running.set(tasks.job(nameKey, progress -> importAll(wantedFiles, wanted, tryOnly, progress))
                .onEnd(() -> running.set(null))
                .onProblem(why -> {
                    problem.set(why);
                    tellOfSaved(tryOnly);
                })
                .onCancelled(() -> {
                    tellOfSaved(tryOnly);
                    step.set(ifCancelled);
                    reports.setAll(ifCancelled == Step.PERIKSA ? trial : List.of());
                    tell();
                })
                .onSuccess(result -> {
                    then.accept(result);
                    tell();
                })
                .start());
        if (!tasks.running().contains(running.get())) {
            // It has ended at once: on one thread, or before anybody could look.
            running.set(null);
        }
        tell();
    }

    /** Of several files the first may be saved although a later one was not. */
    private void tellOfSaved(boolean tryOnly) {
        if (!tryOnly) {
            saved.run();
        }
        tell();
    }

    private List<FileReport> importAll(
            List<ChosenFile> wantedFiles, List<TableDraft> wanted, boolean tryOnly, Progress progress) {
        List<FileReport> result = new ArrayList<>();
        for (ChosenFile file : wantedFiles) {
            List<TableLayout> tables = wanted.stream()
                    .filter(table -> table.file() == file)
                    .flatMap(table -> table.table().stream())
                    .toList();
            result.add(district.imports()
                    .importFile(file.path(), ImportWish.of(tables, file.password(), tryOnly), progress));
        }
        return result;
    }

    /** Rows that the import will take in or hold back, as the check has counted them. */
    public int rowsToImport() {
        return trial.stream()
                .filter(report -> !report.repeated())
                .flatMap(report -> report.tables().stream())
                .mapToInt(TableReport::rows)
                .sum();
    }

    private void tell() {
        canGoOn.set(running.get() == null
                && switch (step.get()) {
                    case BERKAS -> allRead() && !tables().isEmpty();
                    case SUSUNAN ->
                        !wanted().isEmpty()
                                && wanted().stream()
                                        .allMatch(table -> table.table().isPresent()
                                                && missing(table).isEmpty());
                    case PERIKSA -> problem.get() == null && !reports.isEmpty();
                    case IMPOR -> problem.get() == null;
                });
        boolean imported = step.get() == Step.IMPOR && problem.get() == null;
        canGoBack.set(running.get() == null && step.get() != Step.BERKAS && !imported);
        changes.set(changes.get() + 1);
    }

    private boolean allRead() {
        return files.stream().noneMatch(file -> file.state().get() == ChosenFile.State.READING);
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public ObservableList<ChosenFile> files() {
        return files;
    }

    /** Tables imported before, newest first. */
    public ObservableList<DoneImport> done() {
        return done;
    }

    /** In the third step what the import would do, in the fourth what it has done. */
    public ObservableList<FileReport> reports() {
        return reports;
    }

    /** The check or the import at work, or null. */
    public ReadOnlyObjectProperty<Running> running() {
        return running.getReadOnlyProperty();
    }

    /** Why the check or the import could not be done, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoOn() {
        return canGoOn.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Grows with everything that a step shows. */
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }
}
