package id.sidaksos.domain.linkage.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as written, taken apart: the words of the name itself, those of the father's name behind BIN or BINTI, other
 * names of the same person (behind ALIAS, AL., @, a slash, or in brackets), and whether ALM marks a dead person. Titles
 * and degrees are left out; a name that is nothing but titles keeps its last word.
 *
 * @param words A-Z only, at least one letter each; empty only if the text held no letter
 */
record NameParts(List<String> words, List<String> father, List<List<String>> others, boolean deceased) {
    private static final int MOST_WORDS = 16;
    private static final int MOST_OTHERS = 3;

    NameParts {
        words = List.copyOf(words);
        father = List.copyOf(father);
        others = List.copyOf(others);
    }

    static NameParts of(String text) {
        String upper = Letters.upper(text);
        List<String> plain = plainWords(upper);
        if (!plain.isEmpty()) {
            return new NameParts(plain, List.of(), List.of(), false);
        }
        StringBuilder main = new StringBuilder(upper.length());
        List<String> asides = new ArrayList<>();
        separate(upper, main, asides);
        Reader reader = new Reader();
        List<String> words = reader.words(main.toString());
        List<String> father = reader.father;
        List<List<String>> others = new ArrayList<>(reader.others);
        for (String aside : asides) {
            List<String> other = reader.words(aside);
            if (!other.isEmpty()) {
                others.add(other);
            }
        }
        if (words.isEmpty() && !others.isEmpty()) {
            words = others.remove(0);
        }
        List<String> kept = words;
        others.removeIf(other -> other.equals(kept));
        return new NameParts(words, father, others.subList(0, Math.min(MOST_OTHERS, others.size())), reader.deceased);
    }

    /** The words of a name of letters and spaces only, without any special word: nearly every name. Else empty. */
    private static List<String> plainWords(String upper) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= upper.length(); i++) {
            char c = i < upper.length() ? upper.charAt(i) : ' ';
            if (c == ' ') {
                if (i > start) {
                    String word = upper.substring(start, i);
                    if (NameWords.SPECIAL.contains(word) || words.size() == MOST_WORDS) {
                        return List.of();
                    }
                    words.add(word);
                }
                start = i + 1;
            } else if (!Letters.isLetter(c)) {
                return List.of();
            }
        }
        return words;
    }

    /** Brackets and double quotes hold another name, or ALM. */
    private static void separate(String text, StringBuilder main, List<String> asides) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            char closing = c == '(' ? ')' : c == '[' ? ']' : c == '"' ? '"' : 0;
            if (closing == 0) {
                main.append(c);
                i++;
                continue;
            }
            int end = text.indexOf(closing, i + 1);
            asides.add(text.substring(i + 1, end < 0 ? text.length() : end));
            main.append(' ');
            i = end < 0 ? text.length() : end + 1;
        }
    }

    /** One pass over the chunks between spaces; dots inside a chunk tell degrees and titles from names. */
    private static final class Reader {
        private List<String> father = List.of();
        private final List<List<String>> others = new ArrayList<>();
        private boolean deceased;

        List<String> words(String text) {
            List<String> current = new ArrayList<>();
            List<String> first = null;
            boolean comma = false;
            for (String chunk : chunks(text)) {
                String letters = letters(chunk);
                if (chunk.equals(",")) {
                    comma = true;
                } else if (isOther(chunk, letters)) {
                    first = first == null ? current : first;
                    close(first, current);
                    current = new ArrayList<>();
                } else if (NameWords.DECEASED.contains(letters)) {
                    deceased = true;
                } else if (NameWords.OF_CLAN.contains(letters) && !current.isEmpty()) {
                    continue;
                } else if (!(isDegree(chunk, letters, comma) && !current.isEmpty())) {
                    add(chunk, letters, current);
                }
            }
            if (first != null) {
                close(first, current);
                current = first;
            }
            return name(current);
        }

        private void close(List<String> first, List<String> current) {
            if (first != current && !current.isEmpty()) {
                others.add(name(current));
            }
        }

        private static boolean isOther(String chunk, String letters) {
            return chunk.equals("@")
                    || chunk.equals("/")
                    || chunk.equals("AL.")
                    || NameWords.ALSO_CALLED.contains(letters);
        }

        /** A doubtful degree must stand behind a comma or be written with dots: ST is also SITI. */
        private static boolean isDegree(String chunk, String letters, boolean comma) {
            boolean dotted = chunk.indexOf('.') > 0 && chunk.indexOf('.') < chunk.length() - 1;
            return NameWords.DEGREES.contains(letters)
                    || (comma || dotted) && NameWords.DOUBTFUL_DEGREES.contains(letters);
        }

        private static void add(String chunk, String letters, List<String> words) {
            boolean whole = chunk.indexOf('.') < 0
                    || NameWords.TITLES.contains(letters)
                    || NameWords.CHILD_OF.contains(letters);
            if (whole) {
                keep(letters, words);
                return;
            }
            int from = 0;
            for (int dot = chunk.indexOf('.'); dot >= 0; dot = chunk.indexOf('.', from)) {
                keep(dotted(letters(chunk.substring(from, dot)), words.isEmpty()), words);
                from = dot + 1;
            }
            keep(letters(chunk.substring(from)), words);
        }

        /** B. is BIN between two names; at the start B. is IBU and P. is PAK. Without its dot either is an initial. */
        private static String dotted(String part, boolean first) {
            if (part.equals("B")) {
                return first ? "IBU" : "BIN";
            }
            return part.equals("P") && first ? "PAK" : part;
        }

        private static void keep(String word, List<String> words) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }

        /** Cuts the titles off, then the father's name: HJ. BINTI LESTARI is called Binti. */
        private List<String> name(List<String> words) {
            List<String> name = withoutTitles(words);
            for (int i = 1; i < name.size(); i++) {
                if (NameWords.CHILD_OF.contains(name.get(i))) {
                    if (father.isEmpty()) {
                        father = withoutTitles(name.subList(i + 1, name.size()));
                    }
                    return name.subList(0, i);
                }
            }
            return name;
        }

        private static List<String> withoutTitles(List<String> words) {
            int from = 0;
            boolean raden = false;
            while (from < words.size() - 1) {
                String word = words.get(from);
                if (!NameWords.TITLES.contains(word) && !(raden && NameWords.AFTER_RADEN.contains(word))) {
                    break;
                }
                raden = word.equals("RADEN") || word.equals("R");
                from++;
            }
            List<String> name = new ArrayList<>(words.subList(from, words.size()));
            if (name.size() > 1 && name.get(0).equals("ST")) {
                name.set(0, "SITI");
            }
            return name;
        }

        private static List<String> chunks(String text) {
            List<String> chunks = new ArrayList<>();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                boolean inside = Letters.isLetter(c) || Letters.isDigit(c) || Letters.isApostrophe(c) || c == '.';
                if (inside && start < 0) {
                    start = i;
                }
                if (!inside) {
                    if (start >= 0) {
                        chunks.add(text.substring(start, i));
                        start = -1;
                    }
                    if (c == ',' || c == '@' || c == '/') {
                        chunks.add(String.valueOf(c));
                    }
                }
            }
            return chunks;
        }

        private static String letters(String chunk) {
            StringBuilder letters = new StringBuilder(chunk.length());
            for (int i = 0; i < chunk.length(); i++) {
                if (Letters.isLetter(chunk.charAt(i))) {
                    letters.append(chunk.charAt(i));
                }
            }
            return letters.toString();
        }
    }
}
