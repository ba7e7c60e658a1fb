package id.sidaksos.ui.decree;

import id.sidaksos.domain.decree.SnapshotDifference;
import id.sidaksos.service.decree.DecreeArchive;
import id.sidaksos.service.decree.DecreeArchive.IssuedDecree;
import id.sidaksos.service.decree.DecreeArchive.Proof;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.TableModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The decrees that were issued, and what differs between two of them. */
final class IssuedViewModel {
    private final Surroundings house;
    private final TableModel<IssuedDecree> rows;
    private final ReadOnlyObjectWrapper<List<IssuedDecree>> decrees = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<IssuedDecree> older = new SimpleObjectProperty<>();
    private final ObjectProperty<IssuedDecree> newer = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<SnapshotDifference> difference = new ReadOnlyObjectWrapper<>();
    private long shown = -1;

    IssuedViewModel(Surroundings house) {
        this.house = house;
        this.rows = new TableModel<>(
                house.tasks(),
                decree -> decree.number() + " " + decree.subject() + " " + decree.fingerprint(),
                List.of());
        older.addListener((o, was, is) -> compare());
        newer.addListener((o, was, is) -> compare());
    }

    void refresh() {
        long version = house.dataVersion().get();
        if (shown == version) {
            return;
        }
        shown = version;
        house.tasks().quiet(progress -> archive().list()).onSuccess(this::show).start();
    }

    private void show(List<IssuedDecree> now) {
        decrees.set(now);
        rows.rows(now);
        if (!now.contains(older.get()) || !now.contains(newer.get())) {
            older.set(now.size() > 1 ? now.get(1) : null);
            newer.set(now.size() > 1 ? now.get(0) : null);
        }
    }

    /** Tells whether a decree's frozen snapshot still has the fingerprint it was issued with. */
    void verify(IssuedDecree decree, Consumer<Proof> then) {
        house.tasks()
                .job("ui.decree.tugas_periksa", progress -> archive().verify(decree))
                .onSuccess(then)
                .start();
    }

    /** Writes a decree's annex again from its frozen snapshot. */
    void write(IssuedDecree decree, Path target, boolean masked, Consumer<List<Path>> then) {
        Optional<Path> twin = masked ? Optional.of(DraftViewModel.twinOf(target)) : Optional.empty();
        house.tasks()
                .job("ui.decree.tugas", progress -> {
                    archive().write(decree, target, twin, progress);
                    return twin.map(second -> List.of(target, second)).orElse(List.of(target));
                })
                .onSuccess(then)
                .start();
    }

    private void compare() {
        IssuedDecree first = older.get();
        IssuedDecree second = newer.get();
        difference.set(null);
        if (first == null || second == null || first.equals(second)) {
            return;
        }
        house.tasks()
                .quiet(progress -> archive().difference(first, second))
                .onSuccess(now -> {
                    if (first.equals(older.get()) && second.equals(newer.get())) {
                        difference.set(now);
                    }
                })
                .start();
    }

    /** Writes the difference that is shown as a workbook. */
    void writeDifference(Path target, Runnable then) {
        SnapshotDifference now = difference.get();
        house.tasks()
                .job("ui.decree.tugas_beda", progress -> {
                    archive().write(now, target);
                    return target;
                })
                .onSuccess(written -> then.run())
                .start();
    }

    private DecreeArchive archive() {
        return house.district().archive(house.texts().messages());
    }

    TableModel<IssuedDecree> rows() {
        return rows;
    }

    /** The newest first; null while they are being read. */
    ReadOnlyObjectProperty<List<IssuedDecree>> decrees() {
        return decrees.getReadOnlyProperty();
    }

    ObjectProperty<IssuedDecree> older() {
        return older;
    }

    ObjectProperty<IssuedDecree> newer() {
        return newer;
    }

    /** Null while nothing is compared. */
    ReadOnlyObjectProperty<SnapshotDifference> difference() {
        return difference.getReadOnlyProperty();
    }
}
