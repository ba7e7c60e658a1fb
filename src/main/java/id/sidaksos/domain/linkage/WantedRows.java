package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of the searched list that somebody asks for, by rule. The list is read once for all rules: on its way through
 * memory a row costs more than its keys do.
 */
final class WantedRows {
    private static final int CHUNK = 1 << 13;
    /** Rows that stay in the nearest memory while all rules look at them. */
    private static final int AT_ONCE = 128;

    private final int rows;
    private final BlockIndex.Entries[][] ofChunk;

    private WantedRows(int rows) {
        this.rows = rows;
        this.ofChunk = new BlockIndex.Entries[Workers.chunks(rows, CHUNK)][];
    }

    static WantedRows of(BlockingRule[] rules, Asked[] asked, Side side, Workers workers, Progress progress) {
        WantedRows wanted = new WantedRows(side.size());
        workers.each(side.size(), CHUNK, "tahap.blok", progress, (chunk, from, to) -> {
            BlockIndex.Entries[] found = new BlockIndex.Entries[rules.length];
            for (int i = 0; i < rules.length; i++) {
                found[i] = new BlockIndex.Entries(side.size());
            }
            for (int first = from; first < to; first += AT_ONCE) {
                int last = Math.min(to, first + AT_ONCE);
                for (int i = 0; i < rules.length; i++) {
                    add(rules[i], asked[i], side, first, last, found[i]);
                }
            }
            for (BlockIndex.Entries entries : found) {
                entries.trim();
            }
            wanted.ofChunk[chunk] = found;
        });
        return wanted;
    }

    private static void add(
            BlockingRule rule, Asked asked, Side side, int from, int to, BlockIndex.Entries found) {
        for (int row = from; row < to; row++) {
            long key = rule.key(side, row);
            if (key != 0) {
                found.add(asked.wanted(key), row);
            }
        }
    }

    /** The index of one rule's rows; they are forgotten here. */
    BlockIndex index(int rule, Progress progress) {
        List<BlockIndex.Entries> parts = new ArrayList<>(ofChunk.length);
        for (BlockIndex.Entries[] chunk : ofChunk) {
            parts.add(chunk[rule]);
            chunk[rule] = null;
        }
        return BlockIndex.of(parts, rows, progress);
    }
}
