package id.sidaksos.service;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.sheet.SheetInfo;
import id.sidaksos.sheet.SourceBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A small list of the program's own making that comes back from an office: columns by their names, header in the first row. */
public final class ListFile {
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private ListFile() {}

    /** A row below the header. */
    public final class Line {
        private final Row row;

        private Line(Row row) {
            this.row = row;
        }

        /** Row number as the spreadsheet shows it. */
        public int row() {
            return row.number();
        }

        /** Text of a column, empty where the list has none of that name. */
        public String text(String column) {
            Integer at = columns.get(column);
            return at == null ? "" : row.text(at).strip();
        }
    }

    /**
     * @param needed names of the columns that cannot be done without
     * @throws Problem FILE_…, LIST_UNUSABLE
     */
    public static ListFile read(Path file, List<String> needed) {
        ListFile list = new ListFile();
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            SheetInfo sheet = book.sheets().get(0);
            book.read(sheet, row -> {
                list.take(row);
                return true;
            });
        }
        for (String column : needed) {
            if (!list.has(column)) {
                throw new Problem(ErrorCode.LIST_UNUSABLE, file.getFileName().toString(), 1, column);
            }
        }
        return list;
    }

    private void take(Row row) {
        if (!columns.isEmpty()) {
            lines.add(new Line(row.copy()));
            return;
        }
        for (int column = 0; column < row.width(); column++) {
            columns.put(row.text(column).strip().toLowerCase(Locale.ROOT), column);
        }
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }
}
