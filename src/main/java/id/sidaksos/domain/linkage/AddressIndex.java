package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.linkage.text.AddressForm;

/** For each distinct address of a {@link Lexicon}: whether it tells a house, and which. */
final class AddressIndex {
    private static final int CHUNK = 2_000;

    private final Lexicon lexicon;
    private final long[] houses;

    private AddressIndex(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.houses = new long[lexicon.addresses.size()];
    }

    static AddressIndex of(Lexicon lexicon, Workers workers, Progress progress) {
        AddressIndex index = new AddressIndex(lexicon);
        workers.each(index.houses.length, CHUNK, "tahap.siap", progress, (chunk, from, to) -> {
            for (int address = Math.max(1, from); address < to; address++) {
                index.houses[address] = house(index.form(address));
            }
        });
        return index;
    }

    private static long house(AddressForm form) {
        int[] numbers = form.numbers();
        return numbers.length == 0 || form.words().isEmpty() ? 0 : Hash.of(Hash.text(form.words()), numbers[0]);
    }

    AddressForm form(int address) {
        return AddressForm.of(lexicon.addresses.text(address));
    }

    /** Equal for addresses of one street and house number; 0 where an address tells none. */
    long house(int address) {
        return houses[address];
    }
}
