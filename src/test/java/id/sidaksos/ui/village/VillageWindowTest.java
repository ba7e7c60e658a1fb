package id.sidaksos.ui.village;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.SampleVillage;
import id.sidaksos.base.Bahasa;
import id.sidaksos.domain.verification.FamilyState;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillageWork;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.service.verval.QuickVillageFile;
import id.sidaksos.service.verval.VillageFile;
import id.sidaksos.ui.FxLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class VillageWindowTest {
    private static final String PHRASE = "padi menguning di sawah";

    @TempDir
    static Path temporary;

    private final ExecutorService background = Executors.newCachedThreadPool();
    private final List<Throwable> faults = new ArrayList<>();
    private final FxLog log = new FxLog();
    private Path file;
    private Stage stage;
    private VillageWindow window;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        file = Files.createTempDirectory(temporary, "stik").resolve("desa.svl");
        QuickVillageFile.write(SampleVillage.of(5), file, PHRASE);
        window = new VillageWindow(
                stage,
                file,
                new VillageBacking(
                        VocabularyCatalog.load(),
                        Clock.systemDefaultZone(),
                        background,
                        Platform::runLater,
                        Optional.empty(),
                        Optional.of(Bahasa.ID),
                        () -> {}));
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
        window.show();
    }

    @AfterEach
    void close() {
        closeWindow();
        background.shutdown();
        log.close();
        assertThat(faults).isEmpty();
        assertThat(log.warnings()).isEmpty();
    }

    private void closeWindow() {
        WaitForAsyncUtils.asyncFx(window::close);
        DesktopUnderTest.until("closed", () -> !stage.isShowing());
    }

    @Test
    void a_wrong_passphrase_is_told_and_asked_for_again(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#sandi");
        robot.write("bukan itu").type(KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "S376");
        untilPassphraseIsAsked(robot);
        robot.write(PHRASE).type(KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "0 dari 5 keluarga selesai");
    }

    @Test
    void families_are_answered_by_keys_alone_and_everything_is_there_after_closing(FxRobot robot) throws IOException {
        open(robot);
        name(robot, "Bu Kader");
        robot.type(KeyCode.T, KeyCode.DIGIT3);
        DesktopUnderTest.untilText(robot, "1 dari 5 keluarga selesai");
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "2.  PAINEM");
        robot.type(KeyCode.L, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT1);
        robot.type(KeyCode.PAGE_DOWN);
        DesktopUnderTest.untilText(robot, "3.  SITI AMINAH");
        robot.type(KeyCode.D).write("rumah kosong").type(KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "2 dari 5 keluarga selesai");
        closeWindow();

        VillageWork kept = kept();
        assertThat(kept.result(1)).contains(Hasil.TIDAK_LAYAK);
        assertThat(kept.row(family(1)).orElseThrow().value(Form.REASON)).isEqualTo("SUDAH_MAMPU");
        assertThat(kept.row(family(1)).orElseThrow().value(Form.VERIFIER)).isEqualTo("Bu Kader");
        assertThat(kept.result(2)).contains(Hasil.LAYAK);
        assertThat(kept.row(family(2)).orElseThrow().answers())
                .as("hasil, petugas, tanggal and the first three questions")
                .hasSize(6);
        assertThat(kept.state(2)).isEqualTo(FamilyState.SEBAGIAN);
        assertThat(kept.row(family(3)).orElseThrow().value(Form.REMARK)).isEqualTo("rumah kosong");
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertThat(beside)
                    .extracting(each -> each.getFileName().toString())
                    .containsOnlyOnce("desa.svl")
                    .isSubsetOf("desa.svl", "tampilan.properties");
        }
    }

    @Test
    void a_nik_is_looked_at_while_it_is_typed_and_not_taken_before_it_is_whole(FxRobot robot) {
        open(robot);
        name(robot, "Bu Kader");
        robot.interact(() ->
                robot.lookup("#butir-K1-perbaikan_nik .text-field").query().requestFocus());
        robot.write("99000001037");
        DesktopUnderTest.untilText(robot, "NIK kurang digit");
        robot.type(KeyCode.TAB);
        DesktopUnderTest.untilText(robot, "Belum 16 angka");
        closeWindow();

        assertThat(kept().row(family(1)).orElseThrow().value("perbaikan_nik")).isEmpty();
    }

    @Test
    void a_person_and_a_proposal_are_added(FxRobot robot) {
        open(robot);
        name(robot, "Bu Kader");
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("BAYI");
        robot.press(KeyCode.CONTROL).type(KeyCode.U).release(KeyCode.CONTROL);
        DesktopUnderTest.untilText(robot, "Usulan 1");
        robot.write("SUMINI").type(KeyCode.TAB);
        DesktopUnderTest.untilText(robot, "usulan 1");
        closeWindow();

        VillageWork kept = kept();
        assertThat(kept.members(1)).extracting(row -> row.value("nama")).contains("BAYI");
        assertThat(kept.proposals()).extracting(row -> row.value("nama")).containsExactly("SUMINI");
    }

    @Test
    void f1_helps_and_minutes_are_kept(FxRobot robot) {
        open(robot);
        name(robot, "Bu Kader");
        robot.type(KeyCode.F1);
        DesktopUnderTest.untilText(robot, "Bantuan: mode desa");
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        DesktopUnderTest.untilSeen(robot, "#acara-hadir");
        robot.write("Balai desa").type(KeyCode.TAB).write("31/2/2026");
        DesktopUnderTest.untilText(robot, "Bukan tanggal");
        robot.eraseText(9).write("28/2/2026").type(KeyCode.ENTER);
        closeWindow();

        assertThat(kept().minutes()).containsEntry("tempat", "Balai desa").containsEntry("tanggal", "2026-02-28");
    }

    /** Pastes the passphrase; one test types it. */
    private void open(FxRobot robot) {
        untilPassphraseIsAsked(robot);
        robot.interact(() -> robot.lookup("#sandi").queryTextInputControl().replaceSelection(PHRASE));
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilSeen(robot, "#desa");
    }

    private static void untilPassphraseIsAsked(FxRobot robot) {
        DesktopUnderTest.until(
                "field",
                () -> robot.lookup("#sandi").tryQuery().filter(Node::isFocused).isPresent());
    }

    private static void name(FxRobot robot, String name) {
        DesktopUnderTest.until("field", () -> robot.lookup("#dialog-isian")
                .tryQuery()
                .filter(Node::isFocused)
                .isPresent());
        robot.write(name).type(KeyCode.ENTER);
        DesktopUnderTest.until("card", () -> robot.lookup("#hasil-LAYAK")
                .tryQuery()
                .filter(Node::isFocused)
                .isPresent());
    }

    private VillageWork kept() {
        try (VillageFile again = VillageFile.read(file, PHRASE)) {
            return again.work();
        }
    }

    private static RowRef family(int number) {
        return new RowRef(RecordKind.KELUARGA, number);
    }
}
