package id.sidaksos.sheet.annex;

import id.sidaksos.domain.decree.paper.PaperCell;
import id.sidaksos.domain.decree.paper.PaperRow;
import id.sidaksos.domain.decree.paper.PaperSheet;
import id.sidaksos.sheet.SheetNames;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sheets of an annex kept in memory, to be drawn on the screen. */
final class DraftBook implements Annex.Book {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    @Override
    public SheetRows sheet(String name, Page page) {
        names.add(SheetNames.free(name, names));
        Draft draft = new Draft(page);
        drafts.add(draft);
        return draft;
    }

    List<PaperSheet> sheets() {
        List<PaperSheet> sheets = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            sheets.add(drafts.get(i).onPaper(names.get(i)));
        }
        return sheets;
    }

    private static final class Draft extends SheetRows {
        private final List<PaperRow> rows = new ArrayList<>();
        private List<PaperCell> cells = new ArrayList<>();
        private double points;
        private int titleFrom = -1;
        private int titleRows;
        private int row = -1;

        private Draft(Page page) {
            super(page);
        }

        @Override
        int rows() {
            return row + 1;
        }

        @Override
        void startRow(double height) {
            row++;
            points = Math.min(height, TextFit.HIGHEST);
            cells = new ArrayList<>();
        }

        @Override
        void endRow() {
            rows.add(new PaperRow(points, cells));
        }

        @Override
        void text(int column, String text, Look look) {
            cells.add(new PaperCell(column, column, text, look.onPaper()));
        }

        @Override
        void number(int column, long number, Look look) {
            String pattern = look.format == Look.Format.THOUSANDS ? "#,##0" : "0";
            text(column, new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(INDONESIAN)).format(number), look);
        }

        /** Only within the row at hand: nothing on an annex reaches over several rows. */
        @Override
        void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
            PaperCell first = cells.stream()
                    .filter(cell -> cell.first() == firstColumn)
                    .findFirst()
                    .orElseThrow();
            cells.removeIf(cell -> cell.first() >= firstColumn && cell.last() <= lastColumn);
            cells.add(new PaperCell(firstColumn, lastColumn, first.text(), first.look()));
        }

        @Override
        void titleRows(int count) {
            titleFrom = row + 1;
            titleRows = count;
        }

        private PaperSheet onPaper(String name) {
            List<Integer> widths = new ArrayList<>();
            for (int c = 0; c < page().columns(); c++) {
                widths.add(page().pixels(c, c));
            }
            return new PaperSheet(name, page().paper(), widths, titleFrom, titleRows, rows);
        }
    }
}
