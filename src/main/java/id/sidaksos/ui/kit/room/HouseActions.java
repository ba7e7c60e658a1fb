package id.sidaksos.ui.kit.room;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What only the frame around the rooms can do. */
public interface HouseActions {
    /** Builds all rooms anew: the language or the text size has changed. */
    void rebuild();

    /** Closes this database and opens the one of another folder. */
    void openFolder(Path folder);

    /** Opens the sample database beside the office's own, made from the sample files where there is none. */
    void openSample();

    /**
     * Closes the database, does the work off the window's thread (restoring a backup, for instance), and opens it again.
     * Where the work meets a problem, the problem is shown over the database opened again.
     *
     * @param then told the outcome on the window's thread, while the database is being opened
     */
    <T> void withClosedDatabase(Supplier<T> work, Consumer<T> then);

    /** Opens a village's packet (.svl) in a window of its own beside this one. */
    void openVillage(Path packet);

    /** Opens a file or folder in the system's own program. */
    void show(Path path);
}
