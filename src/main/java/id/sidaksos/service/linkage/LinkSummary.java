package id.sidaksos.service.linkage;

import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.linkage.LinkResult;
import java.util.Map;

/**
 * A run of the matching engine in figures.
 *
 * @param rowsA rows compared, of the first list; @param rowsB of the second
 * @param decisions pairs by decision
 * @param result the engine's own account: parameters, rules, quality; its pairs are in the file
 */
public record LinkSummary(
        int rowsA, int rowsB, Map<Decision, Integer> decisions, LinkResult result, String parametersOrigin) {}
