package id.sidaksos.ui.shell;

import id.sidaksos.desk.SingleInstance;
import java.nio.file.Path;
import java.util.Optional;

/** The lock of the data folder that the window has open: it goes with the window when the window goes to another folder. */
final class FolderLock implements AutoCloseable {
    private Optional<SingleInstance> held = Optional.empty();

    /** Takes over a lock that was taken before there was a window. */
    void hold(SingleInstance lock) {
        held = Optional.of(lock);
    }

    /**
     * Takes the lock of another folder and frees the one before.
     *
     * @return whether it was free; if not, the window that holds it has been called to the front, and nothing has changed
     * @throws id.sidaksos.base.Problem STORE_READ_ONLY where the folder cannot be written
     */
    boolean moveTo(Path folder) {
        Optional<SingleInstance> next = SingleInstance.take(folder);
        if (next.isEmpty()) {
            return false;
        }
        close();
        held = next;
        return true;
    }

    /** Whether a second start has called since this was last asked. */
    boolean called() {
        return held.isPresent() && held.get().called();
    }

    @Override
    public void close() {
        held.ifPresent(SingleInstance::close);
        held = Optional.empty();
    }
}
