package id.sidaksos.ui.kit.task;

import id.sidaksos.base.Progress;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work under way, as the task tray shows it. Its progress comes from any thread, its properties change on the window's. */
public final class Running implements Progress {
    private final String nameKey;
    private final Executor window;
    private final long startedNanos = System.nanoTime();
    private final AtomicBoolean announced = new AtomicBoolean();
    private final ReadOnlyStringWrapper stage = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(-1);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyDoubleWrapper rate = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Duration> left = new ReadOnlyObjectWrapper<>();
    private volatile boolean cancelled;
    private volatile Position newest = new Position("", 0, -1, startedNanos);

    /** Where the work stood, and since when it is in its stage. */
    private record Position(String stage, long done, long total, long stageStart) {}

    Running(String nameKey, Executor window) {
        this.nameKey = nameKey;
        this.window = window;
    }

    @Override
    public void at(String stageKey, long unitsDone, long unitsTotal) {
        Position last = newest;
        long start = last.stage().equals(stageKey) ? last.stageStart() : System.nanoTime();
        newest = new Position(stageKey, unitsDone, unitsTotal, start);
        // At most one notice waits for the window: a quick loop must not flood it.
        if (announced.compareAndSet(false, true)) {
            window.execute(this::show);
        }
    }

    private void show() {
        announced.set(false);
        Position now = newest;
        double seconds = (System.nanoTime() - now.stageStart()) / 1e9;
        double perSecond = seconds > 0.2 ? now.done() / seconds : 0;
        stage.set(now.stage());
        done.set(now.done());
        total.set(now.total());
        share.set(now.total() > 0 ? Math.min(1.0, (double) now.done() / now.total()) : -1);
        rate.set(perSecond);
        left.set(
                now.total() > 0 && perSecond > 0
                        ? Duration.ofMillis((long) (1000 * (now.total() - now.done()) / perSecond))
                        : null);
    }

    void end() {
        share.set(1);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    public void cancel() {
        cancelled = true;
    }

    public String nameKey() {
        return nameKey;
    }

    /** Text key of the stage, or empty. */
    public ReadOnlyStringProperty stage() {
        return stage.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty done() {
        return done.getReadOnlyProperty();
    }

    /** -1 where nobody knows yet. */
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    /** 0 to 1, or -1 where nobody knows yet. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** Units a second in this stage. */
    public ReadOnlyDoubleProperty rate() {
        return rate.getReadOnlyProperty();
    }

    /** Null where nobody knows yet. */
    public ReadOnlyObjectProperty<Duration> left() {
        return left.getReadOnlyProperty();
    }
}
