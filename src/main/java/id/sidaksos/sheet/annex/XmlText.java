package id.sidaksos.sheet.annex;

/** Text into XML 1.0 as spreadsheets read it: what XML cannot hold is left out, what a spreadsheet would decode is escaped. */
public final class XmlText {
    /** The longest text that a cell can hold, in UTF-16 units. */
    private static final int CELL_LIMIT = 32_767;

    private XmlText() {}

    /** For a cell: cut to what a cell can hold, never through a surrogate pair, and {@code _x0041_} kept as written. */
    public static String cell(String text) {
        String kept = text;
        if (text.length() > CELL_LIMIT) {
            int end = Character.isHighSurrogate(text.charAt(CELL_LIMIT - 1)) ? CELL_LIMIT - 1 : CELL_LIMIT;
            kept = text.substring(0, end);
        }
        return of(kept.contains("_x") ? kept.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : kept);
    }

    /** For an element or an attribute in double quotes. */
    public static String of(String text) {
        int i = 0;
        while (i < text.length() && plain(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    if (allowed(point)) {
                        xml.appendCodePoint(point);
                    }
                }
            }
        }
        return xml.toString();
    }

    private static boolean plain(char c) {
        return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"';
    }

    /** XML 1.0, section 2.2. */
    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
