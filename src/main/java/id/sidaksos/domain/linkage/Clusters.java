package id.sidaksos.domain.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of one person from pairs, without chaining: a row stays only if it fits the middle of its cluster by itself and no
 * pair inside forbids it. What falls out is looked at again by itself. (Plain transitive closure cost the design's
 * trial seven points of precision.)
 */
final class Clusters {
    /** Clusters of more rows go to review whole. */
    static final int LARGEST = 6;

    private final PairList pairs;
    private final PersonTable table;
    private final Set<Long> forbidden = new HashSet<>();
    private final Set<Long> alike = new HashSet<>();
    private final BitSet kept = new BitSet();
    private final List<DoubleResult.Cluster> clusters = new ArrayList<>();

    private Clusters(PersonTable table, PairList pairs, BitSet forbiddenPairs) {
        this.table = table;
        this.pairs = pairs;
        forbiddenPairs.stream().forEach(i -> forbidden.add(key(pairs.a[i], pairs.b[i])));
    }

    /** @param forbidden pairs that must not be in one cluster */
    static Clusters of(PersonTable table, PairList pairs, BitSet forbidden) {
        Clusters found = new Clusters(table, pairs, forbidden);
        UnionFind groups = new UnionFind(table.size());
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < pairs.size; i++) {
            if (pairs.weight[i] >= 0 && !forbidden.get(i)) {
                groups.join(pairs.a[i], pairs.b[i]);
                edges.add(i);
                found.alike.add(key(pairs.a[i], pairs.b[i]));
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

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /** Takes the row with the most and heaviest pairs as the middle, keeps what fits it, and goes on with the rest. */
    private void split(List<Integer> edges) {
        List<Integer> open = new ArrayList<>(edges);
        while (!open.isEmpty()) {
            int medoid = medoid(open);
            BitSet members = members(medoid, open);
            List<Integer> rest = new ArrayList<>();
            for (int edge : open) {
                boolean first = members.get(pairs.a[edge]);
                boolean second = members.get(pairs.b[edge]);
                if (first && second) {
                    kept.set(edge);
                } else if (!first && !second) {
                    rest.add(edge);
                }
            }
            List<Integer> rows = new ArrayList<>();
            members.stream().forEach(rows::add);
            if (rows.size() > 1) {
                clusters.add(new DoubleResult.Cluster(rows, medoid, rows.size() > LARGEST));
            }
            open = rest;
        }
    }

    /** The middle and what fits it, the best first; whoever must not stand beside one of those before stays out. */
    private BitSet members(int medoid, List<Integer> edges) {
        Map<Integer, Float> fit = new HashMap<>();
        for (int edge : edges) {
            if (pairs.a[edge] == medoid || pairs.b[edge] == medoid) {
                fit.put(pairs.a[edge] == medoid ? pairs.b[edge] : pairs.a[edge], pairs.weight[edge]);
            }
        }
        List<Integer> candidates = new ArrayList<>(fit.keySet());
        candidates.sort(
                Comparator.<Integer>comparingDouble(row -> -fit.get(row)).thenComparingInt(row -> row));
        BitSet members = new BitSet();
        members.set(medoid);
        for (int row : candidates) {
            if (candidates.size() > LARGEST * LARGEST || members.stream().noneMatch(m -> apart(m, row))) {
                members.set(row);
            }
        }
        return members;
    }

    /** Told apart, or two members of one family who are not alike by themselves. */
    private boolean apart(int rowA, int rowB) {
        long pair = key(rowA, rowB);
        boolean oneFamily = table.family(rowA) != 0 && table.family(rowA) == table.family(rowB);
        return forbidden.contains(pair) || oneFamily && !alike.contains(pair);
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
