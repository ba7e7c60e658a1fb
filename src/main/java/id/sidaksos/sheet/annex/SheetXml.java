package id.sidaksos.sheet.annex;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.decree.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * One sheet, written row by row. Rows and columns count from 0. Cells are inline texts or numbers; there is no way to
 * write a formula.
 */
final class SheetXml extends SheetRows {
    private static final int MOST_ROWS = 1_048_576;

    private final Writer out;
    private final List<String> merges = new ArrayList<>();
    private int row = -1;
    private int firstTitleRow = -1;
    private int lastTitleRow = -1;

    SheetXml(Writer out, Page page, boolean first) throws IOException {
        super(page);
        this.out = out;
        out.write(BookXml.DECLARATION + "<worksheet xmlns=\"" + BookXml.MAIN + "\">");
        out.write("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        out.write("<sheetViews><sheetView" + (first ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">");
        if (page.frozenRows() > 0) {
            out.write("<pane ySplit=\"" + page.frozenRows() + "\" topLeftCell=\"" + cell(page.frozenRows(), 0)
                    + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>");
        }
        out.write("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15.75\" customHeight=\"1\"/><cols>");
        for (int c = 0; c < page().columns(); c++) {
            out.write("<col min=\"" + (c + 1) + "\" max=\"" + (c + 1) + "\" width=\"" + page.widths()[c]
                    + ".625\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
    }

    @Override
    int rows() {
        return row + 1;
    }

    @Override
    void startRow(double points) throws IOException {
        row++;
        if (row >= MOST_ROWS) {
            throw new Problem(ErrorCode.OUTPUT_TOO_LONG, MOST_ROWS);
        }
        out.write("<row r=\"" + (row + 1) + "\" ht=\"" + Math.min(points, TextFit.HIGHEST) + "\" customHeight=\"1\">");
    }

    @Override
    void endRow() throws IOException {
        out.write("</row>");
    }

    @Override
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

    @Override
    void number(int column, long number, Look look) throws IOException {
        startCell(column, look);
        out.write("><v>" + number + "</v></c>");
    }

    @Override
    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            merges.add(cell(firstRow, firstColumn) + ":" + cell(lastRow, lastColumn));
        }
    }

    @Override
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
        return "$A$1:$" + column(page().columns() - 1) + "$" + Math.max(1, rows());
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
        out.write("<pageMargins left=\"" + page().paper().left() + "\" right=\"" + Paper.RIGHT + "\" top=\"" + Paper.TOP
                + "\" bottom=\"" + Paper.BOTTOM + "\" header=\"0.3\" footer=\"0.35\"/>");
        out.write("<pageSetup paperSize=\"14\" fitToWidth=\"1\" fitToHeight=\"0\" orientation=\""
                + (page().landscape() ? "landscape" : "portrait") + "\"/>");
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
