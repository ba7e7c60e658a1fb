package id.sidaksos.ui.intake;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.service.intake.DoneImport;
import id.sidaksos.service.intake.FileSurvey;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** First step: where files are put down, those chosen with what was seen in them, and what was imported before. */
final class FilesStep extends VBox {
    private static final int RECENT = 5;

    private final Surroundings house;
    private final Texts texts;
    private final IntakeViewModel model;
    private final Command pick;
    private final VBox chosen = new VBox(8);
    private final VBox drop;
    private final TableModel<DoneImport> doneModel;
    private final VBox before;
    private final ListChangeListener<DoneImport> moreDone;

    FilesStep(Surroundings house, IntakeViewModel model, Command pick) {
        super(16);
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.pick = pick;
        getStyleClass().add("isi-halaman");
        drop = dropArea();
        doneModel = new TableModel<>(house.tasks(), DoneImport::file, List.of());
        before = done();
        moreDone = change -> doneModel.rows(model.done());
        VBox.setVgrow(before, Priority.ALWAYS);
        getChildren().addAll(drop, chosen, before);
        model.done().addListener(new WeakListChangeListener<>(moreDone));
        doneModel.rows(model.done());
        refresh();
    }

    private VBox dropArea() {
        Label sentence = Controls.text(texts.of("ui.intake.taruh"));
        VBox area = new VBox(8, Controls.icon("mdi2t-tray-arrow-down"), sentence);
        area.getStyleClass().add("impor-taruh");
        FlowPane recent = new FlowPane(12, 4);
        recent.setAlignment(Pos.CENTER);
        house.preferences().recentFiles().stream()
                .filter(Files::isRegularFile)
                .limit(RECENT)
                .forEach(path -> recent.getChildren().add(recentLink(path)));
        if (!recent.getChildren().isEmpty()) {
            area.getChildren().addAll(Controls.text(texts.of("ui.intake.terakhir"), "keterangan"), recent);
        }
        return area;
    }

    private Hyperlink recentLink(Path path) {
        Hyperlink link = new Hyperlink(path.getFileName().toString(), Controls.icon("mdi2h-history"));
        link.setTooltip(new javafx.scene.control.Tooltip(path.toString()));
        link.setOnAction(event -> model.add(List.of(path)));
        return link;
    }

    void refresh() {
        drop.setVisible(model.files().isEmpty());
        drop.setManaged(model.files().isEmpty());
        chosen.getChildren().setAll(model.files().stream().map(this::line).toList());
        before.setVisible(!model.done().isEmpty());
        before.setManaged(!model.done().isEmpty());
    }

    private Node line(ChosenFile file) {
        Label name = new Label(file.name(), Controls.icon("mdi2f-file-table-outline"));
        name.getStyleClass().add("judul-kartu");
        Command remove = Command.of("impor.buang", "ui.intake.buang", "mdi2c-close", () -> model.remove(file));
        HBox head = new HBox(8, name, Controls.gap(), Controls.iconButton(texts, remove));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = Controls.card("", head);
        card.setAccessibleText(file.name());
        switch (file.state().get()) {
            case READING -> card.getChildren().add(reading());
            case PROBLEM ->
                file.problem().ifPresent(problem -> card.getChildren().add(problem(file, problem)));
            case READY -> file.survey().ifPresent(survey -> card.getChildren().addAll(seen(file, survey)));
        }
        return card;
    }

    private Node reading() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.of("ui.intake.membaca"));
        return new VBox(4, Controls.text(texts.of("ui.intake.membaca"), "keterangan"), bar);
    }

    /** What is wrong, and the way on, in its place. */
    private Node problem(ChosenFile file, Problem problem) {
        Label label = Controls.text(texts.told(problem), "impor-galat");
        label.setGraphic(Controls.icon("mdi2a-alert-circle-outline"));
        HBox ways = new HBox(8);
        if (problem.code() == ErrorCode.FILE_PASSWORD_NEEDED || problem.code() == ErrorCode.FILE_PASSWORD_WRONG) {
            ways.getChildren()
                    .add(Controls.button(
                            texts,
                            Command.of("impor.sandi", "ui.intake.sandi", "mdi2k-key-outline", () -> password(file))));
        } else {
            ways.getChildren()
                    .add(Controls.button(
                            texts, Command.of("impor.baca_ulang", "ui.intake.baca_ulang", "mdi2r-refresh", () -> {
                                model.remove(file);
                                model.add(List.of(file.path()));
                            })));
        }
        ways.getChildren().add(Controls.button(texts, Command.of("impor.lain", "ui.intake.lain", pick.icon(), () -> {
            model.remove(file);
            pick.run();
        })));
        return new VBox(8, label, ways);
    }

    private void password(ChosenFile file) {
        house.dialogs()
                .secret(
                        "ui.intake.sandi",
                        Sentence.of("ui.intake.sandi.tanya", file.name()),
                        "ui.intake.sandi.buka",
                        password -> model.unlock(file, password));
    }

    private List<Node> seen(ChosenFile file, FileSurvey survey) {
        FlowPane chips = new FlowPane(8, 4);
        for (TableDraft table : file.tables()) {
            chips.getChildren().add(chip(table).label());
        }
        if (file.tables().isEmpty()) {
            return List.of(Controls.text(texts.of("ui.intake.tanpa_isi"), "impor-galat"));
        }
        if (survey.before().isEmpty()) {
            return List.of(chips);
        }
        DoneImport last = survey.before().get(0);
        Label again = Controls.text(
                texts.of("ui.intake.pernah", texts.moment(last.when()), last.who(), texts.number(last.rows())));
        again.setId("impor-pernah");
        again.setGraphic(Controls.icon("mdi2i-information-outline"));
        return List.of(chips, again);
    }

    private Chip chip(TableDraft table) {
        return table.table()
                .map(layout -> new Chip(
                        table.sheet().name() + ": "
                                + texts.of("jenis." + layout.kind().key()),
                        "mdi2c-check",
                        Chip.Tone.BAIK))
                .orElseGet(() -> new Chip(
                        table.sheet().name() + ": " + texts.of("ui.intake.belum_dikenal"),
                        "mdi2h-help-circle-outline",
                        Chip.Tone.PERIKSA));
    }

    private VBox done() {
        DataTable<DoneImport> table = new DataTable<>(
                "impor-riwayat",
                texts,
                house.preferences(),
                doneModel,
                List.of(
                        new Column<>(
                                "waktu",
                                "ui.intake.kolom.waktu",
                                Column.Form.TEXT,
                                row -> texts.shortMoment(row.when()),
                                Optional.of(Comparator.comparing(DoneImport::when)),
                                140,
                                true),
                        Column.<DoneImport>text("berkas", "ui.intake.kolom.berkas", 240, DoneImport::file),
                        Column.<DoneImport>text("lembar", "ui.intake.kolom.lembar", 140, DoneImport::sheet),
                        Column.<DoneImport>text(
                                "jenis", "ui.intake.kolom.jenis", 170, row -> texts.of("jenis." + row.kind())),
                        Column.<DoneImport>number("baris", "ui.intake.kolom.baris", 90, DoneImport::rows),
                        Column.<DoneImport>number("ditahan", "ui.intake.kolom.ditahan", 90, DoneImport::parked),
                        Column.<DoneImport>text("pelaku", "ui.intake.kolom.pelaku", 110, DoneImport::who)));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = new VBox(8, Controls.text(texts.of("ui.intake.sejauh_ini"), "judul-kartu"), table);
        box.setMinHeight(180);
        return box;
    }
}
