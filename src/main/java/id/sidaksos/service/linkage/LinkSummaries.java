package id.sidaksos.service.linkage;

import id.sidaksos.domain.linkage.Comparison;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.PersonTable;
import java.util.EnumMap;
import java.util.Map;

/** Makes the figures of a run. */
final class LinkSummaries {
    private LinkSummaries() {}

    static LinkSummary of(PersonTable a, PersonTable b, LinkResult result) {
        Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
        for (Decision decision : Decision.values()) {
            decisions.put(decision, 0);
        }
        for (LinkPair pair : result.pairs()) {
            decisions.merge(pair.decision(), 1, Integer::sum);
        }
        return new LinkSummary(
                a.size(),
                b.size(),
                decisions,
                result,
                result.parameters().origin(Comparison.NAME).name());
    }
}
