package id.sidaksos.service.keeping;

import id.sidaksos.desk.Desk;
import id.sidaksos.service.keeping.BackupService.Contents;
import id.sidaksos.service.keeping.BackupService.Restored;
import java.nio.file.Path;
import java.util.Optional;

/** Brings a backup back into a data folder. Outlives the open database, which must be closed before {@link #restore}. */
public final class Restorer {
    private final Desk desk;
    private final Optional<String> passphrase;

    /** @param passphrase of the database that is open, tried on the backup too */
    public Restorer(Desk desk, Optional<String> passphrase) {
        this.desk = desk;
        this.passphrase = passphrase;
    }

    /** The same with another passphrase, for a backup that was encrypted otherwise. */
    public Restorer with(String other) {
        return new Restorer(desk, Optional.of(other));
    }

    /** @see BackupService#look */
    public Contents look(Path backup) {
        return new BackupService().look(backup, passphrase);
    }

    /** @see BackupService#restore */
    public Restored restore(Path backup) {
        return new BackupService().restore(backup, desk.folder().path(), passphrase, desk.stamp());
    }
}
