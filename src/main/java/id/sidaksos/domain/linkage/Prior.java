package id.sidaksos.domain.linkage;

/**
 * From bits to the odds that two rows are one person, with what the families say. A pair that is no match is either one of
 * strangers or one of relatives; the first are many and unlike, the second few and alike.
 *
 * <p>With q the probability that the family of a is that of b, stays and kin as in {@link Parameters.Household}:
 * odds = [(1-q) lambda (1-stays) moved + q h] / [(1-q) 2^-strangers + ((1-q) lambda kin + q (1-h)) 2^-relatives], where
 * h = stays / free members of that household.
 */
final class Prior {
    private static final double LEAST = 1e-30;
    /** Share of persons who are in the other list at all if a relative is. */
    private static final double PRESENT = .95;

    private final double lambda;
    private final Parameters.Household household;
    private final double namesakesPerMatch;
    /** @param pairs all pairs that could be made of the two lists */
    Prior(Parameters parameters, double pairs) {
        this(parameters, parameters.expectedMatches(), pairs);
    }

    private Prior(Parameters parameters, double matches, double pairs) {
        this.lambda = Math.min(.5, Math.max(LEAST, matches / Math.max(1, pairs)));
        this.household = parameters.household();
        this.namesakesPerMatch = parameters.namesakesPerMatch();
    }

    /** From the guess that was made before any pair was seen. */
    static Prior ofFirstGuess(Parameters parameters, double pairs) {
        return new Prior(parameters, parameters.firstGuess(), pairs);
    }

    /** log2 of the odds before anything was compared. */
    double bits() {
        return log2(lambda / (1 - lambda));
    }

    /** log2 of the odds from the two rows alone. */
    double alone(double strangers, double relatives, double namesakes) {
        return withFamily(strangers, relatives, namesakes, 0, 0, 1, 0, 1);
    }

    /**
     * log2 of the odds with the families.
     *
     * @param home bits of place and family card, which q has counted already
     * @param together q, probability that some other member of a's family is a member of b's
     * @param moved how much likelier the two places are for somebody who left the family than for anybody
     * @param others further members of the smaller of the two families; 0 where the families can tell nothing
     * @param free members of b's family who are nobody else's partner, b among them; at least 1
     */
    double withFamily(
            double strangers,
            double relatives,
            double namesakes,
            double home,
            double together,
            double moved,
            int others,
            double free) {
        double stays = others == 0 ? 0 : household.stays(others);
        double apart = 1 - together;
        double here = stays * PRESENT / free;
        double once = together * Math.pow(2, -home);
        double same = apart * lambda * (others == 0 ? 1 : (1 - stays) * moved) + once * here;
        double strange = apart * (Math.pow(2, -strangers) + lambda * namesakesPerMatch * Math.pow(2, -namesakes));
        double kin = (apart * lambda * household.kinPerMatch() + once * (1 - here)) * Math.pow(2, -relatives);
        return log2(Math.max(LEAST, same) / Math.max(LEAST, strange + kin));
    }

    /** Inside one family of one list: two rows are relatives unless somebody was listed twice. */
    double insideFamily(double relatives) {
        return log2(household.insideDoubles()) + relatives;
    }

    static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
