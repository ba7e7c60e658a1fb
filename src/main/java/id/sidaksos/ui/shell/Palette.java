package id.sidaksos.ui.shell;

import id.sidaksos.base.TextKey;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Everything that can be done, found by typing a part of its name (Ctrl+K). */
final class Palette extends VBox {
    private final Texts texts;
    private final List<Command> commands;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();

    Palette(Texts texts, List<Command> commands, Runnable close) {
        this.texts = texts;
        this.commands = commands;
        getStyleClass().add("palet");
        setId("palet");
        field.setId("dialog-isian");
        field.setPromptText(texts.of("ui.palet.isian"));
        field.setAccessibleText(texts.of("ui.palet.isian"));
        list.setId("palet-daftar");
        list.setCellFactory(view -> new CommandCell());
        list.setFocusTraversable(false);
        list.setPlaceholder(Controls.text(texts.of("ui.palet.tidak_ada"), "keterangan"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        field.textProperty().addListener((o, was, is) -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, close));
        list.setOnMouseClicked(event -> run(close));
        find();
    }

    private void key(KeyEvent event, Runnable close) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().select(Math.max(at - 1, 0));
        } else if (event.getCode() == KeyCode.ENTER) {
            run(close);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else {
            return;
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void run(Runnable close) {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.run();
        }
    }

    private void find() {
        String[] words = TextKey.normalise(field.getText()).split(" ");
        list.getItems()
                .setAll(commands.stream()
                        .filter(command -> command.enabled().get() && has(command, words))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private boolean has(Command command, String... words) {
        String name = TextKey.normalise(texts.of(command.textKey()));
        for (String word : words) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private final class CommandCell extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            setGraphic(null);
            if (!empty && command != null) {
                Label keys = new Label(command.shortcut()
                        .map(shortcut -> shortcut.getDisplayText())
                        .orElse(""));
                keys.getStyleClass().add("keterangan");
                Label name = new Label(texts.of(command.textKey()), Controls.icon(command.icon()));
                HBox line = new HBox(8, name, Controls.gap(), keys);
                line.setAlignment(Pos.CENTER_LEFT);
                setGraphic(line);
            }
        }
    }
}
