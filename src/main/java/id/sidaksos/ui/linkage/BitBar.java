package id.sidaksos.ui.linkage;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A bar from the middle: to the right for, to the left against. Its number always stands beside it. */
final class BitBar extends Pane {
    /** A bar of so many bits reaches the end. */
    private static final double MOST = 24;

    private final Region axis = new Region();
    private final Region bar = new Region();
    private final double share;

    BitBar(double bits) {
        share = Math.max(-1, Math.min(1, bits / MOST));
        getStyleClass().add("batang");
        axis.getStyleClass().add("batang-sumbu");
        bar.getStyleClass().add(bits >= 0 ? "batang-dukung" : "batang-lawan");
        getChildren().addAll(bar, axis);
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.floor(getWidth() / 2);
        double length = Math.max(share == 0 ? 0 : 1, Math.abs(share) * middle);
        double height = Math.max(4, getHeight() - 6);
        bar.resizeRelocate(share < 0 ? middle - length : middle, (getHeight() - height) / 2, length, height);
        axis.resizeRelocate(middle, 0, 1, getHeight());
    }
}
