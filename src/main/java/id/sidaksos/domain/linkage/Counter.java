package id.sidaksos.domain.linkage;

/** Counts of 64-bit keys, open addressing; key 0 is not counted. */
final class Counter {
    private long[] keys;
    private int[] counts;
    private int used;
    private long total;

    Counter(int expected) {
        int slots = Integer.highestOneBit(Math.max(8, expected)) * 4;
        keys = new long[slots];
        counts = new int[slots];
    }

    void add(long key, int times) {
        if (key == 0 || times == 0) {
            return;
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        counts[slot] += times;
        total += times;
        if (used * 2L > keys.length) {
            grow();
        }
    }

    int count(long key) {
        return key == 0 ? 0 : counts[slot(key)];
    }

    /** Sum of all counts. */
    long total() {
        return total;
    }

    /** Probability that two draws agree: sum of squared shares; 1 / total at least. */
    double agreement() {
        if (total == 0) {
            return 1;
        }
        double sum = 0;
        for (int count : counts) {
            sum += (double) count * count;
        }
        return Math.max(sum / total / total, 1.0 / total);
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) Hash.mix(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
