package id.sidaksos.ui.scoring;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.scoring.SetDifference;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the open set says otherwise than the one it is compared with, and the families that change class by it. */
final class DifferenceView extends HBox {
    private final Texts texts;
    private final ScoringViewModel model;
    private final Label title = Controls.text("", "judul-kartu");
    private final Label moved = Controls.text("", "judul-kartu");
    private final VBox said = new VBox(6);
    private final TableModel<Move> moves;

    /** Families that go from one class to another. */
    private record Move(String from, String to, int families) {}

    DifferenceView(Surroundings house, ScoringViewModel model) {
        super(16);
        this.texts = house.texts();
        this.model = model;
        this.moves = new TableModel<>(house.tasks(), move -> move.from() + " " + move.to(), List.of());
        getStyleClass().add("isi-tab");
        title.setId("beda-judul");
        said.setId("beda");
        moved.setId("beda-pindah");
        ScrollPane scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("gulung-polos");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(8, title, scroll);
        DataTable<Move> table = new DataTable<>("penilaian-pindah", texts, house.preferences(), moves, columns());
        table.placeholder(Controls.text(texts.of("ui.penilaian.tidak_ada_keluarga"), "keterangan"));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox right = new VBox(8, moved, table);
        for (VBox half : List.of(left, right)) {
            HBox.setHgrow(half, Priority.ALWAYS);
            half.setPrefWidth(100);
        }
        getChildren().addAll(left, right);
        model.draft().addListener((o, was, is) -> tell());
        model.reference().addListener((o, was, is) -> tell());
        model.seen().addListener((o, was, is) -> show(is));
        tell();
        show(model.seen().get());
    }

    private static List<Column<Move>> columns() {
        return List.of(
                Column.text("dari", "ui.penilaian.kolom.dari", 145, Move::from),
                Column.text("ke", "ui.penilaian.kolom.ke", 145, Move::to),
                Column.number("keluarga", "ui.penilaian.kolom.keluarga", 80, Move::families));
    }

    private void tell() {
        Versioned reference = model.reference().get();
        if (reference == null || model.draft().get() == null) {
            return;
        }
        List<Sentence> sentences =
                SetDifference.of(reference.set(), model.draft().get());
        title.setText(
                texts.of("ui.penilaian.beda", ScoringTexts.name(texts, reference), texts.number(sentences.size())));
        said.getChildren().clear();
        if (sentences.isEmpty()) {
            said.getChildren().add(Controls.text(texts.of("ui.penilaian.beda.tidak_ada"), "keterangan"));
        }
        sentences.forEach(sentence -> said.getChildren().add(Controls.text(texts.of(sentence))));
    }

    private void show(WhatIf seen) {
        if (seen == null) {
            return;
        }
        List<String> before = seen.before().classes();
        List<String> after = seen.after().classes();
        int[][] counts = seen.comparison().moves();
        List<Move> list = new ArrayList<>();
        for (int from = 0; from < before.size(); from++) {
            for (int to = 0; to < after.size(); to++) {
                if (counts[from][to] > 0 && !before.get(from).equals(after.get(to))) {
                    list.add(new Move(before.get(from), after.get(to), counts[from][to]));
                }
            }
        }
        moved.setText(texts.of("ui.penilaian.beda.pindah", texts.number(seen.changed())));
        moves.rows(list);
    }
}
