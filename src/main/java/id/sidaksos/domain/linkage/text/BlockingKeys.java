package id.sidaksos.domain.linkage.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Keys under which candidates for the same person are found. Each is text; equal text means "may be the same"; an empty
 * one means nothing.
 *
 * @param firstToken weak key of the first telling word (not SITI, MUHAMMAD, NUR and the like if another word stands
 *     beside it)
 * @param lastToken weak key of the last word; equal to firstToken for a name of one word
 * @param sorted weak keys of all words in alphabetical order: the whole name in any order
 * @param joined weak key of the whole name as one word: NUR HAYATI, NURHAYATI
 * @param skeleton consonants of joined behind its first letter: the vowels may be wrong
 * @param beginnings first three letters of each telling word's weak key: a cut word, a slip in its second half, a short
 *     form by its beginning
 * @param endings last four letters of each telling word's weak key: a slip in its first half, a short form by its end
 */
public record BlockingKeys(
        String firstToken,
        String lastToken,
        String sorted,
        String joined,
        String skeleton,
        List<String> beginnings,
        List<String> endings) {
    /** So frequent before another word that they tell nothing; as strict sounds. */
    private static final Set<String> COMMON =
            Set.of("MHD", "SITI", "NUR", "SRI", "AHMAD", "NI", "I", "NIOMAN", "MADE", "WAIAN", "KETUT", "PUTU");

    private static final BlockingKeys NONE = new BlockingKeys("", "", "", "", "", List.of(), List.of());
    private static final int BEGINNING = 3;
    private static final int ENDING = 4;

    public BlockingKeys {
        beginnings = List.copyOf(beginnings);
        endings = List.copyOf(endings);
    }

    static BlockingKeys of(PersonNameForm form) {
        if (form.isEmpty()) {
            return NONE;
        }
        List<String> weak = new ArrayList<>();
        List<String> telling = new ArrayList<>();
        for (long code : form.strict()) {
            String sound = TokenCode.text(code);
            String key = Phonetic.weakOfStrict(sound);
            weak.add(key);
            if (sound.length() > 1 && !COMMON.contains(sound)) {
                telling.add(key);
            }
        }
        String last = weak.get(weak.size() - 1);
        if (telling.isEmpty()) {
            telling.add(last);
        }
        Collections.sort(weak);
        String joined = Phonetic.weak(form.usualText());
        return new BlockingKeys(
                telling.get(0),
                last,
                String.join(" ", weak),
                joined,
                Phonetic.bones(joined),
                telling.stream().map(BlockingKeys::beginning).distinct().toList(),
                telling.stream().map(BlockingKeys::ending).distinct().toList());
    }

    private static String beginning(String key) {
        return key.substring(0, Math.min(BEGINNING, key.length()));
    }

    private static String ending(String key) {
        return key.substring(Math.max(0, key.length() - ENDING));
    }
}
