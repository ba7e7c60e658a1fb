package id.sidaksos.domain.registry;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.identity.DigitText;
import id.sidaksos.domain.identity.MonthNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers of one field with their words in every vintage. Words are compared by {@link TextKey}; where that does not
 * find one, without spaces; a code of digits also without leading zeros ({@code 02}) and without {@code .0}.
 */
public final class Vocabulary {
    /** Payment periods of programmes are told with a year; the first years that lists tell. */
    private static final int FIRST_PERIOD = 2016;

    private static final int LAST_PERIOD = 2045;

    private final List<Answer> answers;
    private final Map<String, Answer> byKey = new HashMap<>();
    private final Map<String, Answer> byCompact = new HashMap<>();
    private final Set<String> programme = new HashSet<>();

    /**
     * An answer and its other words.
     *
     * @param also words of other vintages and lists; the label is always one of its words
     */
    public record Entry(Answer answer, List<String> also) {
        public Entry {
            also = List.copyOf(also);
        }
    }

    /**
     * @param entries answers, the numbers and words of which must differ
     * @param programme for a programme's column its own names, which there mean yes (the first answer) as does a payment
     *     period; empty for any other column
     * @throws IllegalArgumentException for a word that two answers claim: a fault of the data that come with the program
     */
    public Vocabulary(List<Entry> entries, List<String> programme) {
        List<Answer> all = new ArrayList<>();
        for (Entry entry : entries) {
            all.add(entry.answer());
            claim(entry.answer().label(), entry.answer());
            for (String word : entry.also()) {
                claim(word, entry.answer());
            }
        }
        for (String name : programme) {
            this.programme.add(TextKey.normalise(name));
        }
        answers = List.copyOf(all);
    }

    public List<Answer> answers() {
        return answers;
    }

    /** Never null: an answer, {@link Answer#NONE} or {@link Answer#UNKNOWN}. */
    public Answer answer(String text) {
        String key = TextKey.normalise(text);
        Answer known = byKey.get(key);
        if (known == null) {
            known = byCompact.get(key.replace(" ", ""));
        }
        if (known == null) {
            known = byKey.get(plainCode(key));
        }
        if (known != null) {
            return known;
        }
        if (DigitText.isWordForNothing(text)) {
            return Answer.NONE;
        }
        return programme.isEmpty() ? Answer.UNKNOWN : ofProgramme(key);
    }

    /** The answer with this number, {@link Answer#NONE} or {@link Answer#UNKNOWN}. */
    public Answer numbered(int number) {
        for (Answer answer : answers) {
            if (answer.number() == number) {
                return answer;
            }
        }
        return number == 0 ? Answer.NONE : Answer.UNKNOWN;
    }

    private void claim(String word, Answer answer) {
        String key = TextKey.normalise(word);
        Answer other = byKey.putIfAbsent(key, answer);
        if (other != null && !other.equals(answer)) {
            throw new IllegalArgumentException(word + ": " + other.code() + ", " + answer.code());
        }
        byCompact.putIfAbsent(key.replace(" ", ""), answer);
    }

    /** SIKS lists write the programme's name or the months that were paid where P3KE writes Ya. */
    private Answer ofProgramme(String key) {
        boolean named = false;
        boolean denied = false;
        boolean period = false;
        for (String word : key.split(" ")) {
            denied |= word.equals("TIDAK") || word.equals("TDK") || word.equals("NON") || word.equals("BUKAN");
            named |= programme.contains(word);
            period |= MonthNames.of(word) > 0 || isPeriodYear(word) || word.equals("TAHAP");
        }
        named |= programme.contains(key);
        if (!named && !period) {
            return Answer.UNKNOWN;
        }
        return answers.get(denied ? 1 : 0);
    }

    private static boolean isPeriodYear(String word) {
        if (word.length() != 4 && word.length() != 6) {
            return false;
        }
        int year = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
            year = i < 4 ? year * 10 + word.charAt(i) - '0' : year;
        }
        return year >= FIRST_PERIOD && year <= LAST_PERIOD;
    }

    private static String plainCode(String key) {
        String code = key.endsWith(".0") ? key.substring(0, key.length() - 2) : key;
        int from = 0;
        while (from < code.length() - 1 && code.charAt(from) == '0') {
            from++;
        }
        return code.substring(from);
    }
}
