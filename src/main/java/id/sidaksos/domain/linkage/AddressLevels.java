package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.JaroWinkler;
import id.sidaksos.domain.linkage.text.Letters;
import java.util.Arrays;

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

    /** The same house number in a street that is alike. */
    boolean sameHouse(int a, int b) {
        return addresses.sameNumber(a, b) && alike(a, b);
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
            answers[slot] = alikeInOrder(addresses.text(wordsA), addresses.text(wordsB))
                    || alikeInOrder(sorted(addresses.text(wordsA)), sorted(addresses.text(wordsB)));
        }
        return answers[slot];
    }

    private static boolean alikeInOrder(String a, String b) {
        return JaroWinkler.similarity(Letters.bytes(a), Letters.bytes(b)) >= ALIKE;
    }

    /** Street and complex change places between lists. */
    private static String sorted(String words) {
        String[] apart = words.split(" ", -1);
        Arrays.sort(apart);
        return String.join(" ", apart);
    }
}
