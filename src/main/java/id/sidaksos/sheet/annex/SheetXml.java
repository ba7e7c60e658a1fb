package id.sidaksos.sheet.annex;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * One sheet, written row by row. Rows and columns count from 0. Cells are inline texts or numbers; there is no way to
 * write a formula.
 */
final class SheetXml {
    private static final int MOST_ROWS = 1_048_576;
    /** Height of a row of one line, in points: a little air above and below. */
    private static final double LIST_ROW = 15.75;
    /** Pixels of a cell that no text reaches. */
    private static final int PADDING = 5;

    private final Writer out;
    private final Page page;
    private final List<String> merges = new ArrayList<>();
    private int row = -1;
    private int firstTitleRow = -1;
    private int lastTitleRow = -1;

    SheetXml(Writer out, Page page, boolean first) throws IOException {
        this.out = out;
        this.page = page;
        out.write(BookXml.DECLARATION + "<worksheet xmlns=\"" + BookXml.MAIN + "\">");
        out.write("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        out.write("<sheetViews><sheetView" + (first ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">");
        if (page.frozenRows() > 0) {
            out.write("<pane ySplit=\"" + page.frozenRows() + "\" topLeftCell=\"" + cell(page.frozenRows(), 0)
                    + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>");
        }
        out.write("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15.75\" customHeight=\"1\"/><cols>");
        for (int c = 0; c < page.columns(); c++) {
            out.write("<col min=\"" + (c + 1) + "\" max=\"" + (c + 1) + "\" width=\"" + page.widths()[c]
                    + ".625\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
    }

    Page page() {
        return page;
    }

    /** Number of rows so far. */
    int rows() {
        return row + 1;
    }

    /** A row of one line in the list font. */
    void startRow() throws IOException {
        startRow(LIST_ROW);
    }

    /** A row of the list font that is high enough for these texts, one for each column from the given one. */
    void startFittedRow(int firstColumn, List<String> texts) throws IOException {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            int width = page.pixels(firstColumn + i, firstColumn + i) - PADDING;
            lines = Math.max(lines, TextFit.LIST.lines(texts.get(i), width));
        }
        startRow(TextFit.LIST.points(lines) + LIST_ROW - TextFit.LIST.points(1));
    }

    void startRow(double points) throws IOException {
        row++;
        if (row >= MOST_ROWS) {
            throw new Problem(ErrorCode.OUTPUT_TOO_LONG, MOST_ROWS);
        }
        out.write("<row r=\"" + (row + 1) + "\" ht=\"" + Math.min(points, TextFit.HIGHEST) + "\" customHeight=\"1\">");
    }

    void endRow() throws IOException {
        out.write("</row>");
    }

    void emptyRow() throws IOException {
        startRow();
        endRow();
    }

    void text(int column, String text, Look look) throws IOException {
        startCell(column, look.forText(text));
        if (text.isEmpty()) {
            out.write("/>");
            return;
        }
        boolean edged = !text.equals(text.strip());
        out.write(edged ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>");
        out.write(XmlText.cell(text));
        out.write("</t></is></c>");
    }

    void number(int column, long number, Look look) throws IOException {
        startCell(column, look);
        out.write("><v>" + number + "</v></c>");
    }

    /** One text over several columns of the row at hand, with the border around all of them. */
    void merged(int firstColumn, int lastColumn, String text, Look look) throws IOException {
        text(firstColumn, text, look);
        for (int c = firstColumn + 1; c <= lastColumn; c++) {
            text(c, "", look);
        }
        merge(row, firstColumn, row, lastColumn);
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            merges.add(cell(firstRow, firstColumn) + ":" + cell(lastRow, lastColumn));
        }
    }

    /** From the next row on, as many rows as given are repeated on every printed page. */
    void titleRows(int count) {
        firstTitleRow = row + 1;
        lastTitleRow = row + count;
    }

    /** Print_Titles as rows, for instance {@code $12:$13}; empty where the sheet has none. */
    String titles() {
        return firstTitleRow < 0 ? "" : "$" + (firstTitleRow + 1) + ":$" + (lastTitleRow + 1);
    }

    /** Print_Area, for instance {@code $A$1:$L$90}. */
    String area() {
        return "$A$1:$" + column(page.columns() - 1) + "$" + Math.max(1, rows());
    }

    /** @param footer text of the footer in the spreadsheet's own code, already escaped */
    void end(String footer) throws IOException {
        out.write("</sheetData>");
        if (!merges.isEmpty()) {
            out.write("<mergeCells count=\"" + merges.size() + "\">");
            for (String range : merges) {
                out.write("<mergeCell ref=\"" + range + "\"/>");
            }
            out.write("</mergeCells>");
        }
        out.write("<printOptions horizontalCentered=\"1\"/>");
        // Inches: 1,5 cm left and right on landscape, a file margin of 2,5 cm at the left on portrait.
        out.write("<pageMargins left=\"" + (page.landscape() ? "0.59" : "0.98")
                + "\" right=\"0.59\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.35\"/>");
        out.write("<pageSetup paperSize=\"14\" fitToWidth=\"1\" fitToHeight=\"0\" orientation=\""
                + (page.landscape() ? "landscape" : "portrait") + "\"/>");
        out.write("<headerFooter><oddFooter>" + footer + "</oddFooter></headerFooter>");
        // NIK as text is meant so: no green corner in every cell.
        out.write("<ignoredErrors><ignoredError sqref=\"" + area().replace("$", "")
                + "\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>");
        out.flush();
    }

    private void startCell(int column, Look look) throws IOException {
        out.write("<c r=\"");
        out.write(cell(row, column));
        out.write("\" s=\"");
        out.write(Integer.toString(look.ordinal()));
        out.write('"');
    }

    static String cell(int row, int column) {
        return column(column) + (row + 1);
    }

    /** A, B … Z, AA … */
    static String column(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : column(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
