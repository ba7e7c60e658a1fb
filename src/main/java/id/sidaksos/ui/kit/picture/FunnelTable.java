package id.sidaksos.ui.kit.picture;

import id.sidaksos.domain.decree.StageFigure;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The funnel as a table: every stage and every exit with families and persons, the numbers at the right. */
public final class FunnelTable extends GridPane {
    private final Texts texts;

    public FunnelTable(Texts texts) {
        this.texts = texts;
        getStyleClass().add("corong-tabel");
        setId("corong-tabel");
        setHgap(24);
        setVgap(3);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(name, number, number);
    }

    public void show(List<StageFigure> stages) {
        getChildren().clear();
        int row = 0;
        addRow(
                row++,
                Controls.text(texts.of("corong.kolom.TAHAP"), "judul-kartu"),
                Controls.text(texts.of("corong.kolom.KELUARGA"), "judul-kartu"),
                Controls.text(texts.of("corong.kolom.JIWA"), "judul-kartu"));
        for (StageFigure stage : stages) {
            addRow(
                    row++,
                    new Label(texts.or("tahapan." + stage.stage(), stage.stage())),
                    new Label(texts.number(stage.families())),
                    new Label(texts.number(stage.persons())));
            for (StageFigure.ExitFigure exit : stage.exits()) {
                Label reason = Controls.text(
                        "−  " + texts.or("keluar." + exit.reason(), exit.reason()),
                        "keterangan",
                        "corong-baris-keluar");
                addRow(
                        row++,
                        reason,
                        Controls.text("− " + texts.number(exit.families()), "keterangan"),
                        Controls.text("− " + texts.number(exit.persons()), "keterangan"));
            }
        }
    }
}
