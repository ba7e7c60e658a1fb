package id.sidaksos.sheet;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a whole file the way a service would, for tests. */
final class Reading {
    private Reading() {}

    static List<Row> firstSheet(Path file) {
        return sheet(file, 0);
    }

    static List<Row> sheet(Path file, int index) {
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            return rows(book, index);
        }
    }

    static List<Row> rows(SourceBook book, int index) {
        List<Row> rows = new ArrayList<>();
        book.read(book.sheets().get(index), row -> rows.add(row.copy()));
        return rows;
    }

    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) {
            texts.add(row.text(c));
        }
        return texts;
    }

    static List<List<String>> table(Path file) {
        return firstSheet(file).stream().map(Reading::texts).toList();
    }

    /** Opens and reads every sheet to its end; the code of the problem that has to come of it. */
    static ErrorCode refusal(Path file, Optional<String> password) {
        return catchThrowableOfType(Problem.class, () -> readAll(file, password))
                .code();
    }

    static ErrorCode refusal(Path file) {
        return refusal(file, Optional.empty());
    }

    static long readAll(Path file, Optional<String> password) {
        long[] cells = new long[1];
        try (SourceBook book = SourceBook.open(file, password)) {
            for (SheetInfo sheet : book.sheets()) {
                book.read(sheet, row -> {
                    for (int c = 0; c < row.width(); c++) {
                        cells[0] += row.text(c).length();
                    }
                    return true;
                });
                cells[0] += book.merges(sheet).size();
            }
        }
        return cells[0];
    }
}
