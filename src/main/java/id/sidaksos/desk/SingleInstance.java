package id.sidaksos.desk;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One window for each data folder. The first holds a lock for as long as it lives (the system frees it even after a
 * kill); a second leaves a call beside it, which the first finds and comes to the front.
 */
public final class SingleInstance implements AutoCloseable {
    private static final String LOCK = "sidaksos.kunci";
    private static final String CALL = "sidaksos.panggil";

    private final FileChannel channel;
    private final Path call;

    private SingleInstance(FileChannel channel, Path call) {
        this.channel = channel;
        this.call = call;
    }

    /**
     * The lock of a folder, or empty where another window holds it: that one has been called then.
     *
     * @throws Problem STORE_READ_ONLY where the folder cannot be written
     */
    public static Optional<SingleInstance> take(Path folder) {
        Path call = folder.resolve(CALL);
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                Files.writeString(call, "");
                return Optional.empty();
            }
            Files.deleteIfExists(call);
            return Optional.of(new SingleInstance(channel, call));
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.STORE_READ_ONLY, folder.toString());
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    /** Whether a second start has called since this was last asked. */
    public boolean called() {
        try {
            return Files.deleteIfExists(call);
        } catch (IOException e) {
            // Somebody looks at the folder at this very moment; the next question finds the call.
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.STORE_READ_ONLY, call.getParent().toString());
        }
    }
}
