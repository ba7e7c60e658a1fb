package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.ArrayList;
import java.util.List;

/** What the stages of one run have in common: both lists prepared, their blocks and frequencies. */
final class Run {
    final Side a;
    final Side b;
    final boolean oneList;
    final TermFrequency frequency;
    final BirthLevels births;
    final List<Blocks> blocks;
    final Workers workers;
    final Progress progress;

    private Run(
            Side a,
            Side b,
            TermFrequency frequency,
            BirthLevels births,
            List<Blocks> blocks,
            Workers workers,
            Progress progress) {
        this.a = a;
        this.b = b;
        this.oneList = a == b;
        this.frequency = frequency;
        this.births = births;
        this.blocks = blocks;
        this.workers = workers;
        this.progress = progress;
    }

    /** @param tableB the same object as tableA when a list is held against itself */
    static Run prepare(PersonTable tableA, PersonTable tableB, Workers workers, Progress progress) {
        if (tableA.lexicon != tableB.lexicon) {
            throw new IllegalArgumentException("tables of different lexicons");
        }
        NameIndex names = NameIndex.of(tableA.lexicon, workers, progress);
        AddressIndex addresses = AddressIndex.of(tableA.lexicon, workers, progress);
        Side[] sides = new Side[2];
        TermFrequency[] frequency = new TermFrequency[1];
        boolean oneList = tableA == tableB;
        List<Runnable> tasks = new ArrayList<>();
        tasks.add(() -> sides[0] = new Side(tableA, names, addresses, SharedNiks.of(tableA, names, progress)));
        if (!oneList) {
            tasks.add(() -> sides[1] = new Side(tableB, names, addresses, SharedNiks.of(tableB, names, progress)));
        }
        tasks.add(() -> frequency[0] = new TermFrequency(names, tableA, tableB));
        all(tasks, workers, progress);
        Side a = sides[0];
        Side b = oneList ? a : sides[1];
        BirthLevels births = new BirthLevels(frequency[0].days());
        return new Run(a, b, frequency[0], births, blocks(b, workers, progress), workers, progress);
    }

    private static List<Blocks> blocks(Side b, Workers workers, Progress progress) {
        BlockingRule[] rules = BlockingRule.values();
        Blocks[] built = new Blocks[rules.length];
        workers.each(rules.length, 1, "tahap.blok", progress, (chunk, from, to) -> {
            built[chunk] = Blocks.of(rules[chunk], b, progress);
        });
        return List.of(built);
    }

    private static void all(List<Runnable> tasks, Workers workers, Progress progress) {
        workers.each(tasks.size(), 1, "tahap.siap", progress, (chunk, from, to) -> tasks.get(chunk)
                .run());
    }

    /** All pairs that could be made. */
    double pairs() {
        double n = a.size();
        return oneList ? n * (n - 1) / 2 : n * b.size();
    }

    /** Whether families are known on both sides. */
    boolean families() {
        return a.table.familyCount() > 0 && b.table.familyCount() > 0;
    }

    boolean sameFamily(int rowA, int rowB) {
        return oneList && a.table.family(rowA) != 0 && a.table.family(rowA) == a.table.family(rowB);
    }

    /** Other candidates for a row: what its rules bring, each once, in the order of rows. */
    void candidates(int rowA, Candidates found) {
        found.clear();
        for (Blocks rule : blocks) {
            if (oneList || !rule.rule().onlyWithoutNik() || !a.hasNik(rowA)) {
                rule.probe(a, rowA, found);
            }
        }
        found.unite();
    }
}
