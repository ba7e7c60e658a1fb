package id.sidaksos.desk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The text of a properties file with some of its values replaced: comments, order, blank lines and line ends stay as they are. */
final class PropertiesText {
    private PropertiesText() {}

    /** @param changes new values by key; a key that the text does not have is added at its end */
    static String replaced(String text, Map<String, String> changes) {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder result = new StringBuilder(text.length() + 64);
        Set<String> written = new HashSet<>();
        for (String entry : entries(text)) {
            String key = key(entry);
            if (key != null && changes.containsKey(key)) {
                result.append(line(key, changes.get(key))).append(endOf(entry));
                written.add(key);
            } else {
                result.append(entry);
            }
        }
        changes.forEach((key, value) -> {
            if (!written.contains(key)) {
                boolean open = result.length() > 0 && result.charAt(result.length() - 1) != '\n';
                result.append(open ? lineEnd : "").append(line(key, value)).append(lineEnd);
            }
        });
        return result.toString();
    }

    private static String line(String key, String value) {
        return value.isEmpty() ? key + " =" : key + " = " + escaped(value);
    }

    private static String escaped(String value) {
        String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return Character.isWhitespace(escaped.charAt(0)) ? "\\" + escaped : escaped;
    }

    /** The text in pieces, each a line with its end; a value that goes on over several lines is one piece. */
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            String line = text.substring(from, next);
            piece.append(line);
            if (isComment(piece) || !goesOn(line)) {
                entries.add(piece.toString());
                piece.setLength(0);
            }
            from = next;
        }
        if (piece.length() > 0) {
            entries.add(piece.toString());
        }
        return entries;
    }

    private static boolean isComment(CharSequence piece) {
        String start = piece.toString().stripLeading();
        return start.isEmpty() || start.startsWith("#") || start.startsWith("!");
    }

    private static boolean goesOn(String line) {
        String content = line.replaceAll("[\\r\\n]+$", "");
        int backslashes = 0;
        while (backslashes < content.length() && content.charAt(content.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** The key of a piece, null where it is a comment or blank. */
    private static String key(String piece) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(piece.startsWith("\uFEFF") ? piece.substring(1) : piece));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one.stringPropertyNames().stream().findFirst().orElse(null);
    }

    private static String endOf(String piece) {
        return piece.endsWith("\r\n") ? "\r\n" : piece.endsWith("\n") ? "\n" : "";
    }
}
