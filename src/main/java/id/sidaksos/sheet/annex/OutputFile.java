package id.sidaksos.sheet.annex;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** A file that appears whole or not at all: written beside its place, then moved there in one step. */
final class OutputFile {
    /** Below this the volume counts as full: what the system says of it differs by platform and language. */
    private static final long FULL_BYTES = 64 * 1024;
    /** Drafts that a broken run left behind, or that another one is writing. */
    private static final int MOST_DRAFTS = 1000;

    private OutputFile() {}

    /** Writes the content into a stream that is not its to close. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Replaces or creates the file; what stood there before stays until the new one is whole on the disk.
     *
     * @throws Problem OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE or DISK_FULL, each with the file's name
     */
    static void write(Path target, Content content) {
        Path place = target.toAbsolutePath();
        if (Files.isDirectory(place) || place.getParent() == null) {
            throw new Problem(ErrorCode.OUTPUT_UNWRITABLE, name(place));
        }
        Path draft = null;
        try {
            Files.createDirectories(place.getParent());
            draft = draft(place);
            fill(draft, content);
            move(draft, place);
        } catch (IOException e) {
            throw problem(e, place);
        } finally {
            discard(draft);
        }
    }

    /** An empty file beside the place, with the rights that any new file gets there. */
    private static Path draft(Path place) throws IOException {
        for (int n = 1; ; n++) {
            try {
                return Files.createFile(place.resolveSibling("." + name(place) + "." + n + ".tmp"));
            } catch (FileAlreadyExistsException e) {
                if (n == MOST_DRAFTS) {
                    throw e;
                }
            }
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.to(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (Files.isRegularFile(place)) {
                // The folder took the draft, so only the old file itself can be in the way: a spreadsheet holds it
                // open.
                throw new Problem(e, ErrorCode.OUTPUT_OPEN_ELSEWHERE, name(place));
            }
            throw e;
        }
    }

    private static Problem problem(IOException e, Path place) {
        return new Problem(e, full(e, place) ? ErrorCode.DISK_FULL : ErrorCode.OUTPUT_UNWRITABLE, name(place));
    }

    private static boolean full(IOException e, Path place) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("not enough space") || message.contains("quota")) {
            return true;
        }
        try {
            return Files.getFileStore(place.getParent()).getUsableSpace() < FULL_BYTES;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void discard(Path draft) {
        if (draft == null) {
            return;
        }
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // A draft that cannot be deleted does no harm, and the first fault is the one to tell.
            return;
        }
    }

    private static String name(Path place) {
        Path name = place.getFileName();
        return name == null ? place.toString() : name.toString();
    }
}
