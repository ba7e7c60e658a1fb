package id.sidaksos.domain.linkage;

import java.util.ArrayList;
import java.util.List;

/** The figures of a run. */
final class Reports {
    private Reports() {}

    static LinkResult result(Matching matching, List<LinkPair> decided) {
        return new LinkResult(
                decided,
                matching.weights.parameters,
                rules(matching.run, matching.counters),
                quality(decided, matching.counters));
    }

    private static List<LinkResult.RuleReport> rules(Run run, RuleCounters counters) {
        List<LinkResult.RuleReport> reports = new ArrayList<>();
        for (Blocks blocks : run.blocks) {
            int rule = blocks.rule().ordinal();
            reports.add(new LinkResult.RuleReport(
                    blocks.rule(),
                    counters.pairs[rule],
                    counters.marginal[rule],
                    (double) counters.proven[rule] / counters.allProven,
                    blocks.cap(),
                    blocks.splitBlocks(),
                    blocks.splitRows(),
                    blocks.droppedRows(),
                    blocks.lostProbes()));
        }
        return reports;
    }

    private static LinkResult.Quality quality(List<LinkPair> pairs, RuleCounters counters) {
        List<Double> wrong = new ArrayList<>();
        List<Long> links = new ArrayList<>();
        for (double threshold : LinkResult.Quality.THRESHOLDS) {
            double sum = 0;
            long count = 0;
            for (LinkPair pair : pairs) {
                if (pair.linked() && pair.p() >= threshold) {
                    sum += 1 - pair.p();
                    count++;
                }
            }
            wrong.add(sum);
            links.add(count);
        }
        return new LinkResult.Quality(
                counters.allPairs,
                counters.allProven == 0 ? Double.NaN : 1,
                (double) counters.provenWithoutNik / counters.allProven,
                wrong,
                links);
    }
}
