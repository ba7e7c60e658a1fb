package id.sidaksos.sheet.annex;

/** How many lines a text takes: spreadsheets fit the height of a row to its text, but not where cells are merged. */
final class TextFit {
    /** Height of a line of Bookman Old Style 12. */
    static final double LINE_POINTS = 16.5;
    /** Mean width of its capitals, a little above the true one: too high a row does no harm, too low a one hides words. */
    private static final double CAPITAL_PIXELS = 11.5;

    private static final double SMALL_LETTER_PIXELS = 8.5;

    private TextFit() {}

    /** Height of a row for this text in so many pixels. */
    static double points(String text, int pixels) {
        return lines(text, pixels) * LINE_POINTS;
    }

    static int lines(String text, int pixels) {
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ")) {
            double width = width(word);
            if (used > 0 && used + SMALL_LETTER_PIXELS + width > pixels) {
                lines++;
                used = 0;
            }
            // A word that is longer than the line goes on over the next ones.
            while (width > pixels) {
                lines++;
                width -= pixels;
            }
            used += width + (used > 0 ? SMALL_LETTER_PIXELS : 0);
        }
        return lines;
    }

    private static double width(String word) {
        double width = 0;
        for (int i = 0; i < word.length(); i++) {
            width += Character.isLowerCase(word.charAt(i)) ? SMALL_LETTER_PIXELS : CAPITAL_PIXELS;
        }
        return width;
    }
}
