package id.sidaksos.ui.families;

import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.DataTable;

/** Small tables inside a card: as high as their rows. */
final class Tables {
    private static final double HEAD = 36;
    private static final double BAR = 16;

    private Tables() {}

    static void fit(DataTable<?> table, int rows, Surroundings house) {
        double head = HEAD * house.preferences().textPercent().get() / 100.0;
        double height = head + rows * table.view().getFixedCellSize() + BAR;
        table.view().setMinHeight(0);
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }
}
