package id.sidaksos.domain.linkage;

/**
 * From levels to bits: log2 of (seen on one person / seen on strangers), and beside it the same against relatives of one
 * household, who share place and family card and often the birth year. Rare values weigh more than frequent ones. The NIK
 * holds birth date and sex, so those count once. Immutable; any thread.
 */
final class Weights {
    private static final double NIK_CAP = 22;
    private static final double NAME_CAP = 18;
    private static final double BIRTH_CAP = 13;
    private static final double WORST = -8;
    private static final double WORST_NIK = -12;
    private static final double WORST_SEX = -6;
    /** What is left of an agreement that the NIK has already told. */
    private static final double TOLD_BY_NIK = .5;

    /** So many bits that the alternative does not exist. */
    static final double NONE = 999;

    private static final double FUZZY = .5;
    private static final int SLOTS = Comparison.count() << Comparison.BITS;

    final Parameters parameters;
    private final TermFrequency frequency;
    private final double[] stranger = new double[SLOTS];
    private final double[] relative = new double[SLOTS];
    /** By rank of the NIK: m. */
    private final double[] nik = new double[1 << Comparison.BITS];
    /** By rank of the place. */
    private final double[] moved = new double[1 << Comparison.BITS];
    /** By rank of the name: bits against a twin. */
    private final double[] twinName = new double[1 << Comparison.BITS];
    /** Bits against a neighbour of the same name, less those against a stranger. */
    private final double[] namesake = new double[SLOTS];
    /** Bits that a careless record adds to the above. */
    private final double[] careless = new double[SLOTS];

    private final double mostCarelessName;
    private final double exactName;
    private final double soundName;
    private final double birth;
    private final double village;

    Weights(Parameters parameters, TermFrequency frequency) {
        this.parameters = parameters;
        this.frequency = frequency;
        for (Level level : Level.values()) {
            int slot = slot(level.comparison(), level.rank());
            stranger[slot] = capped(level, Math.log(parameters.m(level) / parameters.u(level)) / Math.log(2));
            relative[slot] = capped(level, Math.log(parameters.m(level) / parameters.kin(level)) / Math.log(2));
            if (level.comparison() == Comparison.NIK) {
                nik[level.rank()] = parameters.m(level);
            }
            if (level.comparison() == Comparison.PLACE) {
                moved[level.rank()] = parameters.apart(level) / parameters.m(level);
            }
            if (level.comparison() == Comparison.NAME) {
                twinName[level.rank()] = capped(level, log2(parameters.m(level) / Twins.name(level)));
            }
            namesake[slot] = Namesakes.TOLD_BY.contains(level.comparison())
                    ? capped(level, log2(parameters.m(level) / parameters.namesake(level)))
                    : stranger[slot];
            careless[slot] = log2(level.careless() / parameters.m(level));
        }
        double mostCareless = 0;
        for (Level level : Comparison.NAME.levels()) {
            mostCareless = Math.max(mostCareless, careless[slot(Comparison.NAME, level.rank())]);
        }
        mostCarelessName = mostCareless;
        exactName = log2(frequency.exactAgreement());
        soundName = log2(frequency.soundAgreement());
        birth = log2(frequency.birthAgreement());
        village = log2(frequency.villageAgreement());
    }

