package id.sidaksos.domain.linkage.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A person's name ready to be compared: computed once for each distinct text, about 150 bytes. Immutable.
 *
 * <p>The name of a form is what is left without titles, degrees, father's name and other names. Its <em>strict
 * tokens</em> are the sounds of its words ({@link Phonetic#strict}) after the spellings of MUHAMMAD, ABDUL, AHMAD, SITI
 * and the like were made one and ABDUL was joined with its next word.
 */
public final class PersonNameForm {
    /** The form of a cell without a letter: like no name, not even itself. */
    public static final PersonNameForm EMPTY =
            new PersonNameForm(new byte[0], new long[0], 0, new PersonNameForm[0], null, false);

    private static final PersonNameForm[] NO_OTHERS = {};

    private final byte[] name;
    private final int letters;
    private final boolean writtenWithOe;
    private final long[] strict;
    private final long joined;
    private final PersonNameForm[] others;
    private final PersonNameForm father;
    private final boolean deceased;

    private PersonNameForm(
            byte[] name, long[] strict, long joined, PersonNameForm[] others, PersonNameForm father, boolean deceased) {
        this.name = name;
        this.letters = letters(name);
        this.writtenWithOe = writtenWithOe(name);
        this.strict = strict;
        this.joined = joined;
        this.others = others;
        this.father = father;
        this.deceased = deceased;
    }

    /** Any text at all; never fails. */
    public static PersonNameForm of(String text) {
        NameParts parts = NameParts.of(text);
        if (parts.words().isEmpty()) {
            return EMPTY;
        }
        PersonNameForm[] others = parts.others().isEmpty()
                ? NO_OTHERS
                : new PersonNameForm[parts.others().size()];
        for (int i = 0; i < others.length; i++) {
            others[i] = ofWords(parts.others().get(i), NO_OTHERS, null, false);
        }
        PersonNameForm father = parts.father().isEmpty() ? null : ofWords(parts.father(), NO_OTHERS, null, false);
        return ofWords(parts.words(), others, father, parts.deceased());
    }

    private static PersonNameForm ofWords(
            List<String> words, PersonNameForm[] others, PersonNameForm father, boolean deceased) {
        String name = String.join(" ", words);
        byte[] bytes = Letters.bytes(
                name.length() > Letters.LONGEST
                        ? name.substring(0, Letters.LONGEST).strip()
                        : name);
        List<String> sounds = sounds(words);
        long[] strict = new long[sounds.size()];
        for (int i = 0; i < strict.length; i++) {
            strict[i] = TokenCode.of(sounds.get(i));
        }
        return new PersonNameForm(bytes, strict, hash(Phonetic.strict(usual(words))), others, father, deceased);
    }

    private static int letters(byte[] name) {
        int letters = 0;
        for (byte letter : name) {
            letters |= letter == ' ' ? 0 : 1 << letter - 'A';
        }
        return letters;
    }

    private static boolean writtenWithOe(byte[] name) {
        for (int i = 1; i < name.length; i++) {
            if (name[i] == 'E' && name[i - 1] == 'O') {
                return true;
            }
        }
        return false;
    }

    private static String usual(List<String> words) {
        StringBuilder whole = new StringBuilder();
        for (String word : words) {
            whole.append(NameWords.usualWithin(word));
        }
        return whole.toString();
    }

    /** One sound for each word, ABDUL and its next word being one. */
    private static List<String> sounds(List<String> words) {
        List<String> sounds = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = NameWords.usual(words.get(i));
            if (word.equals("ABDUL") && i + 1 < words.size() && words.get(i + 1).length() > 1) {
                i++;
                word = "ABDUL" + words.get(i);
            }
            sounds.add(word.length() == 1 ? initial(word) : Phonetic.strict(word));
        }
        return sounds;
    }

    /** An initial sounds as it does before a vowel: Z is the J of ZAENAL. */
    private static String initial(String letter) {
        return Phonetic.strict(letter + "A").substring(0, 1);
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** No letter was in the text. */
    public boolean isEmpty() {
        return name.length == 0;
    }

    /** The name in A-Z and single spaces. */
    public String text() {
        return Letters.string(name);
    }

    /** The words of {@link #text}. */
    public List<String> words() {
        return isEmpty() ? List.of() : List.of(text().split(" ", -1));
    }

    /** Strict tokens as {@link TokenCode}s in the order of the name. */
    public long[] strictTokens() {
        return strict.clone();
    }

    public int tokenCount() {
        return strict.length;
    }

    public long strictToken(int index) {
        return strict[index];
    }

    /** Equal for names of the same sounds in any order: the value whose frequency the phonetic level asks for. */
    public long strictKey() {
        if (strict.length == 1) {
            return strict[0];
        }
        long[] sorted = strict.clone();
        Arrays.sort(sorted);
        long key = 17;
        for (long token : sorted) {
            key = (key ^ token) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    /** Equal for names that sound alike when written as one word: NUR HAYATI, NURHAYATI. */
    public long joinedKey() {
        return joined;
    }

    /** Keys for finding candidates. */
    public BlockingKeys blockingKeys() {
        return new BlockingKeys(this);
    }

    /** Other names of the same person, at most three. */
    public List<PersonNameForm> others() {
        return List.of(others);
    }

    /** The name behind BIN or BINTI. */
    public Optional<PersonNameForm> father() {
        return Optional.ofNullable(father);
    }

    /** The text said ALM or ALMH. */
    public boolean deceased() {
        return deceased;
    }

    /** The name as one word, MUHAMMAD, ABDUL and the like in their one spelling. */
    String usualText() {
        return usual(words());
    }

    /** Each word is a strict token of its own: no ABDUL was joined to its next word. */
    boolean wordsAreTokens() {
        int words = 1;
        for (byte letter : name) {
            words += letter == ' ' ? 1 : 0;
        }
        return words == strict.length;
    }

    boolean writtenWithOe() {
        return writtenWithOe;
    }

    /** One bit for each letter of the alphabet in the name. */
    int letters() {
        return letters;
    }

    byte[] bytes() {
        return name;
    }

    long[] strict() {
        return strict;
    }

    PersonNameForm[] otherForms() {
        return others;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonNameForm that
                && deceased == that.deceased
                && Arrays.equals(name, that.name)
                && Arrays.equals(others, that.others)
                && java.util.Objects.equals(father, that.father);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(name);
    }

    @Override
    public String toString() {
        return text();
    }
}
