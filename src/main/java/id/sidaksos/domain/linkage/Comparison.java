package id.sidaksos.domain.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * What is held against what. A pair has one {@link Level} in each comparison, or none where a side is unknown; the
 * levels of a pair lie in one long, four bits each (0 = unknown, 1 = the best level). Sentences:
 * {@code padan.banding.NAME}.
 */
public enum Comparison {
    NIK,
    OTHER_ID,
    KK,
    NAME,
    BIRTH,
    SEX,
    /** Village, RT, RW and address as one: they err together. */
    PLACE,
    POSTCODE,
    MOTHER;

    static final int BITS = 4;
    private static final Comparison[] ALL = values();

    /** Key of its name in the text bundles. */
    public String key() {
        return "padan.banding." + name();
    }

    static int count() {
        return ALL.length;
    }

    static Comparison at(int ordinal) {
        return ALL[ordinal];
    }

    /** Levels from the best to the worst. */
    List<Level> levels() {
        List<Level> mine = new ArrayList<>();
        for (Level level : Level.values()) {
            if (level.comparison() == this) {
                mine.add(level);
            }
        }
        return mine;
    }

    /** The pair's level here: 1 the best, 0 unknown. */
    int of(long levels) {
        return (int) (levels >>> (ordinal() * BITS)) & 0xF;
    }

    long put(long levels, int level) {
        int shift = ordinal() * BITS;
        return (levels & ~(0xFL << shift)) | ((long) level << shift);
    }
}
