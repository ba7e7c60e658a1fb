package id.sidaksos.ui.intake;

import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.service.intake.FileReport;
import id.sidaksos.service.intake.ReportFile;
import id.sidaksos.service.intake.TableReport;
import id.sidaksos.ui.intake.IntakeViewModel.Step;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.task.Running;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Third and fourth step: work under way with its bar, why it could not be done, or what came of it. */
final class ResultStep extends ScrollPane {
    private final Surroundings house;
    private final Texts texts;
    private final IntakeViewModel model;
    private final VBox content = new VBox(16);
    private Running shown;

    ResultStep(Surroundings house, IntakeViewModel model) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        getStyleClass().add("halaman");
        content.getStyleClass().add("isi-halaman");
        setFitToWidth(true);
        setContent(content);
    }

    void refresh() {
        Running running = model.running().get();
        if (running != null && running == shown) {
            return;
        }
        shown = running;
        if (running != null) {
            content.getChildren().setAll(working(running));
        } else if (model.problem().get() != null) {
            content.getChildren().setAll(problem(model.problem().get()));
        } else if (!model.reports().isEmpty()) {
            content.getChildren().setAll(result());
        } else {
            content.getChildren().clear();
        }
    }

    private VBox working(Running running) {
        boolean check = model.step().get() == Step.PERIKSA;
        ProgressBar bar = new ProgressBar();
        bar.setId("impor-kemajuan");
        bar.setMaxWidth(Double.MAX_VALUE);
        int rows = check ? 0 : model.rowsToImport();
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> rows > 0 && running.stage().get().equals("tahap.impor")
                                ? Math.min(1.0, running.done().get() / (double) rows)
                                : running.share().get(),
                        running.done(),
                        running.stage(),
                        running.share()));
        Label figures = new Label();
        figures.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> figures(running, rows), running.done(), running.stage(), running.rate()));
        return Controls.card(
                texts.of(check ? "ui.intake.sedang_periksa" : "ui.intake.sedang_impor"),
                Controls.text(texts.of(check ? "ui.intake.periksa.ket" : "ui.intake.impor.ket"), "keterangan"),
                bar,
                figures);
    }

    private String figures(Running running, int rows) {
        String stage =
                running.stage().get().isEmpty() ? "" : texts.or(running.stage().get(), "");
        String done = running.done().get() <= 0
                ? ""
                : "  " + texts.number(running.done().get())
                        + (rows > 0 && running.stage().get().equals("tahap.impor") ? " / " + texts.number(rows) : "");
        String rate = running.rate().get() < 1
                ? ""
                : "  "
                        + texts.of("ui.tugas.laju", texts.number((long)
                                running.rate().get()));
        return stage + done + rate;
    }

    private VBox problem(Problem problem) {
        Label sentence = Controls.text(texts.told(problem), "impor-galat");
        sentence.setGraphic(Controls.icon("mdi2a-alert-circle-outline"));
        Command details =
                Command.of("impor.rincian", "ui.intake.rincian", "mdi2t-text-box-outline", () -> house.dialogs()
                        .problem(problem));
        return Controls.card(texts.of("ui.intake.gagal"), sentence, Controls.button(texts, details));
    }

    private List<javafx.scene.Node> result() {
        boolean done = model.step().get() == Step.IMPOR;
        int rows = model.reports().stream()
                .filter(report -> !report.repeated())
                .flatMap(report -> report.tables().stream())
                .mapToInt(TableReport::accepted)
                .sum();
        boolean nothingNew = model.reports().stream().allMatch(FileReport::repeated);
        String title = nothingNew
                ? texts.of("ui.intake.semua_pernah")
                : texts.of(done ? "ui.intake.tersimpan" : "ui.intake.belum_disimpan", texts.number(rows));
        Label head = Controls.text(title, "judul-kartu");
        head.setId("impor-hasil");
        HBox line = new HBox(8, head, Controls.gap());
        if (done) {
            line.getChildren()
                    .add(Controls.button(
                            texts,
                            Command.of(
                                    "impor.ke_temuan",
                                    "ui.intake.ke_temuan",
                                    "mdi2a-alert-circle-outline",
                                    () -> house.navigator().go(RoomId.TEMUAN))));
        }
        line.getChildren()
                .add(Controls.button(
                        texts,
                        Command.of(
                                "impor.simpan_laporan",
                                "ui.intake.simpan_laporan",
                                "mdi2c-content-save-outline",
                                this::save)));
        return List.of(line, new ReportView(texts, model.reports()));
    }

    private void save() {
        List<FileReport> reports = List.copyOf(model.reports());
        house.dialogs()
                .files()
                .save("ui.intake.simpan_laporan", texts.of("ui.intake.nama_laporan") + ".xlsx", FilePicker.Kind.TABLE)
                .ifPresent(target -> house.tasks()
                        .quiet(progress -> {
                            new ReportFile(texts.messages()).write(reports, target);
                            return target.getFileName().toString();
                        })
                        .onSuccess(name -> house.dialogs().notice(Sentence.of("ui.intake.laporan_tersimpan", name)))
                        .start());
    }
}
