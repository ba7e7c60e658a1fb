package id.sidaksos.ui.kit.dialog;

import javafx.scene.Node;

/** The part of the window in which dialogs and notices stand. */
public interface DialogHost {
    /** Shows a dialog over the window; waits while another is open. */
    void show(Node dialog);

    /** Closes the dialog in front; the next one that waits comes. */
    void close();

    /** A short notice that goes by itself. */
    void notice(String text);
}
