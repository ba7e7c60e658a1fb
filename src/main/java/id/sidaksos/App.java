package id.sidaksos;

import id.sidaksos.base.Problem;
import id.sidaksos.desk.SingleInstance;
import id.sidaksos.ui.shell.MainWindow;
import id.sidaksos.ui.village.VillageWindow;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The desktop. Started by {@link Launcher} once it is known that there is a screen. */
public final class App extends Application {
    private static final Duration LISTEN = Duration.millis(500);

    private final ExecutorService background = Executors.newCachedThreadPool();

    @Override
    public void start(Stage stage) {
        DesktopCall call = DesktopCall.of(getParameters().getRaw());
        if (call.village()) {
            VillageWindow village = Wiring.village(stage, call.folder(), call.language(), background, Platform::exit);
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> village.fault(fault));
            village.show();
            return;
        }
        Optional<SingleInstance> lock = Optional.empty();
        if (!call.data().gone()) {
            try {
                lock = SingleInstance.take(call.folder());
                if (lock.isEmpty()) {
                    // The first window has been called to the front; there is nothing to show here.
                    Platform.exit();
                    return;
                }
            } catch (Problem unusable) {
                // A folder that cannot be written to, for instance: the window says so and offers another folder.
                lock = Optional.empty();
            }
        }
        MainWindow window = Wiring.window(
                stage,
                call,
                background,
                file -> getHostServices().showDocument(file.toUri().toString()),
                Platform::exit);
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> window.fault(fault));
        lock.ifPresent(window::guardedBy);
        window.show();
        listen(window);
    }

    private static void listen(MainWindow window) {
        Timeline timeline = new Timeline(new KeyFrame(LISTEN, event -> window.answerCalls()));
        timeline.setCycleCount(Timeline.INDEFINITE);
        timeline.play();
    }

    @Override
    public void stop() throws InterruptedException {
        background.shutdown();
        background.awaitTermination(5, TimeUnit.SECONDS);
    }
}
