package id.sidaksos.domain.decree.paper;

/**
 * F4 as offices print on it: Folio, 8,5 x 13 inches, which is the nearest that spreadsheets know (215 x 330 mm). All
 * lengths in inches. Margins: 1,5 cm at left and right, on portrait a file margin of 2,5 cm at the left.
 */
public enum Paper {
    PORTRAIT(8.5, 13, 0.98),
    LANDSCAPE(13, 8.5, 0.59);

    public static final double RIGHT = 0.59;
    public static final double TOP = 0.75;
    public static final double BOTTOM = 0.75;

    private final double width;
    private final double height;
    private final double left;

    Paper(double width, double height, double left) {
        this.width = width;
        this.height = height;
        this.left = left;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public double left() {
        return left;
    }

    public double printableWidth() {
        return width - left - RIGHT;
    }

    public double printableHeight() {
        return height - TOP - BOTTOM;
    }
}
