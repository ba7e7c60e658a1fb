package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.Arrays;
import java.util.List;

/**
 * Rows by key: the high bits of an entry are those of the key's hash, the low bits the row; entries are sorted, and a
 * directory over the highest bits finds a key in one step and a few comparisons. Eight bytes a row and a half for the
 * directory. Two keys that share their high bits fall together, once in about 10^12 probes; the score tells them apart.
 */
final class BlockIndex {
    private static final int CHECK_EVERY = 1 << 16;

    private final long[] entries;
    private final int[] directory;
    private final int directoryShift;
    private final long rowMask;

    private BlockIndex(long[] entries, int[] directory, int directoryShift, long rowMask) {
        this.entries = entries;
        this.directory = directory;
        this.directoryShift = directoryShift;
        this.rowMask = rowMask;
    }

    /** What key a row has: 0 for none. */
    interface Keys {
        long of(int row);
    }

    static BlockIndex of(int rows, Keys keys, Progress progress) {
        Entries entries = new Entries(rows);
        for (int row = 0; row < rows; row++) {
            if (row % CHECK_EVERY == 0) {
                progress.check();
            }
            entries.add(keys.of(row), row);
        }
        return of(List.of(entries), rows, progress);
    }

    /** Keys of some of the rows, as they come. */
    static final class Entries {
        private final long rowMask;
        private long[] found = new long[64];
        private int size;

        /** @param rows all rows of the list */
        Entries(int rows) {
            rowMask = rowMask(rows);
        }

        /** @param key 0 for none */
        void add(long key, int row) {
            if (key == 0) {
                return;
            }
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = (key & ~rowMask) | row;
        }

        void trim() {
            found = Arrays.copyOf(found, size);
        }
    }

    /** @param rows all rows of the list */
    static BlockIndex of(List<Entries> parts, int rows, Progress progress) {
        int used = 0;
        for (Entries part : parts) {
            used += part.size;
        }
        int directoryBits = Math.max(1, Math.min(24, bits(used) - 2));
        int shift = Long.SIZE - directoryBits;
        int[] directory = new int[(1 << directoryBits) + 1];
        for (Entries part : parts) {
            progress.check();
            for (int i = 0; i < part.size; i++) {
                directory[(int) (part.found[i] >>> shift) + 1]++;
            }
        }
        for (int i = 1; i < directory.length; i++) {
            directory[i] += directory[i - 1];
        }
        return new BlockIndex(placed(parts, used, directory, shift, progress), directory, shift, rowMask(rows));
    }

    private static long rowMask(int rows) {
        return (1L << bits(rows)) - 1;
    }

    private static int bits(int rows) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(rows));
    }

    /** Into their directory cells first, then each small cell sorted: quicker than one big sort, and a cancel is seen. */
    private static long[] placed(List<Entries> parts, int used, int[] directory, int shift, Progress progress) {
        int[] next = Arrays.copyOf(directory, directory.length - 1);
        long[] entries = new long[used];
        for (Entries part : parts) {
            progress.check();
            for (int i = 0; i < part.size; i++) {
                entries[next[(int) (part.found[i] >>> shift)]++] = part.found[i];
            }
        }
        for (int cell = 0; cell + 1 < directory.length; cell++) {
            if (cell % CHECK_EVERY == 0) {
                progress.check();
            }
            if (directory[cell + 1] - directory[cell] > 1) {
                Arrays.sort(entries, directory[cell], directory[cell + 1]);
            }
        }
        return entries;
    }

    int size() {
        return entries.length;
    }

    int rowAt(int position) {
        return (int) (entries[position] & rowMask);
    }

    /** First position of a key's block, or -1 if it has none. */
    int find(long key) {
        long wanted = key & ~rowMask;
        int cell = (int) (key >>> directoryShift);
        int low = directory[cell];
        int high = directory[cell + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(entries[middle], wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < directory[cell + 1] && sameKey(entries[low], wanted) ? low : -1;
    }

    /** End (exclusive) of the block that begins at a position, or the position after {@code most} rows of it. */
    int end(int start, int most) {
        long key = entries[start] & ~rowMask;
        int limit = (int) Math.min(entries.length, (long) start + most);
        int known = start;
        int step = 1;
        while (known + step < limit && sameKey(entries[known + step], key)) {
            known += step;
            step <<= 1;
        }
        // The last row of the block is known, or less than a step behind it.
        for (; step > 0; step >>= 1) {
            if (known + step < limit && sameKey(entries[known + step], key)) {
                known += step;
            }
        }
        return known + 1;
    }

    /** Rows of a key's block, at most so many. */
    int sizeOf(long key, int most) {
        int start = find(key);
        return start < 0 ? 0 : end(start, most) - start;
    }

    private boolean sameKey(long entry, long key) {
        return (entry & ~rowMask) == key;
    }
}
