package id.sidaksos.ui.shell;

import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.task.Running;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.kit.text.Texts;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;

/** All tasks under way, each with progress, rate, time left and cancel. */
final class TaskTray extends VBox {
    private final Texts texts;
    private final Tasks tasks;

    TaskTray(Texts texts, Tasks tasks) {
        super(8);
        this.texts = texts;
        this.tasks = tasks;
        setMinWidth(420);
        tasks.running().addListener((ListChangeListener<Running>) change -> fill());
        fill();
    }

    private void fill() {
        getChildren().clear();
        if (tasks.running().isEmpty()) {
            getChildren().add(Controls.empty("mdi2p-playlist-check", texts.of("ui.tugas.tidak_ada")));
        }
        tasks.running().forEach(running -> getChildren().add(StatusLine.line(texts, running)));
    }
}
