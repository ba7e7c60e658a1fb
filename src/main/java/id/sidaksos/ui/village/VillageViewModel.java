package id.sidaksos.ui.village;

import id.sidaksos.base.Problem;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillageWork;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.domain.verification.WorkStep;
import id.sidaksos.service.verval.PhotoService;
import id.sidaksos.service.verval.VillageFile;
import id.sidaksos.ui.kit.card.CardAnswers;
import id.sidaksos.ui.kit.card.CardPhotos;
import id.sidaksos.ui.kit.card.WorkList;
import id.sidaksos.ui.kit.task.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The village's work as the window shows it. Each answer is laid on at once and written behind the window in its order. */
public final class VillageViewModel implements CardAnswers, CardPhotos {
    private final VillageFile file;
    private final VillageWork work;
    private final Tasks tasks;
    private final Clock clock;
    private final CellReader reader;
    private final SaveQueue saving;
    private final PhotoService preparing = new PhotoService();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final WorkList list;
    private final StringProperty verifier = new SimpleStringProperty("");

    /** @param problems told what could not be written or read */
    public VillageViewModel(VillageFile file, Tasks tasks, Clock clock, CellReader reader, Consumer<Problem> problems) {
        this.file = file;
        this.work = file.work();
        this.tasks = tasks;
        this.clock = clock;
        this.reader = reader;
        this.saving = new SaveQueue(tasks, clock, file::reopen, problems);
        verifier.set(lastVerifier());
        list = new WorkList(work);
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

    /** The families and proposals in their order, and the one on the card. */
    public WorkList list() {
        return list;
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
        list.selected().set(add(RecordKind.USULAN, 0));
    }

    @Override
    public void drop(RowRef row) {
        step(new WorkStep.Dropped(row, stamp()));
        if (row.equals(list.selected().get())) {
            work.families().stream().findFirst().ifPresent(first -> list.selected()
                    .set(first.ref()));
        }
        changed();
    }

    /** Tells that every person of the family in front who has no state is there. */
    public void allPresent() {
        for (WorkRow member : work.members(list.family())) {
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
    public boolean paper() {
        return false;
    }

    @Override
    public Optional<CardPhotos> photos() {
        return Optional.of(this);
    }

    /** Puts photos to a row. */
    public void attach(RowRef row, List<Path> files) {
        for (Path each : files) {
            tasks.quiet(progress -> preparing.prepare(row, each))
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
        list.refresh();
    }

    private Stamp stamp() {
        return new Stamp(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), verifier.get());
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
}
