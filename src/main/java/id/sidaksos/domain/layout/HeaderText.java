package id.sidaksos.domain.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Header texts as they are compared: {@code "NO. KK"}, {@code "no_kk"} and {@code "No\nKK "} are one. Only letters and
 * digits count, in lower case.
 */
public final class HeaderText {
    /** Longer cells are titles, notes or data; real headers of all vintages stay under half of this. */
    static final int LONGEST = 120;

    private static final Pattern HINT = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200B-\\u200F\\u202A-\\u202E\\uFEFF]+");

    private static final Pattern COUNT = Pattern.compile("^\\s*(?:\\d{1,3}|[A-Za-z])\\s*[.)]\\s*(?=\\p{L})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private HeaderText() {}

    /** Letters and digits of the text in lower case; empty for a blank text and for one too long to be a header. */
    public static String key(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return "";
        }
        String form = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** As {@link #key}, hints in brackets left out: {@code "NIK (16 digit)"} is {@code nik}. */
    public static String normalise(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String bare = key(HINT.matcher(text).replaceAll(" "));
        return bare.isEmpty() ? key(text) : bare;
    }

    /** The words of a text, each as {@link #key} would have it. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String piece : BETWEEN.split(text)) {
            if (!piece.isEmpty()) {
                words.add(key(piece));
            }
        }
        return words;
    }

    /** The key without a year at its end ({@code usia2023} is {@code usia}), or the key itself. */
    static String withoutYear(String key) {
        int cut = key.length() - 4;
        if (cut <= 0 || !key.startsWith("20", cut)) {
            return key;
        }
        return Character.isDigit(key.charAt(cut + 2))
                        && Character.isDigit(key.charAt(cut + 3))
                        && !Character.isDigit(key.charAt(cut - 1))
                ? key.substring(0, cut)
                : key;
    }

    /** The text without a number or letter that counts the columns: {@code "3. NIK"} is {@code "NIK"}. */
    static String withoutCount(String text) {
        return COUNT.matcher(text).replaceFirst("");
    }

    /** The text as a person reads it: one line, no doubled or invisible spaces. */
    static String shown(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return SPACE.matcher(cut).replaceAll(" ").strip();
    }

    /** True where a text has nothing that can be seen: spaces of all kinds and characters without width. */
    static boolean isEmpty(String text) {
        return text.isBlank() || SPACE.matcher(text).matches();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
