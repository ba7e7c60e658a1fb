package id.sidaksos.sheet.verval;

import id.sidaksos.sheet.annex.XmlText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The container of an .xlsx (ECMA-376), written straight into the zip: a packet holds names and NIK, so nothing of it may lie about in a
 * temporary file, and three hundred of them are written in one go.
 */
final class PacketBook {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer out;
    private final List<String> names = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private final List<String> definedNames = new ArrayList<>();

    /** @param stream not closed here */
    PacketBook(OutputStream stream) {
        zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED + 1);
        out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Begins a sheet's part; {@link #endSheet} ends it. */
    Writer sheet(String name, boolean veryHidden) throws IOException {
        names.add(name);
        states.add(veryHidden ? " state=\"veryHidden\"" : "");
        entry("xl/worksheets/sheet" + names.size() + ".xml");
        out.write(DECLARATION);
        return out;
    }

    void endSheet() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    /** A name that the whole workbook knows, for instance that of a list of choices. */
    void define(String name, String reference) {
        definedNames.add("<definedName name=\"" + name + "\">" + XmlText.of(reference) + "</definedName>");
    }

    /** One of the spreadsheet's own names, for the sheet that was begun last: print area, title rows, filter. */
    void defineHere(String name, String reference, boolean hidden) {
        definedNames.add("<definedName name=\"_xlnm." + name + "\" localSheetId=\"" + (names.size() - 1) + "\""
                + (hidden ? " hidden=\"1\"" : "") + ">" + XmlText.of(reference) + "</definedName>");
    }

    void finish(String title) throws IOException {
        part("xl/workbook.xml", workbook());
        part("xl/styles.xml", CellLook.styles());
        part("xl/_rels/workbook.xml.rels", workbookRelations());
        part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + XmlText.of(title)
                        + "</dc:title><dc:creator>Sidaksos</dc:creator></cp:coreProperties>");
        part("[Content_Types].xml", contentTypes());
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "/relationships\">"
                        + relation("rId1", OFFICE + "/relationships/officeDocument", "xl/workbook.xml")
                        + relation("rId2", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml")
                        + "</Relationships>");
        zip.finish();
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "/relationships\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 0; i < names.size(); i++) {
            xml.append("<sheet name=\"" + XmlText.of(names.get(i)) + "\" sheetId=\"" + (i + 1) + "\"" + states.get(i)
                    + " r:id=\"rId" + (i + 1) + "\"/>");
        }
        xml.append("</sheets><definedNames>");
        definedNames.forEach(xml::append);
        // Formulas are counted when the file is opened, whatever stands in their cells.
        return xml.append("</definedNames><calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>")
                .toString();
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

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(override("/xl/workbook.xml", CONTENT + "sheet.main+xml"))
                .append(override("/xl/styles.xml", CONTENT + "styles+xml"));
        for (int i = 1; i <= names.size(); i++) {
            xml.append(override("/xl/worksheets/sheet" + i + ".xml", CONTENT + "worksheet+xml"));
        }
        return xml.append(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
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
