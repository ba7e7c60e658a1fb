/** Furniture: pictures of figures, each with a table twin: the funnel, ordered bars. Drawn with shapes and controls. */
package id.sidaksos.ui.kit.picture;
