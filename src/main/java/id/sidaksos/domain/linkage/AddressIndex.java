package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.linkage.text.AddressForm;

/** For each distinct address of a {@link Lexicon} its telling words, as a code, and its first number. */
final class AddressIndex {
    private static final int CHUNK = 2_000;
    private static final int NO_NUMBER = -1;

    private final TextStore words = new TextStore(1 << 12);
    private final int[] wordsOf;
    private final int[] numberOf;

    private AddressIndex(int addresses) {
        wordsOf = new int[addresses];
        numberOf = new int[addresses];
        numberOf[TextStore.EMPTY] = NO_NUMBER;
    }

    static AddressIndex of(Lexicon lexicon, Workers workers, Progress progress) {
        int addresses = lexicon.addresses.size();
        AddressIndex index = new AddressIndex(addresses);
        String[] read = new String[addresses];
        workers.each(addresses, CHUNK, "tahap.siap", progress, (chunk, from, to) -> {
            for (int address = Math.max(1, from); address < to; address++) {
                AddressForm form = AddressForm.of(lexicon.addresses.text(address));
                int[] numbers = form.numbers();
                read[address] = form.words();
                index.numberOf[address] = numbers.length == 0 ? NO_NUMBER : numbers[0];
            }
        });
        for (int address = 1; address < addresses; address++) {
            index.wordsOf[address] = index.words.codeOf(read[address]);
        }
        return index;
    }

    /** Code of the telling words, {@link TextStore#EMPTY} for none. */
    int words(int address) {
        return wordsOf[address];
    }

    String text(int words) {
        return this.words.text(words);
    }

    /** Whether the first numbers agree, or one side tells none. */
    boolean numbersAgree(int a, int b) {
        return numberOf[a] == NO_NUMBER || numberOf[b] == NO_NUMBER || numberOf[a] == numberOf[b];
    }

    /** Equal for addresses of one street and first number; 0 where one of them is not told. */
    long house(int address) {
        boolean told = wordsOf[address] != TextStore.EMPTY && numberOf[address] != NO_NUMBER;
        return told ? Hash.of(wordsOf[address], numberOf[address]) : 0;
    }

    /** The same first number, known on both sides. */
    boolean sameNumber(int a, int b) {
        return numberOf[a] != NO_NUMBER && numberOf[a] == numberOf[b];
    }
}
