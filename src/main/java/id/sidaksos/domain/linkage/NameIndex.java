package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.linkage.text.PersonNameForm;

/** What the name rules make of each distinct name of a {@link Lexicon}, by name code: the form, and hashes of its keys. */
final class NameIndex {
    private static final int CHUNK = 4_000;

    private final PersonNameForm[] forms;
    private final long[] weakFull;
    private final long[] weakFirst;
    private final long[] weakLast;
    private final long[] beginning;
    private final long[] firstEnding;
    private final long[] lastEnding;
    private final long[] sound;
    private final long[] clean;
    private final char[] initial;

    private NameIndex(int names) {
        forms = new PersonNameForm[names];
        weakFull = new long[names];
        weakFirst = new long[names];
        weakLast = new long[names];
        beginning = new long[names];
        firstEnding = new long[names];
        lastEnding = new long[names];
        sound = new long[names];
        clean = new long[names];
        initial = new char[names];
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
        weakFull[name] = Hash.of(letters, more);
        weakFirst[name] = first.weak();
        weakLast[name] = last.weak();
        beginning[name] = first.beginning();
        firstEnding[name] = first.ending();
        lastEnding[name] = lastTelling.ending();
        initial[name] = first.first();
        sound[name] = form.strictKey();
        clean[name] = Hash.text(form.text());
    }

    PersonNameForm form(int name) {
        return forms[name];
    }

    /** Equal for names whose weak keys hold the same letters: any order, joined or apart; 0 for no name. */
    long weakFull(int name) {
        return weakFull[name];
    }

    /** Weak key of the first telling word. */
    long weakFirst(int name) {
        return weakFirst[name];
    }

    /** Weak key of the last word. */
    long weakLast(int name) {
        return weakLast[name];
    }

    /** How the first telling word begins. */
    long beginning(int name) {
        return beginning[name];
    }

    /** How the first telling word ends. */
    long firstEnding(int name) {
        return firstEnding[name];
    }

    /** How the last telling word ends. */
    long lastEnding(int name) {
        return lastEnding[name];
    }

    /** Equal for names of the same sounds in any order; 0 for no name. */
    long sound(int name) {
        return sound[name];
    }

    /** Equal for names that are the same after cleaning; 0 for no name. */
    long clean(int name) {
        return clean[name];
    }

    /** First letter of the weak key of the first telling word, 0 for no name. */
    char initial(int name) {
        return initial[name];
    }

    int size() {
        return forms.length;
    }
}
