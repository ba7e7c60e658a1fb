package id.sidaksos.ui.families;

import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.browse.HotPerson;
import id.sidaksos.ui.families.FamiliesViewModel.Mode;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.Toggles;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.FacetPane;
import id.sidaksos.ui.kit.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The two tables with their facets and the switch between them. */
final class TablesView extends BorderPane {
    private final Surroundings house;
    private final Texts texts;
    private final FamiliesViewModel model;
    private final DataTable<HotFamily> families;
    private final DataTable<HotPerson> persons;
    private final FacetPane<HotFamily> familyFacets;
    private final FacetPane<HotPerson> personFacets;
    private final VBox middle = new VBox();
    private final ToggleButton familyButton;
    private final ToggleButton personButton;

    TablesView(Surroundings house, FamiliesViewModel model, FamilyWords words) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        families = new DataTable<>(
                "tabel-keluarga", texts, house.preferences(), model.families(), FamilyTable.columns(words));
        persons =
                new DataTable<>("tabel-orang", texts, house.preferences(), model.persons(), PersonTable.columns(words));
        families.onOpen(model::open);
        persons.onOpen(model::open);
        families.menu();
        persons.menu();
        familyFacets = new FacetPane<>(texts, model.families());
        personFacets = new FacetPane<>(texts, model.persons());
        ToggleGroup group = Toggles.group();
        familyButton = toggle(group, Mode.KELUARGA, "left-pill");
        personButton = toggle(group, Mode.ORANG, "right-pill");
        middle.getStyleClass().add("keluarga-tengah");
        setCenter(middle);
        model.mode().addListener((o, was, is) -> show(is));
        show(model.mode().get());
    }

    private ToggleButton toggle(ToggleGroup group, Mode mode, String pill) {
        ToggleButton button = new ToggleButton(texts.of("ui.families.mode." + mode));
        button.setId("mode-" + mode.name().toLowerCase(java.util.Locale.ROOT));
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(pill);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.mode().set(mode);
        });
        return button;
    }

    private void show(Mode mode) {
        boolean byFamily = mode == Mode.KELUARGA;
        (byFamily ? familyButton : personButton).setSelected(true);
        HBox pills = new HBox(familyButton, personButton);
        Node active = byFamily ? familyFacets.active() : personFacets.active();
        HBox.setHgrow(active, Priority.ALWAYS);
        HBox bar = new HBox(12, pills, given(), active);
        bar.setAlignment(Pos.TOP_LEFT);
        Node table = byFamily ? families : persons;
        VBox.setVgrow(table, Priority.ALWAYS);
        middle.getChildren().setAll(bar, table);
        setLeft(byFamily ? familyFacets : personFacets);
    }

    /** Says that another room gave the families, and takes that back. */
    private Button given() {
        Button chip = new Button("", Controls.icon("mdi2c-close"));
        chip.setId("pilihan-ruang-lain");
        chip.setMnemonicParsing(false);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.getStyleClass().add("segi-cip");
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.textProperty()
                .bind(model.narrowed().map(told -> told.map(texts::of).orElse("")));
        chip.visibleProperty()
                .bind(chip.textProperty().isNotEmpty().and(model.mode().isEqualTo(Mode.KELUARGA)));
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setOnAction(event -> model.widen());
        return chip;
    }

    /** The table gets the keyboard, with a row to begin at. */
    void focusTable() {
        DataTable<?> table = model.mode().get() == Mode.KELUARGA ? families : persons;
        if (table.view().getSelectionModel().isEmpty()) {
            table.view().getSelectionModel().select(0);
        }
        table.view().requestFocus();
    }

    void export() {
        if (model.mode().get() == Mode.KELUARGA) {
            new TableExportDialog<>(house, families, model.families(), "ui.families.satuan.keluarga").ask();
        } else {
            new TableExportDialog<>(house, persons, model.persons(), "ui.families.satuan.orang").ask();
        }
    }

    void openSelected() {
        if (model.mode().get() == Mode.KELUARGA) {
            families.selected().ifPresent(model::open);
        } else {
            persons.selected().ifPresent(model::open);
        }
    }

    /** "1.234 dari 43.012 keluarga". */
    ObservableValue<String> status() {
        var byFamily = families.countText("ui.families.satuan.keluarga");
        var byPerson = persons.countText("ui.families.satuan.orang");
        return Bindings.when(model.mode().isEqualTo(Mode.KELUARGA))
                .then(byFamily)
                .otherwise(byPerson);
    }
}
