package id.sidaksos.ui.shell;

import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Preferences;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own file dialogs; they open where the last one ended. */
public final class StagePicker implements FilePicker {
    private static final String LAST = "berkas.folder";

    private final Supplier<Window> owner;
    private final Texts texts;
    private final Preferences preferences;

    public StagePicker(Supplier<Window> owner, Texts texts, Preferences preferences) {
        this.owner = owner;
        this.texts = texts;
        this.preferences = preferences;
    }

    @Override
    public List<Path> open(String titleKey, Kind kind) {
        List<File> files = chooser(titleKey, kind).showOpenMultipleDialog(owner.get());
        if (files == null) {
            return List.of();
        }
        files.forEach(file -> keep(file.getParentFile()));
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String titleKey, String suggestedName, Kind kind) {
        FileChooser chooser = chooser(titleKey, kind);
        chooser.setInitialFileName(suggestedName);
        File file = chooser.showSaveDialog(owner.get());
        if (file != null) {
            keep(file.getParentFile());
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String titleKey) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.of(titleKey));
        last().ifPresent(chooser::setInitialDirectory);
        File file = chooser.showDialog(owner.get());
        return Optional.ofNullable(file).map(File::toPath);
    }

    private FileChooser chooser(String titleKey, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of(titleKey));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        texts.of(kind.nameKey()),
                        kind.endings().stream().map(ending -> "*." + ending).toList()));
        last().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> last() {
        Path folder = Path.of(preferences.get(LAST, System.getProperty("user.home", "")));
        return Files.isDirectory(folder) ? Optional.of(folder.toFile()) : Optional.empty();
    }

    private void keep(File folder) {
        if (folder != null) {
            preferences.put(LAST, folder.getPath());
        }
    }
}
