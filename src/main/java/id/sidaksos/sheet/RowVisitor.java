package id.sidaksos.sheet;

import id.sidaksos.domain.layout.Row;

/** Receives the rows of a sheet in the order of the file, only those with at least one cell that holds something. */
@FunctionalInterface
public interface RowVisitor {
    /**
     * Takes one row.
     *
     * @param row reused for the next row: whoever keeps it takes {@link Row#copy()}
     * @return false to read no further
     */
    boolean visit(Row row);
}
