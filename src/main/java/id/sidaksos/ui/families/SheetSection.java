package id.sidaksos.ui.families;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.scoring.Answer;
import id.sidaksos.domain.scoring.ScoreLine;
import id.sidaksos.domain.scoring.ScoreSheet;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** The score sheet: what decided, in words, then each indicator with answer, points and the most it could give. */
final class SheetSection {
    private final Surroundings house;
    private final Texts texts;

    SheetSection(Surroundings house, FamilyWords words) {
        this.house = house;
        this.texts = house.texts();
    }

    List<Node> make(OpenCard open) {
        return open.sheet()
                .map(this::make)
                .orElseGet(() ->
                        List.of(Controls.empty("mdi2s-scale-balance", texts.of("ui.families.tanpa_nilai"))));
    }

    private List<Node> make(ScoreSheet sheet) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Controls.text(
                texts.of(
                        "ui.families.nilai.ringkas",
                        sheet.set().name(),
                        sheet.score()
                                .rounded()
                                .map(score -> texts.decimal(score.doubleValue(), 2))
                                .orElse("–"),
                        sheet.score().className(),
                        texts.percent(sheet.score().roundedCompleteness().doubleValue())),
                "judul-kartu"));
        for (Sentence reason : sheet.reasons()) {
            nodes.add(Controls.text("•  " + texts.of(reason)));
        }
        TableModel<ScoreLine> model =
                new TableModel<>(house.tasks(), line -> line.indicator().text(), List.of());
        DataTable<ScoreLine> table =
                new DataTable<>("kartu-nilai", texts, house.preferences(), model, columns());
        table.menu();
        Tables.fit(table, sheet.lines().size(), house);
        model.rows(sheet.lines());
        nodes.add(table);
        return nodes;
    }

    private List<Column<ScoreLine>> columns() {
        return List.of(
                Column.text("kode", "ui.families.nilai.kode", 60, line -> line.indicator().code()),
                Column.text("indikator", "ui.families.nilai.indikator", 280, line -> line.indicator().text()),
                Column.text("jawaban", "ui.families.nilai.jawaban", 220, this::answer),
                Column.decimal("poin", "ui.families.nilai.poin", 80, line -> line.points().doubleValue()),
                Column.decimal("terbesar", "ui.families.nilai.terbesar", 90, line -> line.largest().doubleValue()),
                Column.<ScoreLine>text("sumber", "ui.families.nilai.sumber", 180, line -> line.indicator().note())
                        .hidden());
    }

    private String answer(ScoreLine line) {
        return line.answer().map(Answer::label).orElseGet(() -> texts.of("ui.families.nilai.belum_diketahui"));
    }
}
