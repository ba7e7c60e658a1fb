package id.sidaksos.store;

import java.util.List;

/**
 * The lasting key of a source row: the identifier its list gives it, in words and as a 64-bit hash. A row whose list
 * gives none is known by its content.
 */
public final class RowKeys {
    private RowKeys() {}

    /**
     * Hash of a row's key.
     *
     * @param contentHash stands in where every key part is empty
     * @param order 0, or how many rows with this key stood before it in its file
     */
    public static long hash(long contentHash, int order, String... parts) {
        boolean none = true;
        long hash = 0x9E3779B97F4A7C15L + order;
        for (String part : parts) {
            none &= part.isEmpty();
            hash = mix(hash, part);
        }
        return none ? contentHash ^ (order * 0x9E3779B97F4A7C15L) : hash;
    }

    /** Adds a text to a running hash. */
    public static long mix(long hash, String text) {
        long h = hash ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001B3L;
            h ^= h >>> 29;
        }
        h *= 0xBF58476D1CE4E5B9L;
        return h ^ (h >>> 32);
    }

    /** The key in words, for journal, verdicts and corrections. */
    static String words(List<String> parts, int order, long contentHash) {
        StringBuilder words = new StringBuilder();
        boolean none = true;
        for (String part : parts) {
            none &= part.isEmpty();
            if (words.length() > 0) {
                words.append('/');
            }
            words.append(part);
        }
        if (none) {
            words.setLength(0);
            words.append("isi:").append(Long.toHexString(contentHash));
        }
        return order == 0 ? words.toString() : words.append('#').append(order).toString();
    }
}
