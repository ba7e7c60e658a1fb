package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Links two lists, one to one: candidates by blocking keys, weights after Fellegi and Sunter with parameters learnt from
 * the lists, the families as second evidence, then an assignment. The same input gives the same result to the last bit,
 * on any number of threads. Instances hold nothing between runs.
 */
public final class Linker {
    private static final double LEAST_BITS = -8;

    private final Workers workers;

    public Linker(Workers workers) {
        this.workers = workers;
    }

    /**
     * @param a the list whose persons are looked for, of the same {@link Lexicon} as
     * @param b the list in which they are looked for
     * @throws id.sidaksos.base.Problem CANCELLED
     */
    public LinkResult link(PersonTable a, PersonTable b, LinkOptions options, Progress progress) {
        Run run = Run.prepare(a, b, workers, progress);
        Parameters parameters = options.parameters().orElseGet(() -> new Learning(run).parameters(options.learn()));
        Weights weights = new Weights(parameters, run.frequency);
        Prior prior = new Prior(parameters, run.pairs(), false);
        RuleCounters counters = new RuleCounters();
        PairList pairs = new Scoring(run, weights, prior, LEAST_BITS).all(counters);
        if (run.families()) {
            pairs = new FamilyPass(run, weights).all(pairs, prior);
        }
        Conflicts conflicts = new Conflicts(run.a, run.b);
        for (int i = 0; i < pairs.size; i++) {
            pairs.flags[i] |= conflicts.of(pairs.a[i], pairs.b[i], pairs.levels[i]);
        }
        ClaimDoubles doubles = new ClaimDoubles(run, pairs, weights);
        doubles.mark();
        BitSet chosen = Assignment.of(pairs, doubles.barred(), progress);
        List<LinkPair> decided = new Deciding(run, pairs, chosen, doubles, options).decide();
        return new LinkResult(decided, parameters, reports(run, counters), quality(decided, counters));
    }

    static List<LinkResult.RuleReport> reports(Run run, RuleCounters counters) {
        List<LinkResult.RuleReport> reports = new ArrayList<>();
        for (Blocks blocks : run.blocks) {
            int rule = blocks.rule().ordinal();
            reports.add(new LinkResult.RuleReport(
                    blocks.rule(),
                    counters.pairs[rule],
                    counters.marginal[rule],
                    (double) counters.proven[rule] / counters.allProven,
                    blocks.cap(),
                    blocks.splitBlocks(),
                    blocks.splitRows(),
                    blocks.droppedRows(),
                    blocks.lostProbes()));
        }
        return reports;
    }

    static LinkResult.Quality quality(List<LinkPair> pairs, RuleCounters counters) {
        List<Double> wrong = new ArrayList<>();
        List<Long> links = new ArrayList<>();
        for (double threshold : LinkResult.Quality.THRESHOLDS) {
            double sum = 0;
            long count = 0;
            for (LinkPair pair : pairs) {
                if (pair.linked() && pair.p() >= threshold) {
                    sum += 1 - pair.p();
                    count++;
                }
            }
            wrong.add(sum);
            links.add(count);
        }
        return new LinkResult.Quality(
                counters.allPairs,
                counters.allProven == 0 ? Double.NaN : 1,
                (double) counters.provenWithoutNik / counters.allProven,
                wrong,
                links);
    }
}
