package id.sidaksos.bench;

import com.sun.management.OperatingSystemMXBean;
import id.sidaksos.DesktopUnderTest;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The program's own window over a real data folder, driven from outside its thread. */
final class RealWindow {
    private static final long MILLION = 1_000_000;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final DesktopUnderTest desktop;

    private RealWindow(DesktopUnderTest desktop) {
        this.desktop = desktop;
    }

    /** Opens the window over a folder and waits until everything it reads has been read. */
    static RealWindow over(Path folder) {
        CompletableFuture<DesktopUnderTest> made = new CompletableFuture<>();
        Platform.startup(() -> made.complete(DesktopUnderTest.empty(new Stage(), folder)));
        RealWindow window = new RealWindow(made.join());
        window.untilQuiet();
        return window;
    }

    Scene scene() {
        return desktop.stage().getScene();
    }

    <T> T there(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    /** Names of the rooms in the order of the sidebar. */
    List<String> rooms() {
        return there(() -> scene().getRoot().lookupAll(".toggle-button").stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("ruang-"))
                .toList());
    }

    /** Milliseconds from the press of a room's button until the frame that shows the room has been laid out and drawn. */
    long enter(String room) {
        CompletableFuture<Long> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            ((ToggleButton) scene().lookup("#" + room)).fire();
            afterNextFrame(() -> drawn.complete((System.nanoTime() - start) / MILLION));
        });
        return drawn.join();
    }

    /** A frame is drawn when the layout of the one after it is done. */
    private void afterNextFrame(Runnable then) {
        scene().addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                pulses++;
                if (pulses == 2) {
                    scene().removePostLayoutPulseListener(this);
                    then.run();
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
        Platform.requestNextPulse();
    }

    void take(Path file) {
        there(() -> {
            desktop.window().take(List.of(file));
            return null;
        });
    }

    void press(KeyCode key, boolean control) {
        there(() -> {
            Node target = scene().getFocusOwner() == null ? scene().getRoot() : scene().getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
            return null;
        });
    }

    boolean shows(String query) {
        return there(() -> scene().lookup(query) != null);
    }

    void until(BooleanSupplier there) {
        while (!there.getAsBoolean()) {
            pause();
        }
    }

    /** Nothing runs behind the window any more: three times in a row the process has used next to no processor time. */
    void untilQuiet() {
        for (int quiet = 0; quiet < 3; ) {
            long before = SYSTEM.getProcessCpuTime();
            pause();
            quiet = SYSTEM.getProcessCpuTime() - before < 30 * MILLION ? quiet + 1 : 0;
        }
    }

    private static void pause() {
        LockSupport.parkNanos(300 * MILLION);
    }
}
