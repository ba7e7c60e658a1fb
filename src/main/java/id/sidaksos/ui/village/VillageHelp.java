package id.sidaksos.ui.village;

import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Help at the right of the card (F1). */
final class VillageHelp extends ScrollPane {
    VillageHelp(Texts texts, List<Command> commands, Runnable closing) {
        setId("bantuan");
        getStyleClass().add("bantuan");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox content = new VBox(10);
        content.getStyleClass().add("bantuan-isi");
        setContent(content);
        Command close = Command.of("bantuan.tutup", "ui.tutup", "mdi2c-close", closing);
        content.getChildren()
                .add(new HBox(
                        8,
                        Controls.text(texts.of("ui.village.bantuan.judul"), "judul-kartu"),
                        Controls.gap(),
                        Controls.iconButton(texts, close)));
        for (String paragraph : texts.of("ui.village.bantuan").split("\n")) {
            content.getChildren().add(Controls.text(paragraph));
        }
        content.getChildren().add(Controls.text(texts.of("ui.bantuan.tombol"), "judul-kartu"));
        for (Command command : commands) {
            command.shortcut().ifPresent(shortcut -> {
                Label key = new Label(shortcut.getDisplayText());
                key.getStyleClass().add("tombol-papan");
                key.setMinWidth(USE_PREF_SIZE);
                content.getChildren().add(new HBox(8, key, Controls.text(texts.of(command.textKey()))));
            });
        }
    }
}
