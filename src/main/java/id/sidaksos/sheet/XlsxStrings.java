package id.sidaksos.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads the shared-string part: runs of rich text joined, phonetic runs left out. Its counts are not believed. */
final class XlsxStrings {
    private final XMLStreamReader2 xml;
    private final SharedStrings strings = new SharedStrings();
    private char[] text = new char[1024];
    private int length;

    private XlsxStrings(XMLStreamReader2 xml) {
        this.xml = xml;
    }

    static SharedStrings read(InputStream part) throws XMLStreamException, IOException {
        try (part) {
            XMLStreamReader2 xml = Xml.open(part);
            SharedStrings strings = new XlsxStrings(xml).all();
            xml.close();
            return strings;
        }
    }

    private SharedStrings all() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                item();
            }
        }
        return strings;
    }

    private void item() throws XMLStreamException, IOException {
        length = 0;
        while (true) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text();
                    case "r" -> {}
                    default -> Xml.skip(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                break;
            }
        }
        if (!strings.add(text, Escapes.decode(text, 0, length))) {
            throw new TooLargeException("shared strings");
        }
    }

    private void text() throws XMLStreamException {
        while (true) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                case XMLStreamConstants.START_ELEMENT -> Xml.skip(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void append() throws XMLStreamException {
        int more = xml.getTextLength();
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
        }
        System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), text, length, more);
        length += more;
    }
}
