/**
 * Furniture: big tables. {@link id.sidaksos.ui.kit.table.TableModel} filters, counts facets and sorts off the window's
 * thread and knows no scene; {@link id.sidaksos.ui.kit.table.DataTable} and {@link id.sidaksos.ui.kit.table.FacetPane}
 * show it. Rows are records; a search key is made once per row.
 */
package id.sidaksos.ui.kit.table;
