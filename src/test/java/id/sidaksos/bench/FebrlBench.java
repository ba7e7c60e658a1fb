package id.sidaksos.bench;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.linkage.Deduplicator;
import id.sidaksos.domain.linkage.DoubleResult;
import id.sidaksos.domain.linkage.Lexicon;
import id.sidaksos.domain.linkage.LinkOptions;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.Linker;
import id.sidaksos.domain.linkage.PersonTable;
import id.sidaksos.domain.linkage.PersonTableBuilder;
import id.sidaksos.domain.linkage.Workers;
import id.sidaksos.generator.FebrlLike;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

/**
 * Quality on Febrl's lists. Arguments: a number of persons for generated lists (each once and once again, hurt: first two lists,
 * then both in one), or public files, which are not part of the project: one for doubles, two to link.
 */
public final class FebrlBench {
    private FebrlBench() {}

    public static void main(String[] args) throws IOException {
        if (args[0].matches("[0-9]+")) {
            generated(Integer.parseInt(args[0]), args.length > 1 ? Long.parseLong(args[1]) : 5);
            return;
        }
        int examples = Integer.getInteger("contoh", 0);
        Lexicon lexicon = new Lexicon();
        List<String[]> rowsA = new ArrayList<>();
        PersonTable a = table(lexicon, Path.of(args[0]), rowsA);
        if (args.length == 1) {
            DoubleResult found = new Deduplicator(Workers.alone()).find(a, LinkOptions.doubles(), Progress.NONE);
            report(found.persons(), rowsA, rowsA, expectedInside(rowsA), examples, found.run());
            return;
        }
        List<String[]> rowsB = new ArrayList<>();
        PersonTable b = table(lexicon, Path.of(args[1]), rowsB);
        LinkResult result = new Linker(Workers.alone()).link(a, b, LinkOptions.standard(), Progress.NONE);
        report(result.pairs(), rowsA, rowsB, expectedBetween(rowsA, rowsB), examples, result);
    }

