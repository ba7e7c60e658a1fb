package id.sidaksos.domain.identity;

/**
 * What else a row says of a person's age in completed years: an age column, an age band, a role that only an adult has.
 * Decides the century of a year of two digits.
 */
public record AgeHint(int least, int most) {
    public static final AgeHint NONE = new AgeHint(0, Integer.MAX_VALUE);
    /** Heads of families, spouses and whoever was ever married. */
    public static final AgeHint ADULT = new AgeHint(13, Integer.MAX_VALUE);

    /** An age told some time ago or rounded. */
    public static AgeHint about(int years) {
        return new AgeHint(Math.max(0, years - 3), years + 10);
    }

    boolean allows(int age) {
        return age >= least && age <= most;
    }
}
