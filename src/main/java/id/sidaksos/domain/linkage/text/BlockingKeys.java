package id.sidaksos.domain.linkage.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Keys under which candidates for the same person are found. Each is text; equal text means "may be the same"; an empty
 * one means nothing. A key is made when it is asked for.
 */
public final class BlockingKeys {
    /** So frequent before another word that they tell nothing; as strict sounds. */
    private static final Set<String> COMMON =
            Set.of("MUHAMAT", "SITI", "NUR", "SRI", "AHMAT", "NI", "I", "NIOMAN", "MADE", "WAIAN", "KETUT", "PUTU");

    private static final int BEGINNING = 3;
    private static final int ENDING = 4;

    private final PersonNameForm form;
    /** Weak keys of all words in the order of the name. */
    private final List<String> weak = new ArrayList<>(4);
    /** Those of the words that tell somebody from others; never empty unless the name is. */
    private final List<String> telling = new ArrayList<>(4);

    BlockingKeys(PersonNameForm form) {
        this.form = form;
        for (long code : form.strict()) {
            String sound = TokenCode.text(code);
            String key = Phonetic.weakOfStrict(sound);
            weak.add(key);
            if (tells(sound)) {
                telling.add(key);
            }
        }
        if (telling.isEmpty() && !weak.isEmpty()) {
            telling.add(weak.get(weak.size() - 1));
        }
    }

    /** The first telling word: not SITI, MUHAMMAD, NUR and the like if another word stands beside it. */
    public String firstToken() {
        return telling.isEmpty() ? "" : telling.get(0);
    }

    /** The last word; that of {@link #firstToken} for a name of one word. */
    public String lastToken() {
        return weak.isEmpty() ? "" : weak.get(weak.size() - 1);
    }

    /** All words in alphabetical order: the whole name in any order. */
    public String sorted() {
        if (weak.size() < 2) {
            return firstToken();
        }
        List<String> sorted = new ArrayList<>(weak);
        Collections.sort(sorted);
        return String.join(" ", sorted);
    }

    /** The whole name as one word: NUR HAYATI, NURHAYATI. */
    public String joined() {
        return form.isEmpty() ? "" : Phonetic.weak(form.usualText());
    }

    /** The consonants of {@link #joined} behind its first letter: the vowels may be wrong. */
    public String skeleton() {
        return Phonetic.bones(joined());
    }

    /**
     * First three letters of each telling word, at most one for each: finds a cut word, a slip in its second half, a
     * short form by its beginning.
     */
    public List<String> beginnings() {
        return telling.stream().map(BlockingKeys::beginning).distinct().toList();
    }

    /** Last four letters of each telling word: finds a slip in its first half, a short form by its end. */
    public List<String> endings() {
        return telling.stream().map(BlockingKeys::ending).distinct().toList();
    }

    static boolean tells(String sound) {
        return sound.length() > 1 && !COMMON.contains(sound);
    }

    static String beginning(String key) {
        return key.substring(0, Math.min(BEGINNING, key.length()));
    }

    static String ending(String key) {
        return key.substring(Math.max(0, key.length() - ENDING));
    }
}
