package id.sidaksos.sheet;

import java.util.List;
import java.util.Locale;

/** The fixed parts of a workbook with one table, and how text stands in its cells. */
final class XlsxTableParts {
    /** More characters no cell may have: Excel calls the file damaged otherwise. */
    private static final int LONGEST_CELL = 32_767;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /** Styles: 0 plain, 1 text, 2 bold text. */
    static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
            + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
            + "</styleSheet>";

    static final String SHEET_BEGIN = HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews>"
            + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
            + "</sheetView></sheetViews><cols>";

    static final String ROOT_RELATIONS =
            HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + "<Relationship Id=\"rId1\" Type=\""
                    + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";

    private XlsxTableParts() {}

    static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + ".sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + ".styles+xml\"/>");
        for (int i = 1; i <= sheets; i++) {
            xml.append("<Override PartName=\"/xl/worksheets/sheet").append(i).append(".xml\" ContentType=\"");
            xml.append(TYPE).append(".worksheet+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    static String workbook(List<String> names) {
        StringBuilder xml =
                new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 1; i <= names.size(); i++) {
            xml.append("<sheet name=\"");
            appendText(xml, names.get(i - 1));
            xml.append("\" sheetId=\"").append(i);
            xml.append("\" r:id=\"rId").append(i).append("\"/>");
        }
        // The header again on each printed page.
        xml.append("</sheets><definedNames>");
        for (int i = 1; i <= names.size(); i++) {
            xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                    .append(i - 1)
                    .append("\">'");
            appendText(xml, names.get(i - 1).replace("'", "''"));
            xml.append("'!$1:$1</definedName>");
        }
        return xml.append("</definedNames></workbook>").toString();
    }

    static String workbookRelations(int sheets) {
        StringBuilder xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">");
        for (int i = 1; i <= sheets; i++) {
            xml.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(OFFICE);
            xml.append("/worksheet\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
        }
        xml.append("<Relationship Id=\"rIdStyles\" Type=\"").append(OFFICE);
        return xml.append("/styles\" Target=\"styles.xml\"/></Relationships>").toString();
    }

    /** Letters of a column, from 0. */
    static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    /** Whatever the text holds, the part stays well-formed and gives the text back. */
    static void appendText(StringBuilder xml, String text) {
        int end = Math.min(text.length(), LONGEST_CELL);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '&') {
                xml.append("&amp;");
            } else if (c == '<') {
                xml.append("&lt;");
            } else if (c == '>') {
                xml.append("&gt;");
            } else if (c == '_' && i + 1 < end && text.charAt(i + 1) == 'x') {
                xml.append("_x005F_");
            } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                xml.append(c).append(text.charAt(++i));
            } else if ((c < ' ' && c != '\t' && c != '\n') || Character.isSurrogate(c) || c >= 0xFFFE) {
                xml.append("_x").append(hex(c)).append('_');
            } else {
                xml.append(c);
            }
        }
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c | 0x10000).substring(1);
        return digits.toUpperCase(Locale.ROOT);
    }
}
