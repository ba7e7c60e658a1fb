package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.linkage.text.PersonNameForm;

/**
 * What the name rules make of each distinct name of a {@link Lexicon}, by name code: the form, and hashes of its keys, which
 * lie side by side in one cache line.
 */
final class NameIndex {
    private static final int CHUNK = 4_000;
    private static final int STRIDE = 8;
    private static final int WEAK_FULL = 0;
    private static final int WEAK_FIRST = 1;
    private static final int WEAK_LAST = 2;
    /** The lowest sixteen bits hold the first letter. */
    private static final int BEGINNING = 3;

    private static final int FIRST_ENDING = 4;
    private static final int LAST_ENDING = 5;
    private static final int SOUND = 6;
    private static final int CLEAN = 7;

    private final PersonNameForm[] forms;
    private final long[] keys;

    private NameIndex(int names) {
        forms = new PersonNameForm[names];
        keys = new long[names * STRIDE];
    }

    static NameIndex of(Lexicon lexicon, Workers workers, Progress progress) {
        NameIndex index = new NameIndex(lexicon.names.size());
        workers.each(lexicon.names.size(), CHUNK, "tahap.nama", progress, (chunk, from, to) -> {
            TokenMemory memory = new TokenMemory();
            for (int name = from; name < to; name++) {
                boolean none = name == TextStore.EMPTY;
                index.fill(name, none ? PersonNameForm.EMPTY : PersonNameForm.of(lexicon.names.text(name)), memory);
            }
        });
        return index;
    }

    private void fill(int name, PersonNameForm form, TokenMemory memory) {
        forms[name] = form;
        if (form.isEmpty()) {
            return;
        }
        TokenMemory.Token first = null;
        TokenMemory.Token last = null;
        TokenMemory.Token lastTelling = null;
        long letters = 0;
        long more = 0;
        for (int i = 0; i < form.tokenCount(); i++) {
            last = memory.of(form.strictToken(i));
            letters += last.letters();
            more += last.more();
            if (last.tells()) {
                first = first == null ? last : first;
                lastTelling = last;
            }
        }
        first = first == null ? last : first;
        lastTelling = lastTelling == null ? last : lastTelling;
        // By letters, not by words: order and the gap between words are forgotten at once.
        int at = name * STRIDE;
        keys[at + WEAK_FULL] = Hash.of(letters, more);
        keys[at + WEAK_FIRST] = first.weak();
        keys[at + WEAK_LAST] = last.weak();
        keys[at + BEGINNING] = first.beginning() & ~0xFFFFL | first.first();
        keys[at + FIRST_ENDING] = first.ending();
        keys[at + LAST_ENDING] = lastTelling.ending();
        keys[at + SOUND] = form.strictKey();
        keys[at + CLEAN] = Hash.text(form.text());
    }

    PersonNameForm form(int name) {
        return forms[name];
    }

    /** Equal for names whose weak keys hold the same letters: any order, joined or apart; 0 for no name. */
    long weakFull(int name) {
        return keys[name * STRIDE + WEAK_FULL];
    }

    /** Weak key of the first telling word. */
    long weakFirst(int name) {
        return keys[name * STRIDE + WEAK_FIRST];
    }

    /** Weak key of the last word. */
    long weakLast(int name) {
        return keys[name * STRIDE + WEAK_LAST];
    }

    /** How the first telling word begins. */
    long beginning(int name) {
        return keys[name * STRIDE + BEGINNING];
    }

    /** How the first telling word ends. */
    long firstEnding(int name) {
        return keys[name * STRIDE + FIRST_ENDING];
    }

    /** How the last telling word ends. */
    long lastEnding(int name) {
        return keys[name * STRIDE + LAST_ENDING];
    }

    /** Equal for names of the same sounds in any order; 0 for no name. */
    long sound(int name) {
        return keys[name * STRIDE + SOUND];
    }

    /** Equal for names that are the same after cleaning; 0 for no name. */
    long clean(int name) {
        return keys[name * STRIDE + CLEAN];
    }

    /** First letter of the weak key of the first telling word, 0 for no name. */
    char initial(int name) {
        return (char) keys[name * STRIDE + BEGINNING];
    }

    int size() {
        return forms.length;
    }
}
