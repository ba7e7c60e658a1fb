package id.sidaksos.sheet.verval;

import id.sidaksos.sheet.annex.XmlText;

/** How a cell of a packet looks and whether it may be typed into; the order is that of the style table. */
enum CellLook {
    PLAIN(9, false, "FF000000", "", 0, 0, "left", true),
    TITLE(14, true, "FF1F3864", "", 0, 0, "none", true),
    SUBTITLE(10, false, "FF404040", "", 0, 0, "none", true),
    PROGRESS(10, true, "FF1F3864", "", 0, 0, "none", true),
    KEY(6, false, "FFA6A6A6", "FFF2F2F2", 49, 0, "none", true),
    HEADER(8, true, "FF000000", "FFD9D9D9", 49, 1, "center", true),
    /** Header over cells that are typed into. */
    HEADER_OPEN(8, true, "FF1F3864", "FFDDEBF7", 49, 1, "center", true),
    MARK(5, false, "FFA6A6A6", "FFEDEDED", 49, 1, "fill", true),
    SHOWN(9, false, "FF404040", "FFF2F2F2", 49, 1, "left", true),
    SHOWN_CENTRED(9, false, "FF404040", "FFF2F2F2", 49, 1, "center", true),
    SHOWN_NUMBER(9, false, "FF404040", "FFF2F2F2", 0, 1, "center", true),
    SHOWN_FINDING(8, false, "FFC00000", "FFF2F2F2", 49, 1, "left", true),
    OPEN(9, false, "FF000000", "FFFFFFFF", 49, 1, "left", false),
    OPEN_CENTRED(9, false, "FF000000", "FFFFFFFF", 49, 1, "center", false),
    OPEN_DATE(9, false, "FF000000", "FFFFFFFF", 164, 1, "center", false),
    OPEN_NUMBER(10, false, "FF000000", "FFFFFFFF", 1, 1, "left", false),
    NOTE(10, false, "FF000000", "", 0, 0, "left", true),
    NOTE_HEAD(11, true, "FF1F3864", "", 0, 0, "left", true),
    LABEL(10, false, "FF000000", "FFF2F2F2", 0, 1, "left", true),
    COUNT(10, true, "FF000000", "FFF2F2F2", 3, 1, "left", true),
    MISSING(10, false, "FF000000", Colour.MISSING.argb, 0, 1, "left", true),
    NEEDED(10, false, "FF000000", Colour.NEEDED.argb, 0, 1, "left", true),
    GOOD(10, false, "FF000000", Colour.GOOD.argb, 0, 1, "left", true),
    BAD(10, false, "FF000000", Colour.BAD.argb, 0, 1, "left", true),
    WAITING(10, false, "FF000000", Colour.WAITING.argb, 0, 1, "left", true);

    /** What a rule colours, in the order of the table of differences. */
    enum Colour {
        /** Not answered yet. */
        MISSING("FFFFF2CC"),
        /** To be answered because of another answer. */
        NEEDED("FFF8CBAD"),
        GOOD("FFC6E0B4"),
        BAD("FFFFC7CE"),
        WAITING("FFFFE699"),
        /** Nothing is wanted here. */
        IDLE("FFD9D9D9");

        final String argb;

        Colour(String argb) {
            this.argb = argb;
        }
    }

    /** Calibri's measures, and on every machine: LibreOffice has a twin of it. */
    private static final String FACE = "Calibri";

    private static final String THIN = "<left style=\"thin\"><color rgb=\"FFBFBFBF\"/></left>"
            + "<right style=\"thin\"><color rgb=\"FFBFBFBF\"/></right><top style=\"thin\"><color rgb=\"FFBFBFBF\"/></top>"
            + "<bottom style=\"thin\"><color rgb=\"FFBFBFBF\"/></bottom><diagonal/>";

    private final int points;
    private final boolean bold;
    private final String colour;
    private final String fill;
    private final int format;
    private final int border;
    private final String align;
    private final boolean locked;
    private final String reference;

    CellLook(
            int points,
            boolean bold,
            String colour,
            String fill,
            int format,
            int border,
            String align,
            boolean locked) {
        this.points = points;
        this.bold = bold;
        this.colour = colour;
        this.fill = fill;
        this.format = format;
        this.border = border;
        this.align = align;
        this.locked = locked;
        this.reference = "\" s=\"" + ordinal() + "\"";
    }

    /** The attribute that gives a cell this look, from the end of the one before. */
    String reference() {
        return reference;
    }

    /** The part {@code xl/styles.xml}, one font, fill and format for each look. */
    static String styles() {
        StringBuilder fonts = new StringBuilder();
        StringBuilder fills = new StringBuilder();
        StringBuilder formats = new StringBuilder();
        for (CellLook look : values()) {
            fonts.append("<font>")
                    .append(look.bold ? "<b/>" : "")
                    .append("<sz val=\"" + look.points + "\"/><color rgb=\"" + look.colour + "\"/><name val=\"" + FACE
                            + "\"/><family val=\"2\"/></font>");
            fills.append(look.fill.isEmpty() ? "<fill><patternFill patternType=\"none\"/></fill>" : fill(look.fill));
            formats.append("<xf numFmtId=\"" + look.format + "\" fontId=\"" + look.ordinal() + "\" fillId=\""
                    + (look.fill.isEmpty() ? 0 : look.ordinal() + 2) + "\" borderId=\"" + look.border
                    + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                    + " applyAlignment=\"1\" applyProtection=\"1\">");
            // Filled is cut at the cell's edge, whatever stands beside it.
            formats.append(
                    look.align.equals("none")
                            ? "<alignment vertical=\"center\"/>"
                            : "<alignment horizontal=\"" + look.align + "\" vertical=\"center\""
                                    + (look.align.equals("fill") ? "/>" : " wrapText=\"1\"/>"));
            formats.append("<protection locked=\"" + (look.locked ? 1 : 0) + "\"/></xf>");
        }
        int count = values().length;
        return PacketBook.DECLARATION + "<styleSheet xmlns=\"" + PacketBook.MAIN + "\">"
                + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><fonts count=\""
                + count + "\">"
                + fonts + "</fonts><fills count=\"" + (count + 2)
                + "\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + fills
                + "</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>"
                + THIN + "</border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
                + " borderId=\"0\"/></cellStyleXfs><cellXfs count=\"" + count + "\">" + formats + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + differences() + "</styleSheet>";
    }

    private static String differences() {
        StringBuilder xml = new StringBuilder("<dxfs count=\"" + Colour.values().length + "\">");
        for (Colour colour : Colour.values()) {
            // In a difference the background is what fills a solid cell.
            xml.append("<dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour.argb
                    + "\"/><bgColor rgb=\"" + XmlText.of(colour.argb) + "\"/></patternFill></fill></dxf>");
        }
        return xml.append("</dxfs>").toString();
    }

    private static String fill(String argb) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + argb
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }
}
