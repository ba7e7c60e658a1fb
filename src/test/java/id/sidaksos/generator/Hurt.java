package id.sidaksos.generator;

/** What was done to a row on its way from the truth to the list. */
public enum Hurt {
    NIK_BLANK,
    NIK_TYPO,
    NIK_SHORT,
    NIK_LETTER,
    /** The NIK of somebody else. */
    NIK_OTHERS,
    NAME_TYPO,
    NAME_SPELLING,
    NAME_TITLE,
    NAME_SHORTER,
    NAME_NICK,
    NAME_ORDER,
    NAME_ABBREVIATED,
    NAME_JOINED,
    NAME_DEAD,
    BIRTH_SWAPPED,
    BIRTH_YEAR_ONLY,
    BIRTH_TYPO,
    BIRTH_GUESSED,
    BIRTH_BLANK,
    MOVED_VILLAGE,
    MOVED_RT,
    KK_CHANGED,
    KK_TYPO,
    SEX_WRONG;

    int bit() {
        return 1 << ordinal();
    }
}
