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
import id.sidaksos.generator.PersonRow;
import id.sidaksos.generator.Plan;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

/** Speed and quality of the matching engine on generated lists. Arguments: families, DTKS rows, damage, threads. */
public final class LinkageBench {
    private LinkageBench() {}

    public static void main(String[] args) {
        int families = Integer.parseInt(args[0]);
        int dtks = Integer.parseInt(args[1]);
        for (String damage : args[2].split(",")) {
            run(args, families, dtks, Damage.valueOf(damage));
        }
    }

    private static void run(String[] args, int families, int dtks, Damage damage) {
        int threads = args.length > 3 ? Integer.parseInt(args[3]) : 2;
        int examples = args.length > 4 ? Integer.parseInt(args[4]) : 0;
        GeneratedLists lists = new GeneratedLists(
                Plan.of(args.length > 5 ? Long.parseLong(args[5]) : 11, families, dtks, damage), examples > 0);
        ForkJoinPool pool = new ForkJoinPool(threads);
        long start = System.nanoTime();
        long cpu = Stages.cpu();
        Stages stages = new Stages();
        LinkResult result =
                new Linker(new Workers(pool, threads)).link(lists.p3ke, lists.dtks, LinkOptions.standard(), stages);
        double seconds = (System.nanoTime() - start) / 1e9;
        cpu = (Stages.cpu() - cpu) / 1_000_000;
        stages.close();
        System.out.printf(
                Locale.ROOT,
                "%s %d x %d: %.2f s, %d ms of CPU, heap %d MB%n",
                damage,
                lists.p3ke.size(),
                lists.dtks.size(),
                seconds,
                cpu,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        rules(result);
        if (Boolean.getBoolean("parameter")) {
            System.out.println(result.parameters().format());
        }
        quality(lists, result, examples);
        histogram(lists, result);
        doubles(lists, pool, threads, examples);
    }

    private static void doubles(GeneratedLists lists, ForkJoinPool pool, int threads, int examples) {
        long start = System.nanoTime();
        DoubleResult found =
                new Deduplicator(new Workers(pool, threads)).find(lists.p3ke, LinkOptions.doubles(), Progress.NONE);
        System.out.printf(
                Locale.ROOT, "  doubles of %d rows: %.2f s%n", lists.p3ke.size(), (System.nanoTime() - start) / 1e9);
        Map<Integer, Integer> rowsOfTruth = new HashMap<>();
        for (int truth : lists.truthOfP3ke) {
            rowsOfTruth.merge(truth, 1, Integer::sum);
        }
        int expected =
                rowsOfTruth.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
        int[] right = new int[3];
        int[] wrong = new int[3];
        int shown = 0;
        Set<Long> hit = new HashSet<>();
        for (LinkPair pair : found.persons()) {
            boolean same = lists.truthOfP3ke[pair.a()] == lists.truthOfP3ke[pair.b()];
            (same ? right : wrong)[pair.decision().ordinal()]++;
            if (same && pair.linked()) {
                hit.add((long) pair.a() << 32 | pair.b());
            }
            if (!same && pair.linked() && shown++ < examples) {
                show("DOUBLE WRONG", lists, pair, lists.rowsOfP3ke.get(pair.a()), lists.rowsOfP3ke.get(pair.b()));
            }
        }
        Map<Integer, Integer> firstOfTruth = new HashMap<>();
        shown = 0;
        for (int row = 0; row < lists.truthOfP3ke.length; row++) {
            Integer first = firstOfTruth.putIfAbsent(lists.truthOfP3ke[row], row);
            if (first != null && !hit.contains((long) first << 32 | row) && shown++ < examples) {
                int at = row;
                show(
                        "DOUBLE MISSED",
                        lists,
                        found.persons().stream()
                                .filter(p -> p.a() == first && p.b() == at)
                                .findFirst()
                                .orElse(null),
                        lists.rowsOfP3ke.get(first),
                        lists.rowsOfP3ke.get(row));
            }
        }
        score("  persons twice", right, wrong, expected);
        Map<Integer, Integer> familiesOfTruth = new HashMap<>();
        for (int family = 1; family < lists.truthOfFamily.length; family++) {
            familiesOfTruth.merge(lists.truthOfFamily[family], 1, Integer::sum);
        }
        expected =
                familiesOfTruth.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
        right = new int[3];
        wrong = new int[3];
        shown = 0;
        for (DoubleResult.FamilyPair pair : found.families()) {
            boolean same = lists.truthOfFamily[pair.a()] == lists.truthOfFamily[pair.b()];
            (same ? right : wrong)[pair.decision().ordinal()]++;
            if (same != (pair.decision() != Decision.LAIN) && shown++ < examples) {
                System.out.println("  FAMILY " + (same ? "missed " : "wrong ") + pair.p() + " sizes " + pair.sizeA()
                        + " " + pair.sizeB() + " decision " + pair.decision());
                for (LinkPair member : pair.members()) {
                    show("member", lists, member, lists.rowsOfP3ke.get(member.a()), lists.rowsOfP3ke.get(member.b()));
                }
            }
        }
        Set<Long> hitFamilies = new HashSet<>();
        for (DoubleResult.FamilyPair pair : found.families()) {
            hitFamilies.add((long) pair.a() << 32 | pair.b());
        }
        Map<Integer, Integer> firstFamily = new HashMap<>();
        for (int family = 1; family < lists.truthOfFamily.length; family++) {
            Integer first = firstFamily.putIfAbsent(lists.truthOfFamily[family], family);
            if (first != null && !hitFamilies.contains((long) first << 32 | family) && shown++ < examples) {
                System.out.println("  FAMILY not seen");
                for (int member : lists.p3ke.members(first)) {
                    System.out.println("      " + lists.rowsOfP3ke.get(member));
                }
                for (int member : lists.p3ke.members(family)) {
                    System.out.println("      " + lists.rowsOfP3ke.get(member));
                }
            }
        }
        score("  families twice", right, wrong, expected);
    }

    private static void score(String what, int[] right, int[] wrong, int expected) {
        double linked = right[0] + right[1] + wrong[0] + wrong[1];
        double precision = (right[0] + right[1]) / linked;
        double recall = (right[0] + right[1]) / (double) expected;
        System.out.printf(
                Locale.ROOT,
                "%s: OTOMATIS %d right %d wrong, TINJAU %d right %d wrong, LAIN %d right; P %.5f R %.5f F1 %.5f (expected %d)%n",
                what,
                right[0],
                wrong[0],
                right[1],
                wrong[1],
                right[2],
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                expected);
    }

    private static void rules(LinkResult result) {
        for (LinkResult.RuleReport rule : result.rules()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-20s %,12d pairs %,12d new  recall %.4f  cap %d  split %d (%d rows) dropped %d lost %d%n",
                    rule.rule(),
                    rule.pairs(),
                    rule.marginal(),
                    rule.recall(),
                    rule.cap(),
                    rule.splitBlocks(),
                    rule.splitRows(),
                    rule.droppedRows(),
                    rule.lostProbes());
        }
        System.out.println("  compared " + result.quality().compared() + " recall without NIK "
                + result.quality().recallWithoutNik());
        System.out.println("  expected wrong " + result.quality().wrongByThreshold() + " of "
                + result.quality().linksByThreshold());
    }

