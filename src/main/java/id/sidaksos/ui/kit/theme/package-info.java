/**
 * Furniture: the look. AtlantaFX light and dark, the bundled Inter, our style sheets (one for the kit, one for each room
 * that has one), and what a person has chosen of it ({@link id.sidaksos.ui.kit.theme.Preferences}). Colours only
 * through {@code -color-*}.
 */
package id.sidaksos.ui.kit.theme;
