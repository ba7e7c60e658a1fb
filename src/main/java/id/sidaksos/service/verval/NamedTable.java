package id.sidaksos.service.verval;

import id.sidaksos.base.CleanText;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.sheet.SheetInfo;
import id.sidaksos.sheet.SourceBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A small list that an office has typed, in a workbook or as CSV: columns known by their titles whatever their order, titles anywhere in
 * the first rows of any sheet.
 */
final class NamedTable {
    private static final int HEAD_ROWS = 20;

    /** Titles of each column, by its key here. */
    private final Map<String, List<String>> titles;

    private final List<List<String>> needed;

    /**
     * @param titles by key, in the form of {@link TextKey#compact}
     * @param needed of each of these lists of keys at least one column must be there
     */
    NamedTable(Map<String, List<String>> titles, List<List<String>> needed) {
        this.titles = titles;
        this.needed = needed;
    }

    /** A row of the list: its number in the spreadsheet, and the texts by the columns' keys. */
    record Line(int row, Map<String, String> texts) {
        /** Without blanks at its ends; empty where there is none. */
        String text(String key) {
            return texts.getOrDefault(key, "");
        }
    }

    /** @throws Problem FILE_…, VERVAL_COLUMNS, TABLE_WITHOUT_ROWS */
    void read(Path file, Consumer<Line> consumer) {
        String name = file.getFileName().toString();
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            for (SheetInfo sheet : book.sheets()) {
                Optional<Head> head = head(book, sheet);
                if (head.isPresent()) {
                    if (rows(book, sheet, head.get(), consumer) == 0) {
                        throw new Problem(ErrorCode.TABLE_WITHOUT_ROWS, name);
                    }
                    return;
                }
            }
        }
        throw new Problem(ErrorCode.VERVAL_COLUMNS, name, wanted());
    }

    private record Head(int row, Map<String, Integer> columns) {}

    private Optional<Head> head(SourceBook book, SheetInfo sheet) {
        List<Head> heads = new ArrayList<>();
        book.read(sheet, row -> {
            Map<String, Integer> columns = columns(row);
            if (needed.stream().allMatch(keys -> keys.stream().anyMatch(columns::containsKey))) {
                heads.add(new Head(row.number(), columns));
                return false;
            }
            return row.number() < HEAD_ROWS;
        });
        return heads.stream().findFirst();
    }

    private Map<String, Integer> columns(Row row) {
        Map<String, Integer> columns = new HashMap<>();
        for (int c = 0; c < row.width(); c++) {
            String title = TextKey.compact(row.text(c));
            int column = c;
            titles.forEach((key, names) -> {
                if (names.contains(title)) {
                    columns.putIfAbsent(key, column);
                }
            });
        }
        return columns;
    }

    private static int rows(SourceBook book, SheetInfo sheet, Head head, Consumer<Line> consumer) {
        int[] rows = {0};
        book.read(sheet, row -> {
            if (row.number() > head.row()) {
                Map<String, String> texts = new HashMap<>();
                head.columns().forEach((key, column) -> {
                    String text = CleanText.of(row.text(column)).strip();
                    if (!text.isEmpty()) {
                        texts.put(key, text);
                    }
                });
                if (!texts.isEmpty()) {
                    rows[0]++;
                    consumer.accept(new Line(row.number(), texts));
                }
            }
            return true;
        });
        return rows[0];
    }

    /** The first title of each column that is needed. */
    private String wanted() {
        return String.join(
                ", ",
                needed.stream()
                        .map(keys -> String.join(
                                " / ",
                                keys.stream().map(key -> titles.get(key).get(0)).toList()))
                        .toList());
    }
}
