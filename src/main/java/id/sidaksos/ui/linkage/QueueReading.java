package id.sidaksos.ui.linkage;

import id.sidaksos.base.Problem;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.linkage.PairLine;
import id.sidaksos.service.linkage.PairOverview;
import id.sidaksos.service.linkage.PairQueue;
import id.sidaksos.service.linkage.ReviewService;
import id.sidaksos.service.linkage.ReviewService.Extent;
import id.sidaksos.service.linkage.ReviewService.Village;
import id.sidaksos.service.linkage.Slice;
import id.sidaksos.ui.linkage.LinkageViewModel.State;
import java.util.List;
import java.util.Optional;

/**
 * What one reading of a queue brings.
 *
 * @param overview empty where there was no run yet
 * @param problem why nothing could be read, else null
 */
record QueueReading(
        Optional<PairOverview> overview, List<Village> villages, List<PairLine> lines, Extent extent, Problem problem) {
    /**
     * Which pairs are wished for.
     *
     * @param village null for all
     * @param least least probability, 0 for all
     * @param most how many pairs are read at once
     */
    record Wish(Queue kind, PairQueue queue, Village village, double least, int most) {
        Slice slice(PairOverview run) {
            return new Slice(run.run(), queue, village == null ? List.of() : village.numbers(), least);
        }
    }

    /** Off the window's thread. */
    static QueueReading of(ReviewService review, Wish wish) {
        try {
            Optional<PairOverview> found = review.overview(wish.kind());
            return found.isEmpty() ? nothing(null) : read(review, wish, found.get());
        } catch (Problem problem) {
            return nothing(problem);
        }
    }

    private static QueueReading nothing(Problem why) {
        return new QueueReading(Optional.empty(), List.of(), List.of(), new Extent(0, 0), why);
    }

    private static QueueReading read(ReviewService review, Wish wish, PairOverview run) {
        Slice slice = wish.slice(run);
        return new QueueReading(
                Optional.of(run),
                review.villages(wish.kind(), run.run(), wish.queue()),
                review.page(wish.kind(), slice, -1, wish.most()),
                review.extent(wish.kind(), slice),
                null);
    }

    State state() {
        return problem != null ? State.FAILED : overview.isEmpty() ? State.NO_RUN : State.READY;
    }
}
