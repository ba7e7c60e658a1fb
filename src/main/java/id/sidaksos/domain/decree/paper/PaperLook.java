package id.sidaksos.domain.decree.paper;

/**
 * How a text looks on the paper, always in the face of regional legal products (Bookman Old Style).
 *
 * @param points size of the font
 * @param bordered a thin line around the cell, its text in the middle of the height; else at the top
 */
public record PaperLook(int points, boolean bold, boolean bordered, Align align) {
    /** Where the text stands in its cell. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }
}
