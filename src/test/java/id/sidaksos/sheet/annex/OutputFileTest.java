package id.sidaksos.sheet.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final byte[] CONTENT = "isi".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void a_file_takes_the_place_of_the_old_one_and_leaves_nothing_beside_it() throws IOException {
        Path target = folder.resolve("baru/dalam/f.xlsx");

        OutputFile.write(target, out -> out.write('x'));
        OutputFile.write(target, out -> out.write(CONTENT));

        assertThat(target).hasBinaryContent(CONTENT);
        assertThat(files(target.getParent())).containsExactly(target);
    }

    @Test
    void what_breaks_half_way_leaves_the_old_file_as_it_was() throws IOException {
        Path target = Files.write(folder.resolve("f.xlsx"), CONTENT);

        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> OutputFile.write(target, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("broken");
                }));

        assertThat(problem.code()).isEqualTo(ErrorCode.OUTPUT_UNWRITABLE);
        assertThat(problem.sentence().args()).containsExactly("f.xlsx");
        assertThat(target).hasBinaryContent(CONTENT);
        assertThat(files(folder)).containsExactly(target);
    }

    @Test
    void a_full_disk_is_told_as_one() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> OutputFile.write(folder.resolve("f.xlsx"), out -> {
                    throw new IOException("No space left on device");
                }));

        assertThat(problem.code()).isEqualTo(ErrorCode.DISK_FULL);
    }

    @Test
    void a_folder_or_a_file_as_folder_cannot_be_written() throws IOException {
        Path file = Files.write(folder.resolve("berkas"), CONTENT);

        for (Path target : new Path[] {folder, file.resolve("f.xlsx")}) {
            Problem problem =
                    catchThrowableOfType(Problem.class, () -> OutputFile.write(target, out -> out.write('x')));
            assertThat(problem.code()).isEqualTo(ErrorCode.OUTPUT_UNWRITABLE);
        }
        assertThat(file).hasBinaryContent(CONTENT);
    }

    private static Stream<Path> files(Path folder) throws IOException {
        return Files.list(folder);
    }
}
