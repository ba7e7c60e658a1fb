package id.sidaksos.sheet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureReaderTest {
    @TempDir
    Path folder;

    @Test
    void a_photo_becomes_small_and_keeps_when_and_where_it_was_taken() throws IOException {
        Path file = Files.write(folder.resolve("rumah.jpg"), ExifJpeg.of(2600, 1300, 1));

        Picture picture = PictureReader.read(file);

        assertThat(picture.width()).isEqualTo(1280);
        assertThat(picture.height()).isEqualTo(640);
        assertThat(picture.jpeg()).hasSizeLessThan(300 * 1024);
        assertThat(picture.taken()).contains(LocalDateTime.of(2026, 11, 20, 9, 5, 7));
        assertThat(picture.latitude()).contains(new BigDecimal("-8.0954"));
        assertThat(picture.longitude()).contains(new BigDecimal("112.1609"));
        assertThat(picture.sha256()).hasSize(64);
    }

    /** Where the red half of the sensor lies once the photo is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, 400, 200, TOP",
        "3, 400, 200, BOTTOM",
        "4, 400, 200, BOTTOM",
        "6, 200, 400, RIGHT",
        "8, 200, 400, LEFT",
        "5, 200, 400, LEFT",
        "7, 200, 400, RIGHT"
    })
    void a_photo_is_turned_upright_as_the_camera_was_held(int orientation, int width, int height, String red)
            throws IOException {
        Path file = Files.write(folder.resolve("rumah.jpg"), ExifJpeg.of(400, 200, orientation));

        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(PictureReader.read(file).jpeg()));

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        int x = red.equals("LEFT") ? 10 : red.equals("RIGHT") ? width - 10 : width / 2;
        int y = red.equals("TOP") ? 10 : red.equals("BOTTOM") ? height - 10 : height / 2;
        assertThat(isRed(image.getRGB(x, y))).isTrue();
        assertThat(isRed(image.getRGB(width - 1 - x, height - 1 - y))).isFalse();
    }

    @Test
    void a_png_without_notes_is_a_photo_too() throws IOException {
        Path file = Files.write(folder.resolve("tangkapan.png"), ExifJpeg.plain(300, 200, "png"));

        Picture picture = PictureReader.read(file);

        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.taken()).isEmpty();
        assertThat(picture.latitude()).isEmpty();
    }

    @Test
    void a_photo_full_of_detail_is_made_small_all_the_same() throws IOException {
        BufferedImage noise = new BufferedImage(1280, 960, BufferedImage.TYPE_INT_RGB);
        Random dice = new Random(5);
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, (dice.nextInt(64) + 96) * 0x010101);
            }
        }
        Path file = folder.resolve("rinci.png");
        ImageIO.write(noise, "png", file.toFile());

        assertThat(PictureReader.read(file).jpeg()).hasSizeLessThan(330 * 1024);
    }

    @Test
    void what_is_no_photo_or_half_of_one_is_told() throws IOException {
        Path text = Files.writeString(folder.resolve("catatan.jpg"), "bukan foto");
        byte[] whole = ExifJpeg.of(400, 200, 1);
        Path half = Files.write(folder.resolve("putus.jpg"), Arrays.copyOf(whole, 300));

        for (Path file : java.util.List.of(text, half)) {
            assertThatThrownBy(() -> PictureReader.read(file))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.PHOTO_UNREADABLE));
        }
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xFF) > 180 && (rgb & 0xFF) < 90;
    }
}
