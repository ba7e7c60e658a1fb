/**
 * Furniture: work behind the window. Everything that takes time runs through {@link id.sidaksos.ui.kit.task.Tasks},
 * with progress and cancel; what a person types runs through {@link id.sidaksos.ui.kit.task.Latest}. May use
 * {@code base} and JavaFX's properties; knows no scene, so that view models use it without a stage.
 */
package id.sidaksos.ui.kit.task;
