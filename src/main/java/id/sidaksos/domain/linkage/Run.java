package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.ArrayList;
import java.util.Arrays;
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
        boolean cut = a.table.anyNikCut() || b.table.anyNikCut();
        return new Run(a, b, frequency[0], births, blocks(a, b, cut, workers, progress), workers, progress);
    }

    /** @param cut whether a list has NIK of fifteen digits; without them that rule brings nothing new */
    private static List<Blocks> blocks(Side a, Side b, boolean cut, Workers workers, Progress progress) {
        BlockingRule[] rules = Arrays.stream(BlockingRule.values())
                .filter(rule -> cut || rule != BlockingRule.NIK_FIFTEEN)
                .toArray(BlockingRule[]::new);
        Asked[] asked = new Asked[rules.length];
        workers.each(rules.length, 1, "tahap.blok", progress, (chunk, from, to) -> {
            asked[chunk] = Asked.of(rules[chunk], a, a == b, progress);
        });
        WantedRows wanted = WantedRows.of(rules, asked, b, workers, progress);
        Blocks[] built = new Blocks[rules.length];
        workers.each(rules.length, 1, "tahap.blok", progress, (chunk, from, to) -> {
            built[chunk] = Blocks.of(rules[chunk], a, b, asked[chunk], wanted.index(chunk, progress), progress);
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
        probe(rowA, false, found);
        probe(rowA, true, found);
        found.unite();
    }

    /** What the rules of one round bring. */
    void candidates(int rowA, boolean second, Candidates found) {
        found.clear();
        probe(rowA, second, found);
        found.unite();
    }

    private void probe(int rowA, boolean second, Candidates found) {
        for (Blocks block : blocks) {
            BlockingRule rule = block.rule();
            if (rule.second() == second && rule.asks(a, rowA, oneList)) {
                block.probe(a, rowA, found);
            }
        }
    }

    /** Rules of the second round whose keys two rows share, as bits. */
    int sharedInSecondRound(int rowA, int rowB) {
        int shared = 0;
        for (Blocks block : blocks) {
            BlockingRule rule = block.rule();
            if (rule.second() && !rule.onlyWithoutNik()) {
                long key = rule.key(a, rowA);
                shared |= key != 0 && key == rule.key(b, rowB) ? 1 << rule.ordinal() : 0;
            }
        }
        return shared;
    }
}
