package id.sidaksos.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Text can be read by people who see badly: WCAG 2.1, success criterion 1.4.3 (AA), asks for a contrast of 4.5 between text
 * and what lies behind it. Measured on what is drawn, in every place and both themes; controls that are disabled are exempt
 * there too.
 */
@ExtendWith(ApplicationExtension.class)
class ContrastTest {
    private static final double LEAST = 4.5;

    @TempDir
    Path folder;

    private Stage stage;
    private DesktopUnderTest desktop;

    @BeforeAll
    static void sample() {
        DesktopUnderTest.sampleFile();
    }

    @Start
    void start(Stage first) {
        stage = first;
        desktop = DesktopUnderTest.sample(first, folder.resolve("data"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void every_text_stands_out_from_its_ground_in_light_and_in_dark(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#corong");
        Set<String> faint = new TreeSet<>();
        Places.each(robot, desktop, place -> {
            robot.interact(() -> measure(place, faint));
            otherTheme(robot);
            robot.interact(() -> measure(place, faint));
        });
        assertThat(faint).isEmpty();
    }

    private void otherTheme(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.D).release(KeyCode.SHIFT, KeyCode.CONTROL);
        desktop.untilIdle();
    }

    private void measure(String place, Set<String> faint) {
        Scene scene = stage.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        String theme = scene.getRoot().getStyleClass().contains("gelap") ? "dark" : "light";
        texts(scene.getRoot(), (text, ground) -> {
            Color ink = over((Color) text.getFill(), ground);
            double ratio = ratio(ink, ground);
            if (ratio < LEAST) {
                faint.add(String.format(
                        java.util.Locale.ROOT,
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
