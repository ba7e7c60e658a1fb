package id.sidaksos.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The window's own thread does no work of the lists. Not measured by a clock, which a loaded machine would break: a
 * watchdog looks every few milliseconds at what that thread is doing while files are imported and rooms are read. How
 * long its frames take is the benchmark's business.
 */
@ExtendWith(ApplicationExtension.class)
class WatchdogTest {
    private static final String PROGRAM = "id.sidaksos.";

    @TempDir
    Path folder;

    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor();
    private DesktopUnderTest desktop;

    @Start
    void start(Stage stage) {
        desktop = DesktopUnderTest.empty(stage, folder.resolve("data"));
        Thread window = Thread.currentThread();
        watchdog.scheduleAtFixedRate(() -> look(window), 0, 2, TimeUnit.MILLISECONDS);
    }

    @AfterEach
    void close() {
        watchdog.shutdownNow();
        desktop.close();
    }

    @Test
    void the_windows_thread_never_reads_files_or_the_database(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#awal-impor");
        desktop.enter(robot, "impor");
        desktop.willPick(Path.of("sample-data/p3ke-2022-individu.xlsx"));
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        for (String query : new String[] {"#impor-kembali", "#impor-kolom-1", "#impor-hasil"}) {
            DesktopUnderTest.untilSeen(robot, query);
            desktop.untilIdle();
            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        }
        DesktopUnderTest.untilText(robot, "baris tersimpan");
        Places.rooms(robot).forEach(room -> desktop.enter(robot, room));

        assertThat(seen).as("the watchdog saw the window at work").isNotEmpty();
        assertThat(seen.stream().filter(WatchdogTest::isWork).toList()).isEmpty();
    }

    private void look(Thread window) {
        Stream.of(window.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(PROGRAM))
                .forEach(seen::add);
    }

    /** Adapters and the engines of the domain; values of the domain may be read anywhere. */
    private static boolean isWork(String className) {
        return className.startsWith(PROGRAM + "store.")
                || className.startsWith(PROGRAM + "sheet.")
                || className.startsWith(PROGRAM + "domain.linkage.Linker")
                || className.startsWith(PROGRAM + "domain.scoring.Scorer");
    }
}
