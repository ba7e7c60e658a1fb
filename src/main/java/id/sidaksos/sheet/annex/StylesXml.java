package id.sidaksos.sheet.annex;

/** The style table: one cell format for each {@link Look}, in its order. */
final class StylesXml {
    private static final String THIN =
            "<left style=\"thin\"><color auto=\"1\"/></left><right style=\"thin\"><color auto=\"1\"/></right>"
                    + "<top style=\"thin\"><color auto=\"1\"/></top><bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/>";

    private StylesXml() {}

    static String text() {
        StringBuilder xml = new StringBuilder(BookXml.DECLARATION)
                .append("<styleSheet xmlns=\"")
                .append(BookXml.MAIN)
                .append("\">");
        fonts(xml);
        xml.append("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill></fills>")
                .append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>")
                .append(THIN)
                .append("</border></borders>")
                .append(
                        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        formats(xml);
        return xml.append(
                        "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>")
                .toString();
    }

    private static void fonts(StringBuilder xml) {
        xml.append("<fonts count=\"").append(Look.Font.values().length).append("\">");
        for (Look.Font font : Look.Font.values()) {
            xml.append("<font>")
                    .append(font.bold ? "<b/>" : "")
                    .append("<sz val=\"")
                    .append(font.points)
                    .append("\"/><color rgb=\"")
                    .append(font.colour)
                    .append("\"/><name val=\"")
                    .append(Look.Font.FACE)
                    .append("\"/><family val=\"1\"/></font>");
        }
        xml.append("</fonts>");
    }

    private static void formats(StringBuilder xml) {
        xml.append("<cellXfs count=\"").append(Look.values().length).append("\">");
        for (Look look : Look.values()) {
            xml.append("<xf numFmtId=\"")
                    .append(look.format.code)
                    .append("\" fontId=\"")
                    .append(look.font.ordinal())
                    .append("\" fillId=\"0\" borderId=\"")
                    .append(look.bordered ? 1 : 0)
                    .append("\" xfId=\"0\"")
                    .append(look.format == Look.Format.MARKED_TEXT ? " quotePrefix=\"1\"" : "")
                    .append(
                            " applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"")
                    .append(look.align.word)
                    .append("\" vertical=\"")
                    .append(look.bordered ? "center" : "top")
                    .append("\" wrapText=\"1\"/></xf>");
        }
        xml.append("</cellXfs>");
    }
}
