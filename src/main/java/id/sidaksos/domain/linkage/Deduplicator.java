package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds persons and families that stand twice in one list. The same engine as {@link Linker} with the list on both
 * sides; the same input gives the same result on any number of threads.
 */
public final class Deduplicator {
    private final Workers workers;

    public Deduplicator(Workers workers) {
        this.workers = workers;
    }

    /** Persons and families in one run; where the list knows no families, that part is empty. */
    public DoubleResult find(PersonTable table, LinkOptions options, Progress progress) {
        Matching matching = Matching.of(table, table, options, workers, progress);
        PairList pairs = matching.pairs;
        progress.check();
        Clusters clusters = Clusters.of(table, pairs, forbidden(table, pairs));
        new ImpliedPairs(matching).add(clusters);
        List<LinkPair> persons = decide(matching, clusters, options);
        progress.check();
        List<DoubleResult.FamilyPair> families = new FamilyDoubles(table, options).of(persons);
        return new DoubleResult(persons, clusters.clusters(), families, Reports.result(matching, persons));
    }

    /** Twins, whole NIK that contradict one another, and what the office has told apart never share a cluster. */
    private static BitSet forbidden(PersonTable table, PairList pairs) {
        BitSet forbidden = new BitSet();
        Map<Long, Float> best = new HashMap<>();
        for (int i = 0; i < pairs.size; i++) {
            best.merge(place(table, pairs.a[i], pairs.b[i]), pairs.weight[i], Math::max);
            best.merge(place(table, pairs.b[i], pairs.a[i]), pairs.weight[i], Math::max);
        }
        for (int i = 0; i < pairs.size; i++) {
            boolean verdict = Flag.VERDICT.in(pairs.flags[i]);
            boolean twins =
                    Flag.TWINS.in(pairs.flags[i]) || Comparison.NIK.of(pairs.levels[i]) == Level.NIK_CONTRADICTS.rank();
            // Nobody is two members of one family: the better pair of the two stays.
            float rival = Math.max(
                    best.get(place(table, pairs.a[i], pairs.b[i])), best.get(place(table, pairs.b[i], pairs.a[i])));
            if (verdict ? pairs.weight[i] < 0 : twins || rival > pairs.weight[i] + Assignment.CLEAR) {
                forbidden.set(i);
            }
        }
        return forbidden;
    }

    /** A row and the family of another; a row without a family stands for itself. */
    private static long place(PersonTable table, int row, int other) {
        int family = table.family(other);
        return (long) row << 32 | (family == 0 ? other | 1L << 31 : family);
    }

    private static List<LinkPair> decide(Matching matching, Clusters clusters, LinkOptions options) {
        PairList pairs = matching.pairs;
        Set<Integer> crowded = new HashSet<>();
        for (DoubleResult.Cluster cluster : clusters.clusters()) {
            if (cluster.crowd()) {
                crowded.addAll(cluster.rows());
            }
        }
        List<LinkPair> decided = new ArrayList<>();
        for (int i : Deciding.byRow(pairs, matching.run.a.size(), clusters.kept())) {
            boolean kept = clusters.kept().get(i);
            double p = Prior.probability(pairs.weight[i]);
            int flags = pairs.flags[i] | (kept && crowded.contains(pairs.a[i]) ? Flag.CROWD.bit() : 0);
            double shown = kept ? p : Math.min(p, .4999);
            if (kept || shown >= options.shown() || Flag.NIK_OF_ANOTHER.in(flags)) {
                Decision decision = kept ? Deciding.decision(p, flags, options) : Decision.LAIN;
                decided.add(new LinkPair(
                        pairs.a[i],
                        pairs.b[i],
                        pairs.weight[i],
                        shown,
                        pairs.levels[i],
                        decision,
                        pairs.rules[i],
                        flags,
                        LinkPair.NO_RIVAL,
                        -1,
                        pairs.weight[i] - pairs.alone[i]));
            }
        }
        return decided;
    }
}
