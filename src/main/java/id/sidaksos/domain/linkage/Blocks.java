package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One rule's blocks over the searched list, those that the searching list asks for. A block of more rows than the cap is split by further facts (birth year,
 * village, sounds of the name, RT, birth date, address), one after another, until its parts are small; what stays too
 * big, or has nothing to be split by, is left out and counted: never silently.
 */
final class Blocks {
    private static final int[] CAPS = {1_000, 500, 200, 100, 50, 25, 10, 5};

    private static final int SAMPLE = 20_000;

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

    /**
     * @param a the searching list
     * @param b the searched one
     * @param rows its rows in blocks that a asks for
     */
    static Blocks of(BlockingRule rule, Side a, Side b, Asked asked, BlockIndex rows, Progress progress) {
        Blocks blocks = new Blocks(rule, b);
        blocks.build(a, asked, rows, progress);
        return blocks;
    }

    /** The largest cap under which the mean work per probe stays within bounds; anew after each splitting. */
    private static int capFor(BlockIndex index, Asked asked, double meanRows) {
        double[] work = new double[CAPS.length];
        int step = 1 + asked.size() / SAMPLE;
        int probes = 0;
        for (int i = 0; i < asked.size(); i += step, probes++) {
            int rows = index.sizeOf(asked.key(i), CAPS[0] + 1);
            for (int cap = 0; cap < CAPS.length && rows <= CAPS[cap]; cap++) {
                work[cap] += rows;
            }
        }
        for (int i = 0; i < CAPS.length; i++) {
            if (work[i] <= meanRows * Math.max(1, probes)) {
                return CAPS[i];
            }
        }
        return CAPS[CAPS.length - 1];
    }

    private void build(Side a, Asked first, BlockIndex all, Progress progress) {
        Asked asked = first;
        BlockIndex index = all;
        for (int level = 0; ; level++) {
            levels.add(index);
            caps.add(capFor(index, asked, rule.meanRows()));
            BitSet big = bigRows(index, level);
            if (big.isEmpty()) {
                return;
            }
            if (level == Refinement.COUNT) {
                droppedRows += big.cardinality();
                return;
            }
            int next = level + 1;
            Refinement by = Refinement.at(level);
            asked = asked.refined(index, caps.get(level), (row, key) -> refined(key, by.of(a, row)), a == side);
            BlockIndex.Entries entries = new BlockIndex.Entries(side.size());
            int told = 0;
            for (int row = big.nextSetBit(0); row >= 0; row = big.nextSetBit(row + 1)) {
                long key = keyAt(side, row, rule.key(side, row), next);
                told += key == 0 ? 0 : 1;
                entries.add(asked.wanted(key), row);
            }
            index = BlockIndex.of(List.of(entries), side.size(), progress);
            droppedRows += big.cardinality() - told;
        }
    }

    private static long refined(long key, long by) {
        return by == 0 ? 0 : Hash.of(key, by);
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
            refined = refined(refined, Refinement.at(i).of(side, row));
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
                refined = refined(refined, Refinement.at(level - 1).of(prober, row));
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
