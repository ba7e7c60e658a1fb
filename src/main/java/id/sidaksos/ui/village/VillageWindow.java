package id.sidaksos.ui.village;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.desk.PreferenceFile;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.service.verval.VillageFile;
import id.sidaksos.ui.kit.card.ItemWords;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.dialog.Dialogs;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Preferences;
import id.sidaksos.ui.kit.theme.Theme;
import id.sidaksos.ui.shell.AppIcon;
import id.sidaksos.ui.shell.OpeningPane;
import id.sidaksos.ui.shell.Overlay;
import id.sidaksos.ui.shell.StagePicker;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * The window of a village: asks for the packet's passphrase, shows the packet, and closes when everything is saved. Writes nothing
 * outside the folder of its .svl, in which only the packet and how the window looks are kept.
 */
public final class VillageWindow {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    private final Stage stage;
    private final Path file;
    private final VillageBacking backing;
    private final Tasks tasks;
    private final Preferences preferences;
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane();
    private Texts texts;
    private Dialogs dialogs;
    private VillageViewModel model;
    private VillageView view;
    private boolean closing;

    public VillageWindow(Stage stage, Path file, VillageBacking backing) {
        this.stage = stage;
        this.file = file.toAbsolutePath();
        this.backing = backing;
        this.tasks = new Tasks(backing.background(), backing.window(), this::problem, this::fault);
        this.preferences = new Preferences(new PreferenceFile(this.file.getParent()), tasks);
        backing.language().ifPresent(preferences.bahasa()::set);
        renewTexts();
        root.setId("jendela");
    }

    private void renewTexts() {
        texts = new Texts(new Messages(preferences.bahasa().get()));
        dialogs = new Dialogs(
                overlay, texts, backing.picker().orElseGet(() -> new StagePicker(() -> stage, texts, preferences)));
    }

    /** Shows the window and asks for the passphrase. */
    public void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        new Theme(preferences).dress(scene);
        scene.getStylesheets()
                .add(VillageWindow.class.getResource("/ui/desa.css").toExternalForm());
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragDropped(this::dropped);
        stage.setScene(scene);
        stage.setTitle(texts.of("ui.village.jendela", file.getFileName()));
        stage.getIcons().setAll(AppIcon.images());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.show();
        ask(texts.of("ui.village.sandi", file.getFileName()));
    }

    private void content(Node node) {
        root.getChildren().setAll(node, overlay);
    }

    private void ask(String sentence) {
        OpeningPane pane = new OpeningPane(texts);
        content(pane);
        pane.askPassphrase(sentence, "ui.village.sandi.isi", "ui.village.buka", this::open);
    }

    private void open(String passphrase) {
        OpeningPane pane = new OpeningPane(texts);
        pane.opening(texts.of("ui.village.membuka"));
        content(pane);
        tasks.quiet(progress -> VillageFile.open(file, passphrase))
                .onProblem(this::notOpened)
                .onSuccess(this::opened)
                .start();
    }

    private void notOpened(Problem problem) {
        String sentence = texts.of(problem.sentence()) + " (" + problem.code().code() + ")";
        if (problem.code() == ErrorCode.PACKET_PASSPHRASE) {
            ask(sentence);
            return;
        }
        OpeningPane pane = new OpeningPane(texts);
        content(pane);
        pane.failed(
                sentence,
                List.of(Command.of(
                        "buka.ulang",
                        "ui.buka.ulang",
                        "mdi2r-refresh",
                        () -> ask(texts.of("ui.village.sandi", file.getFileName())))));
    }

    private void opened(VillageFile opened) {
        ItemWords words = new ItemWords(new Texts(new Messages(Bahasa.ID)));
        CellReader reader = new CellReader(words::choice, backing.vocabularies());
        model = new VillageViewModel(opened, tasks, backing.clock(), reader, this::problem);
        build();
        if (opened.torn()) {
            dialogs.tell("ui.village.terputus.judul", id.sidaksos.base.Sentence.of("ui.village.terputus"));
        }
        if (model.verifier().get().isEmpty()) {
            view.askVerifier();
        }
    }

    private void build() {
        view = new VillageView(
                model,
                texts,
                dialogs,
                preferences,
                List.of(
                        Command.of("desa.bahasa", "ui.village.bahasa", "mdi2t-translate", this::otherLanguage),
                        Command.of("desa.besar", "ui.village.teks_besar", "mdi2f-format-size", this::otherSize)));
        content(view);
    }

    private void otherLanguage() {
        preferences.bahasa().set(preferences.bahasa().get() == Bahasa.ID ? Bahasa.EN : Bahasa.ID);
        renewTexts();
        build();
    }

    /** 100, 125, 150 and back. */
    private void otherSize() {
        int now = preferences.textPercent().get();
        preferences.textPercent().set(now >= 150 ? 100 : now + 25);
    }

    private void problem(Problem problem) {
        closing = false;
        dialogs.problem(problem);
    }

    /** A fault of the program, wherever in the window it came up. */
    public void fault(Throwable fault) {
        closing = false;
        dialogs.fault(fault);
    }

    /** Closes once everything is saved; no question is asked. What cannot be saved is told, and the window stays. */
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        if (model == null) {
            closed();
        } else {
            root.requestFocus();
            model.close(this::closed);
        }
    }

    private void closed() {
        tasks.settle(() -> {
            stage.close();
            backing.closed().run();
        });
    }

    private void dragOver(DragEvent event) {
        if (view != null && !overlay.open() && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        if (view != null) {
            view.attach(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
        }
        event.consume();
    }
}
