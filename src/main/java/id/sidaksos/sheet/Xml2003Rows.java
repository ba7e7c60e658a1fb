package id.sidaksos.sheet;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Rows of one worksheet of an "XML Spreadsheet 2003". Cells tell their type themselves, dates in ISO form. */
final class Xml2003Rows implements RowCursor {
    private final InputStream file;
    private final XMLStreamReader2 xml;
    private final int sheet;
    private final RowBuffer row = new RowBuffer();
    private final List<CellRange> merges = new ArrayList<>();

    private int sheetsSeen;
    private boolean ended;
    private int rowNumber;
    private int column;

    Xml2003Rows(InputStream file, int sheet) throws XMLStreamException {
        this.file = file;
        this.xml = Xml.open(file);
        this.sheet = sheet;
    }

    @Override
    public Row row() {
        return row;
    }

    /** Ranges of the rows passed so far. */
    List<CellRange> merges() {
        return List.copyOf(merges);
    }

    @Override
    public boolean next() throws XMLStreamException, IOException {
        while (!ended) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("Worksheet")) {
                    sheetsSeen++;
                } else if (name.equals("Row") && sheetsSeen == sheet + 1 && readRow()) {
                    return true;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                ended = sheetsSeen == sheet + 1 && xml.getLocalName().equals("Worksheet");
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                ended = true;
            }
        }
        return false;
    }

    private boolean readRow() throws XMLStreamException, IOException {
        rowNumber = Xml.number(xml, "Index", rowNumber + 1);
        int span = Xml.number(xml, "Span", 0);
        row.begin(rowNumber, Xml.flag(xml, "Hidden"));
        column = -1;
        while (true) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                // A row that stands for several alike, all of them empty.
                rowNumber += Math.max(0, span);
                return row.width() > 0;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("Cell")) {
                    readCell();
                } else {
                    Xml.skip(xml);
                }
            }
        }
    }

    private void readCell() throws XMLStreamException, IOException {
        column = Xml.number(xml, "Index", column + 2) - 1;
        int across = Xml.number(xml, "MergeAcross", 0);
        int down = Xml.number(xml, "MergeDown", 0);
        if (column < 0 || column + across >= RowBuffer.MAX_COLUMNS) {
            throw new XMLStreamException("cell beyond the last column", xml.getLocation());
        }
        if (across > 0 || down > 0) {
            merges.add(new CellRange(rowNumber, rowNumber + down, column, column + across));
        }
        while (true) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("Data")) {
                    readData(Xml.attribute(xml, "Type", "String"));
                } else {
                    Xml.skip(xml);
                }
            }
        }
        column += across;
    }

    private void readData(String type) throws XMLStreamException, IOException {
        int mark = row.mark();
        for (int depth = 1; depth > 0; ) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    row.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        if (row.mark() == mark) {
            return;
        }
        switch (type) {
            case "Number" -> row.cell(column, numberKind(mark), 0, mark);
            case "DateTime" -> keepDate(mark);
            case "Boolean" -> row.cell(column, CellKind.BOOLEAN, 0, row.chars()[mark] == '1' ? "TRUE" : "FALSE");
            case "Error" -> row.cell(column, CellKind.ERROR, 0, mark);
            default -> row.cell(column, CellKind.TEXT, 0, mark);
        }
    }

    private CellKind numberKind(int mark) {
        return Numbers.looksLike(row.chars(), mark, row.mark()) ? CellKind.NUMBER : CellKind.TEXT;
    }

    private void keepDate(int mark) {
        String text = new String(row.chars(), mark, row.mark() - mark);
        String iso = ExcelDate.iso(text);
        row.cell(column, iso.isEmpty() ? CellKind.TEXT : CellKind.DATE, 0, iso.isEmpty() ? text : iso);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
