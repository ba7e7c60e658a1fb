package id.sidaksos.domain.linkage;

import java.util.Arrays;

/** Level patterns and how often each was seen: a few thousand whatever the number of pairs. */
final class Patterns {
    private static final int CHUNK = 250;

    final long[] levels;
    final int[] counts;
    /** Sampled rows of the first list, and one for how many of all it stands. */
    final int rows;

    final double scale;

    private Patterns(long[] levels, int[] counts, int rows, double scale) {
        this.levels = levels;
        this.counts = counts;
        this.rows = rows;
        this.scale = scale;
    }

    /** Candidates of evenly spread rows of the first list, at most so many rows. */
    static Patterns sample(Run run, int mostRows) {
        int all = run.a.size();
        int rows = Math.min(all, mostRows);
        double step = rows == 0 ? 1 : (double) all / rows;
        long[][] parts = new long[Workers.chunks(rows, CHUNK)][];
        run.workers.each(rows, CHUNK, "tahap.belajar", run.progress, (chunk, from, to) -> {
            PairLevels levels = new PairLevels(run.a, run.b, run.births);
            Candidates found = new Candidates();
            long[] seen = new long[1 << 10];
            int size = 0;
            for (int i = from; i < to; i++) {
                int row = (int) (i * step);
                run.candidates(row, found);
                for (int j = 0; j < found.size(); j++) {
                    if (found.row(j) == row && run.oneList || run.sameFamily(row, found.row(j))) {
                        continue;
                    }
                    if (size == seen.length) {
                        seen = Arrays.copyOf(seen, size * 2);
                    }
                    seen[size++] = levels.of(row, found.row(j));
                }
            }
            parts[chunk] = Arrays.copyOf(seen, size);
        });
        // In one list each pair is met from both of its rows.
        return of(parts, rows, run.oneList ? step / 2 : step);
    }

    private static Patterns of(long[][] parts, int rows, double scale) {
        int size = 0;
        for (long[] part : parts) {
            size += part.length;
        }
        long[] all = new long[size];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        Arrays.sort(all);
        int distinct = 0;
        int[] counts = new int[size];
        for (int i = 0; i < size; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
            counts[distinct - 1]++;
        }
        return new Patterns(Arrays.copyOf(all, distinct), Arrays.copyOf(counts, distinct), rows, scale);
    }

    /** Pairs of all rows whose NIK and name agree, or whose name, birth date and kecamatan do. */
    double strictPairs() {
        double pairs = 0;
        for (int i = 0; i < levels.length; i++) {
            pairs += strict(levels[i]) ? counts[i] : 0;
        }
        return pairs * scale;
    }

    private static boolean strict(long levels) {
        int name = Comparison.NAME.of(levels);
        if (name == 0 || name > Level.NAME_SOUND.rank()) {
            return false;
        }
        int nik = Comparison.NIK.of(levels);
        int place = Comparison.PLACE.of(levels);
        boolean near = place != 0 && place <= Level.PLACE_DISTRICT.rank();
        boolean otherId = Comparison.OTHER_ID.of(levels) == Level.OTHER_ID_EXACT.rank();
        return nik == Level.NIK_EXACT.rank()
                || otherId
                || Comparison.BIRTH.of(levels) == Level.BIRTH_EXACT.rank() && near && nik != Level.NIK_OTHER.rank();
    }
}
