package id.sidaksos.domain.linkage.text;

import java.util.Optional;

/**
 * {@link Osa} of two numbers of sixteen digits (NIK, No KK), each packed as sixteen nibbles of one long: a few machine
 * words instead of a table.
 */
public final class DigitOsa {
    /** What {@link #distance} answers for three and more. */
    public static final int MORE = 3;

    private static final int NIBBLE = 4;
    private static final long LOW_BITS = 0x1111_1111_1111_1111L;

    private DigitOsa() {}

    /** @param number 0 to 9,999,999,999,999,999; the first of sixteen digits ends in the highest nibble */
    public static long pack(long number) {
        long packed = 0;
        long rest = number;
        for (int shift = 0; shift < Long.SIZE; shift += NIBBLE) {
            packed |= rest % 10 << shift;
            rest /= 10;
        }
        return packed;
    }

    /** @return the distance of two packed numbers: 0, 1, 2 or {@link #MORE} */
    public static int distance(long packedA, long packedB) {
        long differing = differing(packedA, packedB);
        int places = Long.bitCount(differing);
        if (places <= 1) {
            return places;
        }
        int last = Long.numberOfTrailingZeros(differing) / NIBBLE;
        int first = (Long.SIZE - 1 - Long.numberOfLeadingZeros(differing)) / NIBBLE;
        if (places == 2) {
            return first == last + 1 && swapped(packedA, packedB, last) ? 1 : 2;
        }
        if (places == 3 && (swappedAt(packedA, packedB, differing, last) || swappedAt(packedA, packedB, differing, first - 1))) {
            return 2;
        }
        if (places == 4 && swappedAt(packedA, packedB, differing, last) && swappedAt(packedA, packedB, differing, first - 1)) {
            return 2;
        }
        return slid(packedA, packedB, first, last) ? 2 : MORE;
    }

    /** How two unequal numbers of distance 1 differ; empty for any other distance. */
    public static Optional<DigitSlip> slip(long packedA, long packedB) {
        if (distance(packedA, packedB) != 1) {
            return Optional.empty();
        }
        long differing = differing(packedA, packedB);
        int first = Long.numberOfLeadingZeros(differing) / NIBBLE + 1;
        return Optional.of(new DigitSlip(Long.bitCount(differing) == 2, first));
    }

    /** The one slip between two numbers: a digit changed at a place, or swapped with its right neighbour; places from 1. */
    public record DigitSlip(boolean swapped, int place) {}

    /** One bit, the lowest of its nibble, for each digit that differs. */
    private static long differing(long a, long b) {
        long x = a ^ b;
        x |= x >>> 2;
        x |= x >>> 1;
        return x & LOW_BITS;
    }

    private static boolean swapped(long a, long b, int low) {
        return digit(a, low) == digit(b, low + 1) && digit(a, low + 1) == digit(b, low);
    }

    /** Both digits differ, and each is the other number's. */
    private static boolean swappedAt(long a, long b, long differing, int low) {
        return (differing >>> low * NIBBLE & 0x11) == 0x11 && swapped(a, b, low);
    }

    /** One digit left out and one put in elsewhere: all between them stand one place aside. */
    private static boolean slid(long a, long b, int first, int last) {
        int width = (first - last) * NIBBLE;
        long mask = (1L << width) - 1;
        long highA = a >>> (last + 1) * NIBBLE & mask;
        long lowA = a >>> last * NIBBLE & mask;
        long highB = b >>> (last + 1) * NIBBLE & mask;
        long lowB = b >>> last * NIBBLE & mask;
        return lowA == highB || highA == lowB;
    }

    private static long digit(long packed, int place) {
        return packed >>> place * NIBBLE & 15;
    }
}
