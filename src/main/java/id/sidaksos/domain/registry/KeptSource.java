package id.sidaksos.domain.registry;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Source texts of one row by column, as one string: for each cell the column's number (from 0), a unit separator (U+001F), the
 * text, a record separator (U+001E). The two separators and the escape (U+001B) inside a text are written as escape and
 * the letters u, r, e.
 */
public final class KeptSource {
    private static final char UNIT = '\u001F';
    private static final char RECORD = '\u001E';
    private static final char ESCAPE = '\u001B';

    private KeptSource() {}

    /** Adds one cell. */
    public static void append(StringBuilder kept, int column, String text) {
        kept.append(column).append(UNIT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case UNIT:
                    kept.append(ESCAPE).append('u');
                    break;
                case RECORD:
                    kept.append(ESCAPE).append('r');
                    break;
                case ESCAPE:
                    kept.append(ESCAPE).append('e');
                    break;
                default:
                    kept.append(c);
            }
        }
        kept.append(RECORD);
    }

    /** Text by column. */
    public static SortedMap<Integer, String> decode(String kept) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        int at = 0;
        while (at < kept.length()) {
            int unit = kept.indexOf(UNIT, at);
            int end = kept.indexOf(RECORD, unit);
            texts.put(Integer.parseInt(kept.substring(at, unit)), plain(kept.substring(unit + 1, end)));
            at = end + 1;
        }
        return texts;
    }

    private static String plain(String text) {
        if (text.indexOf(ESCAPE) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                i++;
                char letter = text.charAt(i);
                plain.append(letter == 'u' ? UNIT : letter == 'r' ? RECORD : ESCAPE);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
