package id.sidaksos.domain.decree;

/**
 * Text as a legal document can carry it: one line, no invisible characters that could turn or hide what is read,
 * nothing that XML or UTF-8 cannot hold. Applied before a snapshot is frozen, so that the fingerprint covers what
 * is printed.
 */
final class PrintText {
    private static final char REPLACEMENT = '\uFFFD';

    private PrintText() {}

    /** The text itself where nothing has to be changed. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                return rebuilt(text).strip();
            }
        }
        return text.strip();
    }

    /** Letters, digits and marks below the range where controls, formats and surrogates can be: nearly every name. */
    private static boolean plain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static String rebuilt(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            append(kept, point);
        }
        return kept.toString();
    }

    private static void append(StringBuilder kept, int point) {
        if (point == '\t' || point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
            kept.append(' ');
            return;
        }
        switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT -> {}
            case Character.SURROGATE -> kept.append(REPLACEMENT);
            default -> {
                if ((point & 0xFFFE) == 0xFFFE) {
                    kept.append(REPLACEMENT);
                } else {
                    kept.appendCodePoint(point);
                }
            }
        }
    }
}
