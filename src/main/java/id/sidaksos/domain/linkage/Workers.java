package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Spreads chunks of rows over an executor. The calling thread works too, so a busy executor can slow a run but not stop
 * it. Who does which chunk is left to chance; therefore chunks must not depend on one another and are joined in their order.
 */
public final class Workers {
    private final Executor executor;
    private final int parallelism;

    /** @param parallelism threads that may work at once, the caller's among them; 1 never uses the executor */
    public Workers(Executor executor, int parallelism) {
        this.executor = executor;
        this.parallelism = Math.max(1, parallelism);
    }

    /** All work in the calling thread. */
    public static Workers alone() {
        return new Workers(Runnable::run, 1);
    }

    int parallelism() {
        return parallelism;
    }

    /** Work on rows {@code from} (inclusive) to {@code to} (exclusive), chunk number {@code chunk}. */
    interface Chunk {
        void run(int chunk, int from, int to);
    }

    /** Number of chunks that {@link #each} makes. */
    static int chunks(int rows, int chunkRows) {
        return (int) (((long) rows + chunkRows - 1) / chunkRows);
    }

    /** Runs all chunks; looks for a cancel before each. A fault in one chunk stops the rest and is thrown here. */
    void each(int rows, int chunkRows, String stage, Progress progress, Chunk work) {
        int chunks = chunks(rows, chunkRows);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicReference<RuntimeException> fault = new AtomicReference<>();
        Runnable loop = () -> {
            try {
                for (int chunk = next.getAndIncrement(); chunk < chunks; chunk = next.getAndIncrement()) {
                    progress.check();
                    if (fault.get() != null) {
                        return;
                    }
                    int from = chunk * chunkRows;
                    work.run(chunk, from, (int) Math.min(rows, (long) from + chunkRows));
                    progress.at(stage, Math.min(rows, (long) done.incrementAndGet() * chunkRows), rows);
                }
            } catch (RuntimeException e) {
                fault.compareAndSet(null, e);
            }
        };
        int helpers = Math.min(parallelism, chunks) - 1;
        CompletableFuture<?>[] others = new CompletableFuture<?>[Math.max(0, helpers)];
        for (int i = 0; i < others.length; i++) {
            others[i] = CompletableFuture.runAsync(loop, executor);
        }
        loop.run();
        join(others);
        if (fault.get() != null) {
            throw fault.get();
        }
    }

    private static void join(CompletableFuture<?>[] others) {
        try {
            CompletableFuture.allOf(others).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw e;
        }
    }
}
