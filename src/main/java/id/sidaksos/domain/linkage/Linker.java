package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.BitSet;
import java.util.List;

/**
 * Links two lists, one to one: candidates by blocking keys, weights after Fellegi and Sunter with parameters learnt from
 * the lists, the families as second evidence, then an assignment. The same input gives the same result to the last bit,
 * on any number of threads. Instances hold nothing between runs.
 */
public final class Linker {
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
        Matching matching = Matching.of(a, b, options, workers, progress);
        Run run = matching.run;
        PairList pairs = matching.pairs;
        ClaimDoubles doubles = new ClaimDoubles(run, pairs, matching.weights);
        doubles.mark();
        BitSet chosen = Assignment.of(pairs, doubles.barred(), progress);
        List<LinkPair> decided = new Deciding(run, pairs, chosen, doubles, options).decide();
        return Reports.result(matching, decided);
    }
}
