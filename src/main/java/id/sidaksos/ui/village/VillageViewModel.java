package id.sidaksos.ui.village;

import id.sidaksos.base.Problem;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.FamilyState;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillageWork;
import id.sidaksos.domain.verification.WorkFigures;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.domain.verification.WorkStep;
import id.sidaksos.service.verval.PhotoService;
import id.sidaksos.service.verval.VillageFile;
import id.sidaksos.ui.kit.task.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The village's work as the window shows it. Each answer is laid on at once and written behind the window in its order. */
public final class VillageViewModel implements CardAnswers {
    private final VillageFile file;
    private final VillageWork work;
    private final Tasks tasks;
    private final Clock clock;
    private final CellReader reader;
    private final SaveQueue saving;
    private final PhotoService photos = new PhotoService();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<RowRef> selected = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty openOnly = new SimpleBooleanProperty();
    private final StringProperty verifier = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<WorkFigures> figures = new ReadOnlyObjectWrapper<>();

    /** @param problems told what could not be written or read */
    public VillageViewModel(VillageFile file, Tasks tasks, Clock clock, CellReader reader, Consumer<Problem> problems) {
        this.file = file;
        this.work = file.work();
        this.tasks = tasks;
        this.clock = clock;
        this.reader = reader;
        this.saving = new SaveQueue(tasks, clock, file::reopen, problems);
        verifier.set(lastVerifier());
        search.addListener((o, was, is) -> searched());
        openOnly.addListener((o, was, is) -> list());
        list();
        work.families().stream()
                .filter(family -> work.state(family.family()) != FamilyState.SELESAI)
                .findFirst()
                .or(() -> work.families().stream().findFirst())
                .ifPresent(family -> selected.set(family.ref()));
    }

    /** Who answered last: the same person mostly goes on. */
    private String lastVerifier() {
        return work.families().stream()
                .filter(family -> family.stamp(Form.VERIFIER).isPresent())
                .max((one, other) -> one.stamp(Form.VERIFIER)
                        .orElseThrow()
                        .time()
                        .compareTo(other.stamp(Form.VERIFIER).orElseThrow().time()))
                .map(family -> family.value(Form.VERIFIER))
                .orElse("");
    }

    @Override
    public VillageWork work() {
        return work;
    }

    @Override
    public ObservableValue<Number> changes() {
        return changes.getReadOnlyProperty();
    }

    @Override
    public CellReader reader() {
        return reader;
    }

    /** Who stands in front of the families; goes with each hasil. */
    public StringProperty verifier() {
        return verifier;
    }

    public ObservableList<ListRow> rows() {
        return rows;
    }

    /** The family or proposal on the card; null only in a packet without families. */
    public ObjectProperty<RowRef> selected() {
        return selected;
    }

    /** Part of a name, a NIK, a number of the paper, or a row mark that was scanned. */
    public StringProperty search() {
        return search;
    }

    public BooleanProperty openOnly() {
        return openOnly;
    }

    public ReadOnlyObjectProperty<WorkFigures> figures() {
        return figures.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SaveQueue.Saved> saved() {
        return saving.state();
    }

    @Override
    public void answer(RowRef row, String item, String value) {
        String before = work.row(row).map(each -> each.value(item)).orElse(value);
        if (before.equals(value)) {
            return;
        }
        step(new WorkStep.Answered(row, item, value, stamp()));
        if (row.kind() == RecordKind.KELUARGA && item.equals(Form.RESULT)) {
            step(new WorkStep.Answered(row, Form.VERIFIER, verifier.get(), stamp()));
            String today = value.isEmpty() ? "" : LocalDate.now(clock).toString();
            step(new WorkStep.Answered(row, Form.DATE, today, stamp()));
            if (!value.equals("TIDAK_LAYAK")) {
                // A reason belongs to a family that is not eligible, and to no other.
                answer(row, Form.REASON, "");
            }
        }
        changed();
    }

    @Override
    public RowRef add(RecordKind kind, int family) {
        RowRef row = work.next(kind);
        step(new WorkStep.Added(row, family, stamp()));
        if (kind == RecordKind.ANGGOTA) {
            step(new WorkStep.Answered(row, Form.STATE, "BARU", stamp()));
        } else if (!verifier.get().isEmpty()) {
            step(new WorkStep.Answered(row, Form.VERIFIER, verifier.get(), stamp()));
            step(new WorkStep.Answered(row, Form.DATE, LocalDate.now(clock).toString(), stamp()));
        }
        changed();
        return row;
    }

    /** A family that the list does not have; it comes on the card. */
    public void propose() {
        selected.set(add(RecordKind.USULAN, 0));
    }

    @Override
    public void drop(RowRef row) {
        step(new WorkStep.Dropped(row, stamp()));
        if (row.equals(selected.get())) {
            work.families().stream().findFirst().ifPresent(first -> selected.set(first.ref()));
        }
        changed();
    }

    /** Tells that every person of the family in front who has no state is there. */
    public void allPresent() {
        for (WorkRow member : work.members(family())) {
            if (member.value(Form.STATE).isEmpty()) {
                answer(member.ref(), Form.STATE, "ADA");
            }
        }
    }

    public void minutes(Map<String, String> minutes) {
        step(new WorkStep.Minuted(minutes, stamp()));
        changed();
    }

    @Override
    public void attach(RowRef row, List<Path> files) {
        for (Path each : files) {
            tasks.quiet(progress -> photos.prepare(row, each))
                    .onSuccess(made -> {
                        WorkStep.Pictured step = new WorkStep.Pictured(made.photo(), stamp());
                        work.apply(step);
                        saving.add(() -> file.save(step, made.jpeg()));
                        changed();
                    })
                    .start();
        }
    }

    @Override
    public void detach(Photo photo) {
        step(new WorkStep.Unpictured(photo.row(), photo.sha256(), stamp()));
        changed();
    }

    @Override
    public void picture(Photo photo, Consumer<byte[]> shown) {
        // Not before it is written: the file is where it is read from.
        saving.whenEmpty(() ->
                tasks.quiet(progress -> file.picture(photo)).onSuccess(shown).start());
    }

    private void step(WorkStep step) {
        work.apply(step);
        saving.add(() -> file.save(step));
    }

    private void changed() {
        changes.set(changes.get() + 1);
        list();
    }

    private Stamp stamp() {
        return new Stamp(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), verifier.get());
    }