    private static void quality(GeneratedLists lists, LinkResult result, int examples) {
        Map<Integer, Integer> rowOfTruth = new HashMap<>();
        for (int row = 0; row < lists.truthOfDtks.length; row++) {
            rowOfTruth.put(lists.truthOfDtks[row], row);
        }
        Set<Integer> expected = new HashSet<>();
        for (int truth : lists.truthOfP3ke) {
            if (rowOfTruth.containsKey(truth)) {
                expected.add(truth);
            }
        }
        int[] right = new int[3];
        int[] wrong = new int[3];
        Set<Integer> found = new HashSet<>();
        Set<Integer> foundAutomatic = new HashSet<>();
        int shown = 0;
        BitSet linkedA = new BitSet();
        for (LinkPair pair : result.pairs()) {
            boolean same = lists.truthOfP3ke[pair.a()] == lists.truthOfDtks[pair.b()];
            (same ? right : wrong)[pair.decision().ordinal()]++;
            if (pair.linked()) {
                linkedA.set(pair.a());
            }
            if (same && pair.linked()) {
                found.add(lists.truthOfP3ke[pair.a()]);
                if (pair.decision() == Decision.OTOMATIS) {
                    foundAutomatic.add(lists.truthOfP3ke[pair.a()]);
                }
            }
            if (!same && pair.linked() && shown++ < examples) {
                show("WRONG", lists, pair, lists.rowsOfP3ke.get(pair.a()), lists.rowsOfDtks.get(pair.b()));
                Integer real = rowOfTruth.get(lists.truthOfP3ke[pair.a()]);
                System.out.println("      real: " + (real == null ? "not there" : lists.rowsOfDtks.get(real)));
            }
        }
        shown = 0;
        Map<String, Integer> why = new java.util.TreeMap<>();
        for (int row = 0; row < lists.truthOfP3ke.length; row++) {
            Integer partner = rowOfTruth.get(lists.truthOfP3ke[row]);
            if (partner != null && !found.contains(lists.truthOfP3ke[row])) {
                int there = 0;
                int linked = 0;
                for (int mate : lists.p3ke.members(lists.p3ke.family(row))) {
                    Integer other = rowOfTruth.get(lists.truthOfP3ke[mate]);
                    if (mate != row && other != null && lists.dtks.family(other) == lists.dtks.family(partner)) {
                        there++;
                        linked += found.contains(lists.truthOfP3ke[mate]) ? 1 : 0;
                    }
                }
                why.merge("relatives there " + there + " of them linked " + linked, 1, Integer::sum);
            }
        }
        System.out.println("  missed: " + why);
        for (int row = 0; row < lists.truthOfP3ke.length; row++) {
            Integer real = rowOfTruth.get(lists.truthOfP3ke[row]);
            if (real != null && !found.contains(lists.truthOfP3ke[row]) && shown++ < examples) {
                int at = row;
                LinkPair best = result.pairs().stream()
                        .filter(p -> p.a() == at && p.b() == real)
                        .findFirst()
                        .orElse(null);
                show("MISSED", lists, best, lists.rowsOfP3ke.get(row), lists.rowsOfDtks.get(real));
            }
        }
        System.out.println("  second self linked: "
                + result.pairs().stream()
                        .filter(p -> p.linked()
                                && lists.againOfFamily[lists.p3ke.family(p.a())]
                                && lists.truthOfP3ke[p.a()] == lists.truthOfDtks[p.b()])
                        .count());
        double linked = right[0] + right[1] + wrong[0] + wrong[1];
        double precision = (right[0] + right[1]) / linked;
        double recall = found.size() / (double) expected.size();
        System.out.printf(
                Locale.ROOT,
                "  OTOMATIS %d right %d wrong (P %.5f R %.4f)  TINJAU %d right %d wrong  LAIN %d right %d wrong%n",
                right[0],
                wrong[0],
                right[0] / (double) (right[0] + wrong[0]),
                foundAutomatic.size() / (double) expected.size(),
                right[1],
                wrong[1],
                right[2],
                wrong[2]);
        System.out.printf(
                Locale.ROOT,
                "  with review: P %.5f R %.5f F1 %.5f (expected %d)%n",
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                expected.size());
    }

