package id.sidaksos.desk;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * {@code tampilan.properties} in the data folder: how this person's window looks, nothing of the data. A file that
 * cannot be read is as good as none: no one is kept from the lists by the width of a column.
 */
public final class PreferenceFile {
    public static final String NAME = "tampilan.properties";

    private final Path file;

    public PreferenceFile(Path dataFolder) {
        this.file = dataFolder.resolve(NAME);
    }

    public Map<String, String> read() {
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        Map<String, String> read = new TreeMap<>();
        values.stringPropertyNames().forEach(key -> read.put(key, values.getProperty(key)));
        return read;
    }

    /**
     * Writes all of it or nothing of it.
     *
     * @throws Problem OUTPUT_UNWRITABLE
     */
    public void write(Map<String, String> values) {
        Path beside = file.resolveSibling(NAME + ".baru");
        Properties written = new Properties();
        written.putAll(values);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                written.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.OUTPUT_UNWRITABLE, NAME);
        }
    }
}
