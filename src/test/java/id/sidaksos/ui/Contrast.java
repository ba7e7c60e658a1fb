package id.sidaksos.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * Whether text can be read by people who see badly: WCAG 2.1, success criterion 1.4.3 (AA), asks for a contrast of 4.5
 * between text and what lies behind it. Measured on what is drawn; disabled controls are exempt there too.
 */
final class Contrast {
    private static final double LEAST = 4.5;

    private Contrast() {}

    /** Adds every visible text that does not stand out enough. */
    static void measure(Scene scene, String place, List<String> faint) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        String theme = scene.getRoot().getStyleClass().contains("gelap") ? "dark" : "light";
        texts(scene.getRoot(), (text, ground) -> {
            Color ink = over((Color) text.getFill(), ground);
            double ratio = ratio(ink, ground);
            if (ratio < LEAST) {
                faint.add(String.format(
                        Locale.ROOT,
                        "%s %s %.2f %s on %s: %s '%s'",
                        theme,
                        place,
                        ratio,
                        text.getFill(),
                        ground,
                        where(text),
                        text.getText()));
            }
        });
    }

    private static String where(Node node) {
        Deque<String> names = new ArrayDeque<>();
        for (Node at = node.getParent(); at != null && names.size() < 3; at = at.getParent()) {
            names.addFirst(String.join(".", at.getStyleClass()));
        }
        return String.join(" > ", names);
    }

    private interface Visitor {
        void text(Text text, Color ground);
    }

    private static void texts(Node node, Visitor visitor) {
        texts(node, Color.WHITE, visitor);
    }

    private static void texts(Node node, Color behind, Visitor visitor) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        Color ground = node instanceof Region region ? ground(region, behind) : behind;
        boolean drawn = node instanceof Text text
                && !text.getText().isBlank()
                && text.getFill() instanceof Color
                // Icons are letters of a font too; they never stand alone.
                && !node.getStyleClass().contains("ikonli-font-icon");
        if (drawn) {
            visitor.text((Text) node, ground);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, ground, visitor));
        }
    }

    /** A region's fills, from the last one that covers all before it. */
    private static Color ground(Region region, Color behind) {
        Color now = behind;
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color color) {
                    now = over(color, now);
                }
            }
        }
        return now;
    }

    private static Color over(Color top, Color below) {
        double a = top.getOpacity();
        return Color.color(
                a * top.getRed() + (1 - a) * below.getRed(),
                a * top.getGreen() + (1 - a) * below.getGreen(),
                a * top.getBlue() + (1 - a) * below.getBlue());
    }

    private static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
