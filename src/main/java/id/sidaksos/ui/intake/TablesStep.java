package id.sidaksos.ui.intake;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.HeaderFinder;
import id.sidaksos.domain.layout.HeaderSearch;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Second step: for each sheet what kind of list it is, where its heads stand, and which column holds what. */
final class TablesStep extends VBox {
    private final Surroundings house;
    private final Texts texts;
    private final IntakeViewModel model;
    private final ComboBox<TableDraft> sheets = new ComboBox<>();
    private final CheckBox wanted = new CheckBox();
    private final ComboBox<SourceKind> kinds = new ComboBox<>(FXCollections.observableArrayList(SourceKind.values()));
    private final Spinner<Integer> headerRow = new Spinner<>(1, HeaderFinder.LAST_HEADER_ROW, 1);
    private final SimpleBooleanProperty hasTable = new SimpleBooleanProperty();
    private final VBox sentences = new VBox(4);
    private final PreviewPane preview;
    private boolean filling;

    TablesStep(Surroundings house, IntakeViewModel model) {
        super(12);
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.preview = new PreviewPane(house, model);
        getStyleClass().add("isi-halaman");
        Command keep = Command.of(
                        "impor.simpan_susunan", "ui.intake.simpan_susunan", "mdi2c-content-save-outline", this::keep)
                .when(hasTable);
        prepare();
        FlowPane choices = new FlowPane(
                16,
                8,
                labelled("ui.intake.lembar", sheets),
                wanted,
                labelled("ui.intake.jenis", kinds),
                labelled("ui.intake.baris_tajuk", headerRow),
                Controls.button(texts, keep));
        choices.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(preview, Priority.ALWAYS);
        getChildren().addAll(choices, sentences, preview);
    }

    private HBox labelled(String key, javafx.scene.Node node) {
        Label label = new Label(texts.of(key));
        label.setLabelFor(node);
        label.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(8, label, node);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void prepare() {
        sheets.setId("impor-lembar");
        sheets.setAccessibleText(texts.of("ui.intake.lembar"));
        sheets.setConverter(shown(table -> model.files().size() > 1
                ? table.file().name() + " / " + table.sheet().name()
                : table.sheet().name()));
        sheets.setMaxWidth(340);
        sheets.valueProperty().addListener((o, was, is) -> refresh());
        wanted.setId("impor-ikut");
        wanted.setText(texts.of("ui.intake.ikut"));
        wanted.setMinWidth(USE_PREF_SIZE);
        wanted.selectedProperty().addListener((o, was, is) -> change(table -> model.want(table, is)));
        kinds.setId("impor-jenis");
        kinds.setAccessibleText(texts.of("ui.intake.jenis"));
        kinds.setPromptText(texts.of("ui.intake.jenis.pilih"));
        kinds.setConverter(shown(kind -> texts.of("jenis." + kind.key())));
        kinds.valueProperty().addListener((o, was, is) -> change(table -> model.kind(table, is)));
        headerRow.setId("impor-baris-tajuk");
        headerRow.setAccessibleText(texts.of("ui.intake.baris_tajuk"));
        headerRow.setPrefWidth(90);
        headerRow.setEditable(true);
        headerRow.valueProperty().addListener((o, was, is) -> change(table -> model.headerRow(table, is)));
    }

    private static <T> StringConverter<T> shown(java.util.function.Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String unused) {
                return null;
            }
        };
    }

    private void change(java.util.function.Consumer<TableDraft> act) {
        if (!filling && sheets.getValue() != null) {
            act.accept(sheets.getValue());
        }
    }

    /** Shows the tables as they are now; the sheet in hand stays. */
    void refresh() {
        if (filling) {
            return;
        }
        filling = true;
        List<TableDraft> tables = model.tables();
        if (!sheets.getItems().equals(tables)) {
            sheets.getItems().setAll(tables);
            sheets.setValue(tables.stream()
                    .filter(table -> table.wanted().get())
                    .findFirst()
                    .orElseGet(() -> tables.isEmpty() ? null : tables.get(0)));
        }
        TableDraft table = sheets.getValue();
        if (table != null) {
            show(table);
        }
        filling = false;
    }

    private void show(TableDraft table) {
        hasTable.set(table.table().isPresent());
        wanted.setSelected(table.wanted().get());
        kinds.setValue(table.table().map(TableLayout::kind).orElse(null));
        headerRow.setDisable(table.table().isEmpty());
        table.table().ifPresent(layout -> headerRow.getValueFactory().setValue(layout.headerRow()));
        sentences.getChildren().clear();
        if (table.table().isEmpty()) {
            table.sheet().search().problem(table.sheet().name()).ifPresent(problem -> sentences
                    .getChildren()
                    .add(Controls.text(sentence(table), "impor-galat")));
        } else {
            found(table, table.table().get());
        }
        preview.show(table);
    }

    private String sentence(TableDraft table) {
        HeaderSearch search = table.sheet().search();
        if (search instanceof HeaderSearch.Ambiguous ambiguous) {
            return texts.of("ui.intake.ragu", texts.number(ambiguous.headerRow()), texts.of(ambiguous.difference()));
        }
        if (search instanceof HeaderSearch.Missing missing) {
            return texts.of(
                    "ui.intake.kurang_dikenal",
                    texts.number(missing.headerRow()),
                    texts.of("jenis." + missing.kind().key()),
                    texts.of(missing.needed()));
        }
        return texts.of("ui.intake.tidak_dikenal");
    }

    private void found(TableDraft table, TableLayout layout) {
        long heads = layout.headers().stream().filter(head -> !head.isEmpty()).count();
        long read = layout.columns().values().stream().distinct().count();
        sentences
                .getChildren()
                .add(Controls.text(
                        texts.of(
                                "ui.intake.ditemukan",
                                texts.number(layout.headerRow()),
                                name(layout.profile()),
                                texts.number(read),
                                texts.number(heads)),
                        "keterangan"));
        var missing = model.missing(table);
        if (!missing.isEmpty()) {
            String names = missing.stream()
                    .map(field -> texts.of("kolom." + field.key()))
                    .collect(Collectors.joining(", "));
            Label label = Controls.text(texts.of("ui.intake.kurang", names), "impor-galat");
            label.setId("impor-kurang");
            label.setGraphic(Controls.icon("mdi2a-alert-circle-outline"));
            sentences.getChildren().add(label);
        }
        if (table.sheet().search() instanceof HeaderSearch.Found search && !table.changed()) {
            for (Sentence warning : search.warnings()) {
                sentences.getChildren().add(Controls.text(texts.of(warning), "impor-periksa"));
            }
        }
    }

    private String name(String profile) {
        return profile.equals(IntakeViewModel.BY_HAND) ? texts.of("ui.intake.susunan_sendiri") : profile;
    }

    private void keep() {
        TableDraft table = sheets.getValue();
        house.dialogs()
                .line(
                        "ui.intake.simpan_susunan",
                        Sentence.of("ui.intake.simpan_susunan.tanya"),
                        "ui.intake.simpan_susunan.simpan",
                        texts.or("ui.intake.tanpa_nama", ""),
                        name -> model.keep(table, name));
    }

    /** For a field of the kind of list in hand: the name a person reads. */
    static String name(Texts texts, Field field) {
        return texts.of("kolom." + field.key());
    }
}
