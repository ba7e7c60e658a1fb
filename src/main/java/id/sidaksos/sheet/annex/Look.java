package id.sidaksos.sheet.annex;

import id.sidaksos.domain.decree.paper.PaperLook;

/**
 * How a cell looks, in the order of the style table. Data cells have the number format {@code @}: what is typed into
 * them later stays text too. The twins with a mark are for texts that begin like a formula.
 */
enum Look {
    PLAIN(Font.LIST, false, Align.LEFT, Format.GENERAL),
    BLOCK(Font.BLOCK, false, Align.LEFT, Format.TEXT),
    BLOCK_CENTRED(Font.BLOCK, false, Align.CENTRE, Format.TEXT),
    BLOCK_TITLE(Font.BLOCK_BOLD, false, Align.CENTRE, Format.TEXT),
    HEADER(Font.LIST_BOLD, true, Align.CENTRE, Format.TEXT),
    COLUMN_NUMBER(Font.LIST, true, Align.CENTRE, Format.TEXT),
    TEXT(Font.LIST, true, Align.LEFT, Format.TEXT),
    TEXT_MARKED(Font.LIST, true, Align.LEFT, Format.MARKED_TEXT),
    CENTRED(Font.LIST, true, Align.CENTRE, Format.TEXT),
    CENTRED_MARKED(Font.LIST, true, Align.CENTRE, Format.MARKED_TEXT),
    RUNNING_NUMBER(Font.LIST, true, Align.CENTRE, Format.GENERAL),
    COUNT(Font.LIST, true, Align.RIGHT, Format.THOUSANDS),
    TOTAL(Font.LIST_BOLD, true, Align.CENTRE, Format.TEXT),
    TOTAL_COUNT(Font.LIST_BOLD, true, Align.RIGHT, Format.THOUSANDS),
    SMALL(Font.SMALL, false, Align.LEFT, Format.TEXT);

    /** Bookman Old Style is the face of regional legal products. */
    enum Font {
        LIST(10, false, "FF000000"),
        LIST_BOLD(10, true, "FF000000"),
        BLOCK(12, false, "FF000000"),
        BLOCK_BOLD(12, true, "FF000000"),
        SMALL(7, false, "FF595959");

        static final String FACE = "Bookman Old Style";

        final int points;
        final boolean bold;
        final String colour;

        Font(int points, boolean bold, String colour) {
            this.points = points;
            this.bold = bold;
            this.colour = colour;
        }
    }

    enum Align {
        LEFT("left"),
        CENTRE("center"),
        RIGHT("right");

        final String word;

        Align(String word) {
            this.word = word;
        }
    }

    /** Number formats that every spreadsheet program has built in. */
    enum Format {
        GENERAL(0),
        THOUSANDS(3),
        TEXT(49),
        MARKED_TEXT(49);

        final int code;

        Format(int code) {
            this.code = code;
        }
    }

    final Font font;
    final boolean bordered;
    final Align align;
    final Format format;
    private final PaperLook paper;

    Look(Font font, boolean bordered, Align align, Format format) {
        this.font = font;
        this.bordered = bordered;
        this.align = align;
        this.format = format;
        this.paper = new PaperLook(font.points, font.bold, bordered, PaperLook.Align.valueOf(align.name()));
    }

    /** The same look for the preview. */
    PaperLook onPaper() {
        return paper;
    }

    /** The look for this very text: texts that begin like a formula get the mark that keeps them texts when edited. */
    Look forText(String text) {
        if (text.isEmpty() || "=+-@".indexOf(text.charAt(0)) < 0) {
            return this;
        }
        return switch (this) {
            case TEXT -> TEXT_MARKED;
            case CENTRED -> CENTRED_MARKED;
            default -> this;
        };
    }
}
