package id.sidaksos.domain.linkage;

/** Parameters from the two lists themselves, with the shipped ones where the lists are too small to teach. */
final class Learning {
    private static final int SAMPLE_ROWS = 8_000;
    /** Share of all true pairs that the strict rules are taken to find. */
    private static final double STRICT_RECALL = .8;
    /** Sure matches below which an EM pass does not count. */
    private static final double LEAST_EVIDENCE = 2_000;

    private final Run run;

    Learning(Run run) {
        this.run = run;
    }

    /** @param learn false for the shipped weights; how many matches to expect is always taken from the lists */
    Parameters parameters(boolean learn) {
        if (run.a.size() == 0 || run.b.size() == 0) {
            return Parameters.shipped(1, run.pairs(), Parameters.Household.NONE);
        }
        Samples samples = new Samples(run);
        Patterns patterns = Patterns.sample(run, SAMPLE_ROWS);
        Parameters parameters = Parameters.shipped(expected(patterns), run.pairs(), household(samples));
        if (learn) {
            samples.learn(parameters);
            new Em(patterns, parameters, LEAST_EVIDENCE).learn();
            new Namesakes(patterns, parameters).learn();
        }
        return parameters;
    }

    private double expected(Patterns patterns) {
        double most = run.oneList ? run.a.size() / 2.0 : Math.min(run.a.size(), run.b.size());
        return Math.max(1, Math.min(.97 * most, patterns.strictPairs() / STRICT_RECALL));
    }

    private Parameters.Household household(Samples samples) {
        if (!run.families()) {
            return Parameters.Household.NONE;
        }
        Parameters.Household shipped = Parameters.Household.SHIPPED;
        return new Parameters.Household(
                shipped.stays1(), shipped.stays2(), shipped.stays3(), samples.kinPerPerson(), shipped.insideDoubles());
    }
}
