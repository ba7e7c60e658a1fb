package id.sidaksos.sheet;

/**
 * How a text file separates its cells.
 *
 * @param delimiter {@link #NONE} where each line is one cell
 * @param columns cells of a usual record, 0 where that is not known yet
 * @param declared true where the first line is Excel's {@code sep=} and no record
 */
record Dialect(char delimiter, int columns, boolean declared) {
    static final char NONE = '\uFFFF';
}
