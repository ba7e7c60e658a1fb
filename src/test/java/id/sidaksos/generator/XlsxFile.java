package id.sidaksos.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook as office programs do, with shared strings, row by row; the same rows always give the same bytes (which the writers of
 * POI and fastexcel do not promise: they stamp the time). ECMA-376 part 1, the least that Excel and LibreOffice open.
 */
final class XlsxFile implements TableFile {
    private static final LocalDateTime STAMP = LocalDateTime.of(2022, 1, 1, 0, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int EXCEL_EPOCH = 25_569;

    private final ZipOutputStream zip;
    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final StringBuilder xml = new StringBuilder(1 << 16);
    private String[] letters = {};
    private long strings;
    private int rows;

    XlsxFile(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED + 2);
    }

    @Override
    public void sheet(String name) throws IOException {
        endSheet();
        sheets.add(name);
        entry("xl/worksheets/sheet" + sheets.size() + ".xml");
        xml.append(XML)
                .append("<worksheet")
                .append(MAIN)
                .append("><sheetFormatPr defaultColWidth=\"16\" defaultRowHeight=\"15\"/><sheetData>");
        rows = 0;
    }

    private void endSheet() throws IOException {
        if (sheets.isEmpty()) {
            return;
        }
        xml.append("</sheetData>");
        if (!merges.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merges.size()).append("\">");
            merges.forEach(
                    range -> xml.append("<mergeCell ref=\"").append(range).append("\"/>"));
            xml.append("</mergeCells>");
            merges.clear();
        }
        xml.append("</worksheet>");
        flush();
        zip.closeEntry();
    }

    @Override
    public void merge(String range) {
        merges.add(range);
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public void row(OutRow row) throws IOException {
        rows++;
        if (row.size() == 0) {
            return;
        }
        xml.append("<row r=\"").append(rows).append("\">");
        for (int i = 0; i < row.size(); i++) {
            if (!row.text(i).isEmpty()) {
                cell(letters(i), row.text(i), row.form(i));
            }
        }
        xml.append("</row>");
        if (xml.length() > 1 << 16) {
            flush();
        }
    }

    private void cell(String column, String text, CellForm form) {
        xml.append("<c r=\"").append(column).append(rows).append('"');
        switch (form) {
            case NUMBER -> xml.append("><v>").append(text).append("</v></c>");
            case DATE -> {
                int serial = Days.fromNumber(Integer.parseInt(text)) + EXCEL_EPOCH;
                xml.append(" s=\"2\"><v>").append(serial).append("</v></c>");
            }
            case ERROR -> xml.append(" t=\"e\"><v>").append(text).append("</v></c>");
            case FORMULA -> {
                xml.append(" t=\"str\"><f>TRIM(\"");
                escape(text.replace("\"", "\"\""));
                xml.append("\")</f><v>");
                escape(text);
                xml.append("</v></c>");
            }
            case TEXT -> {
                strings++;
                Integer known = shared.get(text);
                if (known == null) {
                    known = shared.size();
                    shared.put(text, known);
                }
                xml.append(" s=\"1\" t=\"s\"><v>").append(known.intValue()).append("</v></c>");
            }
        }
    }

    private String letters(int column) {
        if (column >= letters.length) {
            letters = new String[column + 64];
            for (int i = 0; i < letters.length; i++) {
                letters[i] = (i < 26 ? "" : letters[i / 26 - 1]) + (char) ('A' + i % 26);
            }
        }
        return letters[column];
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(c);
            }
        }
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
    }

    private void part(String name, String content) throws IOException {
        entry(name);
        xml.append(XML).append(content);
        flush();
        zip.closeEntry();
    }

    private void flush() throws IOException {
        zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            endSheet();
            sharedStrings();
            part("xl/styles.xml", styles());
            part("xl/workbook.xml", workbook());
            part("xl/_rels/workbook.xml.rels", workbookRelations());
            part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part("[Content_Types].xml", contentTypes());
        }
    }

    private void sharedStrings() throws IOException {
        entry("xl/sharedStrings.xml");
        xml.append(XML).append("<sst").append(MAIN).append(" count=\"").append(strings);
        xml.append("\" uniqueCount=\"").append(shared.size()).append("\">");
        for (String text : shared.keySet()) {
            xml.append("<si><t xml:space=\"preserve\">");
            escape(text);
            xml.append("</t></si>");
            if (xml.length() > 1 << 16) {
                flush();
            }
        }
        xml.append("</sst>");
        flush();
        zip.closeEntry();
    }

    private static String styles() {
        return "<styleSheet" + MAIN + "><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf/><xf numFmtId=\"49\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    private String workbook() {
        StringBuilder list = new StringBuilder("<workbook" + MAIN + " xmlns:r=\"" + RELATIONS + "\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            list.append("<sheet name=\"")
                    .append(sheets.get(i - 1))
                    .append("\" sheetId=\"")
                    .append(i);
            list.append("\" r:id=\"rId").append(i).append("\"/>");
        }
        return list.append("</sheets></workbook>").toString();
    }

    private String workbookRelations() {
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            list.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        list.append(relation(sheets.size() + 1, "styles", "styles.xml"));
        list.append(relation(sheets.size() + 2, "sharedStrings", "sharedStrings.xml"));
        return relations(list.toString());
    }

    private static String relation(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS + '/' + kind + "\" Target=\"" + target
                + "\"/>";
    }

    private static String relations(String list) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
                + "</Relationships>";
    }

    private String contentTypes() {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder list =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        list.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        list.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        list.append(type("xl/workbook.xml", kind + "sheet.main+xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            list.append(type("xl/worksheets/sheet" + i + ".xml", kind + "worksheet+xml"));
        }
        list.append(type("xl/styles.xml", kind + "styles+xml"));
        list.append(type("xl/sharedStrings.xml", kind + "sharedStrings+xml"));
        return list.append("</Types>").toString();
    }

    private static String type(String part, String content) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + content + "\"/>";
    }
}
