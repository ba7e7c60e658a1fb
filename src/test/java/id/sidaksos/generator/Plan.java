package id.sidaksos.generator;

/**
 * What to make.
 *
 * @param seed the same seed gives the same district, lists and bytes
 * @param p3keFamilies true families that P3KE lists (some of them twice)
 * @param dtksRows persons in DTKS, at least; those beyond the P3KE families' are of families that P3KE does not list
 * @param damage how far the lists are from the truth
 */
public record Plan(long seed, Regency regency, int p3keFamilies, int dtksRows, Damage damage) {
    public Plan {
        if (p3keFamilies < 2 || p3keFamilies > 2_000_000 || dtksRows < 0) {
            throw new IllegalArgumentException("2 to 2.000.000 families, not " + p3keFamilies);
        }
    }

    public static Plan of(long seed, int p3keFamilies, int dtksRows, Damage damage) {
        return new Plan(seed, Regency.blitar(), p3keFamilies, dtksRows, damage);
    }
}
