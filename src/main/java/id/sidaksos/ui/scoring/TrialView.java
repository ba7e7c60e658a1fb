package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.Answer;
import id.sidaksos.domain.scoring.ScoreLine;
import id.sidaksos.domain.scoring.ScoreSheet;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One family under the edited set: found at the left, its score sheet at the right. */
final class TrialView extends HBox {
    private final Texts texts;
    private final ScoringViewModel model;
    private final TrialViewModel trial;
    private final TableModel<ScoreLine> lines;
    private final VBox head = new VBox(4);
    private final Command card;

    TrialView(Surroundings house, ScoringViewModel model, double em) {
        super(12);
        this.texts = house.texts();
        this.model = model;
        this.trial = new TrialViewModel(model, house.tasks(), true);
        this.lines = new TableModel<>(house.tasks(), line -> line.indicator().text(), List.of());
        this.card = Command.of(
                        "penilaian.kartu", "ui.penilaian.kartu", "mdi2a-account-group-outline", () -> house.navigator()
                                .go(Destination.of(
                                        RoomId.KELUARGA,
                                        "keluarga",
                                        trial.family().get().id())))
                .when(trial.family().isNotNull());
        getStyleClass().add("isi-tab");
        TextField search = new TextField();
        search.setId("uji-cari");
        search.setPromptText(texts.of("ui.penilaian.uji.cari"));
        search.setAccessibleText(texts.of("ui.penilaian.uji.cari"));
        search.textProperty().bindBidirectional(trial.search());
        ListView<FamilyLine> found = new ListView<>(trial.found());
        found.setId("uji-keluarga");
        found.getStyleClass().add("daftar-indikator");
        found.setAccessibleText(texts.of("ui.penilaian.uji.ditemukan"));
        found.setCellFactory(view -> new FamilyCell());
        found.setPlaceholder(Controls.text(texts.of("ui.penilaian.tidak_ada_keluarga"), "keterangan"));
        found.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                trial.choose(is);
            }
        });
        VBox left = new VBox(8, search, found);
        left.setPrefWidth(Math.min(18 * em, 235));
        left.setMinWidth(11 * em);
        VBox.setVgrow(found, Priority.ALWAYS);
        DataTable<ScoreLine> table = new DataTable<>("penilaian-lembar", texts, house.preferences(), lines, columns());
        table.setMinHeight(14 * em);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox right = new VBox(8, head, table);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        trial.sheet().addListener((o, was, is) -> show(is));
        show(trial.sheet().get());
    }

    private List<Column<ScoreLine>> columns() {
        return List.of(
                Column.text("kode", "ui.penilaian.kolom.kode", 55, line -> line.indicator()
                        .code()),
                Column.text("indikator", "ui.penilaian.kolom.indikator", 260, line -> line.indicator()
                        .text()),
                Column.text("jawaban", "ui.penilaian.kolom.jawaban", 150, line -> line.answer()
                        .map(Answer::label)
                        .orElse(texts.of("ui.penilaian.tidak_diketahui"))),
                Column.decimal("poin", "ui.penilaian.kolom.poin", 75, line -> line.points()
                        .doubleValue()),
                Column.decimal("paling_banyak", "ui.penilaian.kolom.paling_banyak", 92, line -> line.largest()
                        .doubleValue()));
    }

    private void show(ScoreSheet sheet) {
        FamilyLine family = trial.family().get();
        if (sheet == null || family == null) {
            head.getChildren().setAll(Controls.text(texts.of("ui.penilaian.uji.pilih"), "keterangan"));
            return;
        }
        Label name = Controls.text(
                texts.of("ui.penilaian.uji.keluarga", family.head(), family.village(), family.district(), family.id()),
                "judul-kartu");
        int ofClass = model.seen().get().after().classOf(family.place());
        Label chip = ClassTones.chip(model.seen().get().after(), ofClass).label();
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setId("uji-kelas");
        Label score = Controls.text(texts.of(
                "ui.penilaian.uji.skor",
                sheet.score()
                        .rounded()
                        .map(number -> texts.decimal(number.doubleValue(), 2))
                        .orElse("–"),
                texts.percent(sheet.score().roundedCompleteness().doubleValue())));
        FlowPane result = new FlowPane(10, 4, chip, score);
        if (!family.classBefore().equals(family.classAfter())) {
            Label before = new Chip(
                            texts.of("ui.penilaian.uji.semula", family.classBefore()),
                            "mdi2a-arrow-left",
                            Chip.Tone.INFO)
                    .label();
            before.setMinWidth(Region.USE_PREF_SIZE);
            result.getChildren().add(before);
        }
        result.setAlignment(Pos.CENTER_LEFT);
        result.getChildren().add(Controls.button(texts, card));
        head.getChildren().setAll(name, result);
        head.getChildren()
                .add(Controls.text(
                        sheet.reasons().stream().map(texts::of).collect(Collectors.joining("; ")), "keterangan"));
        lines.rows(sheet.lines());
    }

    /** Head, village and ID of a family. */
    private static final class FamilyCell extends ListCell<FamilyLine> {
        @Override
        protected void updateItem(FamilyLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            Label name = Controls.text(line.head());
            Label where = Controls.text(line.village() + " · " + line.id(), "keterangan");
            VBox box = new VBox(1, name, where);
            box.setPrefWidth(0);
            setGraphic(box);
            setAccessibleText(name.getText() + ", " + where.getText());
        }
    }
}
