package id.sidaksos.domain.linkage;

/**
 * How alike two values are, per comparison from the best to the worst. Each has four shipped probabilities: m, to see it
 * on two records of one person; the same where a record was taken down carelessly, so that all of it may be wrong at once; u, on two strangers; kin, on two people of one household. They are informed judgement (no
 * Indonesian ground truth is public) and give way to what the lists themselves teach. Sentences: {@code padan.tingkat.NAME}.
 */
public enum Level {
    NIK_EXACT(Comparison.NIK, .80, .25, 1e-6, .003),
    /** Fifteen digits equal, and a column that kept no more: region and birth date, hardly a serial. */
    NIK_FIFTEEN(Comparison.NIK, .03, .02, .03, .05),
    /** One slip, in the date (which the birth dates do not bear out) or to a serial that nobody has. */
    NIK_ONE_SLIP(Comparison.NIK, .05, .08, 3e-4, .002),
    NIK_TWO_SLIPS(Comparison.NIK, .02, .05, 2e-3, .006),
    /** Another region: date and serial are the same, as they are for many people of one birth date. */
    NIK_OTHER_REGION(Comparison.NIK, .02, .03, .15, .02),
    /** Another serial: what two people of one birth date in one kecamatan have, and twins. */
    NIK_OTHER_SERIAL(Comparison.NIK, .01, .02, .06, .03),
    NIK_OTHER(Comparison.NIK, .05, .548, .75, .5),
    /** Both NIK bear out their own birth date, and the dates differ. */
    NIK_CONTRADICTS(Comparison.NIK, .0003, .0003, .9, .45),

    OTHER_ID_EXACT(Comparison.OTHER_ID, .85, .4, 1e-6, .003),
    OTHER_ID_ONE_SLIP(Comparison.OTHER_ID, .08, .15, 2e-5, .01),
    OTHER_ID_TWO_SLIPS(Comparison.OTHER_ID, .03, .1, 4e-4, .01),
    OTHER_ID_OTHER(Comparison.OTHER_ID, .04, .35, 1, .97),

    KK_EXACT(Comparison.KK, .70, .4, 4e-6, .9),
    KK_SLIPS(Comparison.KK, .04, .05, 1e-5, .02),
    KK_OTHER(Comparison.KK, .26, .55, 1, .08),

    NAME_EXACT(Comparison.NAME, .70, .2, 1e-4, .002),
    /** Sounds the same, in any order. */
    NAME_SOUND(Comparison.NAME, .12, .08, 1e-4, .003),
    /** Every word of the shorter name is in the longer one. */
    NAME_CONTAINS(Comparison.NAME, .06, .13, 4e-3, .02),
    NAME_NEAR(Comparison.NAME, .04, .1, 5e-4, .01),
    /** Initials, beginnings, short forms. */
    NAME_SHORT(Comparison.NAME, .03, .15, 3e-3, .02),
    NAME_FAIR(Comparison.NAME, .02, .12, 6e-3, .04),
    /** One telling word is the same. */
    NAME_PARTLY(Comparison.NAME, .01, .07, 2e-2, .15),
    NAME_OTHER(Comparison.NAME, .02, .15, .97, .75),

    BIRTH_EXACT(Comparison.BIRTH, .85, .2, 6e-5, .012),
    BIRTH_SWAPPED(Comparison.BIRTH, .02, .02, 3e-5, .001),
    BIRTH_ONE_SLIP(Comparison.BIRTH, .05, .06, 8e-4, .004),
    /** The dates inside the NIK agree, or one of them with the other's birth date; the columns do not. */
    BIRTH_BY_NIK(Comparison.BIRTH, .02, .04, 1e-4, .004),
    /** A hundred years apart, or 1,462 days: a year of two digits, the two calendars of Excel. */
    BIRTH_MISREAD(Comparison.BIRTH, .003, .005, 2e-5, .001),
    /** Same year, and one side is a date that stands for "only the year is known". */
    BIRTH_YEAR_ONLY(Comparison.BIRTH, .02, .1, 3e-3, .004),
    /** One to five years apart, and one side is such a date: an age that was guessed. */
    BIRTH_GUESSED(Comparison.BIRTH, .01, .3, 1.2e-2, .03),
    /** Same year and month, or same day and month one year apart. */
    BIRTH_CLOSE(Comparison.BIRTH, .02, .05, 1.2e-3, .004),
    BIRTH_YEAR(Comparison.BIRTH, .015, .06, 1.2e-2, .03),
    /** One to three years apart. */
    BIRTH_NEAR(Comparison.BIRTH, .01, .1, 6e-2, .18),
    BIRTH_OTHER(Comparison.BIRTH, .01, .09, .91, .75),

