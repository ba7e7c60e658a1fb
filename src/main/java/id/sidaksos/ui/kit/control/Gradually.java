package id.sidaksos.ui.kit.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;

/**
 * Builds a long page part by part, one in each frame after the first, so that turning to it does not hold the window up: making
 * controls and giving them their style is what costs.
 */
public final class Gradually extends AnimationTimer {
    private final Deque<Runnable> parts;

    private Gradually(List<Runnable> parts) {
        this.parts = new ArrayDeque<>(parts);
    }

    /** Builds the first part now, the others in the frames that follow, in their order. */
    public static void build(List<Runnable> parts) {
        Gradually building = new Gradually(parts);
        building.next();
        building.start();
    }

    @Override
    public void handle(long now) {
        next();
    }

    private void next() {
        if (parts.isEmpty()) {
            stop();
        } else {
            parts.poll().run();
        }
    }
}
