package id.sidaksos.domain.layout;

import id.sidaksos.base.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the layout that fits a header into a table: columns, spare columns, parts of cells, and what was doubtful. */
final class TableMaker {
    private TableMaker() {}

    static HeaderSearch.Found make(String sheet, HeaderGrid grid, ProfileFit fit) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Map<Field, CellPart> parts = new EnumMap<>(Field.class);
        Map<Field, List<Integer>> spares = new EnumMap<>(Field.class);
        List<Sentence> warnings = new ArrayList<>();
        fit.picks().forEach((field, picks) -> {
            ProfileFit.Pick best = picks.get(0);
            columns.put(field, best.column().index());
            if (best.definition().part() != CellPart.WHOLE) {
                parts.put(field, best.definition().part());
            }
            if (best.slips() > 0) {
                warnings.add(Sentence.of(
                        "tataletak.mirip",
                        HeaderText.shown(best.column().text()),
                        LayoutText.letters(best.column().index()),
                        LayoutText.name(field)));
            }
            List<Integer> further = new ArrayList<>();
            for (ProfileFit.Pick other : picks.subList(1, picks.size())) {
                if (isSpare(grid, fit.header().lastRow(), best, other)) {
                    further.add(other.column().index());
                } else if (isTwin(best, other)) {
                    warnings.add(Sentence.of(
                            "tataletak.kembar",
                            LayoutText.name(field),
                            LayoutText.letters(best.column().index()),
                            LayoutText.letters(other.column().index())));
                }
            }
            if (!further.isEmpty()) {
                spares.put(field, further);
            }
        });
        int last = fit.header().lastRow();
        TableLayout layout = new TableLayout(
                fit.profile().name(),
                fit.profile().kind(),
                sheet,
                last,
                firstDataRow(grid, last, fit.header().filled()),
                columns,
                headers(grid, last, fit.header().height()),
                parts,
                spares,
                headings(grid, last, fit.header().height()));
        return new HeaderSearch.Found(layout, warnings);
    }

    /** Under one merged header, or where the layout says so, the value may stand in either column. */
    private static boolean isSpare(HeaderGrid grid, int row, ProfileFit.Pick best, ProfileFit.Pick other) {
        int column = best.column().index();
        boolean sameMerge =
                grid.anchor(row, column) == grid.anchor(row, other.column().index());
        return sameMerge || (best.definition().several() && other.definition().several() && !other.aside());
    }

    /** The very same header once more: which of the two is meant cannot be seen. */
    private static boolean isTwin(ProfileFit.Pick best, ProfileFit.Pick other) {
        return best.key().equals(other.key()) && best.aside() == other.aside() && best.slips() == other.slips();
    }

    static int firstDataRow(HeaderGrid grid, int headerRow, int filled) {
        int next = headerRow + 1;
        Row row = grid.row(next);
        return row != null && NumberRow.is(row, filled) ? next + 1 : next;
    }

    static Set<String> headings(HeaderGrid grid, int headerRow, int height) {
        Set<String> headings = new HashSet<>();
        for (int r = 1; r <= headerRow - height; r++) {
            for (int c = 0; c < grid.width(r); c++) {
                headings.add(HeaderText.key(grid.text(r, c)));
            }
        }
        headings.remove("");
        return headings;
    }

    static List<String> headers(HeaderGrid grid, int headerRow, int height) {
        List<String> headers = new ArrayList<>();
        int filled = 0;
        int width = 0;
        for (int r = headerRow - height + 1; r <= headerRow; r++) {
            width = Math.max(width, grid.width(r));
        }
        for (int c = 0; c < width; c++) {
            List<String> stack = HeaderCandidate.stack(grid, headerRow, height, c);
            headers.add(HeaderText.shown(String.join(" / ", stack)));
            filled = stack.isEmpty() ? filled : headers.size();
        }
        return headers.subList(0, filled);
    }
}
