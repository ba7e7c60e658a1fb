package id.sidaksos.ui.shell;

import id.sidaksos.base.Bahasa;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.service.Districts;
import id.sidaksos.ui.kit.dialog.FilePicker;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What the window stands on; the roof makes it, and a test makes its own.
 *
 * @param background where work runs
 * @param window the window's thread
 * @param picker instead of the system's file dialogs
 * @param home the program's own folder, in which the sample data lie
 * @param language asked for at the start
 * @param showFile opens a file or folder in the system's own program
 * @param closed what follows once the window is closed
 * @param remember keeps an office's folder that was opened for the next start
 */
public record Backing(
        Districts districts,
        RoomMakers rooms,
        Executor background,
        Executor window,
        Optional<FilePicker> picker,
        Optional<String> home,
        Optional<Bahasa> language,
        Consumer<Path> showFile,
        Runnable closed,
        Consumer<Path> remember) {
    /** Folder of the sample database inside the office's own data folder. */
    static final String SAMPLE_FOLDER = "contoh";

    Desk deskOf(Path folder) {
        return new Desk(new DataFolder(folder), System.getProperty("user.name", "?"), Clock.systemDefaultZone());
    }
}
