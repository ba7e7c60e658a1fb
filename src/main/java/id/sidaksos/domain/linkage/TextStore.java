package id.sidaksos.domain.linkage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts by code, each once: code 0 is the empty text, others count up in the order of first appearance. A million
 * names need about thirty bytes each, a third of what a map of strings would. Not safe for writing by two threads;
 * reading is.
 */
final class TextStore {
    static final int EMPTY = 0;

    private byte[] bytes;
    private int used;
    private int[] starts;
    private int count;
    private int[] slots;

    TextStore(int expected) {
        bytes = new byte[Math.max(64, expected * 12)];
        starts = new int[Math.max(16, expected) + 2];
        slots = new int[Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2];
        count = 1;
    }

    /** Codes given out, the empty one among them: every code is below this. */
    int size() {
        return count;
    }

    int codeOf(String text) {
        if (text == null || text.isEmpty()) {
            return EMPTY;
        }
        byte[] coded = text.getBytes(StandardCharsets.UTF_8);
        int mask = slots.length - 1;
        int slot = mix(hash(coded)) & mask;
        while (slots[slot] != 0) {
            if (same(slots[slot], coded)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = count;
        return append(coded);
    }

    String text(int code) {
        return new String(bytes, starts[code], starts[code + 1] - starts[code], StandardCharsets.UTF_8);
    }

    int length(int code) {
        return starts[code + 1] - starts[code];
    }

    private int append(byte[] coded) {
        if (used + coded.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + coded.length, grown(bytes.length)));
        }
        System.arraycopy(coded, 0, bytes, used, coded.length);
        used += coded.length;
        int code = count++;
        if (code + 2 > starts.length) {
            starts = Arrays.copyOf(starts, grown(starts.length));
        }
        starts[code + 1] = used;
        if (count * 3L > slots.length * 2L) {
            rehash();
        }
        return code;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int code = 1; code < count; code++) {
            int hash = 1;
            for (int i = starts[code]; i < starts[code + 1]; i++) {
                hash = 31 * hash + bytes[i];
            }
            int slot = mix(hash) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = code;
        }
    }

    private boolean same(int code, byte[] coded) {
        return Arrays.equals(bytes, starts[code], starts[code + 1], coded, 0, coded.length);
    }

    private static int hash(byte[] coded) {
        return Arrays.hashCode(coded);
    }

    private static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private static int grown(int length) {
        return (int) Math.min(Integer.MAX_VALUE - 16L, length + (length >> 1) + 16L);
    }
}
