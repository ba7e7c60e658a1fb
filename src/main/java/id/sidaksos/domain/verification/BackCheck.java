package id.sidaksos.domain.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Uji petik: families drawn to be looked at a second time, by village and verifier. Each stratum gets a share after its size (largest
 * remainders), and within it families are drawn by a number that seed and key make together: the same seed draws the same
 * families whatever order they are given in.
 */
public final class BackCheck {
    private BackCheck() {}

    /**
     * A family that may be drawn.
     *
     * @param key lasting key
     * @param village anything that tells villages apart
     * @param verifier who looked first
     */
    public record Subject(String key, String village, String verifier) {}

    /** A family with its number in the lot: the smallest are drawn. */
    private record Lot(Subject subject, long number) {}

    /**
     * Draws families, ordered by village, verifier and key.
     *
     * @param count how many; all of them where there are no more
     */
    public static List<Subject> draw(long seed, Collection<Subject> subjects, int count) {
        Map<String, List<Lot>> strata = new TreeMap<>();
        for (Subject subject : subjects) {
            strata.computeIfAbsent(subject.village() + '\u001f' + subject.verifier(), stratum -> new ArrayList<>())
                    .add(new Lot(subject, number(seed, subject.key())));
        }
        Map<String, Integer> shares = shares(seed, strata, Math.min(count, subjects.size()), subjects.size());
        List<Subject> drawn = new ArrayList<>();
        strata.forEach((stratum, lots) -> lots.stream()
                .sorted(Comparator.comparingLong(Lot::number)
                        .thenComparing(lot -> lot.subject().key()))
                .limit(shares.get(stratum))
                .map(Lot::subject)
                .sorted(Comparator.comparing(Subject::key))
                .forEach(drawn::add));
        return drawn;
    }

    /** How many each stratum gives: its size's share rounded down, then one more for the largest remainders. */
    private static Map<String, Integer> shares(long seed, Map<String, List<Lot>> strata, int count, int all) {
        Map<String, Integer> shares = new TreeMap<>();
        int given = 0;
        for (Map.Entry<String, List<Lot>> stratum : strata.entrySet()) {
            int share = (int) ((long) stratum.getValue().size() * count / Math.max(1, all));
            shares.put(stratum.getKey(), share);
            given += share;
        }
        List<String> byRemainder = new ArrayList<>(strata.keySet());
        byRemainder.sort(Comparator.comparingLong(
                        (String stratum) -> -((long) strata.get(stratum).size() * count % Math.max(1, all)))
                .thenComparingLong(stratum -> number(seed, stratum)));
        for (int i = 0; i < count - given; i++) {
            shares.merge(byRemainder.get(i), 1, Integer::sum);
        }
        return shares;
    }

    /** FNV-1a of the text, stirred with the seed by the finish of SplitMix64 (Steele, Lea, Flood 2014). */
    static long number(long seed, String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        return mix(hash ^ mix(seed + 0x9e3779b97f4a7c15L));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
