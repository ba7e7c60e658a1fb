package id.sidaksos.ui.scoring;

import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Geser ambang: the picture with its borders and a weight to slide, and the families that leave, waver and enter. */
final class ThresholdView extends VBox {
    private static final double WIDEST_MARGIN = 20;

    private final Surroundings house;
    private final Texts texts;
    private final ScoringViewModel model;
    private final double em;

    ThresholdView(Surroundings house, ScoringViewModel model, double em) {
        super(8);
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.em = em;
        getStyleClass().add("isi-tab");
        HistogramView picture = new HistogramView(texts, model, em);
        HistogramTable table = new HistogramTable(house, model);
        ToggleButton twin = new ToggleButton(texts.of("ui.penilaian.tabel"), Controls.icon("mdi2t-table"));
        twin.setId("histogram-tabel");
        twin.setMinWidth(Region.USE_PREF_SIZE);
        table.visibleProperty().bind(twin.selectedProperty());
        picture.visibleProperty().bind(twin.selectedProperty().not());
        StackPane both = new StackPane(picture, table);
        both.setMinHeight(13 * em);
        VBox.setVgrow(both, Priority.ALWAYS);
        FlowPane tools = new FlowPane(18, 6, margin(), new WeightSlider(texts, model, em), twin);
        tools.setRowValignment(javafx.geometry.VPos.CENTER);
        HBox lists = new HBox(
                10,
                list("keluar", "ui.penilaian.keluar", WhatIf::leaving),
                list("ambang", "ui.penilaian.ambang", WhatIf::borderline),
                list("masuk", "ui.penilaian.masuk", WhatIf::entering));
        lists.setMinHeight(12 * em);
        lists.setPrefHeight(15 * em);
        VBox.setVgrow(lists, Priority.ALWAYS);
        getChildren().addAll(tools, both, lists);
    }

    private Node margin() {
        DoubleSpinnerValueFactory points =
                new DoubleSpinnerValueFactory(0, WIDEST_MARGIN, model.margin().get(), 0.5);
        points.setConverter(new javafx.util.converter.DoubleStringConverter() {
            @Override
            public String toString(Double value) {
                return texts.decimal(value == null ? 0 : value, 1);
            }

            @Override
            public Double fromString(String text) {
                return id.sidaksos.domain.scoring.Decimals.parse(text)
                        .map(Number::doubleValue)
                        .orElse(model.margin().get());
            }
        });
        Spinner<Double> spinner = new Spinner<>(points);
        spinner.setId("lebar-ambang");
        spinner.setEditable(true);
        spinner.setPrefWidth(7 * em);
        spinner.setAccessibleText(texts.of("ui.penilaian.lebar_ambang"));
        points.valueProperty().addListener((o, was, is) -> model.margin().set(is));
        Label label = new Label(texts.of("ui.penilaian.lebar_ambang"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(spinner);
        HBox box = new HBox(6, label, spinner);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node list(String id, String titleKey, Function<WhatIf, List<FamilyLine>> lines) {
        TableModel<FamilyLine> rows = new TableModel<>(
                house.tasks(), line -> line.head() + " " + line.village() + " " + line.id(), List.of());
        DataTable<FamilyLine> table = new DataTable<>("penilaian-" + id, texts, house.preferences(), rows, columns());
        table.placeholder(Controls.text(texts.of("ui.penilaian.tidak_ada_keluarga"), "keterangan"));
        table.onOpen(line -> house.navigator().go(Destination.of(RoomId.KELUARGA, "keluarga", line.id())));
        Label title = Controls.text("", "judul-kartu");
        title.setId("judul-" + id);
        Runnable show = () -> {
            WhatIf seen = model.seen().get();
            if (seen != null) {
                List<FamilyLine> now = lines.apply(seen);
                title.setText(texts.of(titleKey, texts.number(now.size())));
                rows.rows(now);
            }
        };
        model.seen().addListener((o, was, is) -> show.run());
        show.run();
        VBox box = new VBox(4, title, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(100);
        return box;
    }

    private static List<Column<FamilyLine>> columns() {
        return List.of(
                Column.text("kepala", "ui.penilaian.kolom.kepala", 117, FamilyLine::head),
                Column.text("desa", "ui.penilaian.kolom.desa", 82, FamilyLine::village),
                Column.decimal("skor", "ui.penilaian.kolom.skor", 52, FamilyLine::after),
                Column.text("kelas_dulu", "ui.penilaian.kolom.kelas_dulu", 120, FamilyLine::classBefore)
                        .hidden(),
                Column.decimal("skor_dulu", "ui.penilaian.kolom.skor_dulu", 90, FamilyLine::before)
                        .hidden(),
                Column.text("kelas", "ui.penilaian.kolom.kelas", 120, FamilyLine::classAfter)
                        .hidden(),
                Column.text("kecamatan", "ui.penilaian.kolom.kecamatan", 120, FamilyLine::district)
                        .hidden(),
                Column.text("id", "ui.penilaian.kolom.id", 150, FamilyLine::id).hidden());
    }
}
