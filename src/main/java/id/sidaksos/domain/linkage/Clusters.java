package id.sidaksos.domain.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of one person from pairs, without chaining: a row stays only if it fits the middle of its cluster by itself and no
 * pair inside forbids it. What falls out is looked at again by itself. (Plain transitive closure cost the design's
 * trial seven points of precision.)
 */
final class Clusters {
    /** Clusters of more rows go to review whole. */
    static final int LARGEST = 6;

    private final PairList pairs;
    private final BitSet kept = new BitSet();
    private final List<DoubleResult.Cluster> clusters = new ArrayList<>();

    private Clusters(PairList pairs) {
        this.pairs = pairs;
    }

    /** @param forbidden pairs that must not be in one cluster */
    static Clusters of(PairList pairs, int rows, BitSet forbidden) {
        Clusters found = new Clusters(pairs);
        UnionFind groups = new UnionFind(rows);
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < pairs.size; i++) {
            if (pairs.weight[i] >= 0 && !forbidden.get(i)) {
                groups.join(pairs.a[i], pairs.b[i]);
                edges.add(i);
            }
        }
        edges.sort(
                Comparator.<Integer>comparingInt(i -> groups.find(pairs.a[i])).thenComparingInt(i -> i));
        for (int from = 0, to; from < edges.size(); from = to) {
            to = from;
            int root = groups.find(pairs.a[edges.get(from)]);
            while (to < edges.size() && groups.find(pairs.a[edges.get(to)]) == root) {
                to++;
            }
            found.split(edges.subList(from, to));
        }
        found.clusters.sort(Comparator.comparingInt(cluster -> cluster.rows().get(0)));
        return found;
    }

    /** Takes the row with the most and heaviest pairs as the middle, keeps what fits it, and goes on with the rest. */
    private void split(List<Integer> edges) {
        List<Integer> open = new ArrayList<>(edges);
        while (!open.isEmpty()) {
            int medoid = medoid(open);
            BitSet members = new BitSet();
            members.set(medoid);
            for (int edge : open) {
                if (pairs.a[edge] == medoid || pairs.b[edge] == medoid) {
                    members.set(pairs.a[edge]);
                    members.set(pairs.b[edge]);
                }
            }
            List<Integer> rest = new ArrayList<>();
            for (int edge : open) {
                boolean inside = members.get(pairs.a[edge]) && members.get(pairs.b[edge]);
                boolean outside = !members.get(pairs.a[edge]) && !members.get(pairs.b[edge]);
                if (inside) {
                    kept.set(edge);
                } else if (outside) {
                    rest.add(edge);
                }
            }
            List<Integer> rows = new ArrayList<>();
            members.stream().forEach(rows::add);
            clusters.add(new DoubleResult.Cluster(rows, medoid, rows.size() > LARGEST));
            open = rest;
        }
    }

    private int medoid(List<Integer> edges) {
        int[] rows = edges.stream()
                .flatMapToInt(edge -> Arrays.stream(new int[] {pairs.a[edge], pairs.b[edge]}))
                .sorted()
                .distinct()
                .toArray();
        double[] sums = new double[rows.length];
        for (int edge : edges) {
            // Many fair pairs count for more than one excellent pair.
            double worth = 10 + Math.min(20, pairs.weight[edge]);
            sums[Arrays.binarySearch(rows, pairs.a[edge])] += worth;
            sums[Arrays.binarySearch(rows, pairs.b[edge])] += worth;
        }
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return rows[best];
    }

    /** Pairs whose two rows ended in one cluster. */
    BitSet kept() {
        return kept;
    }

    List<DoubleResult.Cluster> clusters() {
        return Collections.unmodifiableList(clusters);
    }
}
