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
     * The folder asked for, else the user's own: %LOCALAPPDATA%\Sidaksos, ~/Library/Application Support/Sidaksos, or
     * $XDG_DATA_HOME/sidaksos (~/.local/share/sidaksos).
     *
     * @param environment of the process
     * @param system the Java system property {@code os.name}
     * @param home the user's home folder
     */
    public static DataFolder choose(Optional<Path> asked, Map<String, String> environment, String system, Path home) {
        return new DataFolder(asked.orElseGet(() -> own(environment, system.toLowerCase(Locale.ROOT), home)));
    }

    private static Path own(Map<String, String> environment, String system, Path home) {
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