    /** Number of the family in front; 0 where a proposal is. */
    public int family() {
        RowRef now = selected.get();
        return now != null && now.kind() == RecordKind.KELUARGA ? now.number() : 0;
    }

    /** To the next family that is not finished. */
    public void nextOpen() {
        search.set("");
        work.nextOpen(family()).ifPresent(next -> selected.set(next.ref()));
    }

    /** To the family before, as the list shows them. */
    public void previous() {
        for (int at = 1; at < rows.size(); at++) {
            if (rows.get(at).ref().equals(selected.get())) {
                selected.set(rows.get(at - 1).ref());
                return;
            }
        }
    }

    /** Tries again what could not be written. */
    public void retry() {
        saving.retry();
    }

    /** Closes the file once everything is written. */
    public void close(Runnable then) {
        saving.whenEmpty(() -> {
            file.close();
            then.run();
        });
    }

    private void searched() {
        Optional<WorkRow> scanned = work.ofMark(search.get());
        if (scanned.isPresent()) {
            WorkRow row = scanned.get();
            selected.set(
                    row.ref().kind() == RecordKind.ANGGOTA ? new RowRef(RecordKind.KELUARGA, row.family()) : row.ref());
            search.set("");
        }
        list();
    }

    private void list() {
        List<ListRow> now = new ArrayList<>();
        String wanted = TextKey.compact(search.get());
        for (WorkRow family : work.families()) {
            ListRow row = row(family, work.state(family.family()));
            boolean fits = wanted.isEmpty()
                    || row.key().contains(wanted)
                    || Integer.toString(family.family()).equals(wanted);
            boolean kept = !openOnly.get()
                    || row.state() != FamilyState.SELESAI
                    || row.ref().equals(selected.get());
            if (fits && kept) {
                now.add(row);
            }
        }
        for (WorkRow proposal : work.proposals()) {
            ListRow row = row(proposal, FamilyState.SEBAGIAN);
            if (wanted.isEmpty() || row.key().contains(wanted)) {
                now.add(row);
            }
        }
        if (!now.equals(rows)) {
            show(now);
        }
        figures.set(work.figures());
    }

    /** Changes only the lines that differ: the list keeps its place while a person works down it. */
    private void show(List<ListRow> now) {
        if (now.size() != rows.size()) {
            rows.setAll(now);
            return;
        }
        for (int at = 0; at < now.size(); at++) {
            if (!now.get(at).equals(rows.get(at))) {
                rows.set(at, now.get(at));
            }
        }
    }

    private ListRow row(WorkRow row, FamilyState state) {
        String name = row.value("perbaikan_nama").isEmpty() ? row.value(Field.NAMA.key()) : row.value("perbaikan_nama");
        StringBuilder key = new StringBuilder(TextKey.compact(name)).append(' ').append(row.value(Field.NIK.key()));
        if (row.ref().kind() == RecordKind.KELUARGA) {
            work.members(row.family())
                    .forEach(member -> key.append(' ').append(TextKey.compact(member.value(Field.NAMA.key()))));
        }
        return new ListRow(
                row.ref(),
                name,
                row.value(Field.RT.key()),
                row.value(Field.RW.key()),
                state,
                row.ref().kind() == RecordKind.KELUARGA ? work.result(row.family()) : Optional.empty(),
                key.toString());
    }
}
