/**
 * The frame around the rooms: sidebar, page head, status bar, task tray, command palette, help, dialogs, notices, and
 * what stands before a database is open. Knows the furniture and {@code service.District}; knows no room: the roof gives
 * it their makers.
 */
package id.sidaksos.ui.shell;