    /** Right and wrong of every pair that is its row's best, by weight and by what the family says. */
    private static void histogram(GeneratedLists lists, LinkResult result) {
        int[][][] counts = new int[3][14][2];
        Map<String, Integer> demoted = new java.util.TreeMap<>();
        for (LinkPair pair : result.pairs()) {
            if (pair.decision() == Decision.TINJAU) {
                boolean same = lists.truthOfP3ke[pair.a()] == lists.truthOfDtks[pair.b()];
                String why = pair.flags().isEmpty() ? "p" : pair.flags().toString();
                demoted.merge(
                        (same ? "right " : "WRONG ") + why + (pair.family() > 3 ? " family for" : ""), 1, Integer::sum);
            }
        }
        System.out.println("  TINJAU: " + demoted);
        for (LinkPair pair : result.pairs()) {
            boolean same = lists.truthOfP3ke[pair.a()] == lists.truthOfDtks[pair.b()];
            if (pair.linked() || pair.p() < .5 && pair.weight() < 0) {
                int family = pair.family() > 3 ? 2 : pair.family() > -1 ? 1 : 0;
                int bin = (int) Math.max(0, Math.min(13, Math.floor(pair.weight()) + 4));
                counts[family][bin][same ? 0 : 1]++;
            }
        }
        String[] words = {"family against", "family silent", "family for"};
        for (int family = 0; family < 3; family++) {
            StringBuilder line = new StringBuilder("  " + words[family] + ":");
            for (int bin = 0; bin < 14; bin++) {
                line.append(String.format(
                        Locale.ROOT, "  %d:%d/%d", bin - 4, counts[family][bin][0], counts[family][bin][1]));
            }
            System.out.println(line);
        }
    }

    private static void show(String what, GeneratedLists lists, LinkPair pair, PersonRow a, PersonRow b) {
        System.out.println("  " + what + " "
                + (pair == null
                        ? "no pair"
                        : String.format(
                                Locale.ROOT,
                                "%s W %.1f family %.1f margin %.1f %s levels %x",
                                pair.decision(),
                                pair.weight(),
                                pair.family(),
                                pair.margin(),
                                pair.flags(),
                                pair.levels())));
        System.out.println("      " + a);
        System.out.println("      " + b);
    }

    /** Tells when each stage was first heard of. */
    private static final class Stages implements Progress {
        private String last = "";
        private long since = System.nanoTime();
        private long cpu = cpu();
        private long looked = System.nanoTime();
        private long longest;
        private String where = "";

        @Override
        public synchronized void at(String stage, long done, long total) {
            if (!stage.equals(last)) {
                System.out.printf(
                        Locale.ROOT,
                        "    %-20s %.2f s, %.2f s of CPU%n",
                        last,
                        (System.nanoTime() - since) / 1e9,
                        (cpu() - cpu) / 1e9);
                last = stage;
                since = System.nanoTime();
                cpu = cpu();
            }
        }

        static long cpu() {
            return ((com.sun.management.OperatingSystemMXBean)
                            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
        }

        @Override
        public synchronized boolean cancelled() {
            long now = System.nanoTime();
            if (now - looked > longest) {
                longest = now - looked;
                where = last;
            }
            looked = now;
            return false;
        }

        void close() {
            cancelled();
            at("", 0, 0);
            System.out.printf(
                    Locale.ROOT,
                    "    longest without a look at the cancel button: %.3f s, in or after %s%n",
                    longest / 1e9,
                    where);
        }
    }
}
