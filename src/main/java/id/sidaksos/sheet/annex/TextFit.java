package id.sidaksos.sheet.annex;

/**
 * How many lines a text takes. Spreadsheets fit the height of a row to its text only after somebody touches it, and
 * never where cells are merged; so the height is reckoned here, a little too high rather than too low, which would hide
 * words.
 */
enum TextFit {
    /** Bookman Old Style 12. */
    BLOCK(12),
    /** Bookman Old Style 10. */
    LIST(10);

    /** The highest row that a spreadsheet allows. */
    static final double HIGHEST = 409;
    /** Mean width of a capital and of any other sign, as a part of the font's size. */
    private static final double CAPITAL = 0.72;

    private static final double OTHER = 0.6;
    private static final double PIXELS_PER_POINT = 96 / 72.0;

    private final double pixels;
    private final double linePoints;

    TextFit(int points) {
        this.pixels = points * PIXELS_PER_POINT;
        this.linePoints = points * 1.375;
    }

    /** Height in points of so many lines. */
    double points(int lines) {
        return Math.min(HIGHEST, lines * linePoints);
    }

    /** Height of a row for this text in so many pixels. */
    double points(String text, int width) {
        return points(lines(text, width));
    }

    int lines(String text, int width) {
        if (text.length() * CAPITAL * pixels <= width) {
            return 1;
        }
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ")) {
            double needed = width(word);
            if (used > 0 && used + OTHER * pixels + needed > width) {
                lines++;
                used = 0;
            }
            // A word that is longer than the line goes on over the next ones.
            while (needed > width) {
                lines++;
                needed -= width;
            }
            used += needed + (used > 0 ? OTHER * pixels : 0);
        }
        return lines;
    }

    private double width(String word) {
        double width = 0;
        for (int i = 0; i < word.length(); i++) {
            width += Character.isUpperCase(word.charAt(i)) ? CAPITAL : OTHER;
        }
        return width * pixels;
    }
}
