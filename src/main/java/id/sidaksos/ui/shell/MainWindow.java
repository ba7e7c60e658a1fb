package id.sidaksos.ui.shell;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.desk.Desk;
import id.sidaksos.desk.PreferenceFile;
import id.sidaksos.desk.SingleInstance;
import id.sidaksos.service.District;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.command.History;
import id.sidaksos.ui.kit.dialog.Dialogs;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.DataVersion;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Drafts;
import id.sidaksos.ui.kit.room.HouseActions;
import id.sidaksos.ui.kit.room.ListsInForce;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Preferences;
import id.sidaksos.ui.kit.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The one window: opens a database, builds the frame for it, takes files dropped anywhere, and closes cleanly. The
 * window stays when the database, the language or the rooms change.
 */
public final class MainWindow implements HouseActions {
    private final Stage stage;
    private final Backing backing;
    private final Tasks tasks;
    private final Preferences preferences;
    private final Whereabouts here;
    private final WorkUnderWay work;
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane();
    private Texts texts;
    private Dialogs dialogs;
    private District district;
    private DataVersion version;
    private History history;
    private Drafts drafts;
    private Frame frame;
    private BiConsumer<Path, Bahasa> villages = (packet, language) -> {};

    public MainWindow(Stage stage, Desk desk, Backing backing) {
        this.stage = stage;
        this.here = new Whereabouts(backing, desk);
        this.backing = backing;
        this.tasks = new Tasks(backing.background(), backing.window(), this::problem, this::fault);
        this.work = new WorkUnderWay(tasks, backing.window());
        this.preferences = new Preferences(new PreferenceFile(desk.folder().path()), tasks);
        backing.language().ifPresent(preferences.bahasa()::set);
        renewTexts();
        root.getChildren().add(overlay);
        root.setId("jendela");
    }

    /** Opens the database in the background and meanwhile makes and shows the window. */
    public void show() {
        open();
        Scene scene = new Scene(root, WindowState.WIDTH, WindowState.HEIGHT);
        new Theme(preferences).dress(scene);
        FileDrop.on(scene, () -> frame != null && !overlay.open(), this::take);
        stage.setScene(scene);
        stage.setTitle(texts.of("ui.nama_program"));
        stage.getIcons().setAll(AppIcon.images());
        WindowState.restore(stage, preferences);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.show();
    }

    /** Takes over the lock of the folder it opens; the window frees it when it closes or goes to another folder. */
    public void guardedBy(SingleInstance own) {
        here.guardedBy(own);
    }

    /** Comes to the front where a second start has called; to be asked now and then. */
    public void answerCalls() {
        if (here.called()) {
            toFront();
        }
    }

    private void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void open() {
        OpeningPane pane = new OpeningPane(texts);
        pane.opening(texts.of("ui.buka.membuka"));
        content(pane);
        Whereabouts.Place place = here.place();
        tasks.quiet(progress -> backing.districts().open(place.desk(), place.passphrase()))
                .onProblem(problem -> notOpened(pane, problem))
                .onSuccess(this::opened)
                .start();
    }

    private void notOpened(OpeningPane pane, Problem problem) {
        String sentence = texts.of(problem.sentence()) + " (" + problem.code().code() + ")";
        if (problem.code() == ErrorCode.STORE_PASSPHRASE) {
            pane.askPassphrase(here.passphrase().isPresent() ? sentence : texts.of("ui.buka.terenkripsi"), phrase -> {
                here.passphrase(phrase);
                open();
            });
            return;
        }
        pane.failed(
                sentence,
                List.of(
                        Command.of("buka.ulang", "ui.buka.ulang", "mdi2r-refresh", this::open),
                        Command.of(
                                "buka.lain", "ui.buka.folder_lain", "mdi2f-folder-open-outline", () -> picker().folder(
                                                "ui.buka.folder_lain")
                                        .ifPresent(this::openFolder)),
                        Command.of("buka.log", "ui.buka.log", "mdi2t-text-box-outline", () -> show(here.folder()))));
    }

    private void opened(District now) {
        district = now;
        version = new DataVersion();
        history = new History(tasks, version::changed);
        drafts = new Drafts();
        remember();
        build(Destination.of(RoomId.BERANDA));
    }

    /** The next start opens this folder again; the sample beside it is no place to begin at. */
    private void remember() {
        Path folder = here.folder();
        if (!here.isSample()) {
            tasks.quiet(progress -> {
                        backing.remember().accept(folder);
                        return folder;
                    })
                    .start();
        }
    }

    private void build(Destination first) {
        ListsInForce lists = new ListsInForce(district, texts.messages(), tasks, version);
        frame = new Frame(
                navigator -> new Surroundings(
                        district,
                        here.desk(),
                        texts,
                        tasks,
                        dialogs,
                        history,
                        navigator,
                        preferences,
                        version,
                        lists,
                        drafts,
                        this),
                backing.rooms(),
                overlay,
                databaseName());
        content(frame);
        frame.go(first);
        frame.requestFocus();
    }

    private String databaseName() {
        return here.isSample()
                ? texts.of("ui.contoh.nama")
                : here.folder().getFileName().toString();
    }

