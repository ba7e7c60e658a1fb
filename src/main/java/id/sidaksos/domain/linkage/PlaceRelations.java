package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.JaroWinkler;
import id.sidaksos.domain.linkage.text.Letters;

/**
 * How two places stand to one another, remembered by their codes. Places known by code are compared as they are; names
 * may hold a slip of the pen. One instance per thread.
 */
final class PlaceRelations {
    static final byte UNKNOWN = 1;
    static final byte VILLAGE = 2;
    static final byte DISTRICT = 3;
    static final byte REGENCY = 4;
    static final byte APART = 5;

    private static final int MEMORY = 1 << 14;
    private static final double ALIKE = .9;

    private final Lexicon lexicon;
    private final long[] seen = new long[MEMORY];
    private final byte[] answers = new byte[MEMORY];

    PlaceRelations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    byte of(int placeA, int placeB) {
        long pair = (long) placeA << 32 | placeB;
        int slot = (int) Hash.mix(pair) & MEMORY - 1;
        if (seen[slot] != pair || answers[slot] == 0) {
            seen[slot] = pair;
            answers[slot] = relation(placeA, placeB);
        }
        return answers[slot];
    }

    private byte relation(int placeA, int placeB) {
        Places places = lexicon.triples;
        int village = same(places.village(placeA), places.village(placeB));
        int district = same(places.district(placeA), places.district(placeB));
        int regency = same(places.regency(placeA), places.regency(placeB));
        if (village > 0 && district >= 0) {
            return VILLAGE;
        }
        if (village == 0 && district == 0 && regency == 0) {
            return UNKNOWN;
        }
        return district > 0 ? DISTRICT : regency > 0 ? REGENCY : APART;
    }

    /** 1 equal, -1 different, 0 unknown. */
    private int same(int keyA, int keyB) {
        if (keyA == TextStore.EMPTY || keyB == TextStore.EMPTY) {
            return 0;
        }
        if (keyA == keyB) {
            return 1;
        }
        String a = ownName(lexicon.places.text(keyA));
        String b = ownName(lexicon.places.text(keyB));
        boolean named =
                !a.isEmpty() && !b.isEmpty() && Character.isLetter(a.charAt(0)) && Character.isLetter(b.charAt(0));
        boolean alike = named && JaroWinkler.similarity(Letters.bytes(a), Letters.bytes(b)) >= ALIKE;
        return alike ? 1 : -1;
    }

    /** Keys may name the places above them first, with bars between. */
    private static String ownName(String key) {
        return Letters.clean(key.substring(key.lastIndexOf('|') + 1));
    }
}
