package id.sidaksos.ui.linkage;

import id.sidaksos.base.Problem;
import id.sidaksos.service.linkage.Answer;
import id.sidaksos.service.linkage.PairSheet;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The open pair: total in words, facts side by side, reasons as bars or as a table, and the three answers. */
final class PairView extends BorderPane {
    private static final int REASON_COLUMNS = 24;

    private final Surroundings house;
    private final Texts texts;
    private final LinkageViewModel model;
    private final Reasons reasons;
    private final ScrollPane scroll = new ScrollPane();
    private final FlowPane answers = new FlowPane(8, 6);
    private final ToggleButton asTable = new ToggleButton();
    private final TableModel<ReasonRow> rows;
    private final DataTable<ReasonRow> table;
    private final Command again;

    /** @param verdicts the three answers; {@code again} runs the engine anew */
    PairView(Surroundings house, LinkageViewModel model, List<Command> verdicts, Command again) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.again = again;
        this.reasons = new Reasons(texts);
        this.rows = new TableModel<>(house.tasks(), ReasonRow::sentence, List.of());
        this.table = new DataTable<>("padankan-alasan", texts, house.preferences(), rows, columns());
        table.setPrefHeight(260);
        getStyleClass().add("pasangan");
        scroll.setFitToWidth(true);
        scroll.setId("pasangan-gulung");
        scroll.getStyleClass().add("pasangan-gulung");
        asTable.setText(texts.of("ui.linkage.sebagai_tabel"));
        asTable.setGraphic(Controls.icon("mdi2t-table"));
        asTable.setId("linkage-tabel");
        asTable.setMinWidth(Region.USE_PREF_SIZE);
        asTable.selectedProperty().addListener((o, was, is) -> show());
        answers.getStyleClass().add("putusan-bilah");
        verdicts.forEach(command -> answers.getChildren().add(Controls.button(texts, command)));
        answers.getChildren().add(whyField());
        setCenter(scroll);
        setBottom(answers);
        model.open().sheet().addListener((o, was, is) -> show());
        model.open().problem().addListener((o, was, is) -> show());
        house.preferences().masked().addListener((o, was, is) -> show());
        show();
    }

    private TextField whyField() {
        TextField why = new TextField();
        why.setId("linkage-alasan");
        why.setPromptText(texts.of("ui.linkage.alasan.isian"));
        why.setAccessibleText(texts.of("ui.linkage.alasan.isian"));
        why.textProperty().bindBidirectional(model.why());
        why.setOnAction(event -> scroll.requestFocus());
        // Wide enough for its prompt; beside the buttons where there is room, else below them.
        why.setPrefColumnCount(REASON_COLUMNS);
        return why;
    }

    private List<Column<ReasonRow>> columns() {
        return List.of(
                Column.text("hal", "ui.linkage.kolom.hal", 95, ReasonRow::name),
                Column.text("kiri", "ui.linkage.kolom.kiri", 140, row -> shown(row, row.left())),
                Column.text("kanan", "ui.linkage.kolom.kanan", 140, row -> shown(row, row.right())),
                Column.text("kalimat", "ui.linkage.kolom.kalimat", 235, ReasonRow::sentence),
                Column.decimal("bobot", "ui.linkage.kolom.bobot", 90, ReasonRow::bits));
    }

    private String shown(ReasonRow row, String value) {
        boolean number = value.length() == 16 && value.chars().allMatch(Character::isDigit);
        return !number ? value : house.preferences().masked().get() ? texts.maskedNik(value) : texts.nik(value);
    }

    private void show() {
        PairSheet pair = model.open().sheet().get();
        Problem problem = model.open().problem().get();
        answers.setVisible(pair != null);
        answers.setManaged(pair != null);
        if (problem != null) {
            scroll.setContent(Controls.empty(texts, "mdi2f-file-alert-outline", texts.of(problem.sentence()), again));
        } else if (pair == null) {
            scroll.setContent(Controls.empty("mdi2h-help-circle-outline", texts.of("ui.linkage.pilih")));
        } else {
            scroll.setContent(content(pair));
        }
    }

    private VBox content(PairSheet pair) {
        VBox box = new VBox(12);
        box.getStyleClass().add("pasangan-isi");
        Label total = Controls.text(reasons.total(pair), "total-kata");
        total.setId("pasangan-total");
        VBox notes = new VBox(4);
        answer(pair.answer(), notes);
        for (String note : reasons.notes(pair)) {
            Label chip = new Chip(note, "mdi2a-alert-outline", Chip.Tone.PERIKSA).label();
            chip.setWrapText(true);
            chip.setMinHeight(Region.USE_PREF_SIZE);
            notes.getChildren().add(chip);
        }
        box.getChildren().addAll(total, Controls.text(reasons.number(pair), "keterangan"));
        if (!notes.getChildren().isEmpty()) {
            box.getChildren().add(notes);
        }
        box.getChildren().add(new FactGrid(texts, house.preferences().masked().get(), pair));
        reasonBlock(pair, box);
        if (pair.explanation().isPresent() || pair.rival().isPresent()) {
            box.getChildren().add(Controls.text(reasons.rival(pair), "calon-lain"));
        }
        said(pair, box);
        return box;
    }

    private void answer(Answer answer, VBox chips) {
        String word = texts.of("ui.linkage.jawab." + answer.name());
        switch (answer) {
            case SAMA -> chips.getChildren().add(new Chip(word, "mdi2c-check", Chip.Tone.BAIK).label());
            case BEDA -> chips.getChildren().add(new Chip(word, "mdi2c-close", Chip.Tone.ABU).label());
            case NANTI -> chips.getChildren().add(new Chip(word, "mdi2c-clock-outline", Chip.Tone.INFO).label());
            case BELUM -> {
                // Nothing is said yet, and nothing is shown of it.
            }
        }
    }

    private void reasonBlock(PairSheet pair, VBox box) {
        List<ReasonRow> all = reasons.rows(pair);
        Label title = new Label(texts.of("ui.linkage.alasan.judul"));
        title.getStyleClass().add("judul-kartu");
        HBox head = new HBox(8, title, Controls.gap());
        box.getChildren().add(head);
        if (all.isEmpty()) {
            String reason = pair.reason().isEmpty() ? texts.of("ui.linkage.alasan.tidak_ada") : pair.reason();
            box.getChildren().add(Controls.text(reason));
            return;
        }
        if (!pair.members().isEmpty()) {
            box.getChildren().add(Controls.text(pair.reason(), "keterangan"));
        }
        head.getChildren().add(asTable);
        rows.rows(all);
        box.getChildren().add(asTable.isSelected() ? table : bars(all));
    }

    private Node bars(List<ReasonRow> all) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("alasan");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints sentence = new ColumnConstraints();
        sentence.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setHalignment(javafx.geometry.HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, new ColumnConstraints(), number, sentence);
        int at = 0;
        for (ReasonRow row : all) {
            Label what = new Label(row.name());
            what.getStyleClass().add("keterangan");
            String bits = (row.bits() >= 0 ? "+" : "\u2212") + texts.decimal(Math.abs(row.bits()), 1);
            Label figure = new Label(bits);
            figure.getStyleClass().add("alasan-angka");
            Label words = Controls.text(row.sentence());
            words.setAccessibleText(row.name() + ": " + row.sentence() + ", " + bits);
            grid.addRow(at++, what, new BitBar(row.bits()), figure, words);
        }
        return grid;
    }

    private void said(PairSheet pair, VBox box) {
        if (pair.said().isEmpty()) {
            return;
        }
        Label title = new Label(texts.of("ui.linkage.riwayat"));
        title.getStyleClass().add("judul-kartu");
        box.getChildren().add(title);
        pair.said().forEach(word -> box.getChildren()
                .add(Controls.text(texts.of(
                        "ui.linkage.riwayat.baris",
                        texts.of("ui.linkage.jawab." + word.answer().name()),
                        word.stamp().actor(),
                        texts.moment(word.stamp().time()),
                        word.why()))));
    }
}
