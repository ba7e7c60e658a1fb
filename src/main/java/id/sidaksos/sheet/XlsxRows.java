package id.sidaksos.sheet;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Rows of a worksheet part. The hot path makes no objects: attributes are decoded where they stand in Aalto's buffer.
 * The part's {@code dimension} is not looked at, since programs write what they like there.
 */
final class XlsxRows implements RowCursor {
    private final InputStream part;
    private final XMLStreamReader2 xml;
    private final RowBuffer row;
    private final int stringCount;

    private final AttributeDecoder.Digits digits = new AttributeDecoder.Digits();
    private final AttributeDecoder.Column columnOfCell = new AttributeDecoder.Column();
    private final AttributeDecoder.Type typeOfCell = new AttributeDecoder.Type();

    private int rowNumber;
    private boolean rowHidden;
    private int column;
    private int style;
    private CellType type;
    private boolean ended;

    XlsxRows(InputStream part, SharedStrings strings, CellStyles styles, boolean since1904) throws XMLStreamException {
        this.part = part;
        this.xml = Xml.open(part);
        this.row = new RowBuffer(strings, styles, since1904);
        this.stringCount = strings.size();
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public boolean next() throws XMLStreamException {
        while (!ended) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("row") && readRow()) {
                    return true;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                ended = xml.getLocalName().equals("sheetData");
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                ended = true;
            }
        }
        return false;
    }

    private boolean readRow() throws XMLStreamException {
        rowNumber++;
        rowHidden = false;
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            String name = xml.getAttributeLocalName(i);
            if (name.equals("r")) {
                xml.getAttributeAs(i, digits);
                rowNumber = digits.value() > 0 ? digits.value() : rowNumber;
            } else if (name.equals("hidden")) {
                rowHidden = !xml.getAttributeValue(i).equals("0")
                        && !xml.getAttributeValue(i).equals("false");
            }
        }
        row.begin(rowNumber, rowHidden);
        column = -1;
        while (true) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                return row.width() > 0;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    readCell();
                } else {
                    Xml.skip(xml);
                }
            }
        }
    }

    private void readCell() throws XMLStreamException {
        readCellAttributes();
        boolean found = false;
        int mark = row.mark();
        while (true) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> {
                        readText();
                        found = true;
                    }
                    case "is" -> {
                        readInline();
                        type = CellType.INLINE;
                        found = true;
                    }
                    default -> Xml.skip(xml);
                }
            }
        }
        if (found && row.mark() > mark) {
            keepCell(mark);
        }
    }

    private void readCellAttributes() throws XMLStreamException {
        column++;
        style = 0;
        type = CellType.NUMBER;
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            String name = xml.getAttributeLocalName(i);
            if (name.length() != 1) {
                continue;
            }
            switch (name.charAt(0)) {
                case 'r' -> {
                    xml.getAttributeAs(i, columnOfCell);
                    column = columnOfCell.value() >= 0 ? columnOfCell.value() : column;
                }
                case 's' -> {
                    xml.getAttributeAs(i, digits);
                    style = digits.value();
                }
                case 't' -> {
                    xml.getAttributeAs(i, typeOfCell);
                    type = typeOfCell.value();
                }
                default -> {}
            }
        }
        if (column >= RowBuffer.MAX_COLUMNS) {
            throw new XMLStreamException("cell beyond the last column", xml.getLocation());
        }
    }

    private void keepCell(int mark) throws XMLStreamException {
        switch (type) {
            case NUMBER -> keepNumber(mark);
            case SHARED -> keepShared(mark);
            case INLINE, FORMULA_TEXT -> {
                row.cut(Escapes.decode(row.chars(), mark, row.mark()));
                row.cell(column, CellKind.TEXT, style, mark);
            }
            case BOOLEAN -> row.cell(column, CellKind.BOOLEAN, style, truth(mark) ? "TRUE" : "FALSE");
            case ERROR -> row.cell(column, CellKind.ERROR, style, mark);
            case DATE -> keepIsoDate(mark);
        }
    }

    private void keepNumber(int mark) {
        char[] chars = row.chars();
        int end = row.mark();
        while (end > mark && chars[end - 1] <= ' ') {
            end--;
        }
        int start = mark;
        while (start < end && chars[start] <= ' ') {
            start++;
        }
        row.cut(end);
        if (Numbers.looksLike(chars, start, end)) {
            row.numberCell(column, style, start);
        } else if (start < end) {
            row.cell(column, CellKind.TEXT, style, start);
        }
    }

    private void keepShared(int mark) throws XMLStreamException {
        int index = Numbers.digits(row.chars(), mark, row.mark());
        if (index < 0 || index >= stringCount) {
            throw new XMLStreamException("no such shared string", xml.getLocation());
        }
        row.cut(mark);
        row.sharedCell(column, style, index);
    }

    private boolean truth(int mark) {
        char first = row.chars()[mark];
        return first == '1' || first == 't' || first == 'T';
    }

    private void keepIsoDate(int mark) {
        String text = new String(row.chars(), mark, row.mark() - mark);
        String iso = ExcelDate.iso(text);
        if (iso.isEmpty()) {
            row.cell(column, CellKind.TEXT, style, text);
        } else {
            row.cell(column, CellKind.DATE, style, iso);
        }
    }

    /** Rich text of a cell: the runs joined, the phonetic runs left out. */
    private void readInline() throws XMLStreamException {
        while (true) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("is")) {
                    return;
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> readText();
                    case "r" -> {}
                    default -> Xml.skip(xml);
                }
            }
        }
    }

    private void readText() throws XMLStreamException {
        while (true) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    row.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.START_ELEMENT -> Xml.skip(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
        }
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
