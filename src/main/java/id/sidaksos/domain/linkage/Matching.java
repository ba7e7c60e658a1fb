package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;

/** What linking and finding doubles have in common: prepare, learn, score, ask the families, note conflicts. */
final class Matching {
    /** Bits under which a pair is not kept for the second pass. */
    private static final double LEAST_BITS = -8;

    private static final int ROUNDS = 2;

    final Run run;
    final Weights weights;
    final RuleCounters counters;
    final PairList pairs;

    private Matching(Run run, Weights weights, RuleCounters counters, PairList pairs) {
        this.run = run;
        this.weights = weights;
        this.counters = counters;
        this.pairs = pairs;
    }

    /** @param b the same table as a when a list is held against itself */
    static Matching of(PersonTable a, PersonTable b, LinkOptions options, Workers workers, Progress progress) {
        Run run = Run.prepare(a, b, workers, progress);
        boolean fresh = options.parameters().isEmpty();
        Parameters parameters = options.parameters().orElseGet(() -> new Learning(run).parameters(options.learn()));
        Weights weights = new Weights(parameters, run.frequency);
        Prior prior = new Prior(parameters, run.pairs());
        RuleCounters counters = new RuleCounters();
        PairList pairs = new Scoring(run, weights, prior, LEAST_BITS).all(counters);
        if (fresh) {
            prior = recount(run, parameters, prior, pairs);
        }
        if (run.families()) {
            pairs = new FamilyPass(run, weights).all(pairs, fresh && options.learn());
        }
        Verdicts.apply(options.verdicts(), pairs, run, weights, prior);
        Conflicts conflicts = new Conflicts(run.a, run.b);
        for (int i = 0; i < pairs.size; i++) {
            pairs.flags[i] |= conflicts.of(pairs.a[i], pairs.b[i], pairs.levels[i]);
        }
        return new Matching(run, weights, counters, pairs);
    }

    /** How many matches to expect, from the pairs themselves; the weights follow. */
    private static Prior recount(Run run, Parameters parameters, Prior before, PairList pairs) {
        Prior prior = before;
        for (int round = 0; round < ROUNDS; round++) {
            parameters.expectedMatches(Math.max(1, expected(run, pairs)));
            prior = new Prior(parameters, run.pairs());
            for (int i = 0; i < pairs.size; i++) {
                if (!run.sameFamily(pairs.a[i], pairs.b[i])) {
                    pairs.alone[i] = (float) prior.alone(pairs.strangers[i], pairs.relatives[i], pairs.namesakes[i]);
                    pairs.weight[i] = pairs.alone[i];
                }
            }
        }
        return prior;
    }

    /** One partner at most for each row between two lists; inside one list a row may stand many times. */
    private static double expected(Run run, PairList pairs) {
        double sum = 0;
        int i = 0;
        while (i < pairs.size) {
            double best = 0;
            int row = pairs.a[i];
            for (; i < pairs.size && pairs.a[i] == row; i++) {
                double p = Prior.probability(pairs.weight[i]);
                if (run.oneList) {
                    sum += p >= .5 ? p : 0;
                }
                best = Math.max(best, p);
            }
            sum += run.oneList ? 0 : best;
        }
        return sum;
    }
}
