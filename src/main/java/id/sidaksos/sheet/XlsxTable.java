package id.sidaksos.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook with one table, or with several of which each has a sheet of its own name: bold header that stays in view, filter, widths after the first rows, text cells with the
 * format {@code @}. Written straight into the zip with inline strings; a table longer than a sheet goes on in another.
 */
final class XlsxTable implements TableFormat {
    private static final int MOST_ROWS = 1_048_576;
    /** Rows looked at for the widths. */
    private static final int SAMPLE = 100;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;

    private final ZipOutputStream zip;
    private final Writer out;
    private final List<String> names = new ArrayList<>();
    private List<String> header;
    private String name = "Data";
    private boolean begun;
    /** How many sheets the table in hand has taken already. */
    private int part;
    private final List<List<?>> waiting = new ArrayList<>();
    private final StringBuilder xml = new StringBuilder(4096);
    private final int mostRows;

    private int sheets;
    private int rowsInSheet;

    XlsxTable(OutputStream file, List<String> header) throws IOException {
        this(file, header, MOST_ROWS);
    }

    XlsxTable(OutputStream file, String name, List<String> header) throws IOException {
        this(file, header, MOST_ROWS);
        this.name = name;
    }

    XlsxTable(OutputStream file, List<String> header, int mostRows) throws IOException {
        this.zip = new ZipOutputStream(file);
        this.out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        this.header = header;
        this.mostRows = mostRows;
        entry("xl/styles.xml", XlsxTableParts.STYLES);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (!begun) {
            waiting.add(new ArrayList<>(cells));
            if (waiting.size() == SAMPLE) {
                writeWaiting();
            }
        } else {
            if (rowsInSheet == mostRows) {
                endSheet();
                beginSheet();
            }
            write(cells, false);
        }
    }

    /** From here on the rows belong to another table, on a sheet of its own. */
    void table(String sheetName, List<String> newHeader) throws IOException {
        endTable();
        name = sheetName;
        header = newHeader;
    }

    private void endTable() throws IOException {
        if (!begun && (sheets == 0 || !waiting.isEmpty())) {
            writeWaiting();
        }
        if (begun) {
            endSheet();
        }
        begun = false;
        part = 0;
        waiting.clear();
    }

    private void writeWaiting() throws IOException {
        beginSheet();
        for (List<?> cells : List.copyOf(waiting)) {
            row(cells);
        }
    }

    private void beginSheet() throws IOException {
        sheets++;
        begun = true;
        // A quotation mark would end the attribute that the name stands in.
        String wanted = name.replace('"', '\'') + (part == 0 ? "" : " " + (part + 1));
        names.add(SheetNames.free(wanted, names));
        part++;
        rowsInSheet = 0;
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheets + ".xml"));
        xml.append(XlsxTableParts.SHEET_BEGIN);
        for (int c = 0; c < header.size(); c++) {
            xml.append("<col min=\"").append(c + 1).append("\" max=\"").append(c + 1);
            xml.append("\" width=\"").append(width(c)).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        write(header, true);
    }

    private void endSheet() throws IOException {
        xml.append("</sheetData><autoFilter ref=\"A1:").append(XlsxTableParts.column(header.size() - 1));
        xml.append(rowsInSheet).append("\"/></worksheet>");
        flushXml();
        out.flush();
        zip.closeEntry();
    }

    private int width(int column) {
        int widest = header.get(column).length() + 2;
        for (List<?> cells : waiting) {
            Object cell = column < cells.size() ? cells.get(column) : null;
            widest = Math.max(widest, cell == null ? 0 : cell.toString().length() + 1);
        }
        return Math.max(NARROWEST, Math.min(WIDEST, widest));
    }

    private void write(List<?> cells, boolean asHeader) throws IOException {
        rowsInSheet++;
        xml.append("<row r=\"").append(rowsInSheet).append("\">");
        for (int c = 0; c < cells.size(); c++) {
            Object cell = cells.get(c);
            if (cell == null) {
                continue;
            }
            xml.append("<c r=\"").append(XlsxTableParts.column(c)).append(rowsInSheet);
            String number = TableWriter.number(cell);
            if (number.isEmpty()) {
                xml.append("\" s=\"")
                        .append(asHeader ? 2 : 1)
                        .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                XlsxTableParts.appendText(xml, cell.toString());
                xml.append("</t></is></c>");
            } else {
                xml.append("\"><v>").append(number).append("</v></c>");
            }
        }
        xml.append("</row>");
        flushXml();
    }

    private void flushXml() throws IOException {
        out.append(xml);
        xml.setLength(0);
    }

    @Override
    public void finish() throws IOException {
        endTable();
        entry("[Content_Types].xml", XlsxTableParts.contentTypes(sheets));
        entry("_rels/.rels", XlsxTableParts.ROOT_RELATIONS);
        entry("xl/workbook.xml", XlsxTableParts.workbook(names));
        entry("xl/_rels/workbook.xml.rels", XlsxTableParts.workbookRelations(sheets));
        zip.finish();
    }

    private void entry(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.append(content);
        out.flush();
        zip.closeEntry();
    }
}
