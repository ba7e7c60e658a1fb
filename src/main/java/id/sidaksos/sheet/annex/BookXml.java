package id.sidaksos.sheet.annex;

import id.sidaksos.sheet.SheetNames;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An .xlsx (ECMA-376) written from the first sheet to the last, with nothing of the machine or the hour in it: the same
 * calls give the same bytes. Holds one row at a time.
 */
final class BookXml {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** The first hour that a zip can tell; a real one would make each copy different. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer out;
    private final String footer;
    private final int sheets;
    private final List<String> names = new ArrayList<>();
    private final List<String> definedNames = new ArrayList<>();
    private SheetXml open;

    /**
     * @param stream not closed here
     * @param sheets how many sheets will come: their list stands at the head of the file, where programs look for it
     * @param footer what stands at the foot of every page, in the spreadsheet's own code
     */
    BookXml(OutputStream stream, int sheets, String footer) throws IOException {
        this.sheets = sheets;
        this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        this.footer = XmlText.of(footer);
        part("[Content_Types].xml", contentTypes());
    }

    /**
     * Ends the sheet before and begins the next.
     *
     * @param name as the tab shall show it; what a spreadsheet does not allow is mended
     */
    SheetXml sheet(String name, Page page) throws IOException {
        endSheet();
        names.add(SheetNames.free(name, names));
        entry("xl/worksheets/sheet" + names.size() + ".xml");
        open = new SheetXml(out, page, names.size() == 1);
        return open;
    }

    /**
     * Ends the last sheet and the file.
     *
     * @param title title in the document's properties
     * @param date date in the document's properties
     */
    void finish(String title, LocalDate date) throws IOException {
        endSheet();
        if (names.size() != sheets) {
            throw new IllegalStateException(sheets + " sheets were announced, " + names.size() + " came");
        }
        part("xl/workbook.xml", workbook());
        part("xl/styles.xml", StylesXml.text());
        part("xl/_rels/workbook.xml.rels", workbookRelations());
        part("docProps/core.xml", core(title, date));
        part(
                "docProps/app.xml",
                "<Properties xmlns=\"" + OFFICE
                        + "/extended-properties\"><Application>Sidaksos</Application></Properties>");
        part("_rels/.rels", packageRelations());
        out.flush();
        zip.finish();
    }

    private void endSheet() throws IOException {
        if (open == null) {
            return;
        }
        open.end(footer);
        int index = names.size() - 1;
        String sheet = "'" + names.get(index).replace("'", "''") + "'!";
        define("_xlnm.Print_Area", index, sheet + open.area());
        if (!open.titles().isEmpty()) {
            define("_xlnm.Print_Titles", index, sheet + open.titles());
        }
        open = null;
        out.flush();
        zip.closeEntry();
    }

    private void define(String name, int sheet, String reference) {
        definedNames.add("<definedName name=\"" + name + "\" localSheetId=\"" + sheet + "\">" + XmlText.of(reference)
                + "</definedName>");
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "/relationships\"><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 0; i < names.size(); i++) {
            xml.append("<sheet name=\"")
                    .append(XmlText.of(names.get(i)))
                    .append("\" sheetId=\"")
                    .append(i + 1)
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        xml.append("</sheets><definedNames>");
        definedNames.forEach(xml::append);
        return xml.append("</definedNames></workbook>").toString();
    }

    private String workbookRelations() {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "/relationships\">");
        for (int i = 1; i <= names.size(); i++) {
            xml.append(relation("rId" + i, OFFICE + "/relationships/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.append(relation("rIdStyles", OFFICE + "/relationships/styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String packageRelations() {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">"
                + relation("rId1", OFFICE + "/relationships/officeDocument", "xl/workbook.xml")
                + relation("rId2", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml")
                + relation("rId3", OFFICE + "/relationships/extended-properties", "docProps/app.xml")
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /** No person stands as the author: the office answers for the file, not who pressed the button. */
    private static String core(String title, LocalDate date) {
        String stamp = " xsi:type=\"dcterms:W3CDTF\">" + date + "T00:00:00Z</dcterms:";
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + XmlText.of(title)
                + "</dc:title><dc:creator>Sidaksos</dc:creator><dcterms:created" + stamp + "created><dcterms:modified"
                + stamp + "modified></cp:coreProperties>";
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(override("/xl/workbook.xml", CONTENT + "sheet.main+xml"))
                .append(override("/xl/styles.xml", CONTENT + "styles+xml"));
        for (int i = 1; i <= sheets; i++) {
            xml.append(override("/xl/worksheets/sheet" + i + ".xml", CONTENT + "worksheet+xml"));
        }
        return xml.append(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
                .append(override(
                        "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"))
                .append("</Types>")
                .toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private void part(String name, String xml) throws IOException {
        entry(name);
        if (!xml.startsWith("<?xml")) {
            out.write(DECLARATION);
        }
        out.write(xml);
        out.flush();
        zip.closeEntry();
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
    }
}
