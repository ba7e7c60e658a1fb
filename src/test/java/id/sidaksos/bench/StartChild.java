package id.sidaksos.bench;

import id.sidaksos.Launcher;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * The program as its start script starts it, with an eye on its window beside it: writes when it was shown, when the rooms
 * could be entered and when the start page's figures were drawn, and ends itself.
 * {@code StartChild START_MILLIS program's words}.
 */
final class StartChild {
    private static final long LOOK_EVERY_MILLIS = 10;
    private static final Map<String, Long> SEEN = new LinkedHashMap<>();
    private static final ScheduledExecutorService EYE = Executors.newSingleThreadScheduledExecutor();

    private StartChild() {}

    public static void main(String[] args) {
        long started = Long.parseLong(args[0]);
        EYE.scheduleWithFixedDelay(() -> look(started), 100, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        Launcher.main(Arrays.copyOfRange(args, 1, args.length));
    }

    private static void look(long started) {
        try {
            Platform.runLater(() -> lookInWindow(started));
        } catch (IllegalStateException notYet) {
            // JavaFX has not started.
        }
    }

    private static void lookInWindow(long started) {
        ObservableList<Window> windows = Window.getWindows();
        if (windows.isEmpty() || windows.get(0).getScene() == null) {
            return;
        }
        Scene scene = windows.get(0).getScene();
        note(started, "window", windows.get(0).isShowing());
        note(started, "rooms", scene.lookup("#ruang-keluarga") != null);
        List<Node> figures = List.copyOf(scene.getRoot().lookupAll(".angka-utama"));
        note(started, "figures", !figures.isEmpty());
        boolean all = !figures.isEmpty()
                && figures.stream().noneMatch(each -> ((Label) each).getText().equals("\u2026"));
        if (all && !SEEN.containsKey("all")) {
            SEEN.put("all", 0L);
            afterNextFrame(scene, () -> {
                SEEN.put("all", System.currentTimeMillis() - started);
                end();
            });
        }
    }

    /** The frame that shows what is there now has been drawn when the layout of the second one is done. */
    private static void afterNextFrame(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                if (++pulses == 2) {
                    then.run();
                }
                Platform.requestNextPulse();
            }
        });
        Platform.requestNextPulse();
    }

    private static void note(long started, String what, boolean there) {
        if (there) {
            SEEN.putIfAbsent(what, System.currentTimeMillis() - started);
        }
    }

    private static void end() {
        EYE.shutdown();
        Meter.report(SEEN.get("window") + " " + SEEN.get("rooms") + " " + SEEN.get("figures") + " " + SEEN.get("all"));
        Window window = Window.getWindows().get(0);
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
