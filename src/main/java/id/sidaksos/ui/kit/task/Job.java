package id.sidaksos.ui.kit.task;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** A piece of work with what follows it. Every handler runs on the window's thread, once. */
public final class Job<T> {
    private final Tasks tasks;
    private final String nameKey;
    private final boolean quiet;
    private final Work<T> work;
    private Consumer<? super T> success = value -> {};
    private Consumer<Problem> problem;
    private Runnable cancelled = () -> {};
    private Runnable end = () -> {};

    Job(Tasks tasks, String nameKey, boolean quiet, Work<T> work) {
        this.tasks = tasks;
        this.nameKey = nameKey;
        this.quiet = quiet;
        this.work = work;
        this.problem = tasks::problem;
    }

    public Job<T> onSuccess(Consumer<? super T> handler) {
        success = handler;
        return this;
    }

    /** Instead of the dialog that a problem gets otherwise. */
    public Job<T> onProblem(Consumer<Problem> handler) {
        problem = handler;
        return this;
    }

    public Job<T> onCancelled(Runnable handler) {
        cancelled = handler;
        return this;
    }

    /** However it ends; before the other handlers. */
    public Job<T> onEnd(Runnable handler) {
        end = handler;
        return this;
    }

    public Running start() {
        Running running = new Running(nameKey, tasks.window());
        tasks.begun(running);
        if (!quiet) {
            tasks.running().add(running);
        }
        CompletableFuture.supplyAsync(() -> work.run(running), tasks.background())
                .whenCompleteAsync((value, fault) -> finish(running, value, fault), tasks.window());
        return running;
    }

    private void finish(Running running, T value, Throwable thrown) {
        try {
            tell(running, value, thrown);
        } finally {
            tasks.ended(running);
        }
    }

    private void tell(Running running, T value, Throwable thrown) {
        tasks.running().remove(running);
        running.end();
        end.run();
        Throwable fault = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
        if (fault == null) {
            guard(() -> success.accept(value));
        } else if (fault instanceof Problem told && told.code() == ErrorCode.CANCELLED) {
            cancelled.run();
        } else if (fault instanceof Problem told) {
            problem.accept(told);
        } else if (fault instanceof OutOfMemoryError) {
            problem.accept(new Problem(fault, ErrorCode.MEMORY_FULL));
        } else {
            tasks.fault(fault);
        }
    }

    /** A future would swallow what a handler throws; the window's own handler of faults must hear of it. */
    private void guard(Runnable handler) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        done.thenRun(handler).whenComplete((nothing, fault) -> {
            if (fault != null) {
                tasks.fault(fault instanceof CompletionException wrapped ? wrapped.getCause() : fault);
            }
        });
        done.complete(null);
    }
}
