package id.sidaksos.ui.kit.picture;

import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Ordered bars that are their own table: name, number, share, and a bar as long as the share. */
public final class BarsTable extends GridPane {
    /**
     * @param name as shown
     * @param count of which the bar shows the part
     * @param of the whole
     */
    public record Bar(String name, long count, long of) {
        double share() {
            return of == 0 ? 0 : (double) count / of;
        }
    }

    private final Texts texts;
    private final Consumer<String> open;

    /** @param open what a click on a name does */
    public BarsTable(Texts texts, Consumer<String> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("batang-tabel");
        setHgap(12);
        setVgap(4);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(name, number, number, bar);
    }

    public void show(List<Bar> bars) {
        getChildren().clear();
        int row = 0;
        for (Bar bar : bars) {
            Hyperlink name = new Hyperlink(bar.name());
            name.setOnAction(event -> open.accept(bar.name()));
            Label share = new Label(texts.percent(bar.share()));
            share.getStyleClass().add("keterangan");
            addRow(
                    row++,
                    name,
                    new Label(texts.of("ui.batang.dari", texts.number(bar.count()), texts.number(bar.of()))),
                    share,
                    shape(bar.share()));
        }
    }

    private static StackPane shape(double share) {
        Region fill = new Region();
        fill.getStyleClass().add("batang-isi");
        StackPane track = new StackPane(fill);
        track.getStyleClass().add("batang");
        track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        fill.maxWidthProperty().bind(track.widthProperty().multiply(share));
        return track;
    }
}
