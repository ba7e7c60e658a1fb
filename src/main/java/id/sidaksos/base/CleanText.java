package id.sidaksos.base;

/**
 * A cell's text without what cannot be seen: control characters, NUL, zero-width and direction marks, soft hyphens,
 * halves of a surrogate pair. Every kind of space (no-break, line break, tab) becomes one plain space, none at the ends.
 */
public final class CleanText {
    private CleanText() {}

    /** The same string where it is clean already. */
    public static String of(String text) {
        return isClean(text) ? text : clean(text);
    }

    /** True where something other than plain spaces had to be left aside or replaced. */
    public static boolean hasInvisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && (isInvisible(c) || isOddSpace(c) || isLonelyHalf(text, i))) {
                return true;
            }
        }
        return false;
    }

    /** Characters that carry neither a letter nor a space. */
    public static boolean isInvisible(int point) {
        return point < ' ' && !isOddSpace(point)
                || point >= 0x7F && point < 0xA0 && point != 0x85
                || point == 0xAD
                || point >= 0x200B && point <= 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2060 && point <= 0x206F
                || point == 0xFEFF
                || point == 0xFFFE
                || point == 0xFFFF;
    }

    /** Spaces other than the plain one, line breaks and tabs among them. */
    public static boolean isOddSpace(int point) {
        return point >= '\t' && point <= '\r'
                || point == 0x85
                || point == 0xA0
                || point == 0x1680
                || point >= 0x2000 && point <= 0x200A
                || point == 0x2028
                || point == 0x2029
                || point == 0x202F
                || point == 0x205F
                || point == 0x3000;
    }

    private static boolean isClean(String text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        boolean space = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && (isInvisible(c) || isOddSpace(c) || isLonelyHalf(text, i))) {
                return false;
            }
            if (c == ' ' && space) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || isOddSpace(c)) {
                gap = kept.length() > 0;
            } else if (!isInvisible(c) && !isLonelyHalf(text, i)) {
                if (gap) {
                    kept.append(' ');
                    gap = false;
                }
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isLonelyHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
