package id.sidaksos.domain.linkage;

import java.util.Arrays;

/** Pairs under way, as columns: forty bytes each. Filled chunk by chunk and joined in the order of the chunks. */
final class PairList {
    int size;
    int[] a;
    int[] b;
    long[] levels;
    int[] rules;
    int[] flags;
    /** Bits against strangers, against relatives of one household, against neighbours of one name; none holds a prior. */
    float[] strangers;

    float[] relatives;
    float[] namesakes;
    /** log2 of the odds from the two rows alone. */
    float[] alone;

    /** log2 of the odds as they stand now. */
    float[] weight;

    PairList(int capacity) {
        int room = Math.max(16, capacity);
        a = new int[room];
        b = new int[room];
        levels = new long[room];
        rules = new int[room];
        flags = new int[room];
        strangers = new float[room];
        relatives = new float[room];
        namesakes = new float[room];
        alone = new float[room];
        weight = new float[room];
    }

    void add(
            int rowA,
            int rowB,
            long pairLevels,
            int pairRules,
            double fromStrangers,
            double fromRelatives,
            double fromNamesakes,
            double odds) {
        room(size + 1);
        a[size] = rowA;
        b[size] = rowB;
        levels[size] = pairLevels;
        rules[size] = pairRules;
        flags[size] = 0;
        strangers[size] = (float) fromStrangers;
        relatives[size] = (float) fromRelatives;
        namesakes[size] = (float) fromNamesakes;
        alone[size] = (float) odds;
        weight[size] = (float) odds;
        size++;
    }

    void addAll(PairList other) {
        room(size + other.size);
        System.arraycopy(other.a, 0, a, size, other.size);
        System.arraycopy(other.b, 0, b, size, other.size);
        System.arraycopy(other.levels, 0, levels, size, other.size);
        System.arraycopy(other.rules, 0, rules, size, other.size);
        System.arraycopy(other.flags, 0, flags, size, other.size);
        System.arraycopy(other.strangers, 0, strangers, size, other.size);
        System.arraycopy(other.relatives, 0, relatives, size, other.size);
        System.arraycopy(other.namesakes, 0, namesakes, size, other.size);
        System.arraycopy(other.alone, 0, alone, size, other.size);
        System.arraycopy(other.weight, 0, weight, size, other.size);
        size += other.size;
    }

    static PairList join(PairList[] parts) {
        int size = 0;
        for (PairList part : parts) {
            size += part == null ? 0 : part.size;
        }
        PairList all = new PairList(size);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null) {
                all.addAll(parts[i]);
                parts[i] = null;
            }
        }
        return all;
    }

    /** Overwrites one pair by another of this list. */
    void move(int from, int to) {
        a[to] = a[from];
        b[to] = b[from];
        levels[to] = levels[from];
        rules[to] = rules[from];
        flags[to] = flags[from];
        strangers[to] = strangers[from];
        relatives[to] = relatives[from];
        namesakes[to] = namesakes[from];
        alone[to] = alone[from];
        weight[to] = weight[from];
    }

    /**
     * Keeps the best pairs of those from a position on, which all have one row in common; earlier added first among
     * equals.
     */
    void keepBest(int from, int most) {
        while (size - from > most) {
            int worst = from;
            for (int i = from + 1; i < size; i++) {
                worst = weight[i] <= weight[worst] ? i : worst;
            }
            for (int i = worst + 1; i < size; i++) {
                move(i, i - 1);
            }
            size--;
        }
    }

    private void room(int needed) {
        if (needed <= a.length) {
            return;
        }
        int capacity = (int) Math.min(Integer.MAX_VALUE - 16L, Math.max(needed, a.length + (a.length >> 1) + 16L));
        a = Arrays.copyOf(a, capacity);
        b = Arrays.copyOf(b, capacity);
        levels = Arrays.copyOf(levels, capacity);
        rules = Arrays.copyOf(rules, capacity);
        flags = Arrays.copyOf(flags, capacity);
        strangers = Arrays.copyOf(strangers, capacity);
        relatives = Arrays.copyOf(relatives, capacity);
        namesakes = Arrays.copyOf(namesakes, capacity);
        alone = Arrays.copyOf(alone, capacity);
        weight = Arrays.copyOf(weight, capacity);
    }
}
