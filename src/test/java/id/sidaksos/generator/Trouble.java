package id.sidaksos.generator;

/** Trouble of a listed family as a whole: the two sheets of P3KE do not agree, or the rows are not this district's. */
enum Trouble {
    NONE,
    /** The sheet of persons has nobody of this family. */
    NO_PERSONS,
    /** The sheet of families has no such family. */
    NO_FAMILY,
    /** The sheet of families calls somebody else the head. */
    OTHER_HEAD,
    NO_HEAD,
    TWO_HEADS,
    /** The rows are of the neighbouring town. */
    OUTSIDE,
    /** The sheet of families has the same row twice. */
    SAME_ROW_TWICE,
    NO_MEMBER_NUMBER,
    SAME_MEMBER_NUMBER;

    private static final Trouble[] ALL = values();

    /**
     * The trouble of a listed family; each kind comes once in nine spacings.
     *
     * @param families number of families in the list, on which the spacing depends
     */
    static Trouble of(ListedFamily listed, int families) {
        int spacing = Math.max(40, families / 450);
        int number = listed.number();
        if (number % spacing != 7) {
            return NONE;
        }
        Trouble trouble = ALL[1 + number / spacing % (ALL.length - 1)];
        return listed.rows().size() < 2 && trouble.needsTwo() ? NONE : trouble;
    }

    /** The trouble as it shows in one of the two sheets. */
    Trouble in(boolean sheetOfFamilies) {
        boolean shows =
                switch (this) {
                    case NONE, OUTSIDE -> true;
                    case NO_PERSONS, OTHER_HEAD, SAME_ROW_TWICE -> sheetOfFamilies;
                    case NO_FAMILY, NO_HEAD, TWO_HEADS, NO_MEMBER_NUMBER, SAME_MEMBER_NUMBER -> !sheetOfFamilies;
                };
        return shows ? this : NONE;
    }

    /** Whether persons of such a family can be told apart in the sheet of persons by their numbers. */
    boolean personsHaveKeys() {
        return this != NO_PERSONS && this != NO_MEMBER_NUMBER && this != SAME_MEMBER_NUMBER;
    }

    private boolean needsTwo() {
        return this == OTHER_HEAD || this == TWO_HEADS || this == SAME_MEMBER_NUMBER;
    }
}
