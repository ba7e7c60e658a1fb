package id.sidaksos.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.sidaksos.sheet.SourceBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of a workbook once, with one reader, each cell as text. */
public final class ReadChild {
    /** The readers compared. */
    enum Reader {
        SIDAKSOS,
        AALTO,
        FASTEXCEL,
        POI_SAX
    }

    private long cells;
    private long characters;

    private ReadChild() {}

    public static void main(String[] args)
            throws IOException, XMLStreamException, OpenXML4JException, SAXException, ParserConfigurationException {
        ReadChild child = new ReadChild();
        Path file = Path.of(args[1]);
        switch (Reader.valueOf(args[0])) {
            case SIDAKSOS -> child.sidaksos(file);
            case AALTO -> child.aalto(file);
            case FASTEXCEL -> child.fastexcel(file);
            case POI_SAX -> child.poi(file);
        }
        Meter.report(child.cells + " " + child.characters);
    }

    private void count(String text) {
        if (!text.isEmpty()) {
            cells++;
            characters += text.length();
        }
    }

    private void sidaksos(Path file) {
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            book.read(book.sheets().get(0), row -> {
                for (int c = 0; c < row.width(); c++) {
                    count(row.text(c));
                }
                return true;
            });
        }
    }

    /** The least a reader can do: unzip, parse, look up shared strings. No dates, no guards, no odd files. */
    private void aalto(Path file) throws IOException, XMLStreamException {
        InputFactoryImpl factory = new InputFactoryImpl();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> strings = new ArrayList<>();
            ZipEntry shared = zip.getEntry("xl/sharedStrings.xml");
            if (shared != null) {
                XMLStreamReader xml = factory.createXMLStreamReader(zip.getInputStream(shared));
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("t")) {
                        strings.add(xml.getElementText());
                    }
                }
            }
            try (InputStream part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                bareSheet(factory.createXMLStreamReader(part), strings);
            }
        }
    }

    private void bareSheet(XMLStreamReader xml, List<String> strings) throws XMLStreamException {
        String type = null;
        String place = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (name.equals("c")) {
                place = xml.getAttributeValue(null, "r");
                type = xml.getAttributeValue(null, "t");
            } else if (name.equals("v") || name.equals("t")) {
                String text = xml.getElementText();
                count("s".equals(type) && !place.isEmpty() ? strings.get(Integer.parseInt(text)) : text);
            }
        }
    }

    private void fastexcel(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (Cell cell : row) {
                    if (cell != null) {
                        count(cell.getText());
                    }
                }
            });
        }
    }

    private void poi(Path file) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage opc = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opc);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opc);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    strings,
                    new XSSFSheetXMLHandler.SheetContentsHandler() {
                        @Override
                        public void startRow(int row) {}

                        @Override
                        public void endRow(int row) {}

                        @Override
                        public void cell(String place, String text, XSSFComment comment) {
                            count(text);
                        }
                    },
                    false));
            try (InputStream part = reader.getSheetsData().next()) {
                parser.parse(new InputSource(part));
            }
        }
    }
}
