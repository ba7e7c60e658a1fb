package id.sidaksos.domain.linkage;

import java.util.EnumSet;
import java.util.Set;

/** What a reviewer should know of a pair beside its weight. Sentences: {@code padan.tanda.NAME}. */
public enum Flag {
    /** Sex differs and the names are not close. */
    SEX_AGAINST(true),
    /** More than three years between the birth dates, and the NIK is not the same. */
    BIRTH_AGAINST(true),
    /** Two whole NIK that are far apart, with another birth date; or of one birth date, but with another serial or region. */
    NIK_AGAINST(true),
    /** The NIK is the same but name, birth date and sex are another person's. */
    NIK_OF_ANOTHER(true),
    /** More than two persons bear the NIK that the two have in common. */
    NIK_SHARED(true),
    /** Same birth date and family, other first name and serial: twins. */
    TWINS(true),
    /** Another candidate is nearly as good. */
    CLOSE_RIVAL(false),
    /** The row stands twice in its list; its double holds the link. */
    DOUBLE_IN_LIST(false),
    /** Another member of the family is found in the same household. */
    FAMILY(false),
    /** Not alike by itself: both rows fit a third one. */
    IMPLIED(false),
    /** A verdict of the office says so. */
    VERDICT(false),
    /** Too many rows hang together: nothing here is decided by the program. */
    CROWD(false),
    /** Both are listed as families of one. */
    ALONE(false);

    private static final Flag[] ALL = values();
    private final boolean against;

    Flag(boolean against) {
        this.against = against;
    }

    /** Whether it forbids a decision without a look. */
    public boolean against() {
        return against;
    }

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int flags) {
        return (flags & bit()) != 0;
    }

    static boolean anyAgainst(int flags) {
        for (Flag flag : ALL) {
            if (flag.against && flag.in(flags)) {
                return true;
            }
        }
        return false;
    }

    static Set<Flag> set(int flags) {
        EnumSet<Flag> set = EnumSet.noneOf(Flag.class);
        for (Flag flag : ALL) {
            if (flag.in(flags)) {
                set.add(flag);
            }
        }
        return set;
    }
}
