package id.sidaksos.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @TempDir
    Path folder;

    /** Reads a workbook in a process whose heap could not hold a tenth of its rows. */
    public static void main(String[] args) {
        long[] rows = new long[1];
        try (SourceBook book = SourceBook.open(Path.of(args[0]), Optional.empty())) {
            book.read(book.sheets().get(0), row -> row.text(0).length() + ++rows[0] > 0);
        }
        System.out.println("rows " + rows[0]);
    }

    @Test
    void memory_does_not_grow_with_rows() throws IOException, InterruptedException {
        Path file = folder.resolve("besar.xlsx");
        List<String> header = List.of("a", "b", "c", "d");
        try (TableWriter table = TableWriter.open(file, header)) {
            for (int i = 0; i < 200_000; i++) {
                table.row("sel pertama " + i, "sel kedua " + i, i, "sel keempat " + i);
            }
            table.save();
        }
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        MemoryTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        assertThat(said).contains("rows 200001");
    }
}
