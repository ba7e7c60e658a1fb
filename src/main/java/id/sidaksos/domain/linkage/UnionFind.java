package id.sidaksos.domain.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which of the numbers 0 to n - 1 hang together. */
final class UnionFind {
    private final int[] parent;

    UnionFind(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    int find(int member) {
        int root = member;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** The smaller number stands for the group, so the order of joining does not show. */
    void join(int a, int b) {
        int rootA = find(a);
        int rootB = find(b);
        parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    /** All groups, members ascending, groups by their first member. */
    List<int[]> groups() {
        int[] sizes = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            sizes[find(i)]++;
        }
        int[][] groups = new int[parent.length][];
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            int root = find(i);
            if (groups[root] == null) {
                groups[root] = new int[sizes[root]];
                found.add(groups[root]);
                sizes[root] = 0;
            }
            groups[root][sizes[root]++] = i;
        }
        return found;
    }
}
