package id.sidaksos.service.linkage;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.linkage.VerdictLearning.Agreement;
import java.util.Map;

/**
 * The newest run of a kind as it stands now.
 *
 * @param run its number
 * @param counts pairs in each queue
 * @param agreement the engine held against the office: verdicts the run knew, and those given since
 * @param outdated whether lists were imported after it
 */
public record PairOverview(
        int run, Stamp stamp, Map<PairQueue, Integer> counts, Agreement agreement, boolean outdated) {
    public PairOverview {
        counts = Map.copyOf(counts);
    }
}
