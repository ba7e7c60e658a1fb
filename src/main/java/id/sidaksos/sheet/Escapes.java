package id.sidaksos.sheet;

/**
 * Characters that XML cannot hold stand in workbooks as {@code _xHHHH_} (ECMA-376 part 1, 22.9.2.19): {@code _x000D_} is
 * a carriage return, {@code _x005F_} an underscore that would otherwise begin such an escape.
 */
final class Escapes {
    private static final int LENGTH = 7;

    private Escapes() {}

    /** Decodes in place; tells the new end. */
    static int decode(char[] text, int start, int end) {
        int first = find(text, start, end);
        if (first < 0) {
            return end;
        }
        int to = first;
        for (int from = first; from < end; ) {
            int code = code(text, from, end);
            if (code >= 0) {
                text[to++] = (char) code;
                from += LENGTH;
            } else {
                text[to++] = text[from++];
            }
        }
        return to;
    }

    private static int find(char[] text, int start, int end) {
        for (int i = start; i <= end - LENGTH; i++) {
            if (text[i] == '_' && code(text, i, end) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int code(char[] text, int at, int end) {
        if (at + LENGTH > end || text[at] != '_' || text[at + 1] != 'x' || text[at + LENGTH - 1] != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = text[i] < 0x80 ? Character.digit(text[i], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
