package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One rule's blocks over the searched list. A block of more rows than the cap is split by further facts (birth year,
 * village, sounds of the name, RT, birth date, address), one after another, until its parts are small; what stays too
 * big, or has nothing to be split by, is left out and counted: never silently.
 */
final class Blocks {
    private static final int[] CAPS = {1_000, 500, 200, 100, 50, 25, 10, 5};

    private final BlockingRule rule;
    private final Side side;
    private final List<Integer> caps = new ArrayList<>();
    private final List<BlockIndex> levels = new ArrayList<>();
    private long splitBlocks;
    private long splitRows;
    private long droppedRows;
    private final AtomicLong lostProbes = new AtomicLong();

    private Blocks(BlockingRule rule, Side side) {
        this.rule = rule;
        this.side = side;
    }

    static Blocks of(BlockingRule rule, Side side, Progress progress) {
        BlockIndex index = BlockIndex.of(side.size(), row -> rule.key(side, row), progress);
        Blocks blocks = new Blocks(rule, side);
        blocks.build(index, progress);
        return blocks;
    }

    /** The largest cap under which the mean work per probe stays within bounds; anew after each splitting. */
    private static int capFor(BlockIndex index, double meanRows) {
        double[] work = new double[CAPS.length];
        for (int start = 0, end; start < index.size(); start = end) {
            end = index.end(start, CAPS[0] + 1);
            long rows = end - start;
            for (int i = 0; i < CAPS.length && rows <= CAPS[i]; i++) {
                work[i] += (double) rows * rows;
            }
        }
        for (int i = 0; i < CAPS.length; i++) {
            if (work[i] <= meanRows * Math.max(1, index.size())) {
                return CAPS[i];
            }
        }
        return CAPS[CAPS.length - 1];
    }

    private void build(BlockIndex first, Progress progress) {
        BlockIndex index = first;
        for (int level = 0; ; level++) {
            levels.add(index);
            caps.add(capFor(index, rule.meanRows()));
            BitSet big = bigRows(index, level);
            if (big.isEmpty()) {
                return;
            }
            if (level == Refinement.COUNT) {
                droppedRows += big.cardinality();
                return;
            }
            int next = level + 1;
            index = BlockIndex.of(
                    side.size(), row -> big.get(row) ? keyAt(side, row, rule.key(side, row), next) : 0, progress);
            droppedRows += big.cardinality() - index.size();
        }
    }

    private BitSet bigRows(BlockIndex index, int level) {
        BitSet big = new BitSet();
        for (int start = 0, end; start < index.size(); start = end) {
            end = index.end(start, Integer.MAX_VALUE);
            if (end - start > caps.get(level)) {
                splitBlocks += level == 0 ? 1 : 0;
                splitRows += level == 0 ? end - start : 0;
                for (int i = start; i < end; i++) {
                    big.set(index.rowAt(i));
                }
            }
        }
        return big;
    }

    /** Key of a row after so many refinements, 0 if one of them is unknown. */
    private static long keyAt(Side side, int row, long key, int level) {
        long refined = key;
        for (int i = 0; i < level && refined != 0; i++) {
            long by = Refinement.at(i).of(side, row);
            refined = by == 0 ? 0 : Hash.of(refined, by);
        }
        return refined;
    }

    /** Adds the rows that share the rule's key with a probe. */
    void probe(Side prober, int row, Candidates found) {
        for (int probe = 0; probe < rule.probes(); probe++) {
            long key = rule.key(prober, row, probe);
            if (key != 0) {
                collect(prober, row, key, found);
            }
        }
    }

    private void collect(Side prober, int row, long key, Candidates found) {
        long refined = key;
        for (int level = 0; level < levels.size(); level++) {
            if (level > 0) {
                long by = Refinement.at(level - 1).of(prober, row);
                refined = by == 0 ? 0 : Hash.of(refined, by);
            }
            BlockIndex index = levels.get(level);
            int start = refined == 0 ? -1 : index.find(refined);
            if (start < 0) {
                if (level > 0 && refined == 0) {
                    lostProbes.incrementAndGet();
                }
                return;
            }
            int cap = caps.get(level);
            int end = index.end(start, cap + 1);
            if (end - start <= cap) {
                for (int i = start; i < end; i++) {
                    found.add(index.rowAt(i), rule);
                }
                return;
            }
        }
        lostProbes.incrementAndGet();
    }

    BlockingRule rule() {
        return rule;
    }

    int cap() {
        return caps.get(0);
    }

    /** Blocks above the cap before any splitting, and their rows. */
    long splitBlocks() {
        return splitBlocks;
    }

    long splitRows() {
        return splitRows;
    }

    /** Rows that no splitting could bring under the cap. */
    long droppedRows() {
        return droppedRows;
    }

    /** Probes that ran into such a block, or had nothing to split by. */
    long lostProbes() {
        return lostProbes.get();
    }
}
