package id.sidaksos.ui.settings;

import id.sidaksos.base.Bahasa;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.Toggles;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Preferences;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** How the window looks: language, light or dark, size of text, masked NIK. */
final class LookPage extends VBox {
    private static final List<Integer> SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private final Surroundings house;
    private final Texts texts;
    private final Preferences preferences;

    LookPage(Surroundings house) {
        super(16);
        this.house = house;
        this.texts = house.texts();
        this.preferences = house.preferences();
        getStyleClass().addAll("isi-halaman", "setelan-halaman");
        VBox card = Controls.card(
                texts.of(SettingsPage.TAMPILAN.textKey()),
                row("ui.settings.bahasa", language()),
                row("ui.settings.tema", theme()),
                row("ui.settings.ukuran", size()),
                masked());
        card.setSpacing(14);
        getChildren().add(card);
    }

    private VBox row(String key, Node control) {
        return new VBox(3, Controls.text(texts.of(key)), control, Controls.text(texts.of(key + ".ket"), "keterangan"));
    }

    private HBox language() {
        ToggleGroup group = Toggles.group();
        RadioButton indonesian = radio("setelan-bahasa-id", texts.of("ui.settings.bahasa.ID"), group);
        RadioButton english = radio("setelan-bahasa-en", texts.of("ui.settings.bahasa.EN"), group);
        (preferences.bahasa().get() == Bahasa.EN ? english : indonesian).setSelected(true);
        group.selectedToggleProperty().addListener((o, was, is) -> {
            Bahasa chosen = is == english ? Bahasa.EN : Bahasa.ID;
            if (is != null && chosen != preferences.bahasa().get()) {
                preferences.bahasa().set(chosen);
                house.house().rebuild();
            }
        });
        return new HBox(16, indonesian, english);
    }

    private HBox theme() {
        ToggleGroup group = Toggles.group();
        RadioButton light = radio("setelan-terang", texts.of("ui.settings.tema.terang"), group);
        RadioButton dark = radio("setelan-gelap", texts.of("ui.settings.tema.gelap"), group);
        Runnable show = () -> (preferences.dark().get() ? dark : light).setSelected(true);
        show.run();
        preferences.dark().addListener((o, was, is) -> show.run());
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is != null) {
                preferences.dark().set(is == dark);
            }
        });
        return new HBox(16, light, dark);
    }

    private ComboBox<Integer> size() {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("setelan-ukuran");
        box.setAccessibleText(texts.of("ui.settings.ukuran"));
        box.getItems().setAll(SIZES);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer percent) {
                return percent == null ? "" : percent + " %";
            }

            @Override
            public Integer fromString(String text) {
                return null;
            }
        });
        box.setValue(preferences.textPercent().get());
        box.setOnAction(event -> {
            if (box.getValue() != null
                    && box.getValue() != preferences.textPercent().get()) {
                preferences.textPercent().set(box.getValue());
                // Rows of tables have a fixed height, which follows the size of text only when they are made.
                house.house().rebuild();
            }
        });
        return box;
    }

    private VBox masked() {
        CheckBox box = new CheckBox(texts.of("ui.settings.samar"));
        box.setId("setelan-samar");
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(preferences.masked());
        return new VBox(3, box, Controls.text(texts.of("ui.settings.samar.ket"), "keterangan"));
    }

    private static RadioButton radio(String id, String text, ToggleGroup group) {
        RadioButton radio = new RadioButton(text);
        radio.setId(id);
        radio.setToggleGroup(group);
        return radio;
    }
}
