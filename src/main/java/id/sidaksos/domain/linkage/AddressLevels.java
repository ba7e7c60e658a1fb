package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.AddressForm;

/** Whether two addresses are alike, by their codes, with a memory of fixed size. One instance per thread. */
final class AddressLevels {
    private static final int MEMORY = 1 << 13;

    private final AddressIndex addresses;
    private final long[] seen = new long[MEMORY];
    private final boolean[] answers = new boolean[MEMORY];

    AddressLevels(AddressIndex addresses) {
        this.addresses = addresses;
    }

    /** The same street and house number. */
    boolean sameHouse(int a, int b) {
        return addresses.house(a) != 0 && addresses.house(a) == addresses.house(b);
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
            answers[slot] = AddressForm.alike(addresses.form(a), addresses.form(b));
        }
        return answers[slot];
    }
}
