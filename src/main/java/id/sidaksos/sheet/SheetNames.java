package id.sidaksos.sheet;

import java.util.List;
import java.util.Locale;

/** Names of tabs as spreadsheets allow them: at most 31 characters, none of {@code []:*?/\}, no apostrophe at an end, no two alike. */
public final class SheetNames {
    private static final int LONGEST = 31;

    private SheetNames() {}

    /** The wanted name, mended, and numbered where another sheet has it. */
    public static String free(String wanted, List<String> taken) {
        String base = cut(wanted.replaceAll("[\\[\\]:*?/\\\\]", " "), LONGEST);
        if (base.isEmpty()) {
            base = "Lembar";
        }
        String name = base;
        for (int n = 2; taken(name, taken); n++) {
            String tail = " (" + n + ")";
            name = cut(base, LONGEST - tail.length()) + tail;
        }
        return name;
    }

    private static boolean taken(String name, List<String> taken) {
        String key = name.toLowerCase(Locale.ROOT);
        return taken.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(key));
    }

    private static String cut(String text, int length) {
        String ends = text.replaceAll("^[' ]+|[' ]+$", "");
        if (ends.length() <= length) {
            return ends;
        }
        int end = Character.isHighSurrogate(ends.charAt(length - 1)) ? length - 1 : length;
        return ends.substring(0, end).replaceAll("[' ]+$", "");
    }
}
