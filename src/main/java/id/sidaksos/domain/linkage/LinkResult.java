package id.sidaksos.domain.linkage;

import java.util.List;

/**
 * What a run gives.
 *
 * @param pairs by row of the first table, the linked one first, then other possibilities by weight
 * @param parameters what it was weighed with; give it back to repeat the run
 * @param rules what each blocking rule brought and left out
 * @param quality figures of the run as a whole
 */
public record LinkResult(List<LinkPair> pairs, Parameters parameters, List<RuleReport> rules, Quality quality) {
    public LinkResult {
        pairs = List.copyOf(pairs);
        rules = List.copyOf(rules);
    }

    /**
     * One blocking rule.
     *
     * @param pairs pairs it brought, @param marginal those that no rule before it brought
     * @param recall share of the pairs proven by NIK that it brought; NaN where none is proven
     * @param cap largest block compared as it is; @param splitBlocks larger ones, @param splitRows their rows
     * @param droppedRows rows in blocks that stayed too large and were not compared by this rule
     * @param lostProbes searches that ran into such a block
     */
    public record RuleReport(
            BlockingRule rule,
            long pairs,
            long marginal,
            double recall,
            int cap,
            long splitBlocks,
            long splitRows,
            long droppedRows,
            long lostProbes) {}

    /**
     * The run as a whole.
     *
     * @param compared pairs that were compared
     * @param recallWithNik share of the pairs proven by NIK that any rule brought, 1 by construction of the NIK rule
     * @param recallWithoutNik share of them that the rules without the NIK brought: what to expect where it is missing
     * @param wrongByThreshold expected wrong links, the sum of 1 - p, at each of {@link #THRESHOLDS}
     * @param linksByThreshold links at each of them
     */
    public record Quality(
            long compared,
            double recallWithNik,
            double recallWithoutNik,
            List<Double> wrongByThreshold,
            List<Long> linksByThreshold) {
        public static final List<Double> THRESHOLDS = List.of(.5, .7, .9, .95, .99, .995, .999);

        public Quality {
            wrongByThreshold = List.copyOf(wrongByThreshold);
            linksByThreshold = List.copyOf(linksByThreshold);
        }
    }

    public long count(Decision decision) {
        return pairs.stream().filter(pair -> pair.decision() == decision).count();
    }
}
