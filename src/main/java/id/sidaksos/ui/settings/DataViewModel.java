package id.sidaksos.ui.settings;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.service.keeping.BackupService.Backup;
import id.sidaksos.service.keeping.BackupService.Contents;
import id.sidaksos.service.keeping.BackupService.Restored;
import id.sidaksos.service.keeping.DataState;
import id.sidaksos.service.keeping.Restorer;
import id.sidaksos.ui.kit.room.Surroundings;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The database: how it stands, backup, and restoring one. */
final class DataViewModel {
    private final Surroundings house;
    private final ReadOnlyObjectWrapper<DataState> state = new ReadOnlyObjectWrapper<>();
    private long shown = -1;

    DataViewModel(Surroundings house) {
        this.house = house;
    }

    void refresh() {
        long version = house.dataVersion().get();
        if (shown != version) {
            shown = version;
            read();
        }
    }

    private void read() {
        house.tasks()
                .quiet(progress -> house.district().dataState())
                .onSuccess(state::set)
                .start();
    }

    /** Name to begin with in the file dialog. */
    String suggestedName() {
        return "sidaksos-cadangan-" + house.desk().today() + ".zip";
    }

    void backup(Path target, Consumer<Backup> then) {
        house.tasks()
                .job("ui.settings.tugas_cadangan", progress -> house.district().backup(target))
                .onSuccess(backup -> {
                    house.dataVersion().changed();
                    then.accept(backup);
                })
                .start();
    }

    /**
     * Looks into a backup before anything is touched.
     *
     * @param then what it holds, and what will restore it
     * @param locked it has a passphrase of its own, which is asked for
     */
    void look(Path backup, Restorer restorer, BiConsumer<Contents, Restorer> then, Runnable locked) {
        house.tasks()
                .job("ui.settings.tugas_lihat", progress -> restorer.look(backup))
                .onProblem(problem -> {
                    if (problem.code() == ErrorCode.STORE_PASSPHRASE) {
                        locked.run();
                    } else {
                        house.dialogs().problem(asBackup(problem, backup));
                    }
                })
                .onSuccess(contents -> then.accept(contents, restorer))
                .start();
    }

    /** A copy that cannot be opened is spoken of by the backup's name, not by that of a folder nobody knows. */
    private static Problem asBackup(Problem problem, Path backup) {
        return switch (problem.code()) {
            case STORE_CORRUPT, STORE_FOREIGN ->
                new Problem(
                        problem, ErrorCode.BACKUP_UNUSABLE, backup.getFileName().toString());
            default -> problem;
        };
    }

    Restorer restorer() {
        return house.district().restorer();
    }

    /** Closes the database, puts the backup in its place, and opens it. */
    void restore(Path backup, Restorer restorer, Consumer<Restored> then) {
        house.house().withClosedDatabase(() -> restorer.restore(backup), then);
    }

    /** Null while it is being read. */
    ReadOnlyObjectProperty<DataState> state() {
        return state.getReadOnlyProperty();
    }
}
