package id.sidaksos.sheet;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there by {@link #publish()}. Closed
 * without that, it leaves nothing behind, and an older file stays as it was. All faults of its stream and of its own are
 * {@link Problem}s: OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE or DISK_FULL.
 */
public final class OutputFile implements AutoCloseable {
    /** The systems' own words for it; Java has no exception of its own for a full disk. */
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "quota exceeded", "disk full");

    private static final List<String> IN_USE = List.of("another process", "resource busy", "text file busy");
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path draft;
    private final OutputStream out;

    private OutputFile(Path target, Path draft, OutputStream out) {
        this.target = target;
        this.draft = draft;
        this.out = out;
    }

    /** Makes the folder where there is none. */
    public static OutputFile open(Path file) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && (!Files.isRegularFile(target) || !Files.isWritable(target))) {
                throw new Problem(ErrorCode.OUTPUT_UNWRITABLE, FileFaults.nameOf(file));
            }
            Path folder = target.getParent();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Path draft = folder.resolve(".sidaksos-" + UUID.randomUUID() + ".tmp");
            OutputStream raw = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new OutputFile(target, draft, new BufferedOutputStream(raw, BUFFER));
        } catch (IOException e) {
            throw problem(e, file);
        }
    }

    /** Where the content goes. Need not be closed, and may be. */
    public OutputStream stream() {
        return out;
    }

    /** The end: from here on the file stands in its place. */
    public void publish() {
        try {
            out.close();
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw problem(e, target);
        }
    }

    /** Turns a fault of writing into what a person can do about it. */
    public Problem problem(IOException fault) {
        return problem(fault, target);
    }

    /** As {@link #problem(IOException)}, for a file that is written otherwise. */
    public static Problem problem(IOException fault, Path file) {
        String words = words(fault);
        ErrorCode code = ErrorCode.OUTPUT_UNWRITABLE;
        if (FULL.stream().anyMatch(words::contains)) {
            code = ErrorCode.DISK_FULL;
        } else if (IN_USE.stream().anyMatch(words::contains)) {
            code = ErrorCode.OUTPUT_OPEN_ELSEWHERE;
        }
        return new Problem(fault, code, FileFaults.nameOf(file));
    }

    private static String words(IOException fault) {
        String reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        FileFaults.closeQuietly(out);
        // A draft that cannot be removed harms nobody; its name says whose it is.
        FileFaults.closeQuietly(() -> Files.deleteIfExists(draft));
    }
}
