package id.sidaksos.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, as no well-behaved library would write them. */
final class HandMadeXlsx {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder overrides = new StringBuilder();
    private String office = OFFICE;
    private String main = MAIN;
    private String workbookPr = "";

    static HandMadeXlsx book() {
        return new HandMadeXlsx();
    }

    HandMadeXlsx strict() {
        office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        return this;
    }

    HandMadeXlsx since1904() {
        workbookPr = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A sheet from what stands between the tags of sheetData. */
    HandMadeXlsx sheet(String name, String rows) {
        return sheetPart(name, "", "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    HandMadeXlsx hiddenSheet(String name, String rows) {
        return sheetPart(
                name,
                " state=\"veryHidden\"",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    HandMadeXlsx sheetPart(String name, String state, String xml) {
        return sheetPart(name, state, xml.getBytes(StandardCharsets.UTF_8));
    }

    HandMadeXlsx sheetPart(String name, String state, byte[] xml) {
        int n = sheets.size() + 1;
        return other(name, state, "worksheet", "worksheets/sheet" + n + ".xml", xml);
    }

    /** A sheet of another kind, or one whose target is written otherwise. */
    HandMadeXlsx other(String name, String state, String kind, String target, byte[] xml) {
        int n = sheets.size() + 1;
        String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        sheets.add("<sheet name=\"" + name + "\" sheetId=\"" + n + "\"" + state + " r:id=\"rId" + n + "\"/>");
        relate("rId" + n, kind, target, part);
        parts.put(part, xml);
        return this;
    }

    HandMadeXlsx sharedStrings(String items) {
        return sharedStringsPart("<sst xmlns=\"" + main + "\" count=\"1\" uniqueCount=\"1\">" + items + "</sst>");
    }

    HandMadeXlsx sharedStringsPart(String xml) {
        relate("rIdS", "sharedStrings", "sharedStrings.xml", "xl/sharedStrings.xml");
        parts.put("xl/sharedStrings.xml", xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    HandMadeXlsx styles(String numFmts, int... formatOfStyle) {
        StringBuilder xml = new StringBuilder("<styleSheet xmlns=\"" + main + "\"><numFmts>" + numFmts + "</numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>");
        for (int id : formatOfStyle) {
            xml.append("<xf numFmtId=\"").append(id).append("\" applyNumberFormat=\"1\"/>");
        }
        relate("rIdT", "styles", "styles.xml", "xl/styles.xml");
        parts.put(
                "xl/styles.xml",
                xml.append("</cellXfs></styleSheet>").toString().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path write(Path file) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(
                all,
                "[Content_Types].xml",
                head + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + overrides + "</Types>");
        put(
                all,
                "_rels/.rels",
                head + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                        + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        put(
                all,
                "xl/workbook.xml",
                head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + workbookPr + "<sheets>"
                        + String.join("", sheets) + "</sheets></workbook>");
        put(
                all,
                "xl/_rels/workbook.xml.rels",
                head + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
        all.putAll(parts);
        zip(file, all);
        return file;
    }

    static void zip(Path file, Map<String, byte[]> entries) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void relate(String id, String kind, String target, String part) {
        relations.append(
                "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + kind + "\" Target=\"" + target + "\"/>");
        overrides.append("<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>");
    }

    private static void put(Map<String, byte[]> all, String name, String xml) {
        all.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }
}
