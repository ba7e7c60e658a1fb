package id.sidaksos;

import id.sidaksos.base.Bahasa;
import id.sidaksos.desk.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the desktop was asked for, carried through JavaFX's own parameters.
 *
 * @param folder the data folder, or the village's packet
 * @param language asked for on the command line
 * @param village whether a village's packet is to be opened, and no database
 * @param remembered whether the folder was chosen at an earlier start and not named at this one
 */
record DesktopCall(Path folder, Optional<Bahasa> language, boolean village, boolean remembered) {
    List<String> parameters() {
        return List.of(
                folder.toString(),
                language.map(Bahasa::name).orElse(""),
                Boolean.toString(village),
                Boolean.toString(remembered));
    }

    DataFolder data() {
        return new DataFolder(folder, remembered);
    }

    static DesktopCall of(List<String> parameters) {
        String language = parameters.get(1);
        return new DesktopCall(
                Path.of(parameters.get(0)),
                language.isEmpty() ? Optional.empty() : Optional.of(Bahasa.valueOf(language)),
                Boolean.parseBoolean(parameters.get(2)),
                Boolean.parseBoolean(parameters.get(3)));
    }
}
