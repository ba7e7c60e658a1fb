package id.sidaksos.ui.shell;

import id.sidaksos.ui.kit.theme.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Keeps place and size of the window, and puts it back where a screen still shows it. */
final class WindowState {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;
    private static final int LEAST_WIDTH = 960;
    private static final int LEAST_HEIGHT = 600;

    private WindowState() {}

    static void restore(Stage stage, Preferences preferences) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        int x = preferences.number("jendela.x", Integer.MIN_VALUE);
        int y = preferences.number("jendela.y", Integer.MIN_VALUE);
        double width = Math.min(preferences.number("jendela.lebar", WIDTH), screen.getWidth());
        double height = Math.min(preferences.number("jendela.tinggi", HEIGHT), screen.getHeight());
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(width);
        stage.setHeight(height);
        boolean visible = Screen.getScreens().stream()
                .anyMatch(any -> any.getVisualBounds().contains(x + 40.0, y + 10.0));
        if (visible) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(Boolean.parseBoolean(preferences.get("jendela.penuh", "false")));
    }

    static void keep(Stage stage, Preferences preferences) {
        preferences.put("jendela.penuh", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            preferences.put("jendela.x", Integer.toString((int) stage.getX()));
            preferences.put("jendela.y", Integer.toString((int) stage.getY()));
            preferences.put("jendela.lebar", Integer.toString((int) stage.getWidth()));
            preferences.put("jendela.tinggi", Integer.toString((int) stage.getHeight()));
        }
    }
}
