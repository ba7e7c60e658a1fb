package id.sidaksos.domain.linkage;

/**
 * The second pass: what the rest of the family says. A relative of a found in the household of b makes that household the
 * first place to look for a; none found there, though both families are large enough, speaks against b. Families need not
 * be the same in both lists: each pair of households that share anybody counts by itself, so a family that was split,
 * joined or moved keeps its evidence.
 */
final class FamilySupport {
    /** A family of more rows is no family but a mistake in the key. */
    static final int LARGEST = 30;

    private static final int CHUNK = 1_000;
    /** A relative at least as sure as this makes the whole household worth comparing. */
    private static final float SURE_RELATIVE = .9f;
    /** Bits with which a row is so well placed that no other partner is looked for. */
    private static final float SETTLED = 12;

    private static final double LEAST_BITS = -6;
    private static final int MOST_LEARNT = 20_000;
    /** A pair under this probability of relatives together counts as one of people apart. */
    private static final double ALONE = .1;
    /** Pairs that the shipped shares count for. */
    private static final double TRUST = 20;

    private final Run run;
    private final Weights weights;
    private final Prior prior;
    private final PairList pairs;
    private final RowPairs ofRow;
    private final float[] share;

    /** Takes the weights of the pairs as they are now for the evidence. */
    FamilySupport(Run run, Weights weights, Prior prior, PairList pairs) {
        this.run = run;
        this.weights = weights;
        this.prior = prior;
        this.pairs = pairs;
        this.ofRow = new RowPairs(run, pairs);
        this.share = shares();
    }

    /** Probability of each pair beside the other candidates of its first row. */
    private float[] shares() {
        float[] shares = new float[pairs.size];
        for (int row = 0; row < run.a.size(); row++) {
            double sum = 1;
            for (int i = ofRow.start(row); i < ofRow.end(row); i++) {
                sum += Math.pow(2, pairs.weight[ofRow.pair(i)]);
            }
            for (int i = ofRow.start(row); i < ofRow.end(row); i++) {
                int pair = ofRow.pair(i);
                float mine = (float) (Math.pow(2, pairs.weight[pair]) / sum);
                // In one list a pair belongs to both of its rows: the worse view counts.
                shares[pair] = shares[pair] == 0 ? mine : Math.min(shares[pair], mine);
            }
        }
        return shares;
    }

    /** New weights for all pairs between families. */
    void weigh() {
        Families families = run.a.table.families;
        run.workers.each(families.count, CHUNK, "tahap.keluarga", run.progress, (chunk, from, to) -> {
            FamilyPairs found = new FamilyPairs(run, pairs, ofRow, share);
            for (int family = from + 1; family <= to; family++) {
                found.of(family);
                for (int i = 0; i < found.size(); i++) {
                    if (found.first(i)) {
                        weigh(found, i);
                    }
                }
            }
        });
    }

    private void weigh(FamilyPairs found, int i) {
        int pair = found.pair(i);
        int others = others(run, pairs.a[pair], pairs.b[pair]);
        double together = found.together(i);
        int flags = pairs.flags[pair] & ~Flag.FAMILY.bit();
        pairs.flags[pair] = together >= SURE_RELATIVE ? flags | Flag.FAMILY.bit() : flags;
        double odds = prior.withFamily(
                pairs.strangers[pair],
                pairs.relatives[pair],
                pairs.namesakes[pair],
                home(pairs.levels[pair], pairs.a[pair], pairs.b[pair]),
                together,
                weights.moved(pairs.levels[pair]),
                others,
                found.free(i));
        pairs.weight[pair] = (float) odds;
    }

    private double home(long levels, int rowA, int rowB) {
        return weights.home(levels, run.a, rowA, run.b, rowB);
    }

