package id.sidaksos.domain.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Families that stand twice, from their members: two families are one if at least half of the smaller stands in the
 * other, with somebody who heads one of them where it is no more than half. One grown child whom two families count is a
 * double person, not a double family.
 */
final class FamilyDoubles {
    private static final double MOST_BITS = 40;
    private final PersonTable table;
    private final LinkOptions options;

    FamilyDoubles(PersonTable table, LinkOptions options) {
        this.table = table;
        this.options = options;
    }

    /** @param persons all pairs of rows with their probabilities */
    List<DoubleResult.FamilyPair> of(List<LinkPair> persons) {
        TreeMap<Long, List<LinkPair>> byFamilies = new TreeMap<>();
        for (LinkPair pair : persons) {
            int familyA = table.family(pair.a());
            int familyB = table.family(pair.b());
            if (familyA != 0 && familyB != 0 && familyA != familyB) {
                long key = (long) Math.min(familyA, familyB) << 32 | Math.max(familyA, familyB);
                byFamilies.computeIfAbsent(key, k -> new ArrayList<>()).add(pair);
            }
        }
        List<DoubleResult.FamilyPair> families = new ArrayList<>();
        byFamilies.forEach((key, pairs) -> {
            DoubleResult.FamilyPair family = pair((int) (key >>> 32), (int) (long) key, oneToOne(pairs));
            if (family.p() >= options.shown()) {
                families.add(family);
            }
        });
        return families;
    }

    private static List<LinkPair> oneToOne(List<LinkPair> pairs) {
        List<LinkPair> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingDouble(LinkPair::weight)
                .reversed()
                .thenComparingInt(LinkPair::a)
                .thenComparingInt(LinkPair::b));
        Set<Integer> taken = new HashSet<>();
        List<LinkPair> chosen = new ArrayList<>();
        for (LinkPair pair : sorted) {
            if (!taken.contains(pair.a()) && !taken.contains(pair.b())) {
                taken.add(pair.a());
                taken.add(pair.b());
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private DoubleResult.FamilyPair pair(int a, int b, List<LinkPair> members) {
        int sizeA = table.families.sizeOf(a);
        int sizeB = table.families.sizeOf(b);
        int smaller = Math.min(sizeA, sizeB);
        int need = need(smaller, members);
        double enough = atLeast(need, members);
        double bits = Math.max(-MOST_BITS, Math.min(MOST_BITS, Prior.log2(enough / Math.max(1e-15, 1 - enough))));
        double p = Prior.probability(bits);
        Decision decision = p < .5 ? Decision.LAIN : p >= options.automatic() ? Decision.OTOMATIS : Decision.TINJAU;
        if (decision == Decision.OTOMATIS && members.stream().noneMatch(m -> m.decision() == Decision.OTOMATIS)) {
            decision = Decision.TINJAU;
        }
        return new DoubleResult.FamilyPair(a, b, bits, p, decision, members, sizeA, sizeB);
    }

    /** Half of the smaller family; where that is exactly half, more than half unless a head is among them. */
    private int need(int smaller, List<LinkPair> members) {
        int half = (smaller + 1) / 2;
        boolean exactly = smaller % 2 == 0;
        boolean head = members.stream()
                .anyMatch(pair -> pair.p() >= .5 && (table.head(pair.a()) || table.head(pair.b())));
        return exactly && !head ? half + 1 : half;
    }

    /** Probability that at least so many of independent pairs hold. */
    private static double atLeast(int need, List<LinkPair> members) {
        double[] exactly = new double[members.size() + 1];
        exactly[0] = 1;
        for (LinkPair pair : members) {
            for (int k = exactly.length - 1; k >= 0; k--) {
                exactly[k] = exactly[k] * (1 - pair.p()) + (k > 0 ? exactly[k - 1] * pair.p() : 0);
            }
        }
        double fewer = 0;
        for (int k = 0; k < Math.min(need, exactly.length); k++) {
            fewer += exactly[k];
        }
        return Math.max(0, 1 - fewer);
    }
}
