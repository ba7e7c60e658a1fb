package id.sidaksos.service.linkage;

import id.sidaksos.store.PairQueues;
import java.util.List;

/**
 * Pairs of a run that a person looks at together.
 *
 * @param villages numbers of villages of the first list; none means all
 * @param least smallest probability, 0 for all
 */
public record Slice(int run, PairQueue queue, List<Integer> villages, double least) {
    public Slice {
        villages = List.copyOf(villages);
    }

    PairQueues.Wish wish(Sides sides) {
        return new PairQueues.Wish(run, sides.a(), sides.b(), queue.verdicts(), queue.queues(), villages, least);
    }
}
