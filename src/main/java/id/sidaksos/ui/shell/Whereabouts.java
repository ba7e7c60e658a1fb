package id.sidaksos.ui.shell;

import id.sidaksos.desk.Desk;
import id.sidaksos.desk.Logs;
import id.sidaksos.desk.SingleInstance;
import java.nio.file.Path;
import java.util.Optional;

/** The data folder the window is in: its desk, its lock, and the passphrase of its database. Window's thread only. */
final class Whereabouts implements AutoCloseable {
    private final Backing backing;
    private final FolderLock lock = new FolderLock();
    private Desk desk;
    private Optional<String> passphrase = Optional.empty();

    Whereabouts(Backing backing, Desk desk) {
        this.backing = backing;
        this.desk = desk;
    }

    /** Desk and passphrase, to come back to. */
    record Place(Desk desk, Optional<String> passphrase) {}

    Place place() {
        return new Place(desk, passphrase);
    }

    Desk desk() {
        return desk;
    }

    Path folder() {
        return desk.folder().path();
    }

    Optional<String> passphrase() {
        return passphrase;
    }

    void passphrase(String phrase) {
        passphrase = Optional.of(phrase);
    }

    boolean isSample() {
        return folder().endsWith(Backing.SAMPLE_FOLDER);
    }

    Path sampleFolder() {
        return isSample() ? folder() : folder().resolve(Backing.SAMPLE_FOLDER);
    }

    /** Takes over a lock that was taken before there was a window. */
    void guardedBy(SingleInstance own) {
        lock.hold(own);
    }

    /** Whether a second start has called since this was last asked. */
    boolean called() {
        return lock.called();
    }

    /**
     * Takes the lock of a folder, before the database that is open is closed.
     *
     * @return whether it was free; where another window has it, nothing has changed
     * @throws id.sidaksos.base.Problem STORE_READ_ONLY where the folder cannot be written
     */
    boolean lock(Path folder) {
        return folder.equals(folder()) || lock.moveTo(folder);
    }

    /** Goes to a folder whose lock was taken. */
    void enter(Path folder) {
        desk = backing.deskOf(folder);
        passphrase = Optional.empty();
        Logs.into(folder);
    }

    /** Goes back to where the window was. */
    void back(Place before) {
        desk = before.desk();
        passphrase = before.passphrase();
        Logs.into(folder());
    }

    @Override
    public void close() {
        lock.close();
    }
}
