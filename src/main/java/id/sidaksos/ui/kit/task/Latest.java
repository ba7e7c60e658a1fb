package id.sidaksos.ui.kit.task;

import id.sidaksos.base.Problem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Work that a person's typing asks for again and again: it waits a moment, runs off the window's thread, and only the
 * newest result arrives. A newer wish cancels the older work.
 */
public final class Latest<T> {
    private final Tasks tasks;
    private final long delayMillis;
    private Running newest;
    private long wishes;

    /** @param delayMillis how long to wait for the next keystroke; 0 runs at once */
    public Latest(Tasks tasks, long delayMillis) {
        this.tasks = tasks;
        this.delayMillis = delayMillis;
    }

    /** To be called on the window's thread; the handler runs there too. */
    public void submit(Work<T> work, Consumer<? super T> handler) {
        submit(work, handler, tasks::problem);
    }

    /** @param failed instead of the dialog that a problem gets otherwise; only the newest wish's problem arrives */
    public void submit(Work<T> work, Consumer<? super T> handler, Consumer<Problem> failed) {
        if (newest != null) {
            newest.cancel();
        }
        long wish = ++wishes;
        if (delayMillis == 0) {
            start(wish, work, handler, failed);
            return;
        }
        Executor later = CompletableFuture.delayedExecutor(delayMillis, TimeUnit.MILLISECONDS, tasks.window());
        later.execute(() -> start(wish, work, handler, failed));
    }

    /** Forgets what waits: nothing of it starts any more. */
    public void stop() {
        wishes++;
    }

    private void start(long wish, Work<T> work, Consumer<? super T> handler, Consumer<Problem> failed) {
        if (wish != wishes) {
            return;
        }
        newest = tasks.quiet(work)
                .onProblem(told -> {
                    if (wish == wishes) {
                        failed.accept(told);
                    }
                })
                .onSuccess(value -> {
                    if (wish == wishes) {
                        handler.accept(value);
                    }
                })
                .start();
    }
}
