package id.sidaksos.domain.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the office's verdicts over the weights: SAMA is a link whatever the weight, BEDA never is. */
final class Verdicts {
    /** More than any evidence can weigh. */
    static final float SAMA = 500;

    static final float BEDA = -500;

    private Verdicts() {}

    static void apply(List<Verdict> verdicts, PairList pairs, Run run, Weights weights, Prior prior) {
        if (verdicts.isEmpty()) {
            return;
        }
        Map<Long, Verdict> open = new HashMap<>();
        for (Verdict verdict : verdicts) {
            boolean turned = run.oneList && verdict.a() > verdict.b();
            int first = turned ? verdict.b() : verdict.a();
            int second = turned ? verdict.a() : verdict.b();
            open.put(key(first, second), new Verdict(first, second, verdict.answer()));
        }
        for (int i = 0; i < pairs.size; i++) {
            Verdict verdict = open.remove(key(pairs.a[i], pairs.b[i]));
            if (verdict != null) {
                set(pairs, i, verdict);
            }
        }
        addMissing(open, verdicts, pairs, run, weights, prior);
    }

    /** SAMA pairs that no key brought; in the order they were given. */
    private static void addMissing(
            Map<Long, Verdict> open, List<Verdict> verdicts, PairList pairs, Run run, Weights weights, Prior prior) {
        PairLevels levels = new PairLevels(run.a, run.b, run.births);
        for (Verdict given : verdicts) {
            boolean turned = run.oneList && given.a() > given.b();
            Verdict verdict = open.remove(turned ? key(given.b(), given.a()) : key(given.a(), given.b()));
            if (verdict == null || verdict.answer() == Verdict.Answer.BEDA) {
                continue;
            }
            long pairLevels = levels.of(verdict.a(), verdict.b());
            double strangers = weights.strangers(pairLevels, run.a, verdict.a(), run.b, verdict.b());
            double relatives = weights.relatives(pairLevels);
            double namesakes = weights.namesakes(pairLevels);
            double alone = prior.alone(strangers, relatives, namesakes);
            pairs.add(verdict.a(), verdict.b(), pairLevels, 0, strangers, relatives, namesakes, alone);
            set(pairs, pairs.size - 1, verdict);
        }
    }

    private static void set(PairList pairs, int i, Verdict verdict) {
        pairs.weight[i] = verdict.answer() == Verdict.Answer.SAMA ? SAMA : BEDA;
        pairs.flags[i] |= Flag.VERDICT.bit();
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }
}
