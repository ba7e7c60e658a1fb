package id.sidaksos.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the workbook part says: its sheets in order, and where its days are counted from.
 *
 * @param since1904 days are counted from 1 January 1904, as old Macintoshes did
 */
record XlsxOutline(List<Entry> entries, boolean since1904) {
    /** A sheet of any kind; its relation tells where it is and of what kind. */
    record Entry(String name, boolean hidden, String relation) {}

    static XlsxOutline read(InputStream part) throws XMLStreamException, IOException {
        List<Entry> entries = new ArrayList<>();
        boolean[] since1904 = new boolean[1];
        Xml.scan(part, (xml, name) -> {
            if (name.equals("sheet")) {
                entries.add(entry(xml));
            } else if (name.equals("workbookPr")) {
                since1904[0] = Xml.flag(xml, "date1904");
            }
        });
        return new XlsxOutline(List.copyOf(entries), since1904[0]);
    }

    private static Entry entry(XMLStreamReader xml) {
        String state = Xml.attribute(xml, "state", "visible").toLowerCase(Locale.ROOT);
        return new Entry(Xml.attribute(xml, "name", ""), state.endsWith("hidden"), Xml.attribute(xml, "id", ""));
    }
}
