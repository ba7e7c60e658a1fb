package id.sidaksos.sheet;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An "XML Spreadsheet 2003": one XML file, as many web applications send it out under the name .xls. */
final class Xml2003Book implements Book {
    /** The name space that such a file declares at its head. */
    static final String NAME_SPACE = "urn:schemas-microsoft-com:office:spreadsheet";

    private final Path file;
    private final List<SheetInfo> sheets;

    private Xml2003Book(Path file, List<SheetInfo> sheets) {
        this.file = file;
        this.sheets = sheets;
    }

    static Xml2003Book open(Path file, String fileName) throws IOException, XMLStreamException {
        List<SheetInfo> sheets = new ArrayList<>();
        Xml.scan(Files.newInputStream(file), new Xml.Scan() {
            @Override
            public void start(XMLStreamReader xml, String name) {
                if (name.equals("Worksheet")) {
                    sheets.add(new SheetInfo(sheets.size(), Xml.attribute(xml, "Name", ""), false));
                }
            }

            @Override
            public void text(XMLStreamReader xml, String name) {
                if (name.equals("Visible") && xml.getText().contains("Hidden") && !sheets.isEmpty()) {
                    SheetInfo last = sheets.remove(sheets.size() - 1);
                    sheets.add(new SheetInfo(last.index(), last.name(), true));
                }
            }
        });
        if (sheets.isEmpty()) {
            throw new Problem(ErrorCode.FILE_NOT_TABLE, fileName, Sentence.of("berkas.jenis.tanpaLembar"));
        }
        return new Xml2003Book(file, List.copyOf(sheets));
    }

    @Override
    public BookFormat format() {
        return BookFormat.XML_2003;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public Xml2003Rows rows(int sheet) throws IOException, XMLStreamException {
        return new Xml2003Rows(Files.newInputStream(file), sheet);
    }

    @Override
    public List<CellRange> merges(int sheet) throws IOException, XMLStreamException {
        try (Xml2003Rows rows = rows(sheet)) {
            while (rows.next()) {
                // Passing over the rows gathers the ranges.
            }
            return rows.merges();
        }
    }

    @Override
    public void close() {
        // Each reading opens and closes the file for itself.
    }
}
