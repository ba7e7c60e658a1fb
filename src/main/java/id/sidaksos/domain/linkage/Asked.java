package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.Arrays;

/**
 * The keys under which the rows of the searching list look for others, and a filter of them: a row of the searched list
 * whose key nobody asks for need not stand in an index. In a list held against itself a key must be asked for twice.
 */
final class Asked {
    private static final int CHECK_EVERY = 1 << 16;
    /** Bits of the filter for each key: one key in sixteen that nobody asks for passes. */
    private static final int ROOM = 16;

    private final int[] rows;
    private final long[] keys;
    private final int size;
    private final long[] bits;
    private final int shift;

    private Asked(int[] rows, long[] keys, int size, boolean twice) {
        this.rows = rows;
        this.keys = keys;
        this.size = size;
        int width = Math.max(6, Math.min(30, Long.SIZE - Long.numberOfLeadingZeros((long) size * ROOM)));
        shift = Long.SIZE - width;
        long[] seen = new long[1 << width - 6];
        bits = twice ? new long[seen.length] : seen;
        for (int i = 0; i < size; i++) {
            int place = place(keys[i]);
            long bit = 1L << place;
            if (twice) {
                bits[place >>> 6] |= seen[place >>> 6] & bit;
            }
            seen[place >>> 6] |= bit;
        }
    }

    /** All keys of a rule; rows that do not ask have none. */
    static Asked of(BlockingRule rule, Side side, boolean oneList, Progress progress) {
        int[] rows = new int[side.size() * rule.probes()];
        long[] keys = new long[rows.length];
        int size = 0;
        for (int row = 0; row < side.size(); row++) {
            if (row % CHECK_EVERY == 0) {
                progress.check();
            }
            for (int probe = 0; probe < rule.probes() && rule.asks(side, row, oneList); probe++) {
                long key = rule.key(side, row, probe);
                if (key != 0) {
                    rows[size] = row;
                    keys[size++] = key;
                }
            }
        }
        return new Asked(Arrays.copyOf(rows, size), Arrays.copyOf(keys, size), size, oneList);
    }

    /** What a key becomes in a smaller block; 0 if its row cannot tell. */
    interface Refining {
        long of(int row, long key);
    }

    /** The keys whose block is larger than the cap, refined. */
    Asked refined(BlockIndex index, int cap, Refining refining, boolean oneList) {
        int[] left = new int[size];
        long[] further = new long[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (index.sizeOf(keys[i], cap + 1) > cap) {
                long key = refining.of(rows[i], keys[i]);
                if (key != 0) {
                    left[count] = rows[i];
                    further[count++] = key;
                }
            }
        }
        return new Asked(Arrays.copyOf(left, count), Arrays.copyOf(further, count), count, oneList);
    }

    /** The key itself, or 0 if nobody asks for it; one in sixteen of those passes. */
    long wanted(long key) {
        int place = place(key);
        return (bits[place >>> 6] >>> place & 1) == 0 ? 0 : key;
    }

    private int place(long key) {
        return (int) (key >>> shift);
    }

    int size() {
        return size;
    }

    long key(int i) {
        return keys[i];
    }
}
