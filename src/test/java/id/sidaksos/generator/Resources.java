package id.sidaksos.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the generator's own lists. */
final class Resources {
    private Resources() {}

    /** Lines of a resource without blanks and remarks. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream("/generator/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
