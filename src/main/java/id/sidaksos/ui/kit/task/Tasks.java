package id.sidaksos.ui.kit.task;

import id.sidaksos.base.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The one way to do work off the window's thread:
 *
 * <pre>tasks.job("ui.tugas.impor", p -> imports.importFile(file, wish, p)).onSuccess(this::show).start();</pre>
 *
 * A test gives {@code Runnable::run} twice, and everything happens at once.
 */
public final class Tasks {
    private final Executor background;
    private final Executor window;
    private final Consumer<Problem> problems;
    private final Consumer<Throwable> faults;
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    /** Everything at work, seen or not. */
    private final Set<Running> all = new LinkedHashSet<>();

    private Runnable settled;

    /**
     * @param background where work runs
     * @param window where results arrive: the window's thread
     * @param problems what to do with a problem that a job does not handle itself
     * @param faults what to do with a fault of the program
     */
    public Tasks(Executor background, Executor window, Consumer<Problem> problems, Consumer<Throwable> faults) {
        this.background = background;
        this.window = window;
        this.problems = problems;
        this.faults = faults;
    }

    /**
     * A job that stands in the tray with its progress.
     *
     * @param nameKey text key of what is done, for instance "Mengimpor berkas"
     */
    public <T> Job<T> job(String nameKey, Work<T> work) {
        return new Job<>(this, nameKey, false, work);
    }

    /** A short job that the tray does not show: reading what a screen needs. */
    public <T> Job<T> quiet(Work<T> work) {
        return new Job<>(this, "", true, work);
    }

    /** The jobs at work that a person sees; changes on the window's thread. */
    public ObservableList<Running> running() {
        return running;
    }

    /**
     * Cancels everything that is at work, and goes on once all of it has ended: before what it reads is closed.
     *
     * @param then on the window's thread
     */
    public void settle(Runnable then) {
        List.copyOf(all).forEach(Running::cancel);
        if (all.isEmpty()) {
            then.run();
        } else {
            settled = then;
        }
    }

    void begun(Running begun) {
        all.add(begun);
    }

    void ended(Running ended) {
        all.remove(ended);
        if (all.isEmpty() && settled != null) {
            Runnable then = settled;
            settled = null;
            then.run();
        }
    }

    Executor background() {
        return background;
    }

    Executor window() {
        return window;
    }

    void problem(Problem problem) {
        problems.accept(problem);
    }

    void fault(Throwable fault) {
        faults.accept(fault);
    }
}
