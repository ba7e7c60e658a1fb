package id.sidaksos.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {
    private static final int ROWS = 5_000;

    @TempDir
    Path folder;

    @Test
    void rows_come_as_the_file_has_them_and_stay_as_they_are() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (SourceBook book = book()) {
            book.readAhead(book.sheets().get(0), rows::add);
        }

        assertThat(rows)
                .extracting(row -> row.text(1))
                .containsExactlyElementsOf(
                        IntStream.range(0, ROWS).mapToObj(i -> "isi " + i).toList());
    }

    @Test
    void they_are_visited_on_the_thread_of_the_caller() throws IOException {
        Set<String> threads = new ConcurrentSkipListSet<>();
        try (SourceBook book = book()) {
            book.readAhead(
                    book.sheets().get(0),
                    row -> threads.add(Thread.currentThread().getName()) || true);
        }

        assertThat(threads).containsExactly(Thread.currentThread().getName());
    }

    @Test
    void who_has_enough_can_stop_and_read_again() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (SourceBook book = book()) {
            book.readAhead(book.sheets().get(0), row -> rows.add(row) && rows.size() < 3);
            book.readAhead(book.sheets().get(0), row -> rows.add(row) && rows.size() < 5);
        }

        assertThat(rows).extracting(Row::number).containsExactly(1, 2, 3, 1, 2);
    }

    @Test
    void what_the_visitor_throws_passes_through() throws IOException {
        try (SourceBook book = book()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> book.readAhead(book.sheets().get(0), row -> {
                        throw new IllegalStateException("baris " + row.number());
                    }))
                    .withMessage("baris 1");
        }
    }

    @Test
    void a_fault_of_the_file_comes_after_the_rows_before_it() throws IOException {
        Path cut = folder.resolve("putus.csv");
        Files.writeString(cut, "a|b\n".repeat(ROWS) + "x|".repeat(RowBuffer.MAX_COLUMNS + 1) + "\n");
        List<Row> rows = new ArrayList<>();

        try (SourceBook book = SourceBook.open(cut, Optional.empty())) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> book.readAhead(book.sheets().get(0), rows::add))
                    .extracting(Problem::code)
                    .isEqualTo(ErrorCode.FILE_TOO_LARGE);
        }
        assertThat(rows.size()).isEqualTo(ROWS);
    }

    private SourceBook book() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            text.append(i).append("|isi ").append(i).append("|tetap\n");
        }
        return SourceBook.open(Files.writeString(folder.resolve("daftar.csv"), text), Optional.empty());
    }
}
