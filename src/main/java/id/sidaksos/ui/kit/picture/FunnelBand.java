package id.sidaksos.ui.kit.picture;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;

/** One stage of the funnel: what goes on as a band, what leaves as a branch that falls away below it. */
final class FunnelBand extends Pane {
    private static final double HEIGHT = 130;
    private static final double ROOM = 96;
    private static final double LEAST = 3;

    private final Polygon passing = new Polygon();
    private final Polygon leaving = new Polygon();
    private final double before;
    private final double after;

    /**
     * @param before share of the first stage that comes in here
     * @param after share that goes on to the next
     * @param last whether this is the decree
     */
    FunnelBand(double before, double after, boolean last) {
        this.before = before;
        this.after = after;
        passing.getStyleClass().add(last ? "corong-sk" : "corong-lanjut");
        leaving.getStyleClass().add("corong-keluar");
        getChildren().addAll(leaving, passing);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double high = height(before);
        double on = height(after);
        // Half a pixel over the edge: no seam between two columns.
        double right = width + 0.5;
        passing.getPoints().setAll(0.0, 0.0, right, 0.0, right, on, 0.0, on);
        leaving.getPoints().clear();
        if (before > after) {
            double end = width * 0.16;
            double thick = Math.max(LEAST, Math.min(width * 0.5, (high - on) * 0.7));
            leaving.getPoints().setAll(0.0, on, end + thick, HEIGHT, end, HEIGHT, 0.0, high);
        }
    }

    private static double height(double share) {
        return share <= 0 ? 0 : Math.max(LEAST, ROOM * share);
    }
}
