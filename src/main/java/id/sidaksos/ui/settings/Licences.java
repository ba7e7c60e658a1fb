package id.sidaksos.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The parts that the program brings along and their licences, from the resource {@code ui/lisensi.tsv}. */
final class Licences {
    private Licences() {}

    /** @param name as its makers call it */
    record Part(String name, String version, String licence) {}

    static List<Part> parts() {
        return text("/ui/lisensi.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Part(cells[0], cells[1], cells[2]))
                .toList();
    }

    /** The licence of the typeface, whole: it asks to be brought along. */
    static String ofTypeface() {
        return text("/ui/fonts/LICENSE.txt");
    }

    private static String text(String resource) {
        try (InputStream in = Licences.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
