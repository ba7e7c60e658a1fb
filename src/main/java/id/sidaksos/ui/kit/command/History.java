package id.sidaksos.ui.kit.command;

import id.sidaksos.base.Sentence;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Undo and redo of the steps of this session (Ctrl+Z, Ctrl+Y). A step is in the deque only once it has been saved; undo
 * writes a further entry and destroys nothing. To be used on the window's thread.
 */
public final class History {
    private static final int MOST = 200;

    private final Tasks tasks;
    private final Runnable changed;
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Sentence> undoName = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Sentence> redoName = new ReadOnlyObjectWrapper<>();
    private BiConsumer<Step, Sentence> listener = (step, name) -> {};
    private boolean busy;

    /** What became of a change: done for the first time, taken back, or done again. */
    public enum Step {
        DONE,
        UNDONE,
        REDONE
    }

    /** @param changed called after each step, once it is saved: the data on the screens are old now */
    public History(Tasks tasks, Runnable changed) {
        this.tasks = tasks;
        this.changed = changed;
    }

    /** Does a step off the window's thread and keeps it for undo. */
    public void perform(Change change) {
        perform(change, () -> {});
    }

    /** @param then on the window's thread, once it is saved */
    public void perform(Change change, Runnable then) {
        tasks.quiet(progress -> {
                    change.apply().run();
                    return change;
                })
                .onSuccess(saved -> {
                    push(done, saved);
                    undone.clear();
                    tell(Step.DONE, saved);
                    then.run();
                })
                .start();
    }

    public void undo() {
        swap(done, undone, true);
    }

    public void redo() {
        swap(undone, done, false);
    }

    private void swap(Deque<Change> from, Deque<Change> to, boolean back) {
        if (busy || from.isEmpty()) {
            return;
        }
        busy = true;
        Change change = from.peek();
        tasks.quiet(progress -> {
                    (back ? change.revert() : change.apply()).run();
                    return change;
                })
                .onEnd(() -> busy = false)
                .onSuccess(saved -> {
                    from.remove(saved);
                    push(to, saved);
                    tell(back ? Step.UNDONE : Step.REDONE, saved);
                })
                .start();
    }

    private static void push(Deque<Change> steps, Change change) {
        steps.push(change);
        if (steps.size() > MOST) {
            steps.removeLast();
        }
    }

    private void tell(Step step, Change change) {
        undoName.set(done.isEmpty() ? null : done.peek().name());
        redoName.set(undone.isEmpty() ? null : undone.peek().name());
        listener.accept(step, change.name());
        changed.run();
    }

    /** Who is told of each step and its name; there is one, and a later one takes its place. */
    public void tells(BiConsumer<Step, Sentence> frame) {
        listener = frame;
    }

    /** Name of the step that undo takes back, or null. */
    public ReadOnlyObjectProperty<Sentence> undoName() {
        return undoName.getReadOnlyProperty();
    }

    /** Name of the step that redo does again, or null. */
    public ReadOnlyObjectProperty<Sentence> redoName() {
        return redoName.getReadOnlyProperty();
    }
}
