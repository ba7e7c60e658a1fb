package id.sidaksos.service.sample;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The made-up district slice that comes with the program. */
public final class SampleFiles {
    private static final String FOLDER = "sample-data";
    /** In the order of the way: families, persons, then the registry to compare with. */
    private static final List<String> LISTS =
            List.of("p3ke-2022-keluarga.xlsx", "p3ke-2022-individu.xlsx", "siks-ng.csv");

    private final Path folder;

    private SampleFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks in the program's own folder, then in the working folder.
     *
     * @param home the folder the program was unpacked in
     * @throws Problem SAMPLES_MISSING
     */
    public static SampleFiles find(Optional<String> home) {
        return Stream.concat(home.map(Path::of).stream(), Stream.of(Path.of("")))
                .map(place -> place.resolve(FOLDER))
                .filter(Files::isDirectory)
                .findFirst()
                .map(SampleFiles::new)
                .orElseThrow(() -> new Problem(ErrorCode.SAMPLES_MISSING, FOLDER));
    }

    public String folder() {
        return folder.toString();
    }

    /** The lists that are there, in the order they are imported. */
    public List<Path> lists() {
        return LISTS.stream().map(folder::resolve).filter(Files::exists).toList();
    }

    public Optional<Path> indicators() {
        return Optional.of(folder.resolve("indikator-contoh.xlsx")).filter(Files::exists);
    }

    /**
     * Makes the folder for the results; the database of an earlier run of the sample makes way for a fresh one.
     *
     * @throws Problem OUTPUT_UNWRITABLE
     */
    public static void prepare(Path results) {
        Path data = results.resolve("data");
        try {
            Files.createDirectories(data);
            Files.deleteIfExists(Store.fileIn(data));
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.OUTPUT_UNWRITABLE, results.toString());
        }
    }
}
