package id.sidaksos.generator;

import id.sidaksos.domain.layout.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The layout of a file: columns, and what stands above and below them.
 *
 * @param sheet name of the sheet
 * @param above rows above the header, blank ones included
 * @param left blank columns to the left
 * @param headerRows the header; the last row is that of the fields, those above are groups
 * @param numbered whether a row (1) (2) (3) follows the header
 */
record Form(
        String sheet,
        List<List<String>> above,
        int left,
        List<List<String>> headerRows,
        boolean numbered,
        List<Column> columns,
        DateCells dates) {

    static Builder of(String sheet, DateCells dates) {
        return new Builder(sheet, dates);
    }

    int column(Field field) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field() == field) {
                return i;
            }
        }
        return -1;
    }

    /** Puts a form together. */
    static final class Builder {
        private final String sheet;
        private final DateCells dates;
        private final List<List<String>> above = new ArrayList<>();
        private final List<List<String>> groups = new ArrayList<>();
        private final List<Column> columns = new ArrayList<>();
        private int left;
        private boolean numbered;

        private Builder(String sheet, DateCells dates) {
            this.sheet = sheet;
            this.dates = dates;
        }

        Builder above(String... cells) {
            above.add(List.of(cells));
            return this;
        }

        Builder blank(int rows) {
            for (int i = 0; i < rows; i++) {
                above.add(List.of());
            }
            return this;
        }

        Builder left(int columns) {
            left = columns;
            return this;
        }

        Builder group(List<String> cells) {
            groups.add(cells);
            return this;
        }

        Builder numbered() {
            numbered = true;
            return this;
        }

        Builder column(String header, Field field, Function<Line, String> value) {
            columns.add(new Column(header, field, value));
            return this;
        }

        /** A column that the program has no place for. */
        Builder spare(String header, Function<Line, String> value) {
            return column(header, Field.KETERANGAN, value);
        }

        Builder birth(String header) {
            return column(
                    header,
                    Field.TANGGAL_LAHIR,
                    line -> Integer.toString(line.row().birth()));
        }

        Builder answer(String header, Field field, Facet facet, Vintage vintage) {
            return column(header, field, line -> line.facts().text(facet, vintage));
        }

        Builder life(String header, Field field, Facet facet, Vintage vintage) {
            return column(header, field, line -> line.life().text(facet, vintage));
        }

        Builder quality(String header, Field field, Facet facet) {
            return column(header, field, line -> line.facts().quality(facet));
        }

        Builder programme(String header, Field field, String programme) {
            return column(header, field, line -> line.facts().yesNo(programme));
        }

        Form build() {
            List<List<String>> headers = new ArrayList<>(groups);
            headers.add(columns.stream().map(Column::header).toList());
            return new Form(sheet, above, left, headers, numbered, columns, dates);
        }
    }
}
