package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.JaroWinkler;
import id.sidaksos.domain.linkage.text.Letters;

/** Whether two addresses are alike, by their codes, with a memory of fixed size. One instance per thread. */
final class AddressLevels {
    private static final int MEMORY = 1 << 13;
    private static final double ALIKE = .9;

    private final TextStore texts;
    private final long[] seen = new long[MEMORY];
    private final boolean[] answers = new boolean[MEMORY];

    AddressLevels(Lexicon lexicon) {
        texts = lexicon.addresses;
    }

    /** False if a side is unknown. */
    boolean alike(int a, int b) {
        if (a == TextStore.EMPTY || b == TextStore.EMPTY) {
            return false;
        }
        if (a == b) {
            return true;
        }
        long pair = (long) a << 32 | b;
        int slot = (int) Hash.mix(pair) & MEMORY - 1;
        if (seen[slot] != pair) {
            seen[slot] = pair;
            answers[slot] = JaroWinkler.similarity(bytes(a), bytes(b)) >= ALIKE;
        }
        return answers[slot];
    }

    private byte[] bytes(int address) {
        return Letters.bytes(Letters.clean(texts.text(address)));
    }
}
