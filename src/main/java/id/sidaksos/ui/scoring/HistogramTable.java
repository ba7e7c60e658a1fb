package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.ScoreHistogram;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The picture's twin: each step of the score with its families by class. */
final class HistogramTable extends StackPane {
    private static final int PLACES = 4;

    private final Surroundings house;
    private final Texts texts;
    private TableModel<Line> rows;
    private List<String> classes = List.of();

    /** @param counts by class */
    private record Line(double from, double to, int[] counts) {
        private int total() {
            return java.util.Arrays.stream(counts).sum();
        }
    }

    HistogramTable(Surroundings house, ScoringViewModel model) {
        this.house = house;
        this.texts = house.texts();
        model.seen().addListener((o, was, is) -> show(is));
        show(model.seen().get());
    }

    private void show(WhatIf seen) {
        if (seen == null) {
            return;
        }
        if (!classes.equals(seen.after().classes())) {
            classes = seen.after().classes();
            rows = new TableModel<>(house.tasks(), line -> "", List.of());
            getChildren().setAll(new DataTable<>("penilaian-histogram", texts, house.preferences(), rows, columns()));
        }
        ScoreHistogram histogram = seen.histogram();
        List<Line> lines = new ArrayList<>();
        for (int step = 0; step < histogram.steps(); step++) {
            int[] counts = new int[classes.size()];
            for (int c = 0; c < counts.length; c++) {
                counts[c] = histogram.counts()[c][step];
            }
            lines.add(new Line(histogram.from(step), histogram.from(step + 1), counts));
        }
        rows.rows(lines);
    }

    private List<Column<Line>> columns() {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "rentang",
                "ui.penilaian.kolom.rentang",
                Column.Form.TEXT,
                line -> edge(line.from()) + " – " + edge(line.to()),
                Optional.of(Comparator.comparingDouble(Line::from)),
                120,
                true));
        columns.add(Column.number("keluarga", "ui.penilaian.kolom.keluarga", 100, Line::total));
        for (int c = 0; c < classes.size(); c++) {
            int at = c;
            columns.add(Column.number("kelas" + c, classes.get(c), 130, line -> line.counts()[at]));
        }
        return columns;
    }

    private String edge(double score) {
        return NumberField.shown(texts, new BigDecimal(score).setScale(PLACES, RoundingMode.HALF_UP));
    }
}
