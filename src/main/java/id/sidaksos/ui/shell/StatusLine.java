package id.sidaksos.ui.shell;

import id.sidaksos.base.Sentence;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.task.Running;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.kit.text.Texts;
import java.time.Duration;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Bottom of the window: database, district, user, rows shown, and the newest task with its bar and cancel. */
final class StatusLine extends HBox {
    private final Texts texts;
    private final Tasks tasks;
    private final Label rows = new Label();
    private final HBox work = new HBox(8);
    private final Button tray;

    StatusLine(Texts texts, Tasks tasks, String database, String folder, String user, Runnable openTray) {
        this.texts = texts;
        this.tasks = tasks;
        getStyleClass().add("bilah-status");
        setAlignment(Pos.CENTER_LEFT);
        Label where = new Label(database, Controls.icon("mdi2d-database-outline"));
        where.setTooltip(new Tooltip(folder));
        Label who = new Label(user, Controls.icon("mdi2a-account-outline"));
        rows.setId("status-baris");
        rows.setMinWidth(Region.USE_PREF_SIZE);
        work.setAlignment(Pos.CENTER_RIGHT);
        tray = new Button("", Controls.icon("mdi2p-playlist-check"));
        tray.setId("baki-tugas");
        tray.getStyleClass().addAll("flat", "button-icon", "small");
        tray.setAccessibleText(texts.of("ui.tugas.baki"));
        tray.setTooltip(new Tooltip(texts.of("ui.tugas.baki")));
        tray.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tray.setOnAction(event -> openTray.run());
        getChildren().addAll(where, who, rows, Controls.gap(), work, tray);
        tasks.running().addListener((ListChangeListener<Running>) change -> showWork());
        showWork();
    }

    void show(ObservableValue<String> status) {
        rows.textProperty().unbind();
        rows.textProperty().bind(status);
    }

    private void showWork() {
        work.getChildren().clear();
        if (!tasks.running().isEmpty()) {
            Running newest = tasks.running().get(tasks.running().size() - 1);
            work.getChildren().setAll(line(texts, newest));
        }
    }

    /** Name, stage, bar, figures and cancel of a task. */
    static HBox line(Texts texts, Running running) {
        Label name = new Label(texts.of(running.nameKey()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("small");
        bar.progressProperty().bind(running.share());
        Label figures = new Label();
        figures.getStyleClass().add("keterangan");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        Runnable write = () -> figures.setText(figures(texts, running));
        running.done().addListener((o, was, is) -> write.run());
        running.stage().addListener((o, was, is) -> write.run());
        write.run();
        Button cancel = new Button(texts.of("ui.batalkan"), Controls.icon("mdi2c-close"));
        cancel.setId("batalkan-tugas");
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> {
            cancel.setDisable(true);
            running.cancel();
        });
        HBox line = new HBox(8, name, bar, figures, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String figures(Texts texts, Running running) {
        StringBuilder text = new StringBuilder();
        if (!running.stage().get().isEmpty()) {
            text.append(texts.or(running.stage().get(), ""));
        }
        if (running.done().get() > 0) {
            text.append("  ").append(texts.number(running.done().get()));
            if (running.total().get() > 0) {
                text.append(" / ").append(texts.number(running.total().get()));
            }
        }
        if (running.rate().get() >= 1) {
            text.append("  ").append(texts.of("ui.tugas.laju", texts.number((long)
                    running.rate().get())));
        }
        Duration left = running.left().get();
        if (left != null && left.toSeconds() > 0) {
            text.append("  ").append(texts.of(Sentence.of("ui.tugas.sisa", texts.duration(left))));
        }
        return text.toString();
    }
}
