package id.sidaksos.generator;

/**
 * A seeded source of chance, the same on every Java version (splitmix64 by Steele, Lea and Flood 2014). One is made for each fact by
 * (seed, purpose, number), so that any family can be made again without making those before it.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    static Dice of(long seed, int purpose, long number) {
        return new Dice(mix(mix(seed * GOLDEN + purpose) + number * GOLDEN));
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** From 0 to below 1. */
    double real() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return real() < probability;
    }

    /** About normal: mean 0, spread 1. */
    double bell() {
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += real();
        }
        return (sum - 3) * Math.sqrt(2);
    }

    String of(String... choices) {
        return choices[below(choices.length)];
    }

    /** A place in a list whose first places are the most frequent (frequency about 1 / (place + 2)). */
    int early(int size) {
        // StrictMath: Math may round otherwise on another machine, and the seed would give another name.
        return Math.min(size - 1, (int) (StrictMath.exp(real() * StrictMath.log(size / 2.0 + 1)) * 2 - 2));
    }

    /** Which of the shares the dice fall on; the shares need not add up to 1. */
    int share(double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        double at = real() * sum;
        for (int i = 0; i < shares.length; i++) {
            at -= shares[i];
            if (at < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }
}
