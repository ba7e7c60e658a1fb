package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.Letters;
import id.sidaksos.domain.linkage.text.NameComparison;
import id.sidaksos.domain.linkage.text.NameLevel;
import id.sidaksos.domain.linkage.text.Osa;

/** Levels of two names by their codes, with a memory of fixed size for pairs seen before. One instance per thread. */
final class NameLevels {
    private static final int MEMORY = 1 << 15;

    private final NameIndex names;
    private final long[] seen = new long[MEMORY];
    private final byte[] ranks = new byte[MEMORY];

    NameLevels(NameIndex names) {
        this.names = names;
    }

    /** @return rank among the levels of {@link Comparison#NAME}, 0 if a side is unknown */
    int rank(int nameA, int nameB) {
        if (names.clean(nameA) == 0 || names.clean(nameB) == 0) {
            return 0;
        }
        if (names.clean(nameA) == names.clean(nameB)) {
            return Level.NAME_EXACT.rank();
        }
        long pair = (long) nameA << 32 | nameB;
        int slot = (int) Hash.mix(pair) & MEMORY - 1;
        if (seen[slot] != pair) {
            seen[slot] = pair;
            ranks[slot] = (byte) level(NameComparison.level(names.form(nameA), names.form(nameB)))
                    .rank();
        }
        return ranks[slot];
    }

    private static Level level(NameLevel level) {
        return switch (level) {
            case EXACT -> Level.NAME_EXACT;
            case PHONETIC -> Level.NAME_SOUND;
            case CONTAINS -> Level.NAME_CONTAINS;
            case NEAR -> Level.NAME_NEAR;
            case SHORT -> Level.NAME_SHORT;
            case FAIR -> Level.NAME_FAIR;
            case PARTLY -> Level.NAME_PARTLY;
            case DIFFERENT, MISSING -> Level.NAME_OTHER;
        };
    }

    /** Slips of the pen between two identifiers. */
    int slips(String a, String b) {
        return Osa.distance(Letters.bytes(Letters.clean(a)), Letters.bytes(Letters.clean(b)));
    }
}
