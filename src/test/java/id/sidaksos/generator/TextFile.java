package id.sidaksos.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A delimited text file, each cell in quotes as SIKS-NG writes them, or none as Febrl does. */
final class TextFile implements TableFile {
    private final BufferedWriter out;
    private final String delimiter;
    private final boolean quoted;
    private final StringBuilder line = new StringBuilder(512);
    private int rows;

    TextFile(Path file, String delimiter, boolean quoted) throws IOException {
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        this.delimiter = delimiter;
        this.quoted = quoted;
    }

    @Override
    public void sheet(String name) {
        if (rows > 0) {
            throw new IllegalStateException("A text file has one sheet: " + name);
        }
    }

    @Override
    public void row(OutRow row) throws IOException {
        line.setLength(0);
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                line.append(delimiter);
            }
            String text = row.text(i);
            if (quoted) {
                line.append('"')
                        .append(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""))
                        .append('"');
            } else {
                line.append(text);
            }
        }
        out.append(line.append("\r\n"));
        rows++;
    }

    @Override
    public void merge(String range) {
        // A text file cannot join cells.
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
