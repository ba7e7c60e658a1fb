package id.sidaksos.ui.kit.control;

import id.sidaksos.base.Problem;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.text.Texts;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes controls with tooltip, shortcut and accessible text told together. */
public final class Controls {
    private Controls() {}

    /** @param literal of Ikonli, for instance {@code mdi2h-home} */
    public static FontIcon icon(String literal) {
        return new FontIcon(literal);
    }

    public static Button button(Texts texts, Command command) {
        return button(texts, command, event -> command.run());
    }

    public static Button button(Texts texts, Command command, EventHandler<ActionEvent> act) {
        Button button = new Button(texts.of(command.textKey()), icon(command.icon()));
        button.setId(sceneId(command));
        button.setMnemonicParsing(false);
        button.setOnAction(act);
        button.disableProperty().bind(command.enabled().not());
        button.setTooltip(new Tooltip(tooltip(texts, command)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** The page's one primary action. */
    public static Button primary(Texts texts, Command command) {
        Button button = button(texts, command);
        button.getStyleClass().add("accent");
        return button;
    }

    /** A button that shows its icon only; its name is in the tooltip and in the accessible text. */
    public static Button iconButton(Texts texts, Command command) {
        Button button = button(texts, command);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(texts.of(command.textKey()));
        button.getStyleClass().addAll("flat", "button-icon");
        return button;
    }

    public static MenuItem menuItem(Texts texts, Command command) {
        MenuItem item = new MenuItem(texts.of(command.textKey()), icon(command.icon()));
        item.setId("menu-" + sceneId(command));
        item.setMnemonicParsing(false);
        command.shortcut().ifPresent(item::setAccelerator);
        item.disableProperty().bind(command.enabled().not());
        item.setOnAction(event -> command.run());
        return item;
    }

    /** Id of a command's button in the scene: dots are dashes. */
    public static String sceneId(Command command) {
        return command.id().replace('.', '-');
    }

    private static String tooltip(Texts texts, Command command) {
        String longer = texts.or(command.textKey() + ".ket", texts.of(command.textKey()));
        return command.shortcut()
                .map(keys -> longer + " (" + keys.getDisplayText() + ")")
                .orElse(longer);
    }

    /** A label that wraps and is never cut. */
    public static Label text(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** One sentence and one button: never a bare empty area. */
    public static VBox empty(Texts texts, String icon, String sentence, Command next) {
        VBox box = empty(icon, sentence);
        box.getChildren().add(primary(texts, next));
        return box;
    }

    public static VBox empty(String icon, String sentence) {
        VBox box = new VBox(12, icon(icon), text(sentence));
        box.getStyleClass().add("kosong");
        return box;
    }

    /** What a screen shows that could not be read: the sentence with its code, and a button that tries again. */
    public static VBox failed(Texts texts, Problem problem, String id, Runnable again) {
        VBox box = empty(
                texts,
                "mdi2a-alert-circle-outline",
                texts.told(problem),
                Command.of(id, "ui.buka.ulang", "mdi2r-refresh", again));
        box.getStyleClass().add("gagal");
        return box;
    }

    /** A thin bar at the top while a screen reads what it shows. */
    public static StackPane loading(Texts texts) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("garis-muat");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.of("ui.tabel.memuat"));
        StackPane.setAlignment(bar, Pos.TOP_CENTER);
        return new StackPane(bar);
    }

    /** A key figure with what it counts below it. */
    public static VBox figure(String number, String caption) {
        Label value = new Label(number);
        value.getStyleClass().add("angka-utama");
        value.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(value, text(caption, "keterangan"));
        box.getStyleClass().add("angka");
        box.setAccessibleText(number + " " + caption);
        return box;
    }

    /** A titled block with a hairline border. */
    public static VBox card(String title, Node... content) {
        VBox box = new VBox(8);
        box.getStyleClass().add("kartu");
        if (!title.isEmpty()) {
            box.getChildren().add(text(title, "judul-kartu"));
        }
        box.getChildren().addAll(content);
        return box;
    }

    /** Takes the room that is left. */
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
