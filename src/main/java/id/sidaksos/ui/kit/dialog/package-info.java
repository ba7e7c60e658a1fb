/**
 * Furniture: questions, problems and file pickers, drawn inside the window so that the keyboard, the size of text and a
 * test without a screen reach them. Nothing here blocks: every question goes on in a handler.
 */
package id.sidaksos.ui.kit.dialog;
