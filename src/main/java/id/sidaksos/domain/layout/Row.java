package id.sidaksos.domain.layout;

/**
 * One row of a sheet as its file has it. A reader may reuse the same object for the next row: whoever keeps a row takes
 * {@link #copy()}. Columns count from 0.
 */
public interface Row {
    /** The row's number as the spreadsheet shows it, from 1. For a CSV file the number of the record's first line. */
    int number();

    /** One past the last column that has a cell. */
    int width();

    /** The cell's text as stored, untrimmed; empty where there is no cell. Never null. */
    String text(int column);

    CellKind kind(int column);

    /** Number format of a numeric cell, for instance {@code 0} or {@code dd/mm/yyyy}; empty where there is none. */
    String format(int column);

    boolean hidden();

    Row copy();

    /** True where every cell is missing or white space. */
    default boolean blank() {
        for (int c = 0; c < width(); c++) {
            if (!text(c).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
