package id.sidaksos.domain.scoring;

import java.math.BigDecimal;

/**
 * How many families have a score in each step, by class. Families without a score are in none.
 *
 * @param low where the first step begins
 * @param width of a step, above zero
 * @param counts by class (as {@link SetOutcome#classes()}) and step
 */
public record ScoreHistogram(double low, double width, int[][] counts) {
    /** Steps by whose length a person can count. */
    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    private static final double SLACK = 1e-9;

    /** @param steps about how many */
    public static ScoreHistogram of(SetOutcome outcome, int steps) {
        double low = 0;
        double high = 0;
        for (Band band : outcome.set().bands().list()) {
            low = Math.min(low, band.min().doubleValue());
            high = Math.max(high, band.max().doubleValue());
        }
        for (int family = 0; family < outcome.size(); family++) {
            double score = outcome.score(family);
            if (!Double.isNaN(score)) {
                low = Math.min(low, score);
                high = Math.max(high, score);
            }
        }
        double width = nice(Math.max(high - low, SLACK) / steps);
        low = Math.floor(low / width + SLACK) * width;
        int many = Math.max(1, (int) Math.ceil((high - low) / width - SLACK));
        int[][] counts = new int[outcome.classes().size()][many];
        for (int family = 0; family < outcome.size(); family++) {
            double score = outcome.score(family);
            if (!Double.isNaN(score)) {
                int step = (int) Math.floor((score - low) / width + SLACK);
                counts[outcome.classOf(family)][Math.max(0, Math.min(many - 1, step))]++;
            }
        }
        return new ScoreHistogram(low, width, counts);
    }

    /** The next length of 1, 2, 2.5, 5 or 10 times a power of ten. */
    static double nice(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double each : NICE) {
            if (each * power >= least * (1 - SLACK)) {
                return each * power;
            }
        }
        return 10 * power;
    }

    /** A step for moving a border by the keyboard: about a two-hundredth of the whole, exact in decimals. */
    public BigDecimal fineStep() {
        double fine = nice((high() - low) / 400);
        return Decimals.plain(new BigDecimal(Double.toString(fine)).round(new java.math.MathContext(2)));
    }

    public int steps() {
        return counts.length == 0 ? 0 : counts[0].length;
    }

    public double high() {
        return low + steps() * width;
    }

    /** Where a step begins. */
    public double from(int step) {
        return low + step * width;
    }

    /** Families in a step, of all classes. */
    public int total(int step) {
        int sum = 0;
        for (int[] ofClass : counts) {
            sum += ofClass[step];
        }
        return sum;
    }

    /** The most families that a step has. */
    public int highest() {
        int most = 0;
        for (int step = 0; step < steps(); step++) {
            most = Math.max(most, total(step));
        }
        return most;
    }
}
