package id.sidaksos.ui.kit.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import id.sidaksos.ui.kit.room.RoomId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses a scene: style sheets, font, size of text; follows the preferences from then on. */
public final class Theme {
    private static final double BODY = 13;
    private static final List<String> FONTS = List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-Bold.otf");

    private final Preferences preferences;

    public Theme(Preferences preferences) {
        this.preferences = preferences;
        FONTS.forEach(Theme::load);
    }

    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheets());
        Runnable look = () -> {
            // For the whole program: calendars, menus and tooltips are windows of their own.
            Application.setUserAgentStylesheet(
                    preferences.dark().get()
                            ? new PrimerDark().getUserAgentStylesheet()
                            : new PrimerLight().getUserAgentStylesheet());
            scene.getRoot().getStyleClass().removeAll("terang", "gelap");
            scene.getRoot().getStyleClass().add(preferences.dark().get() ? "gelap" : "terang");
            scene.getRoot()
                    .setStyle(
                            "-fx-font-size: " + BODY * preferences.textPercent().get() / 100 + "px;");
        };
        preferences.dark().addListener((o, was, is) -> look.run());
        preferences.textPercent().addListener((o, was, is) -> look.run());
        scene.rootProperty().addListener((o, was, is) -> look.run());
        look.run();
    }

    private static List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        add(sheets, "kit");
        for (RoomId room : RoomId.values()) {
            add(sheets, room.lower());
        }
        return sheets;
    }

    private static void add(List<String> sheets, String name) {
        URL sheet = Theme.class.getResource("/ui/" + name + ".css");
        if (sheet != null) {
            sheets.add(sheet.toExternalForm());
        }
    }

    private static void load(String font) {
        try (InputStream in = Theme.class.getResourceAsStream("/ui/fonts/" + font)) {
            Font.loadFont(in, BODY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
