package id.sidaksos.domain.linkage.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The alphabet of all comparisons: A-Z, 0-9 and the space, one byte each. In it a byte's low six bits name the letter,
 * which is what the bit-parallel measures index their tables with.
 */
public final class Letters {
    /** Nothing that can be compared is longer; a text beyond it is cut, as a census form would. */
    static final int LONGEST = 64;

    /** A cell of 32,767 letters is no name: what is read of it before cleaning. */
    static final int LONGEST_RAW = 256;

    private Letters() {}

    /** Upper case, without accents, quotes of every style as the plain apostrophe; other scripts become spaces. */
    static String upper(String text) {
        String cut = text.length() > LONGEST_RAW ? text.substring(0, LONGEST_RAW) : text;
        String upper = cut.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            if (upper.charAt(i) > 126) {
                return folded(Normalizer.normalize(upper, Normalizer.Form.NFKD));
            }
        }
        return upper;
    }

    private static String folded(String decomposed) {
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length() && plain.length() < 2 * LONGEST_RAW; i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case '\u2018', '\u2019', '\u02BC', '\u00B4', '\u02BB', '\u2032' -> plain.append('\'');
                case '\u201C', '\u201D' -> plain.append('"');
                case '\u00D8' -> plain.append('O');
                case '\u0110', '\u00D0' -> plain.append('D');
                case '\u0141' -> plain.append('L');
                case '\u00C6' -> plain.append("AE");
                case '\u0152' -> plain.append("OE");
                case '\u00DE' -> plain.append("TH");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u200B' && c != '\u00AD') {
                        plain.append(c > 126 ? ' ' : c);
                    }
                }
            }
        }
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    /**
     * The text in the alphabet: upper case, accents and apostrophes gone, anything else one space, none at the ends.
     * At most 64 letters.
     */
    public static String clean(String text) {
        String upper = upper(text);
        StringBuilder clean = new StringBuilder(upper.length());
        for (int i = 0; i < upper.length() && clean.length() <= LONGEST; i++) {
            char c = upper.charAt(i);
            if (isLetter(c) || isDigit(c)) {
                clean.append(c);
            } else if (!isApostrophe(c) && clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        if (clean.length() > LONGEST) {
            clean.setLength(LONGEST);
        }
        return clean.toString().strip();
    }

    /** @param clean a text in the alphabet, see {@link #clean} */
    public static byte[] bytes(String clean) {
        return clean.getBytes(StandardCharsets.US_ASCII);
    }

    public static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '`';
    }

    static boolean isVowel(char c) {
        return c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U';
    }
}
