package id.sidaksos.ui.intake;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.service.intake.FileReport;
import id.sidaksos.service.intake.TableReport;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.Gradually;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What became of files, or would become of them: rows in, difference to the last file, findings by kind, notes. */
final class ReportView extends VBox {
    private static final int LINES_IN_A_FRAME = 6;

    private final Texts texts;

    ReportView(Texts texts, List<FileReport> reports) {
        super(12);
        this.texts = texts;
        List<Runnable> parts = new ArrayList<>();
        for (FileReport report : reports) {
            report.tables().forEach(table -> parts.addAll(card(report, table)));
            if (!report.notes().isEmpty()) {
                parts.add(() -> getChildren().add(notes(report)));
            }
        }
        Gradually.build(parts);
    }

    private VBox notes(FileReport report) {
        VBox notes = Controls.card(texts.of("ui.intake.catatan", report.name()));
        for (Sentence note : report.notes()) {
            notes.getChildren().add(Controls.text(texts.of(note)));
        }
        return notes;
    }

    /** What builds the card: its figures first, then the findings, a few lines at a time. */
    private List<Runnable> card(FileReport report, TableReport table) {
        List<Runnable> parts = new ArrayList<>();
        VBox card = Controls.card(report.name() + " / " + table.sheet() + ": " + texts.of("jenis." + table.kind()));
        parts.add(() -> {
            getChildren().add(card);
            if (report.repeated()) {
                card.getChildren().add(Controls.text(texts.of("ui.intake.pernah_semua"), "impor-periksa"));
            }
            card.getChildren().addAll(balance(table), figures(table));
        });
        if (!table.parkedRows().isEmpty()) {
            parts.add(() -> card.getChildren().add(parked(table.parkedRows())));
        }
        if (!table.findings().isEmpty()) {
            GridPane grid = grid();
            List<Map.Entry<FindingKind, Integer>> counts = gravestFirst(table.findings());
            parts.add(
                    () -> card.getChildren().addAll(Controls.text(texts.of("ui.intake.temuan"), "judul-kartu"), grid));
            for (int from = 0; from < counts.size(); from += LINES_IN_A_FRAME) {
                int at = from;
                List<Map.Entry<FindingKind, Integer>> some =
                        counts.subList(from, Math.min(counts.size(), from + LINES_IN_A_FRAME));
                parts.add(() -> findings(grid, at, some));
            }
        }
        return parts;
    }

    private Label balance(TableReport table) {
        return Controls.text(texts.of(
                "ui.intake.neraca",
                texts.number(table.rows()),
                texts.number(table.accepted()),
                texts.number(table.parked()),
                texts.number(table.skipped().size())));
    }

    private FlowPane figures(TableReport table) {
        FlowPane figures = new FlowPane(32, 8);
        figures.getChildren()
                .addAll(
                        figure(table.rows(), "ui.intake.angka.baris"),
                        figure(table.accepted(), "ui.intake.angka.diterima"),
                        figure(table.parked(), "ui.intake.angka.ditahan"),
                        figure(table.fresh(), "ui.intake.angka.baru"),
                        figure(table.changed(), "ui.intake.angka.berubah"),
                        figure(table.same(), "ui.intake.angka.tetap"),
                        figure(table.gone(), "ui.intake.angka.hilang"));
        return figures;
    }

    private VBox figure(int number, String key) {
        return Controls.figure(texts.number(number), texts.of(key));
    }

    private VBox parked(Map<String, Integer> reasons) {
        VBox box = new VBox(2);
        reasons.forEach((reason, count) -> box.getChildren()
                .add(Controls.text(texts.of("ui.intake.ditahan", texts.number(count), texts.of("tahan." + reason)))));
        return box;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(4);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), number, new ColumnConstraints());
        return grid;
    }

    private static List<Map.Entry<FindingKind, Integer>> gravestFirst(Map<FindingKind, Integer> counts) {
        Comparator<Map.Entry<FindingKind, Integer>> gravest =
                Comparator.comparing(entry -> entry.getKey().level(), Comparator.<Level>reverseOrder());
        return counts.entrySet().stream()
                .sorted(gravest.thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                .toList();
    }

    private void findings(GridPane grid, int from, List<Map.Entry<FindingKind, Integer>> counts) {
        int row = from;
        for (Map.Entry<FindingKind, Integer> entry : counts) {
            Label count = new Label(texts.number(entry.getValue()));
            count.setMinWidth(USE_PREF_SIZE);
            grid.addRow(
                    row++,
                    level(texts, entry.getKey().level()).label(),
                    count,
                    new Label(texts.of("jenis." + entry.getKey().name())));
        }
    }

    private static Chip level(Texts texts, Level level) {
        return switch (level) {
            case GAWAT -> new Chip(texts.of("tingkat.GAWAT"), "mdi2a-alert-octagon-outline", Chip.Tone.GAWAT);
            case PERIKSA -> new Chip(texts.of("tingkat.PERIKSA"), "mdi2a-alert-outline", Chip.Tone.PERIKSA);
            case INFO -> new Chip(texts.of("tingkat.INFO"), "mdi2i-information-outline", Chip.Tone.INFO);
        };
    }
}
