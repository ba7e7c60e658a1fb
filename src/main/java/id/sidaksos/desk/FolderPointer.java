package id.sidaksos.desk;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code folder-data.txt} in the user's own folder: one line that says which other folder the program works in from now
 * on. It stands there and not in the data folder, since it must be found before the data folder is.
 */
public final class FolderPointer {
    static final String NAME = "folder-data.txt";

    private final Path own;

    /** @param own the user's own folder, {@link DataFolder#own} */
    public FolderPointer(Path own) {
        this.own = own.toAbsolutePath().normalize();
    }

    /** The folder that was chosen; empty where none was, or where what stands there is no folder's name. */
    Optional<Path> read() {
        try {
            return Files.readString(own.resolve(NAME), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .map(Path::of);
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a folder for the next start; the user's own folder needs no pointer.
     *
     * @throws Problem OUTPUT_UNWRITABLE
     */
    public void point(Path folder) {
        Path to = folder.toAbsolutePath().normalize();
        Path file = own.resolve(NAME);
        try {
            if (to.equals(own)) {
                Files.deleteIfExists(file);
            } else if (!read().equals(Optional.of(to))) {
                Files.createDirectories(own);
                Files.writeString(file, to + System.lineSeparator(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.OUTPUT_UNWRITABLE, NAME);
        }
    }
}
