package id.sidaksos.sheet.indicator;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.scoring.Decimals;
import id.sidaksos.sheet.SheetInfo;
import id.sidaksos.sheet.SourceBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One sheet of a set's workbook with its columns found by their labels. */
final class SetTable {
    /** Labels stand in the first row; a title above them is forgiven. */
    private static final int HEADER_WITHIN = 10;

    private final String sheet;
    private final Map<SetColumn, Integer> places;
    private final List<Row> rows;

    private SetTable(String sheet, Map<SetColumn, Integer> places, List<Row> rows) {
        this.sheet = sheet;
        this.places = places;
        this.rows = rows;
    }

    /** @throws SetFault where the sheet or one of the needed columns is missing; a sheet without any cell has no rows */
    static SetTable read(SourceBook book, String sheet, List<SetColumn> columns, List<SetColumn> needed)
            throws SetFault {
        List<Row> rows = rows(book, sheet);
        if (rows.isEmpty()) {
            return new SetTable(sheet, Map.of(), rows);
        }
        int header = 0;
        Map<SetColumn, Integer> best = Map.of();
        for (int i = 0; i < Math.min(HEADER_WITHIN, rows.size()); i++) {
            Map<SetColumn, Integer> found = places(rows.get(i), columns);
            if (found.size() > best.size()) {
                best = found;
                header = i;
            }
        }
        for (SetColumn column : needed) {
            if (!best.containsKey(column)) {
                throw new SetFault(Sentence.of("nilai.berkas.columnMissing", sheet, column.label()));
            }
        }
        return new SetTable(sheet, best, rows.subList(header + 1, rows.size()));
    }

    /** Every row of a sheet that is found by its name, whatever its case. */
    static List<Row> rows(SourceBook book, String sheet) throws SetFault {
        Optional<SheetInfo> info = book.sheets().stream()
                .filter(each -> each.name().strip().toLowerCase(Locale.ROOT).equals(sheet))
                .findFirst();
        if (info.isEmpty()) {
            throw new SetFault(Sentence.of("nilai.berkas.sheetMissing", sheet));
        }
        List<Row> rows = new ArrayList<>();
        book.read(info.get(), row -> {
            if (!row.blank()) {
                rows.add(row.copy());
            }
            return true;
        });
        return rows;
    }

    static Map<SetColumn, Integer> places(Row row, List<SetColumn> columns) {
        Map<SetColumn, Integer> found = new EnumMap<>(SetColumn.class);
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            for (SetColumn column : columns) {
                if (column.isNamed(text)) {
                    found.putIfAbsent(column, c);
                }
            }
        }
        return found;
    }

    List<Row> rows() {
        return rows;
    }

    String text(Row row, SetColumn column) {
        return places.containsKey(column) ? row.text(places.get(column)).strip() : "";
    }

    /** A code: a number cell that holds 1 is the code 1, and so is the text 1.0 of a list that went through a program. */
    String code(Row row, SetColumn column) {
        String text = text(row, column);
        return text.matches("\\d+\\.0+") ? text.substring(0, text.indexOf('.')) : text;
    }

    int whole(Row row, SetColumn column, int otherwise) throws SetFault {
        BigDecimal number = number(row, column, BigDecimal.valueOf(otherwise));
        if (number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 9) {
            throw notNumber(row, column);
        }
        return number.intValue();
    }

    /** An empty cell, or a dash, holds nothing: {@code otherwise}. */
    BigDecimal number(Row row, SetColumn column, BigDecimal otherwise) throws SetFault {
        String text = text(row, column);
        if (text.isEmpty() || text.equals("-")) {
            return otherwise;
        }
        Optional<BigDecimal> number =
                kind(row, column) == CellKind.NUMBER ? Decimals.ofCell(text) : Decimals.parse(text);
        return number.orElseThrow(() -> notNumber(row, column));
    }

    private CellKind kind(Row row, SetColumn column) {
        return row.kind(places.get(column));
    }

    private SetFault notNumber(Row row, SetColumn column) {
        return new SetFault(Sentence.of(
                "nilai.berkas.notNumber", sheet, Integer.toString(row.number()), column.label(), text(row, column)));
    }
}
