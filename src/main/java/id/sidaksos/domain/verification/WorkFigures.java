package id.sidaksos.domain.verification;

/**
 * How far a village is.
 *
 * @param done families of which nothing is left to answer
 * @param begun families of which something is answered and something is not
 * @param members persons that the village has added
 */
public record WorkFigures(
        int families,
        int done,
        int begun,
        int eligible,
        int ineligible,
        int deferred,
        int members,
        int proposals,
        int photos) {
    /** Families that nobody has looked at. */
    public int open() {
        return families - done - begun;
    }
}
