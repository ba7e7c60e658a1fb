package id.sidaksos.bench;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.linkage.Deduplicator;
import id.sidaksos.domain.linkage.DoubleResult;
import id.sidaksos.domain.linkage.GeneratedLists;
import id.sidaksos.domain.linkage.LinkOptions;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.Linker;
import id.sidaksos.domain.linkage.Workers;
import id.sidaksos.generator.Damage;
import id.sidaksos.generator.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Quality on many generated districts taken together. Arguments: families, DTKS rows, kinds of damage, seeds; all of them
 * optional.
 */
public final class QualityBench {
    private QualityBench() {}

    public static void main(String[] args) {
        int families = args.length > 0 ? Integer.parseInt(args[0]) : 3_000;
        int dtks = args.length > 1 ? Integer.parseInt(args[1]) : 24_000;
        String kinds = args.length > 2 ? args[2] : "ORDINARY,BLANK_NIK,WILD,WILD_BLANK";
        String seeds = args.length > 3 ? args[3] : "1,2,3,4,5,6";
        System.out.printf(Locale.ROOT, "%d families, %d DTKS rows, seeds %s together%n", families, dtks, seeds);
        for (String kind : kinds.split(",")) {
            Score links = new Score();
            Score persons = new Score();
            Score listings = new Score();
            for (String seed : seeds.split(",")) {
                GeneratedLists lists = new GeneratedLists(
                        Plan.of(Long.parseLong(seed), families, dtks, Damage.valueOf(kind)), false);
                measure(lists, links, persons, listings);
            }
            System.out.println(kind);
            links.print("P3KE to DTKS");
            persons.print("persons twice");
            listings.print("families twice");
        }
    }

    private static void measure(GeneratedLists lists, Score links, Score persons, Score listings) {
        int threads = Runtime.getRuntime().availableProcessors();
        Workers workers = new Workers(ForkJoinPool.commonPool(), threads);
        LinkResult result = new Linker(workers).link(lists.p3ke, lists.dtks, LinkOptions.standard(), Progress.NONE);
        Set<Integer> found = new HashSet<>();
        Set<Integer> automatic = new HashSet<>();
        for (LinkPair pair : result.pairs()) {
            int truth = lists.truthOfP3ke[pair.a()];
            boolean same = truth == lists.truthOfDtks[pair.b()];
            if (pair.linked() && !same) {
                links.wrong(pair.decision());
            } else if (pair.linked()) {
                found.add(truth);
                if (pair.decision() == Decision.OTOMATIS) {
                    automatic.add(truth);
                }
            }
        }
        found.removeAll(automatic);
        automatic.forEach(truth -> links.right(Decision.OTOMATIS));
        found.forEach(truth -> links.right(Decision.TINJAU));
        Set<Integer> there = new HashSet<>();
        for (int truth : lists.truthOfP3ke) {
            there.add(truth);
        }
        Set<Integer> dtks = new HashSet<>();
        for (int truth : lists.truthOfDtks) {
            dtks.add(truth);
        }
        there.retainAll(dtks);
        links.expected += there.size();

        DoubleResult doubles = new Deduplicator(workers).find(lists.p3ke, LinkOptions.doubles(), Progress.NONE);
        for (LinkPair pair : doubles.persons()) {
            persons.add(pair.decision(), lists.truthOfP3ke[pair.a()] == lists.truthOfP3ke[pair.b()]);
        }
        persons.expected += pairs(IntStream.of(lists.truthOfP3ke));
        for (DoubleResult.FamilyPair pair : doubles.families()) {
            listings.add(pair.decision(), lists.truthOfFamily[pair.a()] == lists.truthOfFamily[pair.b()]);
        }
        listings.expected += pairs(IntStream.of(lists.truthOfFamily).skip(1));
    }

    private static int pairs(IntStream truths) {
        Map<Integer, Integer> rows = new HashMap<>();
        truths.forEach(truth -> rows.merge(truth, 1, Integer::sum));
        return rows.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
    }

    private static final class Score {
        private final int[] right = new int[Decision.values().length];
        private final int[] wrong = new int[Decision.values().length];
        private int expected;

        void add(Decision decision, boolean same) {
            (same ? right : wrong)[decision.ordinal()]++;
        }

        void right(Decision decision) {
            add(decision, true);
        }

        void wrong(Decision decision) {
            add(decision, false);
        }

        void print(String what) {
            int sure = Decision.OTOMATIS.ordinal();
            int review = Decision.TINJAU.ordinal();
            double linked = right[sure] + right[review] + wrong[sure] + wrong[review];
            int hits = right[sure] + right[review];
            System.out.printf(
                    Locale.ROOT,
                    "  %-15s automatic %6d right %3d wrong (P %.5f R %.5f)  review %5d right %4d wrong  missed %4d"
                            + "  P %.5f R %.5f F1 %.5f%n",
                    what,
                    right[sure],
                    wrong[sure],
                    right[sure] / (double) Math.max(1, right[sure] + wrong[sure]),
                    right[sure] / (double) expected,
                    right[review],
                    wrong[review],
                    expected - hits,
                    hits / linked,
                    hits / (double) expected,
                    2 * hits / (linked + expected));
        }
    }
}