    private void content(javafx.scene.Node node) {
        root.getChildren().setAll(node, overlay);
    }

    private void renewTexts() {
        texts = new Texts(new Messages(preferences.bahasa().get()));
        // The popup of a date field asks the Java machine for its language.
        Locale.setDefault(Locale.Category.FORMAT, texts.calendar());
        dialogs = new Dialogs(overlay, texts, picker());
    }

    private FilePicker picker() {
        return backing.picker().orElseGet(() -> new StagePicker(() -> stage, texts, preferences));
    }

    private void problem(Problem problem) {
        dialogs.problem(problem);
    }

    /** A fault of the program, wherever in the window it came up. */
    public void fault(Throwable fault) {
        dialogs.fault(fault);
    }

    @Override
    public void rebuild() {
        RoomId front = frame.front();
        frame.leave();
        renewTexts();
        stage.setTitle(texts.of("ui.nama_program"));
        build(Destination.of(front));
    }

    @Override
    public void openFolder(Path folder) {
        Path to = folder.toAbsolutePath().normalize();
        if (District.existsIn(to)) {
            moveTo(to);
            return;
        }
        dialogs.ask(
                "ui.buka.folder_kosong.judul",
                Sentence.of("ui.buka.folder_kosong", to.toString()),
                Command.of("buka.baru", "ui.buka.buat", "mdi2d-database-plus-outline", () -> moveTo(to)));
    }

    private void moveTo(Path folder) {
        whenIdle(() -> {
            if (locked(folder)) {
                closeDistrict("ui.buka.membuka", () -> {
                    here.enter(folder);
                    open();
                });
            }
        });
    }

    /** Takes the lock of a folder; where another window has it, says so, and everything stays as it is. */
    private boolean locked(Path folder) {
        try {
            if (here.lock(folder)) {
                return true;
            }
            dialogs.tell("ui.buka.dipakai.judul", Sentence.of("ui.buka.dipakai", folder.toString()));
        } catch (Problem notWritable) {
            problem(notWritable);
        }
        return false;
    }

    @Override
    public void openSample() {
        Path folder = here.sampleFolder();
        whenIdle(() -> {
            if (locked(folder)) {
                closeDistrict("ui.contoh.menyiapkan", () -> openSample(folder));
            }
        });
    }

    private void openSample(Path folder) {
        Whereabouts.Place before = here.place();
        here.enter(folder);
        Desk sample = here.desk();
        Messages messages = texts.messages();
        Runnable back = () -> {
            locked(before.desk().folder().path());
            here.back(before);
            open();
        };
        tasks.job("ui.contoh.tugas", progress -> SampleOpening.open(backing, sample, messages, progress))
                .onProblem(problem -> {
                    back.run();
                    problem(problem);
                })
                .onCancelled(back)
                .onSuccess(this::opened)
                .start();
    }

    @Override
    public <T> void withClosedDatabase(Supplier<T> work, Consumer<T> then) {
        whenIdle(() -> closeDistrict("ui.buka.membuka", () -> tasks.quiet(progress -> work.get())
                .onProblem(problem -> {
                    open();
                    problem(problem);
                })
                .onSuccess(outcome -> {
                    open();
                    then.accept(outcome);
                })
                .start()));
    }

    /** How a village's packet is opened, in the language of this window; the roof knows. */
    public void opensVillagesWith(BiConsumer<Path, Bahasa> opening) {
        villages = opening;
    }

    @Override
    public void openVillage(Path packet) {
        villages.accept(packet, texts.bahasa());
    }

    @Override
    public void show(Path path) {
        backing.showFile().accept(path);
    }

    /** Takes the rooms away, waits for what still reads, closes the database, and goes on. */
    private void closeDistrict(String sentenceKey, Runnable then) {
        OpeningPane pane = new OpeningPane(texts);
        pane.opening(texts.of(sentenceKey));
        content(pane);
        frame = null;
        tasks.settle(() -> {
            if (district != null) {
                district.close();
                district = null;
            }
            then.run();
        });
    }

    private void whenIdle(Runnable then) {
        work.endThen(texts, dialogs, then);
    }

    /** Closes the window: asks first while an import runs. */
    public void close() {
        whenIdle(() -> {
            WindowState.keep(stage, preferences);
            preferences.flush();
            closeDistrict("ui.tutup.menutup", () -> {
                here.close();
                stage.close();
                backing.closed().run();
            });
        });
    }

    /** Files that came from outside: dropped, or named at the start. In front of the room Verifikasi they are packets that came back. */
    public void take(List<Path> files) {
        String wish = files.stream().map(Path::toString).collect(Collectors.joining("\n"));
        if (frame.shows(RoomId.VERIFIKASI)) {
            frame.go(Destination.of(RoomId.VERIFIKASI, "berkas", wish));
            return;
        }
        if (files.size() == 1
                && String.valueOf(files.get(0)).toLowerCase(Locale.ROOT).endsWith(".svl")) {
            openVillage(files.get(0));
            return;
        }
        frame.go(Destination.of(RoomId.IMPOR, "berkas", wish));
    }
}
