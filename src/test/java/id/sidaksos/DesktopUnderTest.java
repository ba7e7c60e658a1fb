package id.sidaksos;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.service.District;
import id.sidaksos.service.sample.SampleDistrict;
import id.sidaksos.service.sample.SampleFiles;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.shell.Backing;
import id.sidaksos.ui.shell.MainWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The real window over a real database, for tests: the program's own rooms and services, only the system's file dialogs
 * are answered by the test. Made on the window's thread in {@code @Start}; closed in {@code @AfterEach}.
 */
public final class DesktopUnderTest implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final ThreadPoolExecutor background = (ThreadPoolExecutor) Executors.newCachedThreadPool();
    private final AnsweredPicker picker = new AnsweredPicker();
    private final AtomicReference<Path> remembered = new AtomicReference<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final MainWindow window;
    private final Stage stage;

    private DesktopUnderTest(Stage stage, Path folder, Bahasa bahasa) {
        this.stage = stage;
        Desk desk = new Desk(new DataFolder(folder), "penguji", Clock.systemDefaultZone());
        window = new MainWindow(
                stage,
                desk,
                new Backing(
                        Wiring.districts(),
                        Wiring.rooms(),
                        background,
                        Platform::runLater,
                        Optional.of(picker),
                        Optional.empty(),
                        Optional.of(bahasa),
                        path -> {},
                        () -> {},
                        remembered::set));
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> {
            faults.add(fault);
            window.fault(fault);
        });
        window.show();
    }

    /** An empty database in Indonesian. */
    public static DesktopUnderTest empty(Stage stage, Path folder) {
        return new DesktopUnderTest(stage, folder, Bahasa.ID);
    }

    /**
     * The file of the sample database, made at the first call. To be called in {@code @BeforeAll}: making it takes longer
     * than the window's thread may.
     */
    public static Path sampleFile() {
        return Sample.FILE;
    }

    /** A copy of the sample database, imported, matched and scored. */
    public static DesktopUnderTest sample(Stage stage, Path folder) {
        return sample(stage, folder, Bahasa.ID);
    }

    public static DesktopUnderTest sample(Stage stage, Path folder, Bahasa bahasa) {
        try {
            Files.createDirectories(folder);
            Files.copy(Sample.FILE, folder.resolve("sidaksos.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DesktopUnderTest(stage, folder, bahasa);
    }

    /** Whatever database stands in the folder. */
    public static DesktopUnderTest at(Stage stage, Path folder, Bahasa bahasa) {
        return new DesktopUnderTest(stage, folder, bahasa);
    }

    /** The sample database: made once for all tests of a run. */
    private static final class Sample {
        private static final Path FILE = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "contoh-uji");
                Desk desk = new Desk(new DataFolder(folder), "penguji", Clock.systemDefaultZone());
                try (District district = Wiring.districts().open(desk, Optional.empty())) {
                    SampleDistrict.fill(
                            district,
                            SampleFiles.find(Optional.empty()),
                            new Messages(Bahasa.ID),
                            folder.resolve("hasil"),
                            Progress.NONE);
                }
                return folder.resolve("sidaksos.mv.db");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public MainWindow window() {
        return window;
    }

    public Stage stage() {
        return stage;
    }

    /** Waits until nothing runs behind the window and everything it brought is drawn. */
    public void untilIdle() {
        do {
            until("idle", () -> background.getActiveCount() == 0);
            // What was brought may have asked for more.
        } while (background.getActiveCount() > 0);
    }

    /** Goes to a room by its button in the sidebar and waits until it has read what it shows. */
    public void enter(FxRobot robot, String room) {
        untilSeen(robot, "#ruang-" + room);
        robot.interact(() -> robot.lookup("#ruang-" + room)
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
        untilIdle();
    }

    /** The folder that the next start would open. */
    public Path remembered() {
        return remembered.get();
    }

    /** What the next file dialog answers. */
    public void willPick(Path... files) {
        picker.answers.add(List.of(files));
    }

    /** Waits, pulse by pulse, until something is true; fails the test when it does not come true. */
    public static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition)
                    .get());
        } catch (TimeoutException e) {
            throw new AssertionError("never came: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until a visible node answers the query. */
    public static void untilSeen(FxRobot robot, String query) {
        until(query, () -> robot.lookup(query).queryAll().stream().anyMatch(DesktopUnderTest::seen));
    }

    /** Waits until a label, button or cell shows a text that contains this. */
    public static void untilText(FxRobot robot, String text) {
        until(text, () -> robot.lookup(node -> node instanceof Labeled labeled
                        && seen(node)
                        && labeled.getText() != null
                        && labeled.getText().contains(text))
                .tryQuery()
                .isPresent());
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getScene().getWindow() != null;
    }

    @Override
    public void close() {
        WaitForAsyncUtils.asyncFx(window::close);
        until("closed", () -> !stage.isShowing());
        background.shutdown();
        assertThat(faults).isEmpty();
    }

    /** Answers what a test put in, in order; nothing where nothing is left, as if a person had pressed cancel. */
    private static final class AnsweredPicker implements FilePicker {
        private final Deque<List<Path>> answers = new ArrayDeque<>();

        @Override
        public List<Path> open(String titleKey, Kind kind) {
            return answers.isEmpty() ? List.of() : answers.poll();
        }

        @Override
        public Optional<Path> save(String titleKey, String suggestedName, Kind kind) {
            return open(titleKey, kind).stream().findFirst();
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return open(titleKey, Kind.LISTS).stream().findFirst();
        }
    }
}
