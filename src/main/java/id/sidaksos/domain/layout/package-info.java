/** Where things stand in a sheet: rows and cells, source layouts (profiles), the header finder. Values and rules only; the files themselves are read by sheet. */
package id.sidaksos.domain.layout;
