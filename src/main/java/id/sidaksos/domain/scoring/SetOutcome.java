package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a set makes of all families, as arrays in the order of the {@link AnswerTable}. Sums are made in binary numbers,
 * and every family that comes near a border or near KELENGKAPAN MINIMAL is scored again by {@link Scorer} in exact
 * decimals: the classes are always those of the scorer.
 */
public final class SetOutcome {
    /** Sums of some dozens of doubles are off by far less. */
    private static final double NEAR = 1e-7;

    private final IndicatorSet set;
    private final Scorer scorer;
    private final int[][] answers;
    private final List<String> classes;
    private final int poorest;
    private final double[] scores;
    private final float[] completeness;
    private final byte[] classOf;
    private final BitSet gated = new BitSet();

    private SetOutcome(IndicatorSet set, AnswerTable table, Synonyms synonyms) {
        this.set = set;
        this.scorer = new Scorer(set, synonyms);
        this.answers = new int[set.indicators().size()][];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = table.answers(set.indicators().get(i), synonyms);
        }
        List<String> names = new ArrayList<>();
        set.bands().upwards().forEach(band -> names.add(band.name()));
        names.add(Verdict.BELUM_DAPAT_DINILAI);
        names.add(Verdict.TANPA_KELAS);
        this.classes = List.copyOf(names);
        this.poorest =
                set.poorestBand().map(band -> classes.indexOf(band.name())).orElse(-1);
        this.scores = new double[table.size()];
        this.completeness = new float[table.size()];
        this.classOf = new byte[table.size()];
    }

    /**
     * @param set without a fatal finding of {@link SetCheck}
     * @param table that covers the set
     */
    public static SetOutcome of(IndicatorSet set, AnswerTable table, Synonyms synonyms) {
        SetOutcome outcome = new SetOutcome(set, table, synonyms);
        outcome.compute();
        return outcome;
    }

    private void compute() {
        double[] known = new double[scores.length];
        for (int i = 0; i < answers.length; i++) {
            add(set.indicators().get(i), answers[i], known);
        }
        double all = set.largestPoints().doubleValue();
        double divisor = set.master().divisor().doubleValue();
        double enough = set.master().minimum().doubleValue() * all;
        double[] borders = borders();
        List<Band> upwards = set.bands().upwards();
        double[] lows =
                upwards.stream().mapToDouble(band -> band.min().doubleValue()).toArray();
        double[] highs =
                upwards.stream().mapToDouble(band -> band.max().doubleValue()).toArray();
        boolean zero = set.master().unknown() == UnknownRule.NOL;
        for (int family = 0; family < scores.length; family++) {
            boolean nothing = known[family] == 0 && !zero;
            double score = nothing ? Double.NaN : scores[family] * (zero ? 1 : all / known[family]) / divisor;
            completeness[family] = all == 0 ? 0 : (float) (known[family] / all);
            scores[family] = score;
            if (gated.get(family)
                    || nothing
                    || all == 0
                    || isNear(known[family], enough)
                    || (known[family] > enough && isNearAny(score, borders))) {
                exactly(family);
            } else {
                classOf[family] = (byte) (known[family] < enough ? classes.size() - 2 : bandOf(score, lows, highs));
            }
        }
    }

    /** Adds an indicator's points to every family's sum, and what it could be worth to what is known. */
    private void add(Indicator indicator, int[] given, double[] known) {
        List<Answer> list = indicator.answers();
        double largest = indicator.largestPoints().doubleValue();
        double[] points = new double[list.size()];
        boolean[] decides = new boolean[list.size()];
        for (int a = 0; a < points.length; a++) {
            points[a] = indicator.points(list.get(a)).doubleValue();
            decides[a] = indicator.isGate() && list.get(a).value().signum() > 0;
        }
        for (int family = 0; family < given.length; family++) {
            int answer = given[family];
            if (answer != AnswerMatcher.UNKNOWN) {
                scores[family] += points[answer];
                known[family] += largest;
                if (decides[answer]) {
                    gated.set(family);
                }
            }
        }
    }

    private void exactly(int family) {
        Score exact = scorer.score(answersOf(family));
        classOf[family] = (byte) Math.max(0, classes.indexOf(exact.className()));
    }

    private List<Integer> answersOf(int family) {
        Integer[] own = new Integer[answers.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = answers[i][family];
        }
        return Arrays.asList(own);
    }

    private double[] borders() {
        return set.bands().list().stream()
                .flatMap(band -> java.util.stream.Stream.of(band.min(), band.max()))
                .mapToDouble(BigDecimal::doubleValue)
                .distinct()
                .toArray();
    }

    /** By the lower borders upwards; what stands near a border never comes here. */
    private int bandOf(double score, double[] lows, double[] highs) {
        for (int i = lows.length - 1; i >= 0; i--) {
            if (score >= lows[i] && score < highs[i]) {
                return i;
            }
        }
        return classes.size() - 1;
    }

    private static boolean isNearAny(double score, double[] borders) {
        for (double border : borders) {
            if (isNear(score, border)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= NEAR * (1 + Math.abs(other));
    }

    public IndicatorSet set() {
        return set;
    }

    /** How many families. */
    public int size() {
        return scores.length;
    }

    /** Bands by score upwards, then BELUM DAPAT DINILAI and TANPA KELAS. */
    public List<String> classes() {
        return classes;
    }

    /** Index of the family's class in {@link #classes()}. */
    public int classOf(int family) {
        return classOf[family];
    }

    /** For showing; NaN where nothing counted is known. */
    public double score(int family) {
        return scores[family];
    }

    /** From 0 to 1, for showing. */
    public float completeness(int family) {
        return completeness[family];
    }

    /** Whether a gate decided, whatever the score. */
    public boolean gated(int family) {
        return gated.get(family);
    }

    /** Families in each class, in the order of {@link #classes()}. */
    public int[] counts() {
        int[] counts = new int[classes.size()];
        for (byte each : classOf) {
            counts[each]++;
        }
        return counts;
    }

    /** Index of the poorest class, or -1 where the set has no bands. */
    public int poorest() {
        return poorest;
    }

    public boolean isPoorest(int family) {
        return classOf[family] == poorest;
    }

    /** Whether the family's class is one of the bands, not for want of answers or of a band. */
    public boolean isClassed(int family) {
        return classOf[family] < classes.size() - 2;
    }

    /** The family's score with every answer and its points, exactly. */
    public ScoreSheet sheet(int family) {
        return scorer.sheet(scorer.score(answersOf(family)));
    }

    /** The border between the poorest class and the next one, or empty where there is only one band. */
    public java.util.Optional<BigDecimal> poorestBorder() {
        if (set.bands().list().size() < 2) {
            return java.util.Optional.empty();
        }
        boolean high = set.master().direction() == Direction.MISKIN_TINGGI;
        return set.poorestBand().map(band -> high ? band.min() : band.max());
    }

    /** Families whose score, and no gate, decides, within so many points of the poorest class's border. */
    public int[] borderline(double points) {
        double border = poorestBorder().map(BigDecimal::doubleValue).orElse(Double.NaN);
        return java.util.stream.IntStream.range(0, scores.length)
                .filter(family ->
                        isClassed(family) && !gated.get(family) && Math.abs(scores[family] - border) <= points)
                .toArray();
    }
}
