package id.sidaksos.service.linkage;

import id.sidaksos.domain.linkage.LinkOptions;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.Parameters;
import id.sidaksos.domain.linkage.Verdict;
import id.sidaksos.domain.linkage.VerdictLearning;
import id.sidaksos.domain.linkage.VerdictLearning.Agreement;
import id.sidaksos.domain.linkage.VerdictLearning.Reviewed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A run of the engine that knows the office's verdicts: it first runs as if there were none, is held against them, moves its
 * weights as far as their number allows, and runs again under them.
 *
 * @param agreement how the engine by itself does on the pairs the office has decided; empty where there are none
 */
record TaughtRun<T>(T result, Optional<Agreement> agreement) {

    static <T> TaughtRun<T> of(
            LinkOptions options,
            List<Verdict> verdicts,
            Function<LinkOptions, T> engine,
            Function<T, LinkResult> account) {
        if (verdicts.isEmpty()) {
            return new TaughtRun<>(engine.apply(options), Optional.empty());
        }
        LinkResult alone = account.apply(engine.apply(options));
        List<Reviewed> reviewed = reviewed(alone, verdicts);
        Parameters taught = VerdictLearning.refit(alone.parameters(), reviewed);
        T result = engine.apply(options.with(taught).with(verdicts));
        return new TaughtRun<>(result, Optional.of(VerdictLearning.agreement(reviewed)));
    }

    /** A decided pair that the engine never looked at counts as one it would not link. */
    private static List<Reviewed> reviewed(LinkResult alone, List<Verdict> verdicts) {
        Map<Long, LinkPair> pairs = new HashMap<>();
        for (LinkPair pair : alone.pairs()) {
            pairs.put((long) pair.a() << 32 | pair.b(), pair);
        }
        List<Reviewed> reviewed = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            LinkPair pair = pairs.get((long) verdict.a() << 32 | verdict.b());
            reviewed.add(
                    pair == null
                            ? new Reviewed(0, false, verdict.answer())
                            : new Reviewed(pair.levels(), pair.linked(), verdict.answer()));
        }
        return reviewed;
    }
}
