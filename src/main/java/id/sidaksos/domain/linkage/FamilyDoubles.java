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
        double enough = enough(Math.min(sizeA, sizeB), members);
        double bits = Math.max(-MOST_BITS, Math.min(MOST_BITS, Prior.log2(enough / Math.max(1e-15, 1 - enough))));
        double p = Prior.probability(bits);
        Decision decision = p < .5 ? Decision.LAIN : p >= options.automatic() ? Decision.OTOMATIS : Decision.TINJAU;
        if (decision == Decision.OTOMATIS && members.stream().noneMatch(m -> m.decision() == Decision.OTOMATIS)) {
            decision = Decision.TINJAU;
        }
        return new DoubleResult.FamilyPair(a, b, bits, p, decision, members, sizeA, sizeB);
    }

    /**
     * Probability that more than half of the smaller family stands in the other, or exactly half with somebody who heads
     * one of the two; the pairs are taken to be independent.
     */
    private double enough(int smaller, List<LinkPair> members) {
        double[][] exactly = new double[members.size() + 1][2];
        exactly[0][0] = 1;
        for (LinkPair pair : members) {
            boolean heads = table.head(pair.a()) || table.head(pair.b());
            for (int k = members.size(); k >= 0; k--) {
                double without = exactly[k][0];
                double with = exactly[k][1];
                double fewerWithout = k > 0 ? exactly[k - 1][0] : 0;
                double fewerWith = k > 0 ? exactly[k - 1][1] : 0;
                exactly[k][0] = without * (1 - pair.p()) + (heads ? 0 : fewerWithout * pair.p());
                exactly[k][1] = with * (1 - pair.p()) + (fewerWith + (heads ? fewerWithout : 0)) * pair.p();
            }
        }
        double enough = 0;
        for (int k = 1; k <= members.size(); k++) {
            enough += 2 * k > smaller ? exactly[k][0] + exactly[k][1] : 2 * k == smaller ? exactly[k][1] : 0;
        }
        return Math.min(1, enough);
    }
}