    private static PersonTable table(Lexicon lexicon, Path file, List<String[]> rows) throws IOException {
        List<String> lines = Files.readAllLines(file);
        PersonTableBuilder table = PersonTable.builder(lexicon, lines.size());
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length < 11) {
                continue;
            }
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].strip();
            }
            rows.add(cells);
            add(table, cells);
        }
        return table.build();
    }

    private static void add(PersonTableBuilder table, String... cells) {
        table.nik("", NikStatus.TIADA)
                .otherId(cells[10])
                .name((cells[1] + " " + cells[2]).strip())
                .birth(cells[9].matches("[0-9]{8}") ? Integer.parseInt(cells[9]) : 0)
                .address((cells[3] + " " + cells[4] + " " + cells[5]).strip())
                .place(cells[6], "", cells[8])
                .postcode(cells[7])
                .add();
    }

    private static void generated(int persons, long seed) {
        FebrlLike febrl = new FebrlLike(seed);
        int threads = Runtime.getRuntime().availableProcessors();
        Workers workers = new Workers(ForkJoinPool.commonPool(), threads);
        Lexicon lexicon = new Lexicon(2 * persons);
        PersonTableBuilder a = PersonTable.builder(lexicon, persons);
        PersonTableBuilder b = PersonTable.builder(lexicon, persons);
        for (int person = 0; person < persons; person++) {
            add(a, febrl.original(person).toArray(String[]::new));
            add(b, febrl.duplicate(person, 0).toArray(String[]::new));
        }
        PersonTable tableA = a.build();
        PersonTable tableB = b.build();
        long start = System.nanoTime();
        LinkResult result = new Linker(workers).link(tableA, tableB, LinkOptions.standard(), Progress.NONE);
        report(persons + " x " + persons, start, result.pairs(), persons, 0, result);
        Lexicon other = new Lexicon(2 * persons);
        PersonTableBuilder one = PersonTable.builder(other, 2 * persons);
        for (int person = 0; person < persons; person++) {
            add(one, febrl.original(person).toArray(String[]::new));
        }
        for (int person = 0; person < persons; person++) {
            add(one, febrl.duplicate(person, 0).toArray(String[]::new));
        }
        PersonTable whole = one.build();
        start = System.nanoTime();
        DoubleResult found = new Deduplicator(workers).find(whole, LinkOptions.doubles(), Progress.NONE);
        report(2 * persons + " in one list", start, found.persons(), persons, persons, found.run());
    }

    /** @param shift row of the second self less that of the first */
    private static void report(
            String what, long start, List<LinkPair> pairs, int expected, int shift, LinkResult run) {
        double seconds = (System.nanoTime() - start) / 1e9;
        int right = 0;
        int linked = 0;
        for (LinkPair pair : pairs) {
            linked += pair.linked() ? 1 : 0;
            right += pair.linked() && pair.b() - pair.a() == shift ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, %d compared, heap %d MB; right %d wrong %d missed %d  P %.5f R %.5f F1 %.5f%n",
                what,
                seconds,
                run.quality().compared(),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                right,
                linked - right,
                expected - right,
                right / (double) linked,
                right / (double) expected,
                2.0 * right / (linked + expected));
    }

    private static String person(String[] row) {
        return row[0].split("-")[1];
    }

    private static int expectedInside(List<String[]> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(person(row), 1, Integer::sum));
        return counts.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
    }

    private static int expectedBetween(List<String[]> rowsA, List<String[]> rowsB) {
        Set<String> there = new HashSet<>();
        rowsB.forEach(row -> there.add(person(row)));
        return (int) rowsA.stream().filter(row -> there.contains(person(row))).count();
    }

    private static void report(
            List<LinkPair> pairs,
            List<String[]> rowsA,
            List<String[]> rowsB,
            int expected,
            int examples,
            LinkResult run) {
        int right = 0;
        int wrong = 0;
        int automaticRight = 0;
        int automaticWrong = 0;
        int shown = 0;
        for (LinkPair pair : pairs) {
            boolean same = person(rowsA.get(pair.a())).equals(person(rowsB.get(pair.b())));
            if (pair.linked()) {
                right += same ? 1 : 0;
                wrong += same ? 0 : 1;
                if (pair.decision() == Decision.OTOMATIS) {
                    automaticRight += same ? 1 : 0;
                    automaticWrong += same ? 0 : 1;
                }
            }
            if (same != pair.linked() && shown++ < examples) {
                System.out.printf(
                        Locale.ROOT,
                        "%s %s W %.1f levels %x %s%n  %s%n  %s%n",
                        same ? "MISSED" : "WRONG",
                        pair.decision(),
                        pair.weight(),
                        pair.levels(),
                        pair.flags(),
                        String.join(", ", rowsA.get(pair.a())),
                        String.join(", ", rowsB.get(pair.b())));
            }
        }
        Set<String> seen = new HashSet<>();
        pairs.forEach(pair -> seen.add(pair.a() + " " + pair.b()));
        for (int i = 0; i < rowsA.size() && shown < examples; i++) {
            for (int j = rowsA == rowsB ? i + 1 : 0; j < rowsB.size(); j++) {
                if (person(rowsA.get(i)).equals(person(rowsB.get(j)))
                        && !seen.contains(i + " " + j)
                        && shown++ < examples) {
                    System.out.println("NOT SEEN\n  " + String.join(", ", rowsA.get(i)) + "\n  "
                            + String.join(", ", rowsB.get(j)));
                }
            }
        }
        double precision = right / (double) (right + wrong);
        double recall = right / (double) expected;
        System.out.printf(
                Locale.ROOT,
                "P %.5f R %.5f F1 %.5f  right %d wrong %d missed %d; automatic right %d wrong %d%n",
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                right,
                wrong,
                expected - right,
                automaticRight,
                automaticWrong);
        System.out.println(run.parameters().format());
    }
}
