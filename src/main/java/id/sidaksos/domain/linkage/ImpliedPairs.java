package id.sidaksos.domain.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs inside a cluster that nothing brought by itself: both rows fit the middle, so they are one person, for review. */
final class ImpliedPairs {
    private final Matching matching;
    private final PairList pairs;

    ImpliedPairs(Matching matching) {
        this.matching = matching;
        this.pairs = matching.pairs;
    }

    /** Adds them to the end of the pairs; each weighs what the weaker of its two ties to the middle does. */
    void add(Clusters clusters) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < pairs.size; i++) {
            if (clusters.kept().get(i)) {
                places.put(key(pairs.a[i], pairs.b[i]), i);
            }
        }
        PairLevels levels = new PairLevels(matching.run.a, matching.run.b, matching.run.births);
        for (DoubleResult.Cluster cluster : clusters.clusters()) {
            if (!cluster.crowd()) {
                add(cluster.rows(), cluster.medoid(), places, levels, clusters);
            }
        }
    }

    private void add(List<Integer> rows, int medoid, Map<Long, Integer> places, PairLevels levels, Clusters clusters) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                int a = rows.get(i);
                int b = rows.get(j);
                if (a == medoid || b == medoid || places.containsKey(key(a, b))) {
                    continue;
                }
                float tie = Math.min(weight(places, a, medoid), weight(places, b, medoid));
                pairs.add(a, b, levels.of(a, b), 0, 0, 0, Weights.NONE, tie);
                pairs.flags[pairs.size - 1] |= Flag.IMPLIED.bit();
                clusters.kept().set(pairs.size - 1);
            }
        }
    }

    private float weight(Map<Long, Integer> places, int row, int medoid) {
        return pairs.weight[places.get(key(row, medoid))];
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
