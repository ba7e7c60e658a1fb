/** Reads and writes the files offices exchange: .xlsx, .xls, CSV in, workbooks out. Knows neither store nor desk. */
package id.sidaksos.sheet;
