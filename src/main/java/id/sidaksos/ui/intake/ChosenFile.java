package id.sidaksos.ui.intake;

import id.sidaksos.base.Problem;
import id.sidaksos.service.intake.FileSurvey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A file that a person has chosen: being read, ready, or why it cannot be used. */
public final class ChosenFile {
    /** Where it stands. */
    public enum State {
        READING,
        READY,
        PROBLEM
    }

    private final Path path;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private Optional<String> password = Optional.empty();
    private Problem problem;
    private FileSurvey survey;
    private List<TableDraft> tables = List.of();

    ChosenFile(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    public String name() {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Why it cannot be used; empty unless its state is PROBLEM. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /** What was seen in it; empty until it is READY. */
    public Optional<FileSurvey> survey() {
        return Optional.ofNullable(survey);
    }

    public List<TableDraft> tables() {
        return tables;
    }

    Optional<String> password() {
        return password;
    }

    void reading(Optional<String> withPassword) {
        password = withPassword;
        problem = null;
        state.set(State.READING);
    }

    void ready(FileSurvey seen) {
        survey = seen;
        tables = seen.sheets().stream()
                .filter(sheet -> !sheet.head().isEmpty())
                .map(sheet -> new TableDraft(this, sheet))
                .toList();
        state.set(State.READY);
    }

    void failed(Problem why) {
        problem = why;
        state.set(State.PROBLEM);
    }
}
