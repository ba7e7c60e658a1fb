package id.sidaksos.cli;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;

/** One line on standard error that is written over again, at most ten times a second. */
final class TerminalProgress implements Progress {
    private static final long PAUSE = 100_000_000L;

    private final PrintStream err;
    private final Messages messages;
    private final AtomicLong last = new AtomicLong();

    TerminalProgress(PrintStream err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public void at(String stage, long done, long total) {
        long now = System.nanoTime();
        long before = last.get();
        boolean end = total >= 0 && done >= total;
        if ((now - before < PAUSE && !end) || !last.compareAndSet(before, now)) {
            return;
        }
        String name = messages.text(stage);
        String line = total < 0
                ? messages.text("cli.kemajuan.jumlah", name, done)
                : messages.text("cli.kemajuan.bagian", name, done, total);
        err.print("\r" + line + "\u001b[K" + (end ? "\n" : ""));
        err.flush();
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
