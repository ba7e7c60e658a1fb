package id.sidaksos.domain.linkage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a run was weighed with, so that it can be stored, shown and repeated: m, u and kin of each level, the number
 * of matches to expect, and how families hold together. The form is plain text, one fact a line.
 */
public final class Parameters {
    private static final String HEAD = "sidaksos-padan 1";
    private static final Level[] LEVELS = Level.values();
    /** Share of records that were taken down carelessly: shipped. */
    private static final double CARELESS = .03;

    private final double[] m = new double[LEVELS.length];
    private final double[] u = new double[LEVELS.length];
    private final double[] kin = new double[LEVELS.length];
    private final Map<Comparison, Origin> origins = new EnumMap<>(Comparison.class);
    private double expectedMatches;
    private double firstGuess;
    private final double possiblePairs;
    private Household household;
    private final double[] namesake = new double[LEVELS.length];
    private final double[] apart = new double[LEVELS.length];
    private double careless = CARELESS;
    private double namesakesPerMatch;

    /** Where a comparison's m came from. */
    public enum Origin {
        /** As the program brings it: too little evidence in the lists. */
        SHIPPED,
        /** Learnt from the two lists of the run. */
        LEARNT,
        /** Learnt from the lists and moved by the office's own verdicts. */
        VERDICTS
    }

    /**
     * How families hold together between the lists.
     *
     * @param stays1 share of persons of whom a relative is found in the partner's household, where the smaller of the two
     *     families has one further member; @param stays2 two further members; @param stays3 three or more
     * @param kinPerMatch strangers who are relatives of the partner, for each partner: mean family size less one
     * @param insideDoubles when a list is held against itself: share of pairs inside one family that are one person twice
     */
    public record Household(double stays1, double stays2, double stays3, double kinPerMatch, double insideDoubles) {
        public static final Household SHIPPED = new Household(.8, .9, .95, 3, .002);
        /** A list does not tell families. */
        public static final Household NONE = new Household(.8, .9, .95, 0, .002);

        /** @param others further members of the smaller family, at least 1 */
        double stays(int others) {
            return others <= 1 ? stays1 : others == 2 ? stays2 : stays3;
        }
    }

    Parameters(double expectedMatches, double possiblePairs, Household household) {
        this.expectedMatches = expectedMatches;
        this.firstGuess = expectedMatches;
        this.possiblePairs = possiblePairs;
        this.household = household;
        for (Level level : LEVELS) {
            m[level.ordinal()] = level.shippedM();
            u[level.ordinal()] = level.shippedU();
            kin[level.ordinal()] = level.shippedKin();
            namesake[level.ordinal()] = level.shippedU();
            apart[level.ordinal()] = level.shippedApart();
        }
        for (Comparison comparison : Comparison.values()) {
            origins.put(comparison, Origin.SHIPPED);
        }
    }

    /** The shipped weights, for lists of which nothing was learnt. */
    public static Parameters shipped(double expectedMatches, double possiblePairs, Household household) {
        return new Parameters(expectedMatches, possiblePairs, household);
    }

    void m(Level level, double value) {
        m[level.ordinal()] = value;
    }

    void u(Level level, double value) {
        u[level.ordinal()] = value;
    }

    void kin(Level level, double value) {
        kin[level.ordinal()] = value;
    }

    void expectedMatches(double pairs) {
        expectedMatches = pairs;
    }

    void household(Household learnt) {
        household = learnt;
    }

    void namesake(Level level, double value) {
        namesake[level.ordinal()] = value;
    }

    void apart(Level level, double value) {
        apart[level.ordinal()] = value;
    }

    void namesakesPerMatch(double value) {
        namesakesPerMatch = value;
    }

    void origin(Comparison comparison, Origin origin) {
        origins.put(comparison, origin);
    }

    /** Probability of the level on two records of one person. */
    public double m(Level level) {
        return m[level.ordinal()];
    }

    /** Probability of the level on two strangers. */
    public double u(Level level) {
        return u[level.ordinal()];
    }

    /** Probability of the level on two persons of one household. */
    public double kin(Level level) {
        return kin[level.ordinal()];
    }

    /** Probability of the level on two neighbours of one name. */
    public double namesake(Level level) {
        return namesake[level.ordinal()];
    }

    /** Probability of a level of place on one person who lives with another family in the other list. */
    public double apart(Level level) {
        return apart[level.ordinal()];
    }

    /** Pairs of neighbours of one name who are two persons, for each true pair; 0 where that was not learnt. */
    public double namesakesPerMatch() {
        return namesakesPerMatch;
    }

    public Origin origin(Comparison comparison) {
        return origins.get(comparison);
    }

    /** True pairs that the lists are thought to hold. */
    public double expectedMatches() {
        return expectedMatches;
    }

    /** Share of records of which anything may be wrong at once. */
    public double careless() {
        return careless;
    }

    void careless(double share) {
        careless = share;
    }

    /** Matches expected before the pairs were counted: decides which pairs were kept, so that a run repeats. */
    double firstGuess() {
        return firstGuess;
    }

    /** All pairs that could be made of the lists. */
    public double possiblePairs() {
        return possiblePairs;
    }

    public Household household() {
        return household;
    }

    /** The parameters as text; {@link #parse} gives them back to the last bit. */
    public String format() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        line(text, "harap", expectedMatches, possiblePairs, careless, namesakesPerMatch, firstGuess);
        line(
                text,
                "rumah",
                household.stays1(),
                household.stays2(),
                household.stays3(),
                household.kinPerMatch(),
                household.insideDoubles());
        for (Comparison comparison : Comparison.values()) {
            text.append("banding ").append(comparison).append(' ');
            text.append(origins.get(comparison)).append('\n');
        }
        for (Level level : LEVELS) {
            line(text, "tingkat " + level, m(level), u(level), kin(level), namesake(level), apart(level));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String head, double... values) {
        text.append(head);
        for (double value : values) {
            text.append(' ').append(value);
        }
        text.append('\n');
    }

    /** @throws IllegalArgumentException if the text is not of {@link #format} */
    public static Parameters parse(String text) {
        List<String[]> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(line.split(" ", -1));
        }
        if (!text.startsWith(HEAD + "\n") || lines.size() < 3) {
            throw new IllegalArgumentException("not " + HEAD);
        }
        String[] hope = lines.get(1);
        String[] home = lines.get(2);
        Household household =
                new Household(number(home[1]), number(home[2]), number(home[3]), number(home[4]), number(home[5]));
        Parameters parsed = new Parameters(number(hope[1]), number(hope[2]), household);
        parsed.careless(number(hope[3]));
        parsed.namesakesPerMatch(number(hope[4]));
        parsed.firstGuess = number(hope[5]);
        for (String[] words : lines.subList(3, lines.size())) {
            if (words[0].equals("banding")) {
                parsed.origin(Comparison.valueOf(words[1]), Origin.valueOf(words[2]));
            } else if (words[0].equals("tingkat")) {
                Level level = Level.valueOf(words[1]);
                parsed.m(level, number(words[2]));
                parsed.u(level, number(words[3]));
                parsed.kin(level, number(words[4]));
                parsed.namesake(level, number(words[5]));
                parsed.apart(level, number(words[6]));
            }
        }
        return parsed;
    }

    private static double number(String word) {
        return Double.parseDouble(word);
    }
}
