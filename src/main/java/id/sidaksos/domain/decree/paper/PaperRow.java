package id.sidaksos.domain.decree.paper;

import java.util.List;

/** @param points height before the sheet is fitted to the paper's width */
public record PaperRow(double points, List<PaperCell> cells) {
    public PaperRow {
        cells = List.copyOf(cells);
    }
}
