package id.sidaksos.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the program keeps its database, settings and logs. */
public final class DataFolder {
    private final Path path;

    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
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
        return new DataFolder(asked.or(new FolderPointer(own)::read).orElse(own));
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
}
