package id.sidaksos.sheet;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** An OpenDocument spreadsheet (.ods), as LibreOffice saves it: one XML part with all sheets. */
final class OdsBook implements Book {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    /** Since LibreOffice 24 an encrypted document is one part. */
    private static final String WHOLE_ENCRYPTED = "encrypted-package";

    private final ZipContainer zip;
    private final List<SheetInfo> sheets;

    private OdsBook(ZipContainer zip, List<SheetInfo> sheets) {
        this.zip = zip;
        this.sheets = sheets;
    }

    /** Whether a zip is an OpenDocument of any kind. */
    static boolean is(ZipContainer zip) {
        return zip.holds(CONTENT) || zip.holds(WHOLE_ENCRYPTED);
    }

    static OdsBook open(ZipContainer zip, String fileName) throws IOException, XMLStreamException {
        if (zip.holds(WHOLE_ENCRYPTED) || isEncrypted(zip)) {
            throw new Problem(ErrorCode.FILE_NOT_TABLE, fileName, Sentence.of("berkas.jenis.odsSandi"));
        }
        List<SheetInfo> sheets = sheets(zip);
        if (sheets.isEmpty()) {
            throw new Problem(ErrorCode.FILE_NOT_TABLE, fileName, Sentence.of("berkas.jenis.dokumen"));
        }
        return new OdsBook(zip, sheets);
    }

    private static boolean isEncrypted(ZipContainer zip) throws IOException, XMLStreamException {
        ZipArchiveEntry manifest = zip.getEntry(MANIFEST);
        if (manifest == null) {
            return false;
        }
        boolean[] encrypted = new boolean[1];
        Xml.scan(zip.getInputStream(manifest), (xml, name) -> encrypted[0] |= name.equals("encryption-data"));
        return encrypted[0];
    }

    private static List<SheetInfo> sheets(ZipContainer zip) throws IOException, XMLStreamException {
        Set<String> hiddenStyles = new HashSet<>();
        List<SheetInfo> sheets = new ArrayList<>();
        Xml.scan(content(zip), new Xml.Scan() {
            private String style = "";
            private int tables;
            private boolean spreadsheet;
            private boolean links;

            @Override
            public void start(XMLStreamReader xml, String name) {
                switch (name) {
                    case "style" -> style = Xml.attribute(xml, "name", "");
                    case "table-properties" -> {
                        if (Xml.attribute(xml, "display", "true").equals("false")) {
                            hiddenStyles.add(style);
                        }
                    }
                    case "spreadsheet" -> spreadsheet = true;
                    case "dde-links" -> links = true;
                    case "table" -> {
                        if (spreadsheet && !links && tables++ == 0) {
                            sheets.add(new SheetInfo(
                                    sheets.size(),
                                    Xml.attribute(xml, "name", ""),
                                    hiddenStyles.contains(Xml.attribute(xml, "style-name", ""))));
                        }
                    }
                    default -> {}
                }
            }

            @Override
            public boolean end(String name) {
                // A table may stand in a cell of another.
                tables -= name.equals("table") && tables > 0 ? 1 : 0;
                return !name.equals("spreadsheet");
            }
        });
        return List.copyOf(sheets);
    }

    private static InputStream content(ZipContainer zip) throws IOException {
        return zip.getInputStream(zip.getEntry(CONTENT));
    }

    @Override
    public BookFormat format() {
        return BookFormat.ODS;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public OdsRows rows(int sheet) throws IOException, XMLStreamException {
        return new OdsRows(content(zip), sheet);
    }

    @Override
    public List<CellRange> merges(int sheet) throws IOException, XMLStreamException {
        try (OdsRows rows = rows(sheet)) {
            while (rows.next()) {
                // Passing over the rows gathers the ranges.
            }
            return rows.merges();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
