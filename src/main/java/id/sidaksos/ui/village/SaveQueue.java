package id.sidaksos.ui.village;

import id.sidaksos.base.Problem;
import id.sidaksos.ui.kit.task.Tasks;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Writes one step after another, in their order, off the window's thread. A step that could not be written stays at the front and is
 * tried again: nothing that was answered is let go of while the window is open. Window's thread only.
 */
final class SaveQueue {
    private final Tasks tasks;
    private final Clock clock;
    private final Runnable revive;
    private final Consumer<Problem> problems;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Saved> state =
            new ReadOnlyObjectWrapper<>(new Saved(Optional.empty(), 0, false));
    private boolean writing;
    private Runnable whenEmpty;

    /**
     * Where saving stands.
     *
     * @param at when the last step was written
     * @param waiting steps that are not written yet
     * @param failed whether the last try went wrong
     */
    record Saved(Optional<LocalTime> at, int waiting, boolean failed) {}

    /** @param revive opens the file anew before a step is tried again: a stick that was pulled comes back as another file */
    SaveQueue(Tasks tasks, Clock clock, Runnable revive, Consumer<Problem> problems) {
        this.tasks = tasks;
        this.clock = clock;
        this.revive = revive;
        this.problems = problems;
    }

    ReadOnlyObjectProperty<Saved> state() {
        return state.getReadOnlyProperty();
    }

    /** @param write puts the step on the disk before it returns */
    void add(Runnable write) {
        waiting.add(write);
        tell(state.get().at(), state.get().failed());
        retry();
    }

    /** Tries what waits again. */
    void retry() {
        if (writing || waiting.isEmpty()) {
            return;
        }
        writing = true;
        boolean again = state.get().failed();
        Runnable write = waiting.peek();
        tasks.quiet(progress -> {
                    if (again) {
                        revive.run();
                    }
                    write.run();
                    return true;
                })
                .onEnd(() -> writing = false)
                .onProblem(this::failed)
                .onSuccess(done -> written())
                .start();
    }

    private void written() {
        waiting.poll();
        tell(Optional.of(LocalTime.now(clock)), false);
        if (!waiting.isEmpty()) {
            retry();
        } else if (whenEmpty != null) {
            Runnable then = whenEmpty;
            whenEmpty = null;
            then.run();
        }
    }

    private void failed(Problem problem) {
        whenEmpty = null;
        tell(state.get().at(), true);
        problems.accept(problem);
    }

    private void tell(Optional<LocalTime> at, boolean failed) {
        state.set(new Saved(at, waiting.size(), failed));
    }

    /** Goes on once everything is written; where it cannot be, the problem is told and nothing goes on. */
    void whenEmpty(Runnable then) {
        if (waiting.isEmpty()) {
            then.run();
        } else {
            whenEmpty = then;
            retry();
        }
    }
}
