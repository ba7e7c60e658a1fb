package id.sidaksos.ui.kit.picture;

import id.sidaksos.domain.decree.StageFigure;
import id.sidaksos.domain.decree.StageFigure.ExitFigure;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Corong: bands from left to right, high by families or persons, each exit a branch that falls away with its reason and
 * number. Stages by which nobody leaves are not drawn (their figure is that of the next). The table twin is
 * {@link FunnelTable}.
 */
public final class FunnelPicture extends VBox {
    private final Texts texts;
    private final BiConsumer<String, String> open;
    private final BooleanProperty byPersons = new SimpleBooleanProperty();
    private final HBox columns = new HBox();
    private List<StageFigure> figures = List.of();

    /** @param open what a click does: name of the stage, and of the reason by which families leave there, or empty text */
    public FunnelPicture(Texts texts, BiConsumer<String, String> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("corong");
        setId("corong");
        columns.setFillHeight(true);
        getChildren().add(columns);
        byPersons.addListener((o, was, is) -> draw());
    }

    /** Whether the bands count persons instead of families. */
    public BooleanProperty byPersons() {
        return byPersons;
    }

    public void show(List<StageFigure> stages) {
        figures = List.copyOf(stages);
        draw();
    }

    private void draw() {
        columns.getChildren().clear();
        List<StageFigure> drawn = drawn();
        int most = drawn.stream().mapToInt(this::count).max().orElse(0);
        for (int i = 0; i < drawn.size(); i++) {
            StageFigure stage = drawn.get(i);
            int next = i + 1 < drawn.size() ? count(drawn.get(i + 1)) : count(stage);
            VBox column = new VBox(4, name(stage), number(stage), band(stage, next, most), exits(stage));
            column.getStyleClass().add(i + 1 < drawn.size() ? "corong-kolom" : "corong-kolom-akhir");
            column.setMinWidth(60);
            column.setPrefWidth(60);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.getChildren().add(column);
        }
    }

    /** The first stage, those that somebody leaves by, and the last. */
    private List<StageFigure> drawn() {
        List<StageFigure> drawn = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            boolean end = i == 0 || i == figures.size() - 1;
            if (end || !figures.get(i).exits().isEmpty()) {
                drawn.add(figures.get(i));
            }
        }
        return drawn;
    }

    private int count(StageFigure stage) {
        return byPersons.get() ? stage.persons() : stage.families();
    }

    private Label name(StageFigure stage) {
        Label name = new Label(texts.or("tahapan." + stage.stage(), stage.stage()));
        name.setWrapText(true);
        name.setAlignment(Pos.BOTTOM_LEFT);
        name.getStyleClass().add("corong-tahap");
        return name;
    }

    private Node number(StageFigure stage) {
        String text = texts.number(count(stage));
        if (!stage.stage().equals("SK")) {
            Label number = new Label(text);
            number.getStyleClass().add("corong-angka");
            return number;
        }
        Hyperlink number = new Hyperlink(text);
        number.getStyleClass().add("corong-angka");
        number.setId("corong-sk");
        number.setOnAction(event -> open.accept(stage.stage(), ""));
        return number;
    }

    private FunnelBand band(StageFigure stage, int next, int most) {
        FunnelBand band = new FunnelBand(
                share(count(stage), most), share(next, most), stage.stage().equals("SK"));
        String text = texts.of(
                "ui.corong.band",
                texts.or("tahapan." + stage.stage(), stage.stage()),
                texts.number(stage.families()),
                texts.number(stage.persons()));
        Tooltip.install(band, new Tooltip(text));
        band.setAccessibleText(text);
        return band;
    }

    private static double share(int count, int most) {
        return most == 0 ? 0 : (double) count / most;
    }

    private VBox exits(StageFigure stage) {
        VBox exits = new VBox(2);
        ToIntFunction<ExitFigure> count = exit -> byPersons.get() ? exit.persons() : exit.families();
        for (ExitFigure exit : stage.exits()) {
            if (count.applyAsInt(exit) == 0) {
                continue;
            }
            String reason = texts.or("keluar." + exit.reason(), exit.reason());
            Hyperlink link = new Hyperlink("− " + texts.number(count.applyAsInt(exit)));
            link.setId("keluar-" + exit.reason());
            link.setAccessibleText(texts.number(count.applyAsInt(exit)) + " " + reason);
            link.setTooltip(new Tooltip(reason));
            link.setOnAction(event -> open.accept(stage.stage(), exit.reason()));
            exits.getChildren().addAll(link, Controls.text(reason, "corong-alasan"));
        }
        return exits;
    }
}
