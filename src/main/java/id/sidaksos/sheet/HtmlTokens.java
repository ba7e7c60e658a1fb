package id.sidaksos.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tags and text of a web page, as browsers forgive it: nothing is malformed, everything means something. */
final class HtmlTokens {
    /** What stands at the current place. */
    enum Token {
        OPEN,
        CLOSE,
        /** One character of text, entities decoded. */
        TEXT,
        END
    }

    private static final int LONGEST_TAG = 1 << 16;
    private static final int LONGEST_ENTITY = 10;
    private static final Map<String, Integer> ENTITIES = Map.ofEntries(
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("nbsp", 0xA0),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("lsquo", 0x2018),
            Map.entry("rsquo", 0x2019),
            Map.entry("ldquo", 0x201C),
            Map.entry("rdquo", 0x201D),
            Map.entry("hellip", 0x2026),
            Map.entry("bull", 0x2022),
            Map.entry("eacute", 0xE9));

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private boolean ended;

    private String name = "";
    private final Map<String, String> attributes = new HashMap<>();
    private int text;
    private String rawUntil = "";

    HtmlTokens(Reader reader) {
        this.reader = reader;
    }

    /** Name of the tag reached, in lower case. */
    String name() {
        return name;
    }

    /** A number among the attributes of the tag reached. */
    int number(String attribute, int otherwise, int most) {
        String value = attributes.getOrDefault(attribute, "").strip();
        try {
            return Math.max(1, Math.min(most, Integer.parseInt(value)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The character reached, as a code point. */
    int text() {
        return text;
    }

    Token next() throws IOException {
        while (true) {
            int c = read();
            if (c < 0) {
                return Token.END;
            }
            if (c == '<') {
                int ahead = peek(0);
                if (ahead == '!' || ahead == '?') {
                    skipDeclaration();
                    continue;
                }
                if (ahead == '/' || isLetter(ahead)) {
                    Token tag = tag();
                    if (rawUntil.isEmpty() || (tag == Token.CLOSE && name.equals(rawUntil))) {
                        rawUntil = tag == Token.OPEN && (name.equals("script") || name.equals("style")) ? name : "";
                        return tag;
                    }
                    continue;
                }
            }
            if (rawUntil.isEmpty()) {
                text = c == '&' ? entity() : c;
                return Token.TEXT;
            }
        }
    }

    private void skipDeclaration() throws IOException {
        boolean comment = peek(0) == '!' && peek(1) == '-' && peek(2) == '-';
        if (comment) {
            at += 3;
        }
        for (int c = read(); c >= 0; c = read()) {
            if (comment ? c == '-' && peek(0) == '-' && peek(1) == '>' : c == '>') {
                at += comment ? 2 : 0;
                return;
            }
        }
    }

    private Token tag() throws IOException {
        boolean closing = peek(0) == '/';
        at += closing ? 1 : 0;
        StringBuilder tag = new StringBuilder();
        int quote = 0;
        for (int c = read(); c >= 0; c = read()) {
            if (quote == 0 && c == '>') {
                break;
            }
            if (quote != 0 ? c == quote : (c == '"' || c == '\'') && endsWithEquals(tag)) {
                quote = quote == 0 ? c : 0;
            }
            if (tag.length() < LONGEST_TAG) {
                tag.append((char) c);
            }
        }
        int nameEnd = 0;
        while (nameEnd < tag.length() && !Character.isWhitespace(tag.charAt(nameEnd)) && tag.charAt(nameEnd) != '/') {
            nameEnd++;
        }
        name = tag.substring(0, nameEnd).toLowerCase(Locale.ROOT);
        attributes.clear();
        if (!closing && (name.equals("td") || name.equals("th"))) {
            readAttributes(tag.substring(nameEnd));
        }
        return closing ? Token.CLOSE : Token.OPEN;
    }

    private static boolean endsWithEquals(CharSequence tag) {
        int i = tag.length() - 1;
        while (i >= 0 && tag.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && tag.charAt(i) == '=';
    }

    /** Only spans are ever asked for: words, equals signs and values, quoted or not. */
    private void readAttributes(String text) {
        int i = 0;
        while (i < text.length()) {
            int equals = text.indexOf('=', i);
            if (equals < 0) {
                return;
            }
            String left = text.substring(i, equals).strip();
            String key = left.substring(left.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            int start = equals + 1;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            char quote = start < text.length() ? text.charAt(start) : ' ';
            int stop;
            if (quote == '"' || quote == '\'') {
                start++;
                stop = text.indexOf(quote, start);
            } else {
                stop = text.indexOf(' ', start);
            }
            stop = stop < 0 ? text.length() : stop;
            attributes.put(key, text.substring(start, stop));
            i = stop + 1;
        }
    }

    /** After an ampersand: the character meant, or the ampersand itself where none is. */
    private int entity() throws IOException {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LONGEST_ENTITY; i++) {
            int c = peek(i);
            if (c == ';') {
                int code = code(word.toString());
                if (code >= 0) {
                    at += i + 1;
                    return code;
                }
                return '&';
            }
            if (c != '#' && !isLetter(c) && !(c >= '0' && c <= '9')) {
                return '&';
            }
            word.append((char) c);
        }
        return '&';
    }

    private static int code(String word) {
        if (!word.startsWith("#")) {
            return ENTITIES.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
        }
        boolean hex = word.startsWith("#x") || word.startsWith("#X");
        try {
            int code = hex ? Integer.parseInt(word.substring(2), 16) : Integer.parseInt(word.substring(1));
            return Character.isValidCodePoint(code) ? code : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private int read() throws IOException {
        int c = peek(0);
        if (c >= 0) {
            at++;
        }
        return c;
    }

    private int peek(int ahead) throws IOException {
        while (at + ahead >= end) {
            if (ended) {
                return -1;
            }
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            int n = reader.read(buffer, end, buffer.length - end);
            if (n < 0) {
                ended = true;
            } else {
                end += n;
            }
        }
        return buffer[at + ahead];
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