    /** Learns from pairs that are sure by themselves how often a relative is found beside the partner, and where the others live. */
    void learn(Parameters parameters) {
        Parameters.Household shipped = parameters.household();
        double[] there = {TRUST * shipped.stays1(), TRUST * shipped.stays2(), TRUST * shipped.stays3()};
        double[] all = {TRUST, TRUST, TRUST};
        double[] places = new double[1 << Comparison.BITS];
        FamilyPairs found = new FamilyPairs(run, pairs, ofRow, share);
        Families families = run.a.table.families;
        int step = 1 + families.count / MOST_LEARNT;
        for (int family = 1; family <= families.count; family += step) {
            found.of(family);
            for (int i = 0; i < found.size(); i++) {
                int pair = found.pair(i);
                if (found.first(i) && sure(pairs.levels[pair])) {
                    int others = Math.min(3, others(run, pairs.a[pair], pairs.b[pair]));
                    double together = found.together(i);
                    there[others - 1] += together;
                    all[others - 1]++;
                    places[Comparison.PLACE.of(pairs.levels[pair])] += together < ALONE ? 1 : 0;
                }
            }
        }
        parameters.household(new Parameters.Household(
                there[0] / all[0],
                there[1] / all[1],
                there[2] / all[2],
                shipped.kinPerMatch(),
                shipped.insideDoubles()));
        learnPlaces(parameters, places);
    }

    private static void learnPlaces(Parameters parameters, double[] places) {
        double known = 0;
        for (Level level : Comparison.PLACE.levels()) {
            known += places[level.rank()];
        }
        for (Level level : Comparison.PLACE.levels()) {
            double seen = places[level.rank()] + TRUST * level.shippedApart();
            parameters.apart(level, seen / (known + TRUST));
        }
    }

    private static boolean sure(long levels) {
        int name = Comparison.NAME.of(levels);
        boolean number = Comparison.NIK.of(levels) == Level.NIK_EXACT.rank()
                || Comparison.OTHER_ID.of(levels) == Level.OTHER_ID_EXACT.rank();
        return number && name != 0 && name <= Level.NAME_NEAR.rank();
    }

    /** Further members of the smaller of two families. */
    static int others(Run run, int rowA, int rowB) {
        int sizeA = run.a.table.families.sizeOf(run.a.table.family(rowA));
        int sizeB = run.b.table.families.sizeOf(run.b.table.family(rowB));
        return Math.min(sizeA, sizeB) - 1;
    }

    /** Pairs that no key brought: members who are not yet placed, with those of a household where a relative surely is. */
    PairList further() {
        Families families = run.a.table.families;
        PairList[] parts = new PairList[Workers.chunks(families.count, CHUNK)];
        run.workers.each(families.count, CHUNK, "tahap.keluarga", run.progress, (chunk, from, to) -> {
            FamilyPairs found = new FamilyPairs(run, pairs, ofRow, share);
            PairLevels levels = new PairLevels(run.a, run.b, run.births);
            PairList part = new PairList(64);
            for (int family = from + 1; family <= to; family++) {
                found.of(family);
                for (int i = 0, end; i < found.size(); i = end) {
                    end = found.end(i);
                    if (found.best(i, end) >= SURE_RELATIVE) {
                        compareAll(family, found, i, end, levels, part);
                    }
                }
            }
            parts[chunk] = part;
        });
        return PairList.join(parts);
    }

    private void compareAll(int family, FamilyPairs found, int from, int to, PairLevels levels, PairList part) {
        Families mine = run.a.table.families;
        Families theirs = run.b.table.families;
        int other = found.otherFamily(from);
        for (int i = mine.start(family); i < mine.end(family); i++) {
            int rowA = mine.rowAt(i);
            if (ofRow.bestWeight(rowA) >= SETTLED) {
                continue;
            }
            for (int j = theirs.start(other); j < theirs.end(other); j++) {
                int rowB = theirs.rowAt(j);
                if (!(run.oneList && rowB < rowA) && !found.has(from, to, rowA, rowB)) {
                    compare(rowA, rowB, levels, part);
                }
            }
        }
    }

    private void compare(int rowA, int rowB, PairLevels levels, PairList part) {
        long pairLevels = levels.of(rowA, rowB);
        double relatives = weights.relatives(pairLevels);
        double namesakes = weights.namesakes(pairLevels);
        double strangers = weights.strangers(pairLevels, run.a, rowA, run.b, rowB);
        double hope = prior.withFamily(strangers, relatives, namesakes, home(pairLevels, rowA, rowB), 1, 1, others(run, rowA, rowB), 1);
        if (hope >= LEAST_BITS) {
            double alone = prior.alone(strangers, relatives, namesakes);
            part.add(rowA, rowB, pairLevels, 0, strangers, relatives, namesakes, alone);
        }
    }
}
