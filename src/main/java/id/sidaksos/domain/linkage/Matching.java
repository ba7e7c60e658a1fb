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
        RuleCounters counters = new RuleCounters();
        Prior guess = Prior.ofFirstGuess(parameters, run.pairs());
        PairList pairs = new Scoring(run, weights, guess, LEAST_BITS).all(counters);
        for (int round = 0; fresh && round < ROUNDS; round++) {
            parameters.expectedMatches(Math.max(1, expected(run, pairs)));
            reweigh(run, new Prior(parameters, run.pairs()), pairs);
        }
        Prior prior = new Prior(parameters, run.pairs());
        reweigh(run, prior, pairs);
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

    private static void reweigh(Run run, Prior prior, PairList pairs) {
        for (int i = 0; i < pairs.size; i++) {
            if (!run.sameFamily(pairs.a[i], pairs.b[i])) {
                pairs.alone[i] = (float) prior.alone(pairs.strangers[i], pairs.relatives[i], pairs.namesakes[i]);
                pairs.weight[i] = pairs.alone[i];
            }
        }
    }

    /** How many matches to expect, from the pairs themselves: one partner at most for each row between two lists; inside one list a row may stand many times. */
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
