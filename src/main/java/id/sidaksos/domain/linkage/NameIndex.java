package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.linkage.text.BlockingKeys;
import id.sidaksos.domain.linkage.text.PersonNameForm;

/** What the name rules make of each distinct name of a {@link Lexicon}, by name code: the form, and hashes of its keys. */
final class NameIndex {
    private static final int CHUNK = 2_000;

    private final PersonNameForm[] forms;
    private final long[] weakFull;
    private final long[] weakFirst;
    private final long[] weakLast;
    private final long[] sound;
    private final long[] clean;
    private final char[] initial;

    private NameIndex(int names) {
        forms = new PersonNameForm[names];
        weakFull = new long[names];
        weakFirst = new long[names];
        weakLast = new long[names];
        sound = new long[names];
        clean = new long[names];
        initial = new char[names];
    }

    static NameIndex of(Lexicon lexicon, Workers workers, Progress progress) {
        NameIndex index = new NameIndex(lexicon.names.size());
        workers.each(lexicon.names.size(), CHUNK, "tahap.nama", progress, (chunk, from, to) -> {
            for (int name = from; name < to; name++) {
                index.fill(
                        name,
                        name == TextStore.EMPTY ? PersonNameForm.EMPTY : PersonNameForm.of(lexicon.names.text(name)));
            }
        });
        return index;
    }

    private void fill(int name, PersonNameForm form) {
        forms[name] = form;
        if (form.isEmpty()) {
            return;
        }
        BlockingKeys keys = form.blockingKeys();
        weakFull[name] = Hash.text(keys.sorted());
        weakFirst[name] = Hash.text(keys.firstToken());
        weakLast[name] = Hash.text(keys.lastToken());
        sound[name] = form.strictKey();
        clean[name] = Hash.text(form.text());
        initial[name] = keys.firstToken().isEmpty() ? 0 : keys.firstToken().charAt(0);
    }

    PersonNameForm form(int name) {
        return forms[name];
    }

    /** Hash of the weak keys of all words, in any order; 0 for no name. */
    long weakFull(int name) {
        return weakFull[name];
    }

    long weakFirst(int name) {
        return weakFirst[name];
    }

    long weakLast(int name) {
        return weakLast[name];
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
