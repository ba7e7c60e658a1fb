package id.sidaksos.ui.families;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.service.District;
import id.sidaksos.service.WorkedDistrict;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.sample.SamplePackets;
import id.sidaksos.service.verval.VillageFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Photos that came back with the encrypted sample packet, in the card of their family. */
@ExtendWith(ApplicationExtension.class)
class FamilyPhotosTest {
    private static final Path PACKET = Path.of("sample-data/paket/kembali-plumbangan.svl");

    @TempDir
    static Path folder;

    private static List<String> families;
    private DesktopUnderTest desktop;

    @BeforeAll
    static void a_district_with_photos() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.copy(DesktopUnderTest.sampleFile(), folder.resolve("data/sidaksos.mv.db"));
        try (District district = WorkedDistrict.open(folder)) {
            district.verval().merging(SamplePackets.PASSPHRASE).merge(PACKET, Progress.NONE);
            district.verval().photos().take(PACKET, SamplePackets.PASSPHRASE, Progress.NONE);
        }
        try (VillageFile village = VillageFile.read(PACKET, SamplePackets.PASSPHRASE)) {
            families = village.work().packet().rows(RecordKind.KELUARGA).stream()
                    .map(row -> row.value("id_keluarga"))
                    .toList();
        }
    }

    @Start
    void start(Stage stage) {
        desktop = DesktopUnderTest.at(stage, folder.resolve("data"), Bahasa.ID);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void photos_of_a_family_are_shown_turned_and_saved(FxRobot robot) throws IOException {
        verification(robot, families.get(0));
        DesktopUnderTest.untilSeen(robot, "#foto-2");
        assertThat(robot.lookup(".foto-kartu").queryAll()).hasSize(2);
        assertThat(robot.lookup("#foto-1").query().getAccessibleText())
                .contains("rumah-depan.jpg", "21 Juli 2026", "-8.0441, 112.3962", "Endah Palupi");
        DesktopUnderTest.until("decoded", () -> pictures(robot, ".foto-kartu") == 2);

        robot.interact(() -> robot.lookup("#foto-1").query().requestFocus());
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "Foto 1 dari 2");
        DesktopUnderTest.until("decoded", () -> pictures(robot, "#foto-besar") == 1);
        robot.type(KeyCode.RIGHT);
        DesktopUnderTest.untilText(robot, "Foto 2 dari 2");
        robot.type(KeyCode.RIGHT);
        DesktopUnderTest.untilText(robot, "Foto 1 dari 2");
        robot.type(KeyCode.LEFT);
        DesktopUnderTest.untilText(robot, "lantai-dapur.jpg");
        DesktopUnderTest.untilText(robot, "data pribadi");

        Path copy = folder.resolve("salinan");
        desktop.willPick(copy);
        robot.interact(() -> robot.lookup("#foto-simpan").queryAs(Button.class).fire());
        DesktopUnderTest.untilText(robot, "Salinan foto tersimpan: salinan.jpg");
        assertThat(Files.readAllBytes(folder.resolve("salinan.jpg"))).startsWith(0xFF, 0xD8);

        robot.type(KeyCode.ESCAPE);
        DesktopUnderTest.until(
                "closed", () -> robot.lookup("#foto-besar").tryQuery().isEmpty());
        assertThat(robot.lookup("#foto-1").query().isFocused()).isTrue();
    }

    @Test
    void a_family_without_photos_has_no_empty_place_for_them(FxRobot robot) {
        verification(robot, families.get(1));
        desktop.untilIdle();
        Node pane = robot.lookup("#kartu-foto").query();
        assertThat(pane.isManaged()).isFalse();
        assertThat(robot.lookup(".foto-kartu").queryAll()).isEmpty();
    }

    private void verification(FxRobot robot, String family) {
        desktop.enter(robot, "keluarga");
        TableView<HotFamily> table = robot.lookup("#tabel-keluarga").query();
        DesktopUnderTest.until("rows", () -> !table.getItems().isEmpty());
        robot.interact(() -> {
            table.getItems().stream()
                    .filter(each -> each.id().equals(family))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
            table.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilSeen(robot, "#kartu-nama");
        robot.interact(() -> robot.lookup("#kartu-bagian")
                .<ListView<CardSection>>query()
                .getSelectionModel()
                .select(CardSection.VERIFIKASI));
        DesktopUnderTest.untilSeen(robot, "#isi-verifikasi");
    }

    private static long pictures(FxRobot robot, String where) {
        return robot.from(robot.lookup(where)).lookup(".image-view").queryAllAs(ImageView.class).stream()
                .filter(view -> view.getImage() != null && view.getImage().getWidth() > 100)
                .count();
    }
}
