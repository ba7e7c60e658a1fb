package id.sidaksos.ui.intake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/** Files on the system's clipboard: as a file manager puts them there, or their paths as text, one a line. */
final class PastedFiles {
    private PastedFiles() {}

    static List<Path> now() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            return clipboard.getFiles().stream().map(File::toPath).toList();
        }
        return clipboard.hasString() ? inText(clipboard.getString()) : List.of();
    }

    /** Lines that are paths of files that are there, with or without quotes. */
    static List<Path> inText(String text) {
        List<Path> paths = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String bare = line.strip().replaceAll("^\"|\"$", "");
            path(bare).filter(Files::isRegularFile).ifPresent(paths::add);
        }
        return paths;
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
