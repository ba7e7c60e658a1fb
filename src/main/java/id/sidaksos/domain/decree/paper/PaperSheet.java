package id.sidaksos.domain.decree.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of the annex before the printer breaks it into pages.
 *
 * @param name as its tab shows it
 * @param widths of the columns in pixels of 1/96 inch
 * @param titleFrom first of the rows that are repeated on every further page, from 0; -1 where there are none
 * @param titleRows how many rows are repeated
 */
public record PaperSheet(
        String name, Paper paper, List<Integer> widths, int titleFrom, int titleRows, List<PaperRow> rows) {
    private static final double PIXELS_PER_INCH = 96;
    private static final double POINTS_PER_INCH = 72;

    public PaperSheet {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** Width of neighbouring columns in pixels of 1/96 inch, before fitting. */
    public double pixels(int first, int last) {
        double pixels = 0;
        for (int c = first; c <= last; c++) {
            pixels += widths.get(c);
        }
        return pixels;
    }

    /** What the printer makes of the sheet to fit it to one page's width: 1 or less. */
    public double scale() {
        double inches = pixels(0, widths.size() - 1) / PIXELS_PER_INCH;
        return Math.min(1, paper.printableWidth() / inches);
    }

    /** The rows of each printed page, repeated head rows included; at least one page. */
    public List<List<PaperRow>> pages() {
        double most = paper.printableHeight() * POINTS_PER_INCH / scale();
        List<List<PaperRow>> pages = new ArrayList<>();
        List<PaperRow> page = new ArrayList<>();
        double used = 0;
        for (int r = 0; r < rows.size(); r++) {
            PaperRow row = rows.get(r);
            if (used + row.points() > most && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                page.addAll(r >= titleFrom + titleRows ? titles() : List.of());
                used = page.stream().mapToDouble(PaperRow::points).sum();
            }
            page.add(row);
            used += row.points();
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private List<PaperRow> titles() {
        return titleFrom < 0 ? List.of() : rows.subList(titleFrom, titleFrom + titleRows);
    }
}
