package id.sidaksos.ui.kit.control;

import javafx.scene.control.Label;

/**
 * A state as icon and word, never by colour alone.
 *
 * @param text as shown
 * @param icon Ikonli literal
 * @param tone which colour of meaning
 */
public record Chip(String text, String icon, Tone tone) {
    /** Colours with meaning, of both themes; see {@code kit.css}. */
    public enum Tone {
        EKSTREM("nada-ekstrem"),
        MISKIN("nada-miskin"),
        RENTAN("nada-rentan"),
        MAMPU("nada-mampu"),
        ABU("nada-abu"),
        GAWAT("nada-gawat"),
        PERIKSA("nada-periksa"),
        INFO("nada-info"),
        BAIK("nada-baik");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }

        public String styleClass() {
            return styleClass;
        }
    }

    public Label label() {
        Label label = new Label();
        apply(label);
        return label;
    }

    /** Makes a label, for instance that of a reused table cell, show this chip. */
    public void apply(Label label) {
        label.setText(text);
        label.setGraphic(Controls.icon(icon));
        label.getStyleClass().setAll("label", "cip", tone.styleClass());
    }
}