    SEX_SAME(Comparison.SEX, .985, .95, .5, .5),
    SEX_OTHER(Comparison.SEX, .015, .05, .5, .5),

    /** Same village, street and house number. */
    PLACE_HOUSE(Comparison.PLACE, .15, .15, 2e-5, .4),
    PLACE_RT_RW(Comparison.PLACE, .35, .15, 1e-4, .35),
    PLACE_RW_ADDRESS(Comparison.PLACE, .20, .15, 6e-4, .25),
    /** Same village, and a side without RT and RW. */
    PLACE_VILLAGE(Comparison.PLACE, .12, .15, 2e-3, .1),
    /** Same village, another RW. */
    PLACE_OTHER_RW(Comparison.PLACE, .06, .15, 3e-3, .05),
    /** Another village, but the same street and house number: the village is wrong, or spelt otherwise. */
    PLACE_ADDRESS(Comparison.PLACE, .01, .04, 1e-4, .01),
    PLACE_DISTRICT(Comparison.PLACE, .07, .13, 5e-2, .03),
    PLACE_REGENCY(Comparison.PLACE, .05, .08, .94, .01),
    PLACE_OTHER(Comparison.PLACE, .03, .04, .5, .01),

    POSTCODE_EXACT(Comparison.POSTCODE, .85, .6, 2e-3, .95),
    POSTCODE_ONE_SLIP(Comparison.POSTCODE, .08, .15, 2e-2, .02),
    POSTCODE_OTHER(Comparison.POSTCODE, .07, .25, 1, .03),

    MOTHER_SAME(Comparison.MOTHER, .85, .5, 1e-3, .5),
    MOTHER_CLOSE(Comparison.MOTHER, .09, .25, 1e-2, .1),
    MOTHER_OTHER(Comparison.MOTHER, .06, .25, 1, .4);

    private static final Level[] ALL = values();
    private static final int[] RANKS = ranks();

    private final Comparison comparison;
    private final double m;
    private final double careless;
    private final double u;
    private final double kin;

    Level(Comparison comparison, double m, double careless, double u, double kin) {
        this.comparison = comparison;
        this.m = m;
        this.careless = careless;
        this.u = u;
        this.kin = kin;
    }

    public Comparison comparison() {
        return comparison;
    }

    double shippedM() {
        return m;
    }

    double careless() {
        return careless;
    }

    /** m of a place where somebody left the family between the lists: place and family go together. */
    double shippedApart() {
        return switch (this) {
            case PLACE_HOUSE -> .08;
            case PLACE_RT_RW -> .15;
            case PLACE_RW_ADDRESS -> .17;
            case PLACE_VILLAGE -> .12;
            case PLACE_OTHER_RW -> .25;
            case PLACE_ADDRESS -> .01;
            case PLACE_DISTRICT -> .12;
            case PLACE_REGENCY -> .08;
            case PLACE_OTHER -> .02;
            default -> m;
        };
    }

    double shippedU() {
        return u;
    }

    double shippedKin() {
        return kin;
    }

    /** Place among the levels of its comparison: 1 the best. Zero is kept for "unknown". */
    int rank() {
        return RANKS[ordinal()];
    }

    private static int[] ranks() {
        int[] ranks = new int[ALL.length];
        for (int i = 0; i < ranks.length; i++) {
            boolean first = i == 0 || ALL[i - 1].comparison != ALL[i].comparison;
            ranks[i] = first ? 1 : ranks[i - 1] + 1;
        }
        return ranks;
    }

    static Level of(Comparison comparison, int rank) {
        for (Level level : ALL) {
            if (level.comparison == comparison && level.rank() == rank) {
                return level;
            }
        }
        throw new IllegalArgumentException(comparison + " has no level " + rank);
    }
}
