package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.JaroWinkler;
import id.sidaksos.domain.linkage.text.Letters;

/** Whether two addresses are alike, by their codes, with a memory of fixed size. One instance per thread. */
final class AddressLevels {
    private static final int MEMORY = 1 << 13;
    private static final double ALIKE = .9;

    private final AddressIndex addresses;
    private final long[] seen = new long[MEMORY];
    private final boolean[] answers = new boolean[MEMORY];

    AddressLevels(AddressIndex addresses) {
        this.addresses = addresses;
    }

    boolean sameHouse(int a, int b) {
        return addresses.sameHouse(a, b);
    }

    /** The same telling words nearly, and no other number; false if a side is unknown. */
    boolean alike(int a, int b) {
        int wordsA = addresses.words(a);
        int wordsB = addresses.words(b);
        if (wordsA == TextStore.EMPTY || wordsB == TextStore.EMPTY || !addresses.numbersAgree(a, b)) {
            return false;
        }
        if (wordsA == wordsB) {
            return true;
        }
        long pair = (long) wordsA << 32 | wordsB;
        int slot = (int) Hash.mix(pair) & MEMORY - 1;
        if (seen[slot] != pair) {
            seen[slot] = pair;
            answers[slot] = JaroWinkler.similarity(bytes(wordsA), bytes(wordsB)) >= ALIKE;
        }
        return answers[slot];
    }

    private byte[] bytes(int words) {
        return Letters.bytes(addresses.text(words));
    }
}
