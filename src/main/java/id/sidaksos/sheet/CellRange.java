package id.sidaksos.sheet;

/**
 * A merged range, both ends within. The value stands in its first cell.
 *
 * @param firstRow number of the row as the spreadsheet shows it, from 1
 * @param firstColumn from 0
 */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
