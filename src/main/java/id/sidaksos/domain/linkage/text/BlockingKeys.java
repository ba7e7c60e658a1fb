package id.sidaksos.domain.linkage.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Keys under which candidates for the same person are found. Each is text; equal text means "may be the same".
 *
 * @param firstToken weak key of the first telling word (not SITI, MUHAMMAD, NUR and the like if another word stands
 *     beside it)
 * @param lastToken weak key of the last word; equal to firstToken for a name of one word
 * @param sorted weak keys of all words in alphabetical order: the whole name in any order
 * @param joined weak key of the whole name as one word
 * @param skeleton consonants of the whole name behind its first letter: the vowels may be wrong
 */
public record BlockingKeys(String firstToken, String lastToken, String sorted, String joined, String skeleton) {
    /** So frequent before another word that they tell nothing; as strict sounds. */
    private static final Set<String> COMMON_FIRST = Set.of(
            "MHD", "SITI", "NUR", "SRI", "AHMAD", "NI", "I", "NIOMAN", "MADE", "WAIAN", "KETUT", "PUTU", "M", "A");

    static BlockingKeys of(PersonNameForm form) {
        if (form.isEmpty()) {
            return new BlockingKeys("", "", "", "", "");
        }
        List<String> weak = new ArrayList<>();
        String telling = "";
        StringBuilder whole = new StringBuilder();
        for (long code : form.strict()) {
            String sound = TokenCode.text(code);
            String key = Phonetic.weakOfStrict(sound);
            weak.add(key);
            whole.append(sound);
            if (telling.isEmpty() && !COMMON_FIRST.contains(sound)) {
                telling = key;
            }
        }
        String last = weak.get(weak.size() - 1);
        String first = telling.isEmpty() ? last : telling;
        Collections.sort(weak);
        String joined = Phonetic.weakOfStrict(whole.toString());
        return new BlockingKeys(first, last, String.join(" ", weak), joined, Phonetic.bones(joined));
    }
}
