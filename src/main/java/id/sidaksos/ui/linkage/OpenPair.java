package id.sidaksos.ui.linkage;

import id.sidaksos.base.Problem;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.linkage.PairLine;
import id.sidaksos.service.linkage.PairSheet;
import id.sidaksos.service.linkage.ReviewService;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.task.Tasks;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The pair that is open, fact by fact, or why it cannot be shown. Window's thread only. */
final class OpenPair {
    private final ReviewService review;
    private final Latest<Read> reading;
    private final ReadOnlyObjectWrapper<PairSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    /** One of them is null. */
    private record Read(PairSheet sheet, Problem problem) {}

    OpenPair(ReviewService review, Tasks tasks) {
        this.review = review;
        this.reading = new Latest<>(tasks, 0);
    }

    /** @param line null where no pair is open */
    void read(Queue of, PairLine line) {
        if (line == null) {
            sheet.set(null);
            return;
        }
        reading.submit(
                progress -> {
                    try {
                        return new Read(review.sheet(of, line.run(), line.order()), null);
                    } catch (Problem problem) {
                        return new Read(null, problem);
                    }
                },
                read -> {
                    problem.set(read.problem());
                    sheet.set(read.sheet());
                });
    }

    /** Null while none is open or read. */
    ReadOnlyObjectProperty<PairSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** Why the open pair cannot be shown; null where it can. */
    ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }
}
