package id.sidaksos.ui.findings;

import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.correction.CellValue;
import id.sidaksos.service.correction.CorrectionService;
import id.sidaksos.service.correction.CorrectionService.Cell;
import id.sidaksos.service.finding.FindingRow;
import id.sidaksos.service.finding.FindingRow.State;
import id.sidaksos.service.finding.FindingService;
import id.sidaksos.ui.kit.command.Change;
import id.sidaksos.ui.kit.command.History;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.table.Facet;
import id.sidaksos.ui.kit.table.FacetChoice;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The work list of findings, those chosen in it, and what can be done with them. Changes on the window's thread. */
public final class FindingsViewModel {
    /** What the screen shows. */
    public enum Mode {
        LOADING,
        READY,
        EMPTY,
        FAILED
    }

    /**
     * A finding opened beside its source.
     *
     * @param cells of the file's row; empty while they are read
     */
    public record Opened(FindingRow row, List<RowCard.Cell> cells) {
        public Opened {
            cells = List.copyOf(cells);
        }
    }

    private final FindingService findings;
    private final CorrectionService corrections;
    private final Tasks tasks;
    private final History history;
    private final Texts texts;
    private final TableModel<FindingRow> table;
    private final Latest<List<RowCard.Cell>> reading;
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.LOADING);
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canAccept = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canCorrect = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canDefer = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canReopen = new ReadOnlyBooleanWrapper();
    private List<FindingRow> chosen = List.of();

    public FindingsViewModel(
            FindingService findings, CorrectionService corrections, Tasks tasks, History history, Texts texts) {
        this.findings = findings;
        this.corrections = corrections;
        this.tasks = tasks;
        this.history = history;
        this.texts = texts;
        this.reading = new Latest<>(tasks, 0);
        this.table = new TableModel<>(tasks, this::searchText, facets());
        table.choices().add(new FacetChoice("status", State.TERBUKA.name(), false));
    }

    private List<Facet<FindingRow>> facets() {
        return List.of(
                new Facet<>(
                        "tingkat",
                        "ui.findings.tingkat",
                        row -> row.finding().kind().level().name(),
                        level -> texts.of("tingkat." + level)),
                new Facet<>(
                        "jenis",
                        "ui.findings.jenis",
                        row -> row.finding().kind().name(),
                        kind -> texts.of("jenis." + kind)),
                Facet.of("kecamatan", "ui.findings.kecamatan", row -> row.region().district()),
                Facet.of("desa", "ui.findings.desa", row -> row.region().village()),
                new Facet<>(
                        "kolom",
                        "ui.findings.kolom",
                        row -> row.field().map(Field::key).orElse(""),
                        key -> texts.of("kolom." + key)),
                Facet.of("berkas", "ui.findings.berkas", FindingRow::file),
                new Facet<>(
                        "status",
                        "ui.findings.status",
                        row -> row.state().name(),
                        state -> texts.of("ui.findings.status." + state)));
    }

    private String searchText(FindingRow row) {
        return String.join(
                " ",
                row.familyId(),
                row.personId(),
                row.region().village(),
                row.region().district(),
                row.finding().content(),
                row.finding().proposal(),
                texts.of("jenis." + row.finding().kind().name()),
                row.file());
    }

    /** Reads the whole list, in one go and off the window's thread. */
    public void read() {
        tasks.quiet(findings::list)
                .onProblem(why -> {
                    problem.set(why);
                    mode.set(Mode.FAILED);
                })
                .onSuccess(rows -> {
                    mode.set(rows.isEmpty() ? Mode.EMPTY : Mode.READY);
                    table.rows(rows);
                })
                .start();
    }

    /** Shows what another room wishes to be seen: one kind, one village, whatever became of it. */
    public void wish(Destination destination) {
        List<FacetChoice> wished = Stream.of("jenis", "desa")
                .flatMap(key -> destination.wish(key).map(value -> new FacetChoice(key, value, false)).stream())
                .toList();
        if (!wished.isEmpty()) {
            table.together(() -> {
                table.search().set("");
                table.choices().setAll(wished);
            });
        }
    }

    /** The rows that a person has marked in the table. */
    public void choose(List<FindingRow> rows) {
        chosen = List.copyOf(rows);
        boolean oneKind = !chosen.isEmpty()
                && chosen.stream().map(row -> row.finding().kind()).distinct().count() == 1;
        canAccept.set(oneKind && chosen.stream().anyMatch(this::hasProposal));
        canCorrect.set(chosen.size() == 1 && isCorrectable(chosen.get(0)));
        canDefer.set(oneKind && chosen.stream().anyMatch(row -> row.row() > 0 && row.state() == State.TERBUKA));
        canReopen.set(oneKind && chosen.stream().anyMatch(row -> row.state() == State.DITUNDA));
    }

    public List<FindingRow> chosen() {
        return chosen;
    }

    private boolean isCorrectable(FindingRow row) {
        return row.row() > 0
                && row.field()
                        .filter(field -> corrections.isCorrectable(row.list(), field))
                        .isPresent();
    }

    private boolean hasProposal(FindingRow row) {
        return row.state() != State.DIKOREKSI
                && isCorrectable(row)
                && CellValue.fits(row.field().orElseThrow(), row.finding().proposal());
    }

    /** How many of the marked rows have a proposal that can be taken over. */
    public int proposals() {
        return (int) chosen.stream().filter(this::hasProposal).count();
    }

    /** Takes the proposals of the marked rows over as corrections. */
    public void accept(String why, Runnable then) {
        List<Cell> cells = chosen.stream()
                .filter(this::hasProposal)
                .map(row -> cell(row, row.finding().proposal()))
                .toList();
        correct(cells, why, "ui.findings.langkah.usulan", then);
    }

    /** Puts a value in force for the cell of the marked row. */
    public void correct(String value, String why, Runnable then) {
        correct(List.of(cell(chosen.get(0), value)), why, "ui.findings.langkah.koreksi", then);
    }

    private void correct(List<Cell> cells, String why, String nameKey, Runnable then) {
        String back = texts.of("ui.findings.diurungkan", why);
        history.perform(
                new Change(
                        Sentence.of(nameKey, texts.number(cells.size())),
                        () -> corrections.correct(cells, why),
                        () -> corrections.undo(cells, back)),
                then);
    }

    private static Cell cell(FindingRow row, String value) {
        return new Cell(row.list(), row.row(), row.key(), row.field().orElseThrow(), value);
    }

    /** Puts the marked rows off, or takes that back. */
    public void defer(boolean deferred, String why, Runnable then) {
        State from = deferred ? State.TERBUKA : State.DITUNDA;
        List<FindingRow> rows = chosen.stream()
                .filter(row -> row.row() > 0 && row.state() == from)
                .toList();
        String back = texts.of("ui.findings.diurungkan", why);
        String nameKey = deferred ? "ui.findings.langkah.tunda" : "ui.findings.langkah.buka";
        history.perform(
                new Change(
                        Sentence.of(nameKey, texts.number(rows.size())),
                        () -> findings.defer(rows, deferred, why),
                        () -> findings.defer(rows, !deferred, back)),
                then);
    }

    /** Opens a row beside the cells of its file. */
    public void open(FindingRow row) {
        opened.set(Optional.of(new Opened(row, List.of())));
        reading.submit(progress -> findings.source(row), cells -> {
            if (opened.get().filter(now -> now.row() == row).isPresent()) {
                opened.set(Optional.of(new Opened(row, cells)));
            }
        });
    }

    public void close() {
        opened.set(Optional.empty());
    }

    /** The rows shown, as they are now: for an export. */
    public List<FindingRow> shown() {
        return new ArrayList<>(table.shown());
    }

    public String sentence(FindingRow row) {
        return findings.sentence(row);
    }

    FindingService findings() {
        return findings;
    }

    public TableModel<FindingRow> table() {
        return table;
    }

    public ReadOnlyObjectProperty<Mode> mode() {
        return mode.getReadOnlyProperty();
    }

    /** Why the list could not be read; null unless the mode is FAILED. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canAccept() {
        return canAccept.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canCorrect() {
        return canCorrect.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canDefer() {
        return canDefer.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canReopen() {
        return canReopen.getReadOnlyProperty();
    }
}
