package id.sidaksos.sheet.verval;

import id.sidaksos.sheet.annex.XmlText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One sheet of a packet, written from top to bottom: head, rows, then what follows them. Rows and columns count from 0. All sheets are
 * protected without a password: it keeps from mistakes, not from people.
 */
final class SheetPart {
    private static final String[] COLUMNS =
            IntStream.range(0, 702).mapToObj(SheetPart::column).toArray(String[]::new);

    private final Writer out;
    private final List<String> merges = new ArrayList<>();
    private final List<String> validations = new ArrayList<>();
    private final List<String> colours = new ArrayList<>();
    private int priority = 1;
    private String rowName = "";
    private int row = -1;

    SheetPart(Writer out) {
        this.out = out;
    }

    /** @param widths in digits; a negative one is a hidden column */
    void begin(double[] widths, int frozenColumns, int frozenRows, boolean selected) throws IOException {
        out.write("<worksheet xmlns=\"" + PacketBook.MAIN + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        out.write("<sheetViews><sheetView showGridLines=\"0\"" + (selected ? " tabSelected=\"1\"" : "")
                + " workbookViewId=\"0\">");
        if (frozenRows > 0) {
            out.write("<pane xSplit=\"" + frozenColumns + "\" ySplit=\"" + frozenRows + "\" topLeftCell=\""
                    + cell(frozenRows, frozenColumns) + "\" activePane=\"bottomRight\" state=\"frozen\"/>"
                    + "<selection pane=\"bottomRight\" activeCell=\"" + cell(frozenRows, frozenColumns)
                    + "\" sqref=\"" + cell(frozenRows, frozenColumns) + "\"/>");
        }
        out.write("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int c = 0; c < widths.length; c++) {
            out.write("<col min=\"" + (c + 1) + "\" max=\"" + (c + 1) + "\" width=\"" + Math.abs(widths[c])
                    + "\" customWidth=\"1\"" + (widths[c] < 0 ? " hidden=\"1\"" : "") + "/>");
        }
        out.write("</cols><sheetData>");
    }

    /** Number of the row begun last. */
    int row() {
        return row;
    }

    /** @param points height, 0 for the usual one */
    void startRow(double points, boolean hidden) throws IOException {
        row++;
        rowName = Integer.toString(row + 1);
        out.write("<row r=\"" + rowName + "\"" + (points > 0 ? " ht=\"" + points + "\" customHeight=\"1\"" : "")
                + (hidden ? " hidden=\"1\"" : "") + ">");
    }

    void endRow() throws IOException {
        out.write("</row>");
    }

    /** Leaves rows out. */
    void skip(int rows) {
        row += rows;
    }

    void text(int column, String text, CellLook look) throws IOException {
        open(column, look);
        if (text.isEmpty()) {
            out.write("/>");
            return;
        }
        boolean edged = text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
        out.write(edged ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>");
        out.write(XmlText.cell(text));
        out.write("</t></is></c>");
    }

    void number(int column, long number, CellLook look) throws IOException {
        open(column, look);
        out.write("><v>" + number + "</v></c>");
    }

    /** @param value what stands there until it is counted */
    void formula(int column, String formula, String value, CellLook look) throws IOException {
        open(column, look);
        out.write(" t=\"str\"><f>" + XmlText.of(formula) + "</f><v>" + XmlText.of(value) + "</v></c>");
    }

    void formula(int column, String formula, long value, CellLook look) throws IOException {
        open(column, look);
        out.write("><f>" + XmlText.of(formula) + "</f><v>" + value + "</v></c>");
    }

    private void open(int column, CellLook look) throws IOException {
        out.write("<c r=\"");
        out.write(COLUMNS[column]);
        out.write(rowName);
        out.write(look.reference());
    }

    void merge(int firstColumn, int lastColumn) {
        merges.add(cell(row, firstColumn) + ":" + cell(row, lastColumn));
    }

    /** Colours the cells of an area where a formula, written for its first cell, is true. */
    void colour(String area, String formula, CellLook.Colour colour) {
        colours.add("<conditionalFormatting sqref=\"" + area + "\"><cfRule type=\"expression\" dxfId=\""
                + colour.ordinal() + "\" priority=\"" + priority++ + "\"><formula>" + XmlText.of(formula)
                + "</formula></cfRule></conditionalFormatting>");
    }

    /** Offers the choices of a list; what is typed must be one of them. */
    void choices(String area, String list, String title, String message) {
        validations.add("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" errorTitle=\""
                + XmlText.of(title) + "\" error=\"" + XmlText.of(message) + "\" sqref=\"" + area + "\"><formula1>"
                + XmlText.of(list) + "</formula1></dataValidation>");
    }

    /** Warns of what is no such thing, and keeps it if the person wants. */
    void warn(String area, String formula, String title, String message) {
        validations.add("<dataValidation type=\"custom\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\"1\""
                + " errorTitle=\"" + XmlText.of(title) + "\" error=\"" + XmlText.of(message) + "\" sqref=\"" + area
                + "\"><formula1>" + XmlText.of(formula) + "</formula1></dataValidation>");
    }

    /** Takes days from one to another, as spreadsheets count them. */
    void days(String area, long from, long to, String title, String message) {
        validations.add("<dataValidation type=\"date\" operator=\"between\" allowBlank=\"1\" showErrorMessage=\"1\""
                + " showInputMessage=\"1\" errorTitle=\"" + XmlText.of(title) + "\" error=\"" + XmlText.of(message)
                + "\" promptTitle=\"" + XmlText.of(title) + "\" prompt=\"" + XmlText.of(message) + "\" sqref=\"" + area
                + "\"><formula1>" + from + "</formula1><formula2>" + to + "</formula2></dataValidation>");
    }

    /** Says what is wanted where the cell is entered. */
    void hint(String area, String message) {
        validations.add("<dataValidation allowBlank=\"1\" showInputMessage=\"1\" prompt=\"" + XmlText.of(message)
                + "\" sqref=\"" + area + "\"/>");
    }

    /**
     * The end of the sheet.
     *
     * @param filter area of the filter, or empty
     * @param pagesWide how many pages a row may take
     * @param footer in the spreadsheet's own code
     */
    void end(String filter, boolean landscape, int pagesWide, String footer) throws IOException {
        out.write("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\""
                + " formatRows=\"0\" insertRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        if (!filter.isEmpty()) {
            out.write("<autoFilter ref=\"" + filter + "\"/>");
        }
        list(
                "mergeCells",
                merges.stream()
                        .map(range -> "<mergeCell ref=\"" + range + "\"/>")
                        .toList());
        for (String colour : colours) {
            out.write(colour);
        }
        list("dataValidations", validations);
        out.write(
                "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.45\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        out.write("<pageSetup paperSize=\"14\" fitToWidth=\"" + pagesWide
                + "\" fitToHeight=\"0\" pageOrder=\"overThenDown\"" + " orientation=\""
                + (landscape ? "landscape" : "portrait") + "\"/>");
        out.write("<headerFooter><oddFooter>" + XmlText.of(footer) + "</oddFooter></headerFooter>");
        // NIK as text is meant so: no green corner in every cell.
        out.write("<ignoredErrors><ignoredError sqref=\"A1:XFD65536\" numberStoredAsText=\"1\" unlockedFormula=\"1\"/>"
                + "</ignoredErrors></worksheet>");
    }

    private void list(String tag, List<String> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        out.write("<" + tag + " count=\"" + entries.size() + "\">");
        for (String entry : entries) {
            out.write(entry);
        }
        out.write("</" + tag + ">");
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
