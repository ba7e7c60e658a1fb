/**
 * Furniture: words and numbers as a person reads them, in the language of the window. May use {@code base} and the
 * domain's identity; knows no scene.
 */
package id.sidaksos.ui.kit.text;
