/**
 * Room Impor: from files to rows in four steps (files, tables, check, import), and the list of what was imported before.
 * Understands the wish {@code berkas}: newline-joined paths of files to import. Uses service.intake and the furniture.
 */
package id.sidaksos.ui.intake;
