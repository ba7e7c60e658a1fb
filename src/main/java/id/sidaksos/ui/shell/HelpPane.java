package id.sidaksos.ui.shell;

import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Help of the room in front (F1), at the right of it, without internet: what it is for, what can be done, which keys. */
final class HelpPane extends ScrollPane {
    private final Texts texts;
    private final Command close;
    private final VBox content = new VBox(10);

    HelpPane(Texts texts, Runnable closing) {
        this.texts = texts;
        this.close = Command.of("bantuan.tutup", "ui.tutup", "mdi2c-close", closing);
        setId("bantuan");
        getStyleClass().add("bantuan");
        content.getStyleClass().add("bantuan-isi");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** @param everywhere commands that can be done in every room */
    void show(Room room, List<Command> everywhere) {
        Label head =
                Controls.text(texts.of("ui.bantuan.judul", texts.of(room.id().textKey())), "judul-kartu");
        content.getChildren().setAll(new HBox(8, head, Controls.gap(), Controls.iconButton(texts, close)));
        for (String paragraph : texts.of(room.id().textKey() + ".bantuan").split("\n")) {
            content.getChildren().add(Controls.text(paragraph));
        }
        content.getChildren().add(Controls.text(texts.of("ui.bantuan.tombol"), "judul-kartu"));
        room.commands().forEach(this::keys);
        everywhere.forEach(this::keys);
    }

    private void keys(Command command) {
        command.shortcut().ifPresent(shortcut -> {
            Label key = new Label(shortcut.getDisplayText());
            key.getStyleClass().add("tombol-papan");
            key.setMinWidth(USE_PREF_SIZE);
            content.getChildren().add(new HBox(8, key, Controls.text(texts.of(command.textKey()))));
        });
    }
}
