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

/**
 * Rows of one sheet of an OpenDocument spreadsheet (ODF 1.2 part 1, chapters 9 and 19). Rows and cells that are alike stand once with a
 * number of times: those with nothing in them only count, those with something are given so many times, within limits.
 */
final class OdsRows implements RowCursor {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final int MOST_ROWS = 1_048_576;
    /** Cells that a file may make of repeated ones: a hundred bytes could ask for the whole sheet. */
    private static final long MOST_REPEATED = 20_000_000;

    private final InputStream part;
    private final XMLStreamReader2 xml;
    private final RowBuffer row = new RowBuffer();
    private final List<CellRange> merges = new ArrayList<>();

    private boolean ended;
    private int rowNumber;
    private int repeats;
    private int column;
    private long repeated;

    OdsRows(InputStream part, int sheet) throws XMLStreamException {
        this.part = part;
        this.xml = Xml.open(part);
        enter(sheet);
    }

    /** To just past the start of the sheet's table. */
    private void enter(int sheet) throws XMLStreamException {
        while (!(startsNext() && xml.getLocalName().equals("spreadsheet"))) {
            if (ended) {
                return;
            }
        }
        for (int left = sheet; ; ) {
            if (!startsNext()) {
                if (ended) {
                    return;
                }
                continue;
            }
            if (!xml.getLocalName().equals("table")) {
                Xml.skip(xml);
            } else if (left-- == 0) {
                return;
            } else {
                Xml.skip(xml);
            }
        }
    }

    private boolean startsNext() throws XMLStreamException {
        int event = Xml.next(xml);
        ended = event == XMLStreamConstants.END_DOCUMENT;
        return event == XMLStreamConstants.START_ELEMENT;
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
        if (repeats > 0) {
            repeats--;
            row.number(++rowNumber);
            return true;
        }
        while (!ended) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row" -> {
                        if (readRow()) {
                            return true;
                        }
                    }
                    // Rows stand in them as they stand in the table itself.
                    case "table-row-group", "table-header-rows", "table-rows" -> {}
                    default -> Xml.skip(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                ended = xml.getLocalName().equals("table");
            } else {
                ended = event == XMLStreamConstants.END_DOCUMENT;
            }
        }
        return false;
    }

    private boolean readRow() throws XMLStreamException, IOException {
        int times = Math.max(1, Xml.number(xml, "number-rows-repeated", 1));
        String visibility = Xml.attribute(xml, "visibility", "visible");
        row.begin(rowNumber + 1, !visibility.equals("visible"));
        column = 0;
        while (true) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-cell" -> readCell();
                    case "covered-table-cell" -> {
                        column += Math.max(1, Xml.number(xml, "number-columns-repeated", 1));
                        Xml.skip(xml);
                    }
                    default -> Xml.skip(xml);
                }
            }
        }
        boolean filled = row.width() > 0;
        if (filled && rowNumber + (long) times > MOST_ROWS) {
            throw new TooLargeException("more rows than a sheet has");
        }
        if (filled) {
            count((long) row.width() * (times - 1));
            rowNumber++;
            repeats = times - 1;
        } else {
            rowNumber = (int) Math.min(MOST_ROWS, rowNumber + (long) times);
        }
        return filled;
    }

    private void readCell() throws XMLStreamException, IOException {
        int times = Math.max(1, Xml.number(xml, "number-columns-repeated", 1));
        int across = Xml.number(xml, "number-columns-spanned", 1);
        int down = Xml.number(xml, "number-rows-spanned", 1);
        String type = "";
        String value = "";
        boolean error = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            boolean office = OFFICE.equals(xml.getAttributeNamespace(i));
            if (name.equals("value-type")) {
                // The other name space tells of errors, which ODF itself has no type for.
                type = office ? xml.getAttributeValue(i) : type;
                error |= !office && xml.getAttributeValue(i).equals("error");
            } else if (office && (name.equals("value") || name.endsWith("-value"))) {
                value = xml.getAttributeValue(i);
            }
        }
        int mark = row.mark();
        readTexts();
        if (across > 1 || down > 1) {
            merges.add(new CellRange(
                    rowNumber + 1, rowNumber + Math.max(1, down), column, column + Math.max(1, across) - 1));
        }
        boolean filled = row.mark() > mark || !value.isEmpty();
        if (filled) {
            if (column + (long) times > RowBuffer.MAX_COLUMNS) {
                throw new XMLStreamException("cell beyond the last column", xml.getLocation());
            }
            count(times - 1);
            for (int i = 0; i < times; i++) {
                keep(column + i, error ? "error" : type, value, mark);
            }
        }
        column = (int) Math.min(RowBuffer.MAX_COLUMNS, column + (long) times);
    }

    private void count(long cells) throws TooLargeException {
        repeated += cells;
        if (repeated > MOST_REPEATED) {
            throw new TooLargeException("cells repeated without end");
        }
    }

    private void keep(int at, String type, String value, int mark) {
        switch (type) {
            case "float", "percentage", "currency" -> {
                char[] digits = value.toCharArray();
                CellKind kind = Numbers.looksLike(digits, 0, digits.length) ? CellKind.NUMBER : CellKind.TEXT;
                row.cell(at, kind, 0, value);
            }
            case "date" -> {
                String iso = ExcelDate.iso(value);
                row.cell(at, iso.isEmpty() ? CellKind.TEXT : CellKind.DATE, 0, iso.isEmpty() ? value : iso);
            }
            case "boolean" -> row.cell(at, CellKind.BOOLEAN, 0, value.equals("true") ? "TRUE" : "FALSE");
            case "error" -> row.cell(at, CellKind.ERROR, 0, mark);
            default -> {
                // The value of a text is only told where it is not what is shown.
                boolean told = type.equals("string") && !value.isEmpty();
                if (told) {
                    row.cell(at, CellKind.TEXT, 0, value);
                } else if (row.mark() > mark) {
                    row.cell(at, CellKind.TEXT, 0, mark);
                }
            }
        }
    }

    /** The paragraphs of a cell, joined by line ends; notes, pictures and tables in it are left out. */
    private void readTexts() throws XMLStreamException {
        boolean first = true;
        while (true) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("p")) {
                    if (!first) {
                        row.append('\n');
                    }
                    first = false;
                    readParagraph();
                } else {
                    Xml.skip(xml);
                }
            }
        }
    }

    private void readParagraph() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    row.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "span", "a", "meta", "ruby", "ruby-base" -> depth++;
                        case "s" -> spaces();
                        case "tab" -> special('\t');
                        case "line-break" -> special('\n');
                        default -> Xml.skip(xml);
                    }
                }
                default -> {}
            }
        }
    }

    private void spaces() throws XMLStreamException {
        int count = Math.min(1_000, Math.max(1, Xml.number(xml, "c", 1)));
        for (int i = 0; i < count; i++) {
            row.append(' ');
        }
        Xml.skip(xml);
    }

    private void special(char c) throws XMLStreamException {
        row.append(c);
        Xml.skip(xml);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.closeCompletely();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            part.close();
        }
    }
}
