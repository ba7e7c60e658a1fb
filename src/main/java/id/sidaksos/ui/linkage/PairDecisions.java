package id.sidaksos.ui.linkage;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.service.District;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.linkage.Answer;
import id.sidaksos.service.linkage.Decided;
import id.sidaksos.service.linkage.PairLine;
import id.sidaksos.service.linkage.Slice;
import id.sidaksos.ui.kit.command.Change;
import id.sidaksos.ui.kit.command.History;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Verdicts as steps that can be taken back. */
final class PairDecisions {
    private final District district;
    private final Messages messages;
    private final Tasks tasks;
    private final History history;
    /** Place of the pair that an undo brought back, to be opened by the next reading; -1 for none. */
    private final AtomicInteger broughtBack = new AtomicInteger(-1);

    PairDecisions(District district, Messages messages, Tasks tasks, History history) {
        this.district = district;
        this.messages = messages;
        this.tasks = tasks;
        this.history = history;
    }

    /** Place of the pair that an undo brought back since this was last asked; -1 for none. */
    int broughtBack() {
        return broughtBack.getAndSet(-1);
    }

    /** @param why empty for the usual reason; {@code failed} hears why a pair could not be decided */
    void one(Queue kind, PairLine line, Answer answer, String why, Consumer<Problem> failed) {
        String reason = why.isBlank() ? messages.text("ui.linkage.alasan.biasa") : why.strip();
        Sentence name = Sentence.of("ui.linkage.langkah." + answer.name(), line.nameA());
        tasks.quiet(progress -> district.verdicts().plan(kind, line.run(), line.order(), answer))
                .onProblem(failed)
                .onSuccess(decided -> history.perform(change(List.of(decided), line, reason, name)))
                .start();
    }

    /** Says of every pair of a slice that both are one: each stands in the journal, all are one step. */
    void all(Queue kind, Slice slice, PairLine first, String why) {
        tasks.job(
                        "ui.linkage.tugas.terima",
                        progress -> district.verdicts().planAll(kind, slice, Answer.SAMA, progress))
                .onSuccess(decided -> history.perform(
                        change(decided, first, why, Sentence.of("ui.linkage.langkah.terima", decided.size()))))
                .start();
    }

    private Change change(List<Decided> decided, PairLine first, String reason, Sentence name) {
        return new Change(name, () -> district.verdicts().write(decided, reason), () -> {
            district.verdicts().takeBack(decided, messages.text("ui.linkage.alasan.urung"));
            broughtBack.set(first.order());
        });
    }
}
