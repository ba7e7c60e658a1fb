package id.sidaksos.cli;

import id.sidaksos.base.Bahasa;
import id.sidaksos.desk.DataFolder;
import java.nio.file.Path;
import java.util.Optional;

/** The window, which a call without a command opens. The roof gives it: this floor knows no window. */
public interface Desktop {
    /** Whether this machine has a screen to open it on. */
    boolean present();

    /** Opens it and returns once it is closed. */
    void open(DataFolder data, Optional<Bahasa> language);

    /** Opens a village's packet (.svl) without any database, and returns once its window is closed. */
    void openVillage(Path packet, Optional<Bahasa> language);
}
