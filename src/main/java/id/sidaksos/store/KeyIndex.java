package id.sidaksos.store;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The rows in force by the 64-bit hash of their lasting key: what an import compares with. Open addressing over plain
 * arrays, 25 bytes a row, because a social registry has a million of them. Two keys of one list share a hash with a
 * chance of one in thirty million; the content hash beside it makes that a "changed" row, never a lost one.
 */
final class KeyIndex {
    private long[] keys = new long[1 << 10];
    private long[] contents = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int[] regions = new int[1 << 10];
    /** 1 once the key has stood in the file being read. */
    private byte[] seen = new byte[1 << 10];

    private int size;

    /** A row that stands in the database, not (yet) in the file being read. */
    void put(long key, long content, int row, int region) {
        int slot = slotFor(key);
        contents[slot] = content;
        rows[slot] = row;
        regions[slot] = region;
    }

    /** Slot of a key, made where there was none. */
    int slotFor(long key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        long wanted = key == 0 ? 1 : key;
        int slot = find(keys, wanted);
        if (keys[slot] == 0) {
            keys[slot] = wanted;
            size++;
        }
        return slot;
    }

    private static int find(long[] keys, long wanted) {
        int mask = keys.length - 1;
        int slot = (int) ((wanted * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (keys[slot] != 0 && keys[slot] != wanted) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Number of the row in force, 0 where the key is new. */
    int row(int slot) {
        return rows[slot];
    }

    long content(int slot) {
        return contents[slot];
    }

    void content(int slot, long content) {
        contents[slot] = content;
    }

    boolean seen(int slot) {
        return seen[slot] != 0;
    }

    void see(int slot) {
        seen[slot] = 1;
    }

    /** Rows in force that the file did not have, of the regions it speaks of; in ascending order. */
    int[] unseenIn(BitSet regionsOfFile) {
        int[] gone = new int[size];
        int n = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (rows[slot] != 0 && seen[slot] == 0 && regionsOfFile.get(regions[slot])) {
                gone[n++] = rows[slot];
            }
        }
        int[] result = Arrays.copyOf(gone, n);
        Arrays.sort(result);
        return result;
    }

    private void grow() {
        int capacity = keys.length * 2;
        long[] oldKeys = keys;
        long[] oldContents = contents;
        int[] oldRows = rows;
        int[] oldRegions = regions;
        byte[] oldSeen = seen;
        keys = new long[capacity];
        contents = new long[capacity];
        rows = new int[capacity];
        regions = new int[capacity];
        seen = new byte[capacity];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int slot = find(keys, oldKeys[old]);
                keys[slot] = oldKeys[old];
                contents[slot] = oldContents[old];
                rows[slot] = oldRows[old];
                regions[slot] = oldRegions[old];
                seen[slot] = oldSeen[old];
            }
        }
    }
}
