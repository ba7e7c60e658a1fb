package id.sidaksos.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * The longest times between two frames while a big file is imported into an empty database with the window open:
 * {@code FramesChild FOLDER FILE}. Pauses of the garbage collector are counted beside them; what the window's thread was doing
 * in a long gap is told on standard error.
 */
final class FramesChild {
    private static final long MILLION = 1_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONG_MILLIS = 100;
    private static final String WORKING = "#impor-kemajuan";

    private final List<Long> gaps = new ArrayList<>();
    /** Between two frames that do not both show work under way: the page has changed, or nothing runs. */
    private final List<Long> turns = new ArrayList<>();

    /** Processor time of the window's thread in each of them: what it took itself, however busy the machine is. */
    private final List<Long> work = new ArrayList<>();

    private final List<Long> turnWork = new ArrayList<>();
    private final List<Long> pauses = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor();
    private volatile long last;
    private volatile Thread fx;
    private long told;

    private FramesChild() {}

    public static void main(String[] args) {
        new FramesChild().run(Path.of(args[0]), Path.of(args[1]));
    }

    private void run(Path folder, Path file) {
        RealWindow window = RealWindow.over(folder);
        listenToCollectors();
        window.take(file);
        window.until(() -> window.shows("#impor-kembali"));
        window.untilQuiet();
        window.press(KeyCode.ENTER, true);
        window.until(() -> window.shows("#impor-kolom-1"));
        window.untilQuiet();
        window.there(() -> watch(window));
        watchdog.scheduleAtFixedRate(this::look, 10, 10, TimeUnit.MILLISECONDS);
        pauses.clear();
        long start = System.nanoTime();
        // First it is checked without being kept, then it is imported.
        for (int step = 0; step < 2; step++) {
            window.press(KeyCode.ENTER, true);
            window.until(() -> window.shows(WORKING));
            window.until(() -> !window.shows(WORKING) && window.shows("#impor-hasil"));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        watchdog.shutdown();
        Meter.report(window.there(() -> told(seconds)));
        Runtime.getRuntime().halt(0);
    }

    private String told(double seconds) {
        List<Long> longest = longest(gaps);
        return String.format(
                Locale.ROOT,
                "check and import %.1f s, %d frames, %d over %d ms, longest %s ms, of them work of the window's thread"
                        + " %s ms; frames that turn a page %s ms, work %s ms;"
                        + " collector: %d pauses, longest %s ms",
                seconds,
                gaps.size(),
                longest.stream().filter(gap -> gap > LONG_MILLIS).count(),
                LONG_MILLIS,
                few(gaps),
                few(work),
                few(turns),
                few(turnWork),
                pauses.size(),
                few(pauses));
    }

    private static List<Long> few(List<Long> times) {
        return longest(times).stream().limit(4).toList();
    }

    private static List<Long> longest(List<Long> times) {
        return times.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private Void watch(RealWindow window) {
        fx = Thread.currentThread();
        last = System.nanoTime();
        new AnimationTimer() {
            private boolean before;
            private long usedBefore = THREADS.getCurrentThreadCpuTime();

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                long gap = (at - last) / MILLION;
                last = at;
                long used = THREADS.getCurrentThreadCpuTime();
                boolean working = window.scene().lookup(WORKING) != null;
                (working && before ? gaps : turns).add(gap);
                (working && before ? work : turnWork).add((used - usedBefore) / MILLION);
                usedBefore = used;
                before = working;
            }
        }.start();
        return null;
    }

    /** Once for each long gap in which that thread was at work itself. */
    private void look() {
        long since = last;
        long waited = (System.nanoTime() - since) / MILLION;
        if (waited > LONG_MILLIS && since != told && fx.getState() == Thread.State.RUNNABLE) {
            List<String> doing = doing(fx);
            if (!doing.get(0).contains("_runLoop")) {
                told = since;
                System.err.println(waited + " ms: " + doing);
            }
        }
    }

    private static List<String> doing(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .limit(10)
                .toList();
    }

    private void listenToCollectors() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (note, nothing) -> pauses.add(
                                    GarbageCollectionNotificationInfo.from((CompositeData) note.getUserData())
                                            .getGcInfo()
                                            .getDuration()),
                            null,
                            null);
        }
    }
}
