package id.sidaksos.base;

/**
 * The one normalisation by which texts of answers and names of places are compared: vocabularies of every vintage, the
 * answers of an indicator set, regions.
 *
 * <p>Upper case; invisible characters gone; {@code &} is DAN; every run of spaces, slashes, dashes, dots and other
 * punctuation is one space (so {@code Ijuk/ Rumbia} = {@code IJUK/RUMBIA}, {@code Laki - laki} = {@code LAKI-LAKI});
 * the signs {@code < > = +} stay, without spaces around them ({@code =< 900 Watt}); a dot or comma between digits stays
 * unless exactly three digits follow ({@code 1.300 VA} = {@code 1300 VA}).
 */
public final class TextKey {
    private TextKey() {}

    /** Never null; empty where nothing but spaces and punctuation was there. */
    public static String normalise(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                gap = space(key, gap);
                // By character, not by string: a key must be its own key in every script.
                key.appendCodePoint(Character.toUpperCase(point));
            } else if (isSign(point)) {
                key.append((char) point);
                gap = false;
            } else if (point == '&') {
                space(key, true);
                key.append("DAN");
                gap = true;
            } else if ((point == '.' || point == ',') && betweenDigits(text, i)) {
                if (!threeDigitsFollow(text, i)) {
                    key.append('.');
                }
            } else if (!CleanText.isInvisible(point)) {
                gap = true;
            }
            i = next;
        }
        return key.toString();
    }

    /** As {@link #normalise} and without any space: NON LISTRIK = NONLISTRIK, OLAK ALEN = OLAKALEN. */
    public static String compact(String text) {
        return normalise(text).replace(" ", "");
    }

    /** Writes the space that stands between two words; none at the start and none beside a sign. */
    private static boolean space(StringBuilder key, boolean gap) {
        if (gap && key.length() > 0 && !isSign(key.charAt(key.length() - 1))) {
            key.append(' ');
        }
        return false;
    }

    private static boolean isSign(int point) {
        return point == '<' || point == '>' || point == '=' || point == '+';
    }

    private static boolean betweenDigits(String text, int at) {
        return isDigit(text, at - 1) && isDigit(text, at + 1);
    }

    private static boolean threeDigitsFollow(String text, int at) {
        return isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
