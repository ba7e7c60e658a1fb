package id.sidaksos.domain.linkage;

/** 64-bit hashes that are the same on every machine and in every run. */
final class Hash {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    static long of(long a, long b) {
        return mix(mix(a + GOLDEN) + b);
    }

    static long of(long a, long b, long c) {
        return mix(of(a, b) + GOLDEN + c);
    }

    static long text(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash + GOLDEN);
    }
}
