package id.sidaksos.domain.layout;

/**
 * A merged range of cells, both ends included.
 *
 * @param firstRow row as the spreadsheet shows it, from 1
 * @param firstColumn column from 0
 */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
