/**
 * The annex as it lies on paper: sheets of rows of cells with their looks and sizes, and where the printer breaks them into
 * pages. Values only; made by the writer of the workbook and drawn by the preview, so that both show the same. Uses nothing.
 */
package id.sidaksos.domain.decree.paper;
