package id.sidaksos.ui.scoring;

import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A class by kecamatan: ordered bars with number and share, and the table of all classes beside them. */
final class DistrictView extends VBox {
    /** Size of text in px from which on the two parts stand below one another. */
    private static final double LARGE_TEXT = 16;

    private final Surroundings house;
    private final Texts texts;
    private final ScoringViewModel model;
    private final double em;
    private final ComboBox<String> which = new ComboBox<>();
    private final GridPane bars = new GridPane();
    private final StackPane twin = new StackPane();
    private TableModel<DistrictLine> rows;
    private List<String> classes = List.of();

    DistrictView(Surroundings house, ScoringViewModel model, double em) {
        super(8);
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.em = em;
        getStyleClass().add("isi-tab");
        which.setId("kelas-kecamatan");
        which.setAccessibleText(texts.of("ui.penilaian.kelas_dipilih"));
        which.valueProperty().addListener((o, was, is) -> draw());
        Label label = new Label(texts.of("ui.penilaian.kelas_dipilih"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(which);
        HBox choice = new HBox(8, label, which);
        choice.setAlignment(Pos.CENTER_LEFT);
        bars.setHgap(8);
        bars.setVgap(6);
        bars.setId("batang-kecamatan");
        ScrollPane scroll = new ScrollPane(bars);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("gulung-polos");
        // At large text the table stands below the picture: beside one another they are wider than the window.
        Pane both = em > LARGE_TEXT ? new VBox(16, scroll, twin) : new HBox(16, scroll, twin);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(twin, Priority.ALWAYS);
        scroll.setPrefWidth(100);
        scroll.setMinWidth(22 * em);
        scroll.setMinHeight(9 * em);
        twin.setMinHeight(14 * em);
        twin.setMinWidth(14 * em);
        twin.setPrefWidth(170);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(choice, both);
        model.seen().addListener((o, was, is) -> show(is));
        show(model.seen().get());
    }

    private void show(WhatIf seen) {
        if (seen == null) {
            return;
        }
        if (!classes.equals(seen.after().classes())) {
            classes = seen.after().classes();
            rows = new TableModel<>(house.tasks(), DistrictLine::name, List.of());
            twin.getChildren()
                    .setAll(new DataTable<>("penilaian-kecamatan", texts, house.preferences(), rows, columns()));
            which.getItems().setAll(classes);
            which.setValue(classes.get(Math.max(0, seen.after().poorest())));
        }
        rows.rows(seen.districts());
        draw();
    }

    private List<Column<DistrictLine>> columns() {
        List<Column<DistrictLine>> columns = new ArrayList<>();
        columns.add(Column.text("kecamatan", "ui.penilaian.kolom.kecamatan", 120, DistrictLine::name));
        columns.add(Column.number("keluarga", "ui.penilaian.kolom.keluarga", 72, DistrictLine::families));
        int bands = classes.size() - 2;
        for (int c = bands - 1; c >= 0; c--) {
            columns.add(count(c));
        }
        columns.add(count(bands));
        columns.add(count(bands + 1).hidden());
        columns.add(Column.decimal("kelengkapan", "ui.penilaian.kolom.kelengkapan", 110, line -> line.completeness()));
        return columns;
    }

    private Column<DistrictLine> count(int ofClass) {
        String name = classes.get(ofClass);
        return Column.number("kelas" + ofClass, name, 95, line -> line.counts()[ofClass]);
    }

    private void draw() {
        bars.getChildren().clear();
        WhatIf seen = model.seen().get();
        int ofClass = classes.indexOf(which.getValue());
        if (seen == null || ofClass < 0 || ofClass >= seen.after().classes().size()) {
            return;
        }
        List<DistrictLine> lines = seen.districts().stream()
                .sorted(Comparator.comparingInt((DistrictLine line) -> line.counts()[ofClass])
                        .reversed())
                .toList();
        int most = Math.max(1, lines.isEmpty() ? 1 : lines.get(0).counts()[ofClass]);
        String fill = ClassTones.fill(seen.after(), ofClass);
        for (int i = 0; i < lines.size(); i++) {
            DistrictLine line = lines.get(i);
            Label name = new Label(line.name().isEmpty() ? texts.of("ui.segi.kosong") : line.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label number = new Label(texts.of(
                    "ui.penilaian.jumlah_bagian",
                    texts.number(line.counts()[ofClass]),
                    texts.percent(line.share(ofClass))));
            number.setMinWidth(Region.USE_PREF_SIZE);
            bars.addRow(i, name, bar(fill, (double) line.counts()[ofClass] / most), number);
        }
    }

    private Node bar(String fill, double share) {
        Region bar = new Region();
        bar.getStyleClass().addAll("batang-kelas", fill);
        HBox track = new HBox(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(4 * em);
        track.setPrefWidth(14 * em);
        bar.maxWidthProperty().bind(track.widthProperty().multiply(share));
        bar.prefWidthProperty().bind(track.widthProperty().multiply(share));
        GridPane.setHgrow(track, Priority.ALWAYS);
        return track;
    }
}
