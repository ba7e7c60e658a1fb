package id.sidaksos.service.browse;

import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Decision;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of the start page.
 *
 * @param rows rows in force of each kind of list; all three kinds
 * @param findings how many of each kind stand on rows in force and on parked rows
 * @param queues the newest run of each queue that has one
 * @param decrees how many decrees are frozen
 * @param newest the newest line of the journal
 */
public record StartFigures(
        Map<SourceKind, Integer> rows,
        Map<FindingKind, Integer> findings,
        List<QueueFigures> queues,
        int decrees,
        Optional<Line> newest) {

    /**
     * @param decisions pairs of the newest run by decision
     * @param verdicts pairs on which people have decided
     */
    public record QueueFigures(Queue queue, Stamp run, Map<Decision, Integer> decisions, int verdicts) {}
}
