package id.sidaksos.service.linkage;

import id.sidaksos.domain.linkage.Comparison;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.PersonTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the figures of a run. */
final class LinkSummaries {
    private LinkSummaries() {}

    static LinkSummary of(PersonTable a, PersonTable b, LinkResult result) {
        return of(a, b, result, result.pairs().stream().map(LinkPair::decision));
    }

    static LinkSummary of(PersonTable persons, List<FamilyMatch> families, LinkResult result) {
        return of(persons, persons, result, families.stream().map(FamilyMatch::decision));
    }

    private static LinkSummary of(PersonTable a, PersonTable b, LinkResult result, Stream<Decision> decided) {
        Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
        for (Decision decision : Decision.values()) {
            decisions.put(decision, 0);
        }
        decided.forEach(decision -> decisions.merge(decision, 1, Integer::sum));
        return new LinkSummary(
                a.size(),
                b.size(),
                decisions,
                result,
                result.parameters().origin(Comparison.NAME).name(),
                Optional.empty());
    }
}
