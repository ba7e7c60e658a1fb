package id.sidaksos.domain.linkage;

import java.util.List;

/** Levels of pairs that are surely no matches: strangers drawn by chance, people of one birth date, people of one household. */
final class Samples {
    private static final int PAIRS = 90_000;
    private static final int CHUNK = 10_000;
    private static final int SLOTS = Comparison.count() << Comparison.BITS;
    /** Weight of the shipped value, in pairs seen at that level. */
    private static final double TRUST = 1;

    private final Run run;

    Samples(Run run) {
        this.run = run;
    }

    private static final class Counts {
        final long[] slots = new long[SLOTS];

        void add(long levels) {
            for (int c = 0; c < Comparison.count(); c++) {
                slots[c << Comparison.BITS | Comparison.at(c).of(levels)]++;
            }
        }

        long of(Level level) {
            return slots[level.comparison().ordinal() << Comparison.BITS | level.rank()];
        }

        long known(Comparison comparison) {
            return comparison.levels().stream().mapToLong(this::of).sum();
        }
    }

    /** Writes u and kin. */
    void learn(Parameters parameters) {
        Counts strangers = strangers();
        for (Comparison comparison : Comparison.values()) {
            write(comparison, strangers, parameters);
        }
        sameDay(parameters);
        parameters.u(Level.NAME_EXACT, run.frequency.exactAgreement());
        parameters.u(Level.NAME_SOUND, Math.max(parameters.u(Level.NAME_SOUND), run.frequency.soundAgreement() / 4));
        parameters.u(Level.BIRTH_EXACT, run.frequency.birthAgreement());
        relatives(parameters);
    }

    private static void write(Comparison comparison, Counts counts, Parameters parameters) {
        long known = counts.known(comparison);
        for (Level level : comparison.levels()) {
            if (known > 0) {
                double u = (counts.of(level) + TRUST) / (known + TRUST / level.shippedU());
                parameters.u(level, Math.min(1, u));
            }
        }
    }

    private Counts strangers() {
        int sizeA = run.a.size();
        int sizeB = run.b.size();
        return counted(
                PAIRS,
                (i, levels) -> {
                    int rowA = (int) Long.remainderUnsigned(Hash.of(i, 1), sizeA);
                    int rowB = (int) Long.remainderUnsigned(Hash.of(i, 2), sizeB);
                    boolean alike = run.oneList && rowA == rowB || run.sameFamily(rowA, rowB);
                    long all = alike ? 0 : levels.of(rowA, rowB);
                    return likelyMatch(all) ? 0 : all;
                },
                run.a);
    }

    /** In small lists chance draws true pairs as well; what agrees in two strong things is one. */
    private static boolean likelyMatch(long levels) {
        int name = Comparison.NAME.of(levels);
        int strong = Comparison.NIK.of(levels) == 1 ? 1 : 0;
        strong += Comparison.OTHER_ID.of(levels) == 1 ? 1 : 0;
        strong += Comparison.BIRTH.of(levels) == 1 ? 1 : 0;
        strong += name == 1 || name == 2 ? 1 : 0;
        int place = Comparison.PLACE.of(levels);
        strong += place == Level.PLACE_HOUSE.rank() ? 1 : 0;
        return strong >= 2;
    }

    /** NIK of people of one birth date whose names are not alike: what their NIK have in common by law. */
    private void sameDay(Parameters parameters) {
        Side b = run.b;
        BlockIndex days = BlockIndex.of(b.size(), row -> key(b, row), run.progress);
        int sizeA = run.a.size();
        Counts counts = counted(
                PAIRS / 2,
                (i, levels) -> {
                    int rowA = (int) Long.remainderUnsigned(Hash.of(i, 3), sizeA);
                    int start = key(run.a, rowA) == 0 ? -1 : days.find(key(run.a, rowA));
                    if (start < 0) {
                        return 0;
                    }
                    int end = days.end(start, 1 << 12);
                    int rowB = days.rowAt(start + (int) Long.remainderUnsigned(Hash.of(i, 4), end - start));
                    if (run.oneList && rowA == rowB || run.sameFamily(rowA, rowB)) {
                        return 0;
                    }
                    long all = levels.of(rowA, rowB);
                    return Comparison.NAME.of(all) < Level.NAME_PARTLY.rank() ? 0 : all;
                },
                run.a);
        long known = counts.known(Comparison.NIK);
        for (Level level : Comparison.NIK.levels()) {
            if (known > 0 && level != Level.NIK_CONTRADICTS && level != Level.NIK_EXACT) {
                parameters.u(level, Math.min(1, (counts.of(level) + TRUST) / (known + TRUST / level.shippedU())));
            }
        }
    }

    private static long key(Side side, int row) {
        return side.table.birth(row) == 0 ? 0 : Hash.mix(side.table.birth(row));
    }

    private void relatives(Parameters parameters) {
        Families families = run.b.table.families;
        if (families.count == 0) {
            return;
        }
        Counts counts = counted(
                PAIRS / 3,
                (i, levels) -> {
                    int family = 1 + (int) Long.remainderUnsigned(Hash.of(i, 5), families.count);
                    int size = families.sizeOf(family);
                    if (size < 2 || size > FamilySupport.LARGEST) {
                        return 0;
                    }
                    int first = (int) Long.remainderUnsigned(Hash.of(i, 6), size);
                    int second = (first + 1 + (int) Long.remainderUnsigned(Hash.of(i, 7), size - 1)) % size;
                    long all = levels.of(
                            families.rowAt(families.start(family) + first),
                            families.rowAt(families.start(family) + second));
                    boolean twice = Comparison.NIK.of(all) == Level.NIK_EXACT.rank()
                            && Comparison.NAME.of(all) <= Level.NAME_NEAR.rank();
                    return twice ? 0 : all;
                },
                run.b);
        for (Comparison comparison :
                List.of(Comparison.NIK, Comparison.NAME, Comparison.BIRTH, Comparison.SEX, Comparison.OTHER_ID)) {
            long known = counts.known(comparison);
            for (Level level : comparison.levels()) {
                if (known > 0) {
                    double kin = (counts.of(level) + 5 * TRUST) / (known + 5 * TRUST / level.shippedKin());
                    parameters.kin(level, Math.min(1, kin));
                }
            }
        }
    }

    /** Rows of a mean family beyond oneself. */
    double kinPerPerson() {
        Families families = run.b.table.families;
        double kin = 0;
        double rows = 0;
        for (int family = 1; family <= families.count; family++) {
            double size = families.sizeOf(family);
            if (size <= FamilySupport.LARGEST) {
                kin += size * (size - 1);
                rows += size;
            }
        }
        return rows == 0 ? 0 : kin / rows;
    }

    private interface Pairing {
        /** Levels of the i-th pair, 0 for none. */
        long levels(int i, PairLevels levels);
    }

    private Counts counted(int pairs, Pairing pairing, Side left) {
        int chunks = Workers.chunks(pairs, CHUNK);
        Counts[] parts = new Counts[chunks];
        run.workers.each(pairs, CHUNK, "tahap.belajar", run.progress, (chunk, from, to) -> {
            Counts counts = new Counts();
            PairLevels levels = new PairLevels(left, run.b, run.births);
            for (int i = from; i < to; i++) {
                long found = pairing.levels(i, levels);
                if (found != 0) {
                    counts.add(found);
                }
            }
            parts[chunk] = counts;
        });
        Counts all = new Counts();
        for (Counts part : parts) {
            for (int slot = 0; slot < SLOTS; slot++) {
                all.slots[slot] += part.slots[slot];
            }
        }
        return all;
    }
}
