package id.sidaksos.sheet.annex;

import id.sidaksos.domain.decree.paper.Paper;

/**
 * How a sheet is laid out on paper: always Folio, one page wide, page numbers in the footer.
 *
 * @param widths width of each column in digits of the list font; as many as the sheet has columns
 * @param frozenRows rows that stay in sight on the screen, or 0
 */
record Page(boolean landscape, int[] widths, int frozenRows) {

    static Page portrait(int... widths) {
        return new Page(false, widths, 0);
    }

    static Page landscape(int... widths) {
        return new Page(true, widths, 0);
    }

    Paper paper() {
        return landscape ? Paper.LANDSCAPE : Paper.PORTRAIT;
    }

    int columns() {
        return widths.length;
    }

    /** Width of neighbouring columns in pixels: a digit of Bookman Old Style 10 takes eight, a column five of padding. */
    int pixels(int firstColumn, int lastColumn) {
        int pixels = 0;
        for (int c = firstColumn; c <= lastColumn; c++) {
            pixels += widths[c] * 8 + 5;
        }
        return pixels;
    }
}
