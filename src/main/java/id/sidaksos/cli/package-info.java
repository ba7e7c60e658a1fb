/** The command line, a stable contract for the office's IT person and for scripts. Uses services; knows no window, no SQL, no workbook. */
package id.sidaksos.cli;
