package id.sidaksos.service.linkage;

import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.VerdictLearning.Agreement;
import java.util.Map;
import java.util.Optional;

/**
 * A run of the matching engine in figures.
 *
 * @param rowsA rows compared, of the first list; @param rowsB of the second
 * @param decisions pairs by decision
 * @param result the engine's own account: parameters, rules, quality; its pairs are in the file
 * @param agreement how the engine by itself does on the pairs the office has decided; empty where it has decided none
 */
public record LinkSummary(
        int rowsA,
        int rowsB,
        Map<Decision, Integer> decisions,
        LinkResult result,
        String parametersOrigin,
        Optional<Agreement> agreement) {
    /** The rows as they stand in the lists, and the pairs as they stand in the file, where the engine saw fewer. */
    LinkSummary told(int allRowsA, int allRowsB, Map<Decision, Integer> written) {
        return new LinkSummary(allRowsA, allRowsB, written, result, parametersOrigin, agreement);
    }

    LinkSummary with(Optional<Agreement> other) {
        return new LinkSummary(rowsA, rowsB, decisions, result, parametersOrigin, other);
    }
}
