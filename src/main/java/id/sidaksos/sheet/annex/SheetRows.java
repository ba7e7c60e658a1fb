package id.sidaksos.sheet.annex;

import java.io.IOException;
import java.util.List;

/**
 * One sheet of the annex as it is laid out, row by row: what stands where and how high a row is. Where it goes is the
 * business of those who extend it: {@link SheetXml} writes it into a workbook, {@link SheetDraft} keeps it for the
 * preview on the screen; so both always show the same page. Rows and columns count from 0.
 */
abstract class SheetRows {
    /** Height of a row of one line, in points: a little air above and below. */
    private static final double LIST_ROW = 15.75;
    /** Pixels of a cell that no text reaches. */
    private static final int PADDING = 5;

    private final Page page;

    SheetRows(Page page) {
        this.page = page;
    }

    final Page page() {
        return page;
    }

    /** Number of rows so far. */
    abstract int rows();

    abstract void startRow(double points) throws IOException;

    abstract void endRow() throws IOException;

    abstract void text(int column, String text, Look look) throws IOException;

    abstract void number(int column, long number, Look look) throws IOException;

    /** Makes cells of the rows so far one; the text is that of the first. */
    abstract void merge(int firstRow, int firstColumn, int lastRow, int lastColumn);

    /** From the next row on, as many rows as given are repeated on every printed page. */
    abstract void titleRows(int count);

    /** A row of one line in the list font. */
    final void startRow() throws IOException {
        startRow(LIST_ROW);
    }

    /** A row of the list font that is high enough for these texts, one for each column from the given one. */
    final void startFittedRow(int firstColumn, List<String> texts) throws IOException {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            int width = page.pixels(firstColumn + i, firstColumn + i) - PADDING;
            lines = Math.max(lines, TextFit.LIST.lines(texts.get(i), width));
        }
        startRow(TextFit.LIST.points(lines) + LIST_ROW - TextFit.LIST.points(1));
    }

    final void emptyRow() throws IOException {
        startRow();
        endRow();
    }

    /** One text over several columns of the row at hand, with the border around all of them. */
    final void merged(int firstColumn, int lastColumn, String text, Look look) throws IOException {
        text(firstColumn, text, look);
        for (int c = firstColumn + 1; c <= lastColumn; c++) {
            text(c, "", look);
        }
        merge(rows() - 1, firstColumn, rows() - 1, lastColumn);
    }
}