    private static int slot(Comparison comparison, int rank) {
        return comparison.ordinal() << Comparison.BITS | rank;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static double capped(Level level, double bits) {
        double best =
                switch (level.comparison()) {
                    case NIK, OTHER_ID -> NIK_CAP;
                    case NAME -> NAME_CAP;
                    case BIRTH -> BIRTH_CAP;
                    case SEX -> 1;
                    default -> NAME_CAP;
                };
        double worst =
                level == Level.NIK_CONTRADICTS ? WORST_NIK : level.comparison() == Comparison.SEX ? WORST_SEX : WORST;
        return Math.max(worst, Math.min(best, bits));
    }

    /** Bits against strangers of one comparison, with the frequency of the values. */
    private double stranger(Comparison comparison, long levels, Side a, int rowA, Side b, int rowB) {
        int rank = comparison.of(levels);
        if (rank == 0) {
            return 0;
        }
        double bits = stranger[slot(comparison, rank)];
        return switch (comparison) {
            case NIK -> nik(levels, bits, near(levels) ? Twins.SERIAL_OF_NEIGHBOURS : Twins.SERIAL_OF_STRANGERS);
            case NAME -> Math.max(WORST, Math.min(NAME_CAP, bits + name(rank, a.name(rowA), b, rowB)));
            case BIRTH -> onceWithNik(levels, birth(rank, bits, a.table.birth(rowA)));
            case SEX -> bits > 0 && nikTells(levels) ? bits * TOLD_BY_NIK : bits;
            case PLACE -> place(rank, bits, a.table.place(rowA));
            default -> bits;
        };
    }

    /** A NIK of the same date says nothing beside an equal birth date; what is left of it speaks against the pair. */
    private double nik(long levels, double bits, double serial) {
        double other = Twins.sameBirthNik(levels, serial);
        if (other == 0) {
            return bits;
        }
        return Math.max(WORST, log2(nik[Comparison.NIK.of(levels)] / other));
    }

    private static boolean near(long levels) {
        int place = Comparison.PLACE.of(levels);
        return place != 0 && place <= Level.PLACE_DISTRICT.rank();
    }

    /** What the frequency of the names adds to their level. */
    private double name(int rank, int nameA, Side b, int rowB) {
        if (rank == Level.NAME_EXACT.rank()) {
            return exactName - frequency.exactName(nameA);
        }
        if (rank == Level.NAME_SOUND.rank()) {
            return soundName - Math.max(frequency.soundName(nameA), frequency.soundName(b.name(rowB)));
        }
        if (rank == Level.NAME_CONTAINS.rank()) {
            double shared = frequency.sharedWords(frequency.form(nameA), frequency.form(b.name(rowB)));
            return FUZZY * (log2(parameters.u(Level.NAME_CONTAINS)) - shared);
        }
        if (rank == Level.NAME_NEAR.rank()) {
            return FUZZY * (exactName - Math.max(frequency.exactName(nameA), frequency.exactName(b.name(rowB))));
        }
        return 0;
    }

    /** The most that any other name can be worth beside this one. */
    double mostOfName(int name) {
        double most = stranger[slot(Comparison.NAME, Level.NAME_EXACT.rank())] + exactName - frequency.exactName(name);
        most = Math.max(
                most, stranger[slot(Comparison.NAME, Level.NAME_SOUND.rank())] + soundName - frequency.soundName(name));
        double words = frequency.sharedWords(frequency.form(name), frequency.form(name));
        most = Math.max(
                most,
                stranger[slot(Comparison.NAME, Level.NAME_CONTAINS.rank())]
                        + FUZZY * (log2(parameters.u(Level.NAME_CONTAINS)) - words));
        most = Math.max(
                most,
                stranger[slot(Comparison.NAME, Level.NAME_NEAR.rank())]
                        + FUZZY * (exactName - frequency.exactName(name)));
        most = Math.max(most, stranger[slot(Comparison.NAME, Level.NAME_SHORT.rank())]);
        return Math.min(NAME_CAP, Math.max(0, most));
    }

    /**
     * The most bits against strangers that a pair can still reach whose names were not compared.
     *
     * @param levels without NAME and MOTHER
     * @param mostOfName see {@link #mostOfName}
     */
    double most(long levels, double mostOfName, Side a, int rowA, Side b, int rowB) {
        double sum = mostOfName;
        double worse = log2(parameters.careless()) + mostCarelessName;
        for (int i = 0; i < Comparison.count(); i++) {
            Comparison comparison = Comparison.at(i);
            int rank = comparison.of(levels);
            if (rank != 0) {
                sum += stranger(comparison, levels, a, rowA, b, rowB);
                worse += careless[slot(comparison, rank)];
            }
        }
        return sum + log2(1 + Math.pow(2, worse));
    }

    private double birth(int rank, double bits, int date) {
        if (rank != Level.BIRTH_EXACT.rank()) {
            return bits;
        }
        return Math.min(BIRTH_CAP + 2, bits + birth - frequency.birth(date));
    }

    private double place(int rank, double bits, int place) {
        if (rank > Level.PLACE_OTHER_RW.rank() || place == 0) {
            return bits;
        }
        return bits + village - frequency.village(place);
    }

    private static double onceWithNik(long levels, double bits) {
        return bits > 0 && nikTells(levels) ? bits * TOLD_BY_NIK : bits;
    }

    private static boolean nikTells(long levels) {
        return Comparison.NIK.of(levels) == Level.NIK_EXACT.rank();
    }

    /**
     * What a record that was taken down carelessly explains better: damage comes together, and a few records hold most of
     * it. Bits to add to either sum, 0 or more.
     */
    double careless(long levels) {
        double sum = log2(parameters.careless());
        for (int i = 0; i < Comparison.count(); i++) {
            int rank = Comparison.at(i).of(levels);
            sum += rank == 0 ? 0 : careless[i << Comparison.BITS | rank];
        }
        return log2(1 + Math.pow(2, sum));
    }

    /** How much likelier the pair's places are for somebody who left the family than for anybody. */
    double moved(long levels) {
        int rank = Comparison.PLACE.of(levels);
        return rank == 0 ? 1 : moved[rank];
    }

    /** Bits of place and family card against strangers: what a whole household has in common, and counts once for it. */
    double home(long levels, Side a, int rowA, Side b, int rowB) {
        return stranger(Comparison.PLACE, levels, a, rowA, b, rowB)
                + stranger(Comparison.KK, levels, a, rowA, b, rowB)
                + stranger(Comparison.POSTCODE, levels, a, rowA, b, rowB);
    }

    /** Sum of bits against strangers. */
    double strangers(long levels, Side a, int rowA, Side b, int rowB) {
        double sum = careless(levels);
        for (int i = 0; i < Comparison.count(); i++) {
            sum += stranger(Comparison.at(i), levels, a, rowA, b, rowB);
        }
        return sum;
    }

    /** Sum of bits against relatives of one household: place and family card say nothing between them. */
    double relatives(long levels) {
        double sum = careless(levels);
        for (int i = 0; i < Comparison.count(); i++) {
            Comparison comparison = Comparison.at(i);
            int rank = comparison.of(levels);
            if (rank != 0 && comparison != Comparison.PLACE && comparison != Comparison.KK) {
                double bits = relative[slot(comparison, rank)];
                if (comparison == Comparison.NAME && Twins.sameBirth(levels)) {
                    bits = twinName[rank];
                } else if (comparison == Comparison.NIK) {
                    bits = nik(levels, bits, Twins.SERIAL_OF_TWINS);
                }
                sum += comparison == Comparison.BIRTH ? onceWithNik(levels, bits) : bits;
            }
        }
        return sum;
    }

    /** Sum of bits against neighbours of the same name; {@link #NONE} where the two are no such neighbours. */
    double namesakes(long levels) {
        if (!Namesakes.are(levels)) {
            return NONE;
        }
        double sum = careless(levels);
        for (int i = 0; i < Comparison.count(); i++) {
            int rank = Comparison.at(i).of(levels);
            double bits = rank == 0 ? 0 : namesake[i << Comparison.BITS | rank];
            bits = i == Comparison.NIK.ordinal() ? nik(levels, bits, Twins.SERIAL_OF_NEIGHBOURS) : bits;
            sum += i == Comparison.BIRTH.ordinal() ? onceWithNik(levels, bits) : bits;
        }
        return sum;
    }
}
