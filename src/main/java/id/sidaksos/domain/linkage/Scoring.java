package id.sidaksos.domain.linkage;

/** The first pass: every candidate that blocking brings, weighed by the two rows alone. */
final class Scoring {
    private static final int CHUNK = 1_000;
    /** Candidates of a row that stay for the second pass and for "other possibilities". */
    private static final int MOST_PER_ROW = 8;

    /** Bits for two rows of one family that look like twins. */
    private static final double TWINS = -6;

    private final Run run;
    private final Weights weights;
    private final Prior prior;
    private final double least;

    /** @param least bits under which a pair is not kept */
    Scoring(Run run, Weights weights, Prior prior, double least) {
        this.run = run;
        this.weights = weights;
        this.prior = prior;
        this.least = least;
    }

    /** @param counters filled with what each rule brought */
    PairList all(RuleCounters counters) {
        int rows = run.a.size();
        int chunks = Workers.chunks(rows, CHUNK);
        PairList[] parts = new PairList[chunks];
        RuleCounters[] counted = new RuleCounters[chunks];
        run.workers.each(rows, CHUNK, "tahap.banding", run.progress, (chunk, from, to) -> {
            PairList part = new PairList((to - from) * 2);
            counted[chunk] = new RuleCounters();
            PairLevels levels = new PairLevels(run.a, run.b, run.births);
            Candidates found = new Candidates();
            for (int row = from; row < to; row++) {
                score(row, levels, found, part, counted[chunk]);
            }
            parts[chunk] = part;
        });
        for (RuleCounters counter : counted) {
            counters.add(counter);
        }
        return PairList.join(parts);
    }

    private void score(int row, PairLevels levels, Candidates found, PairList part, RuleCounters counters) {
        int first = part.size;
        double mostOfName = weights.mostOfName(run.a.name(row));
        if (run.oneList) {
            run.candidates(row, found);
            score(row, mostOfName, levels, found, part, counters);
        } else {
            run.candidates(row, false, found);
            if (!score(row, mostOfName, levels, found, part, counters)) {
                second(row, first, mostOfName, levels, found, part, counters);
            }
        }
        part.keepBest(first, MOST_PER_ROW);
    }

    /** The second round brings some of the first again. */
    private void second(
            int row,
            int first,
            double mostOfName,
            PairLevels levels,
            Candidates found,
            PairList part,
            RuleCounters counters) {
        int known = part.size;
        run.candidates(row, true, found);
        found.leaveOut(part, first, known);
        score(row, mostOfName, levels, found, part, counters);
    }

    /** @return whether one partner has the row's number, name and birth date */
    private boolean score(
            int row, double mostOfName, PairLevels levels, Candidates found, PairList part, RuleCounters counters) {
        boolean settled = false;
        for (int i = 0; i < found.size(); i++) {
            int other = found.row(i);
            if (run.oneList && other <= row) {
                continue;
            }
            int rules = found.rules(i);
            long pairLevels = levels.withoutNames(row, other);
            double most = prior.bits() + weights.most(pairLevels, mostOfName, run.a, row, run.b, other);
            if (most >= least) {
                pairLevels = levels.withNames(pairLevels, row, other);
                if (!run.oneList && settles(row, other, pairLevels)) {
                    settled = true;
                    rules |= run.sharedInSecondRound(row, other);
                }
                add(row, other, pairLevels, rules, part);
            }
            counters.count(rules, pairLevels);
        }
        return settled;
    }

    private boolean settles(int row, int other, long levels) {
        int name = Comparison.NAME.of(levels);
        boolean number =
                Comparison.NIK.of(levels) == Level.NIK_EXACT.rank() && !run.a.sharedNik(row) && !run.b.sharedNik(other)
                        || Comparison.OTHER_ID.of(levels) == Level.OTHER_ID_EXACT.rank();
        return number
                && name != 0
                && name <= Level.NAME_SOUND.rank()
                && Comparison.BIRTH.of(levels) == Level.BIRTH_EXACT.rank();
    }

    private void add(int row, int other, long levels, int rules, PairList part) {
        double strangers = weights.strangers(levels, run.a, row, run.b, other);
        double relatives = weights.relatives(levels);
        double namesakes = weights.namesakes(levels);
        double odds = prior.alone(strangers, relatives, namesakes);
        if (run.sameFamily(row, other)) {
            odds = Twins.ofOneFamily(levels) ? TWINS : Math.min(odds, prior.insideFamily(relatives));
        }
        if (odds >= least) {
            part.add(row, other, levels, rules, strangers, relatives, namesakes, odds);
        }
    }
}
