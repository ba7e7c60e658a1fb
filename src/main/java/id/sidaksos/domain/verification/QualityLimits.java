package id.sidaksos.domain.verification;

/**
 * From where on something is worth a second look. The program's own choices; an office may set the first.
 *
 * @param perDay records of a verifier on one day beyond which it is told
 * @param fewest families under which nothing is concluded
 * @param questions answers under which alike answers mean nothing
 * @param straight share of families with the same answers, 0 to 1
 * @param verified share of families looked at, under which a begun village is told
 * @param apart difference of shares that is told, 0 to 1
 * @param deviations of a difference, so that chance alone seldom makes it
 * @param secondLooks fewest families with a second look
 * @param agreement share of equal second looks under which it is told
 */
public record QualityLimits(
        int perDay,
        int fewest,
        int questions,
        double straight,
        double verified,
        double apart,
        double deviations,
        int secondLooks,
        double agreement) {
    public static final QualityLimits DEFAULT = new QualityLimits(40, 10, 3, 0.9, 0.8, 0.25, 2.58, 5, 0.8);

    public QualityLimits withPerDay(int most) {
        return new QualityLimits(
                most, fewest, questions, straight, verified, apart, deviations, secondLooks, agreement);
    }
}
