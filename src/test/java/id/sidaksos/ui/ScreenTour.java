package id.sidaksos.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.decree.DecreeHeading;
import id.sidaksos.service.District;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
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
        twoDecrees(data);
        DesktopUnderTest[] desktop = new DesktopUnderTest[1];
        robot.interact(() -> desktop[0] = DesktopUnderTest.at(stage, data, bahasa));
        try {
            DesktopUnderTest.untilSeen(robot, "#corong");
            String name = bahasa.name().toLowerCase(Locale.ROOT) + (dark ? "-gelap" : "-terang") + "-" + percent;
            int[] number = {0};
            Consumer<String> camera = place -> picture(
                    robot,
                    PICTURES.resolve(name).resolve(String.format(Locale.ROOT, "%02d-%s.png", ++number[0], place)));
            Places.each(robot, desktop[0], folder, camera);
            importSteps(robot, desktop[0], camera);
            assertThat(PICTURES.resolve(name))
                    .isDirectoryContaining(file -> file.toString().endsWith("impor-4.png"));
        } finally {
            desktop[0].close();
        }
    }

    /** An office that has decreed twice: the first list, and the list of a wider rule. */
    private static void twoDecrees(Path data) {
        try {
            Files.copy(DesktopUnderTest.sampleFile(), data.resolve("sidaksos.mv.db"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Messages messages = new Messages(Bahasa.ID);
        Desk desk = new Desk(new DataFolder(data), "penguji", Clock.systemDefaultZone());
        District.Catalogs catalogs = new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load());
        try (District district = District.open(desk, Optional.empty(), catalogs)) {
            issue(district, messages, "188/7/KPTS/2023", LocalDate.of(2023, 3, 27), data.resolve("lampiran-1.xlsx"));
            district.office().change(Map.of("aturan.padan_wajib", "tidak"));
            issue(district, messages, "188/12/KPTS/2023", LocalDate.of(2023, 12, 29), data.resolve("lampiran-2.xlsx"));
        }
    }

    private static void issue(District district, Messages messages, String number, LocalDate day, Path target) {
        district.decrees(messages)
                .issue(
                        new DecreeHeading(number, day, "Penetapan keluarga miskin ekstrem Kabupaten Contoh"),
                        target,
                        Optional.empty(),
                        Progress.NONE);
    }

    /** A list whose columns nobody knows and whose rows have faults, all the way through the import. */
    private void importSteps(FxRobot robot, DesktopUnderTest desktop, Consumer<String> camera) {
        Path list = folder.resolve("daftar-desa.csv");
        write(
                list,
                "ID Keluarga P3KE,Kecamatan,Desa/Kelurahan,Kepala Keluarga,NIK,Tanggal Lahir,Jenis Atap\n"
                        + "1001,SANAN,KARANG,SITI AMINAH,350501O101800001,01/01/1980,Genteng\n"
                        + "1002,SANAN,KARANG,BUDI HARTO,,02/02/1975,Genteng\n"
                        + ",SANAN,JATI,TANPA ID,3505010404700001,04/04/1970,Genteng\n");
        desktop.enter(robot, "impor");
        robot.interact(() -> desktop.window().take(List.of(list)));
        desktop.untilIdle();
        for (int step = 2; step <= 4; step++) {
            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            desktop.untilIdle();
            camera.accept("impor-" + step);
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
