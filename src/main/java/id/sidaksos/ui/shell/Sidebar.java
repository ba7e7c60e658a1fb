package id.sidaksos.ui.shell;

import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.Toggles;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Preferences;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The rooms in the order of the work, in groups; folds to icons. Alt+1 … Alt+9 and the arrow keys choose. */
final class Sidebar extends VBox {
    private static final String FOLDED = "bilah_sisi.lipat";

    private final Preferences preferences;
    private final Map<RoomId, ToggleButton> buttons = new EnumMap<>(RoomId.class);
    private final VBox list = new VBox();
    private boolean folded;

    Sidebar(Texts texts, Preferences preferences, List<RoomId> rooms, Consumer<RoomId> go) {
        this.preferences = preferences;
        getStyleClass().add("bilah-sisi");
        setId("bilah-sisi");
        Label brand = new Label(texts.of("ui.nama_program"), Controls.icon("mdi2s-sprout"));
        brand.getStyleClass().add("merek");
        ToggleGroup group = Toggles.group();
        RoomId.Group last = null;
        int number = 1;
        for (RoomId room : rooms) {
            if (room.group() != last && room.group() != RoomId.Group.AWAL) {
                Label head = new Label(texts.of(room.group().textKey()));
                head.getStyleClass().add("kelompok");
                list.getChildren().add(head);
            }
            last = room.group();
            String name = texts.of(room.textKey());
            ToggleButton button = new ToggleButton(name, Controls.icon(room.icon()));
            button.setId("ruang-" + room.lower());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMnemonicParsing(false);
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip(name + (number <= 9 ? " (Alt+" + number + ")" : "")));
            button.setOnAction(event -> {
                button.setSelected(true);
                go.accept(room);
            });
            buttons.put(room, button);
            list.getChildren().add(button);
            number++;
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bilah-sisi-gulung");
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(brand, scroll);
        fold(Boolean.parseBoolean(preferences.get(FOLDED, "false")));
    }

    void select(RoomId room) {
        ToggleButton button = buttons.get(room);
        if (button != null) {
            button.setSelected(true);
        }
    }

    void toggleFolded() {
        fold(!folded);
    }

    private void fold(boolean to) {
        folded = to;
        preferences.put(FOLDED, Boolean.toString(to));
        getStyleClass().remove("terlipat");
        if (to) {
            getStyleClass().add("terlipat");
        }
        buttons.values()
                .forEach(button -> button.setContentDisplay(to ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        for (javafx.scene.Node node : list.getChildren()) {
            if (node instanceof Label head) {
                head.setVisible(!to);
                head.setManaged(!to);
            }
        }
        ((Label) getChildren().get(0)).setContentDisplay(to ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
}
