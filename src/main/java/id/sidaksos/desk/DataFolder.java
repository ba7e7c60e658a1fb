package id.sidaksos.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the program keeps its database, settings and logs. */
public final class DataFolder {
    private final Path path;
    private final boolean remembered;

    public DataFolder(Path path) {
        this(path, false);
    }

    /** @param remembered chosen at an earlier start, and not named at this one */
    public DataFolder(Path path, boolean remembered) {
        this.path = path.toAbsolutePath().normalize();
        this.remembered = remembered;
    }

    /**
     * The folder asked for, else the one that was chosen in the window before ({@link FolderPointer}), else the user's own.
     *
     * @param environment of the process
     * @param system the Java system property {@code os.name}
     * @param home the user's home folder
     */
    public static DataFolder choose(Optional<Path> asked, Map<String, String> environment, String system, Path home) {
        Path own = own(environment, system, home);
        return asked.map(DataFolder::new).orElseGet(() -> new FolderPointer(own)
                .read()
                .map(folder -> new DataFolder(folder, true))
                .orElseGet(() -> new DataFolder(own)));
    }

    /**
     * The user's own folder: %LOCALAPPDATA%\Sidaksos, ~/Library/Application Support/Sidaksos, or
     * $XDG_DATA_HOME/sidaksos (~/.local/share/sidaksos).
     */
    public static Path own(Map<String, String> environment, String systemName, Path home) {
        String system = systemName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return local == null ? home.resolve("Sidaksos") : Path.of(local, "Sidaksos");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Sidaksos");
        }
        String data = environment.get("XDG_DATA_HOME");
        return data == null || data.isEmpty() ? home.resolve(".local/share/sidaksos") : Path.of(data, "sidaksos");
    }

    public Path path() {
        return path;
    }

    public boolean remembered() {
        return remembered;
    }

    /**
     * Whether the folder was chosen before and is not there now: a stick that is not plugged in, a drive of the network. An empty
     * database in its place would look as if everything were lost.
     */
    public boolean gone() {
        return remembered && !Files.isDirectory(path);
    }
}
