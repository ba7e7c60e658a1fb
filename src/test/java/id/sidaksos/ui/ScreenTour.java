package id.sidaksos.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.base.Bahasa;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Pictures of every room in {@code target/screenshots}: light and dark, both languages, 100 and 150 %. Not a part of the
 * test run; the README tells its command.
 */
@ExtendWith(ApplicationExtension.class)
class ScreenTour {
    private static final Path PICTURES = Path.of("target", "screenshots");

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage first) {
        this.stage = first;
    }

    @Test
    void indonesian_light(FxRobot robot) {
        tour(robot, Bahasa.ID, false, 100);
    }

    @Test
    void indonesian_dark(FxRobot robot) {
        tour(robot, Bahasa.ID, true, 100);
    }

    @Test
    void english_light(FxRobot robot) {
        tour(robot, Bahasa.EN, false, 100);
    }

    @Test
    void indonesian_large(FxRobot robot) {
        tour(robot, Bahasa.ID, false, 150);
    }

    @Test
    void english_dark_large(FxRobot robot) {
        tour(robot, Bahasa.EN, true, 150);
    }

    private void tour(FxRobot robot, Bahasa bahasa, boolean dark, int percent) {
        Path data = folder.resolve("data");
        write(data.resolve("tampilan.properties"), "gelap=" + dark + "\nukuran_teks=" + percent + "\n");
        DesktopUnderTest[] desktop = new DesktopUnderTest[1];
        robot.interact(() -> desktop[0] = DesktopUnderTest.sample(stage, data, bahasa));
        try {
            DesktopUnderTest.untilSeen(robot, "#corong");
            String name = bahasa.name().toLowerCase(Locale.ROOT) + (dark ? "-gelap" : "-terang") + "-" + percent;
            int number = 1;
            for (String room : Places.rooms(robot)) {
                desktop[0].enter(robot, room);
                picture(robot, PICTURES.resolve(name).resolve(number + "-" + room + ".png"));
                number++;
            }
            assertThat(PICTURES.resolve(name)).isDirectory();
        } finally {
            desktop[0].close();
        }
    }

    private void picture(FxRobot robot, Path target) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        try {
            Files.createDirectories(target.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", target.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
