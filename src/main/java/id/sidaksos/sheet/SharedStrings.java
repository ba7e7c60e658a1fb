package id.sidaksos.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The shared strings of a workbook, as bytes: one each for a character of Latin-1, two each where a string has others.
 * A {@link String} comes to be only when somebody asks, and the last few thousand stay, since vocabularies repeat.
 */
final class SharedStrings {
    /** Text held at most. A heap of 1 GB has room for this beside everything else. */
    static final long LIMIT = 400L << 20;

    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int CACHE = 1 << 13;

    private byte[][] chunks = new byte[16][];
    private int chunkCount;
    private int filled = CHUNK;
    private long held;

    /** Place of each string: number of the chunk and place in it; the sign bit marks two-byte characters. */
    private int[] places = new int[1024];

    private int[] lengths = new int[1024];
    private int count;

    private final String[] cached = new String[CACHE];
    private final int[] cachedIndex = new int[CACHE];

    int size() {
        return count;
    }

    /** False once the limit is reached; nothing is kept then. */
    boolean add(char[] text, int length) {
        boolean wide = isWide(text, length);
        int bytes = wide ? length * 2 : length;
        if (held + bytes > LIMIT) {
            return false;
        }
        held += bytes;
        if (chunkCount == 0 || filled + bytes > CHUNK) {
            newChunk(Math.max(CHUNK, bytes));
        }
        byte[] chunk = chunks[chunkCount - 1];
        int at = filled;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (wide) {
                chunk[at++] = (byte) (c >> 8);
            }
            chunk[at++] = (byte) c;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        // A text longer than a chunk has a chunk of its own and begins at 0: the place always fits its bits.
        int place = (chunkCount - 1) << CHUNK_BITS | (bytes == 0 ? 0 : filled);
        places[count] = wide ? place | Integer.MIN_VALUE : place;
        lengths[count] = bytes;
        count++;
        filled = at;
        return true;
    }

    String get(int index) {
        int slot = index & (CACHE - 1);
        if (cached[slot] != null && cachedIndex[slot] == index) {
            return cached[slot];
        }
        String text = make(index);
        cached[slot] = text;
        cachedIndex[slot] = index;
        return text;
    }

    private String make(int index) {
        int place = places[index] & Integer.MAX_VALUE;
        int length = lengths[index];
        if (length == 0) {
            return "";
        }
        byte[] chunk = chunks[place >>> CHUNK_BITS];
        int start = place & (CHUNK - 1);
        if (places[index] >= 0) {
            return new String(chunk, start, length, StandardCharsets.ISO_8859_1);
        }
        // Not by a charset: a lone surrogate has to come out as it went in.
        char[] text = new char[length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) (chunk[start + 2 * i] << 8 | (chunk[start + 2 * i + 1] & 0xFF));
        }
        return new String(text);
    }

    private void newChunk(int size) {
        if (chunkCount == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunkCount * 2);
        }
        chunks[chunkCount++] = new byte[size];
        filled = 0;
    }

    private static boolean isWide(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] > 0xFF) {
                return true;
            }
        }
        return false;
    }
}
