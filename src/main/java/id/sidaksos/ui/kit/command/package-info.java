/**
 * Furniture: an action as data ({@link id.sidaksos.ui.kit.command.Command}), from which come button, menu item, tooltip,
 * shortcut, accessible text and palette entry; and the steps that can be taken back. Knows no room.
 */
package id.sidaksos.ui.kit.command;
