package id.sidaksos.sheet;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.Row;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Rows read on one thread and visited on another, that of the caller: reading a file and understanding it cost about the
 * same. What is read but not yet visited is bounded. A fault of the file comes out where its row would have. Used once.
 */
final class ReadAhead {
    private static final int ROWS_AT_ONCE = 128;
    private static final int WAITING = 8;
    /** Characters at once: a cell may hold 32,767 of them and a row 16,384 cells. */
    private static final int CHARS_AT_ONCE = 1 << 16;

    private static final long PAUSE = 1_000_000;
    private static final Row[] END = {};

    private final BlockingQueue<Row[]> read = new ArrayBlockingQueue<>(WAITING);
    private final Row[] rows = new Row[ROWS_AT_ONCE];
    private int kept;
    private int chars;
    private volatile boolean stopped;

    /** @param reading reads the sheet with the visitor it is given */
    void visit(Consumer<RowVisitor> reading, RowVisitor visitor) {
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<?> end = reader.submit(() -> read(reading));
            Row[] next = read.take();
            while (next != END) {
                for (Row row : next) {
                    if (!visitor.visit(row)) {
                        return;
                    }
                }
                next = read.take();
            }
            end.get();
        } catch (ExecutionException fault) {
            throw asItWas(fault);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(e, ErrorCode.CANCELLED);
        } finally {
            end(reader);
        }
    }

    private Void read(Consumer<RowVisitor> reading) throws InterruptedException {
        try {
            reading.accept(row -> {
                Row own = row.copy();
                rows[kept++] = own;
                for (int column = 0; column < own.width(); column++) {
                    chars += own.text(column).length();
                }
                return kept < ROWS_AT_ONCE && chars < CHARS_AT_ONCE ? !stopped : handOver();
            });
        } finally {
            if (handOver()) {
                read.put(END);
            }
        }
        return null;
    }

    /** False where nobody wants more. */
    private boolean handOver() {
        if (kept > 0 && !stopped) {
            try {
                read.put(Arrays.copyOf(rows, kept));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = true;
            }
            kept = 0;
            chars = 0;
        }
        return !stopped;
    }

    /** The file may be closed once this returns: its reader has come to an end. */
    private void end(ExecutorService reader) {
        stopped = true;
        reader.shutdown();
        while (!reader.isTerminated()) {
            // Makes room for the reader that waits for it, so that it sees that it is to stop.
            read.clear();
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static RuntimeException asItWas(ExecutionException fault) {
        if (fault.getCause() instanceof Error error) {
            throw error;
        }
        return fault.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(fault.getCause());
    }
}
