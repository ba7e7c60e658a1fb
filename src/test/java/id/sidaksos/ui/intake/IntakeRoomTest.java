package id.sidaksos.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IntakeRoomTest {
    private static final Path FAMILIES = Path.of("sample-data/p3ke-2022-keluarga.xlsx");

    @TempDir
    static Path folder;

    private DesktopUnderTest desktop;

    @Start
    void start(Stage stage) throws IOException {
        desktop = DesktopUnderTest.empty(stage, Files.createTempDirectory(folder, "data"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void a_file_goes_its_whole_way_by_the_keyboard_alone(FxRobot robot) {
        open(robot);
        desktop.willPick(FAMILIES);
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        untilEnabled(robot);
        goOn(robot);
        DesktopUnderTest.untilSeen(robot, "#impor-kolom-1");
        goOn(robot);
        DesktopUnderTest.untilSeen(robot, "#impor-hasil");
        String button = text(robot, "#impor-lanjut");
        assertThat(button).matches("Impor [0-9.]+ baris");
        goOn(robot);
        DesktopUnderTest.untilText(robot, "baris tersimpan");
        DesktopUnderTest.untilSeen(robot, "#impor-ke_temuan");
        Path report = folder.resolve("laporan.csv");
        desktop.willPick(report);
        robot.interact(() -> robot.lookup("#impor-simpan_laporan").queryButton().fire());
        DesktopUnderTest.until("report", () -> Files.exists(report));
        goOn(robot);
        DesktopUnderTest.untilSeen(robot, "#impor-riwayat");
    }

    @Test
    void a_column_that_is_needed_is_missed_until_somebody_points_it_out(FxRobot robot) throws IOException {
        Path list = folder.resolve("daftar.csv");
        Files.writeString(
                list,
                "ID Keluarga P3KE,Desa,Kepala Keluarga,Nomor Penduduk,Jenis Atap\n"
                        + "1001,Karang,SITI,3500000101800001,Genteng\n",
                StandardCharsets.UTF_8);
        open(robot);
        robot.interact(() -> desktop.window().take(List.of(list)));
        untilEnabled(robot);
        goOn(robot);
        DesktopUnderTest.untilSeen(robot, "#impor-jenis");
        robot.interact(() ->
                robot.lookup("#impor-jenis").queryComboBox().getSelectionModel().select(0));
        DesktopUnderTest.untilSeen(robot, "#impor-kurang");
        assertThat(robot.lookup("#impor-lanjut").queryButton().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#impor-kolom-3").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);
        DesktopUnderTest.untilSeen(robot, "#impor-pilihan-kolom");
        robot.write("nik").type(KeyCode.ENTER);
        untilEnabled(robot);
        assertThat(text(robot, "#impor-kolom-3")).isEqualTo("NIK");
        goOn(robot);
        DesktopUnderTest.untilText(robot, "1 baris dapat diterima");
    }

    @Test
    void a_file_that_cannot_be_read_says_so_in_its_place_with_a_way_on(FxRobot robot) throws IOException {
        Path empty = Files.createFile(folder.resolve("kosong.xlsx"));
        open(robot);
        robot.interact(() -> desktop.window().take(List.of(empty)));
        DesktopUnderTest.untilText(robot, "S304");
        desktop.willPick(FAMILIES);
        robot.interact(() -> robot.lookup("#impor-lain").queryButton().fire());
        untilEnabled(robot);
        assertThat(robot.lookup("#impor-lain").tryQuery()).isEmpty();
    }

    @Test
    void a_locked_workbook_asks_for_its_password_in_its_place_and_again_where_it_is_wrong(FxRobot robot)
            throws IOException, GeneralSecurityException {
        Path locked = locked(FAMILIES, "buka123");
        open(robot);
        robot.interact(() -> desktop.window().take(List.of(locked)));
        DesktopUnderTest.untilSeen(robot, "#impor-sandi");
        password(robot, "salah");
        DesktopUnderTest.untilText(robot, "S308");

        password(robot, "buka123");

        untilEnabled(robot);
        assertThat(robot.lookup("#impor-sandi").tryQuery()).isEmpty();
    }

    private static void password(FxRobot robot, String word) {
        robot.interact(() -> robot.lookup("#impor-sandi").queryButton().fire());
        DesktopUnderTest.untilSeen(robot, "#dialog-isian");
        robot.write(word).type(KeyCode.ENTER);
        DesktopUnderTest.until(
                "answered", () -> robot.lookup("#dialog-isian").tryQuery().isEmpty());
    }

    private static Path locked(Path book, String password) throws IOException, GeneralSecurityException {
        Path locked = folder.resolve("terkunci.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream inside = encryptor.getDataStream(files)) {
                Files.copy(book, inside);
            }
            files.writeFilesystem(out);
        }
        return locked;
    }

    @Test
    void files_are_pasted_as_a_file_manager_copies_them_and_as_paths(FxRobot robot) {
        open(robot);
        paste(robot, content -> content.putFiles(List.of(FAMILIES.toFile())));
        DesktopUnderTest.untilText(robot, "p3ke-2022-keluarga.xlsx");
        untilEnabled(robot);

        Path persons = Path.of("sample-data/p3ke-2022-individu.xlsx").toAbsolutePath();
        paste(robot, content -> content.putString("\"" + persons + "\"\nbukan berkas"));
        DesktopUnderTest.untilText(robot, "p3ke-2022-individu.xlsx");
        untilEnabled(robot);
    }

    private static void paste(FxRobot robot, Consumer<ClipboardContent> fill) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            fill.accept(content);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    }

    @Test
    void columns_that_were_kept_under_a_name_are_known_in_the_next_file(FxRobot robot) throws IOException {
        String heads = "Nomor Rumah Tangga,Alamat Dusun,Orang Pertama,Nomor Penduduk,Jenis Atap\n";
        Path first =
                Files.writeString(folder.resolve("pertama.csv"), heads + "1001,Karang,SITI,3500000101800001,Genteng\n");
        Path next = Files.writeString(folder.resolve("kedua.csv"), heads + "1002,Karang,BUDI,3500000101800002,Seng\n");
        open(robot);
        robot.interact(() -> desktop.window().take(List.of(first)));
        untilEnabled(robot);
        goOn(robot);
        DesktopUnderTest.untilSeen(robot, "#impor-jenis");
        robot.interact(() ->
                robot.lookup("#impor-jenis").queryComboBox().getSelectionModel().select(0));
        name(robot, 0, "id keluarga");
        name(robot, 2, "nama");
        robot.interact(() -> robot.lookup("#impor-simpan_susunan").queryButton().fire());
        DesktopUnderTest.untilSeen(robot, "#dialog-isian");
        robot.write("susunan dusun").type(KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "susunan dusun");
        String named = text(robot, "#impor-kolom-0");

        robot.interact(() -> robot.lookup("#impor-batal").queryAllAs(Button.class).stream()
                .findFirst()
                .orElseThrow()
                .fire());
        DesktopUnderTest.untilSeen(robot, "#impor-batal-ya");
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilText(robot, "Seret berkas");
        robot.interact(() -> desktop.window().take(List.of(next)));
        untilEnabled(robot);
        goOn(robot);

        DesktopUnderTest.untilText(robot, "susunan dusun");
        assertThat(text(robot, "#impor-kolom-0")).isEqualTo(named);
    }

    private static void name(FxRobot robot, int column, String field) {
        DesktopUnderTest.untilSeen(robot, "#impor-kolom-" + column);
        robot.interact(
                () -> robot.lookup("#impor-kolom-" + column).queryButton().requestFocus());
        robot.type(KeyCode.SPACE);
        DesktopUnderTest.untilSeen(robot, "#impor-pilihan-kolom");
        robot.write(field).type(KeyCode.ENTER);
        DesktopUnderTest.until(
                "named", () -> robot.lookup("#impor-pilihan-kolom").tryQuery().isEmpty());
    }

    @Test
    void an_import_that_is_cancelled_in_the_midst_saves_nothing_and_can_begin_again(FxRobot robot) {
        open(robot);
        robot.interact(() -> desktop.window().take(List.of(FAMILIES)));
        untilEnabled(robot);
        goOn(robot);
        DesktopUnderTest.untilSeen(robot, "#impor-kolom-1");
        goOn(robot);
        DesktopUnderTest.untilSeen(robot, "#impor-hasil");

        // In one turn of the window's thread: the import has begun and cannot have ended.
        robot.interact(() -> {
            footer(robot).fire();
            robot.lookup("#batalkan-tugas").queryAs(Button.class).fire();
        });
        desktop.untilIdle();

        assertThat(text(robot, "#impor-hasil")).contains("dapat diterima");
        assertThat(footer(robot).getText()).matches("Impor [0-9.]+ baris");
        goOn(robot);
        DesktopUnderTest.untilText(robot, "baris tersimpan");
        goOn(robot);
        DesktopUnderTest.until(
                "imported once",
                () -> robot.lookup("#impor-riwayat").queryTableView().getItems().size() == 1);
    }

    private static void open(FxRobot robot) {
        DesktopUnderTest.untilSeen(robot, "#ruang-impor");
        robot.interact(() -> ((javafx.scene.control.ToggleButton)
                        robot.lookup("#ruang-impor").query())
                .fire());
        DesktopUnderTest.untilText(robot, "Seret berkas");
    }

    private static void goOn(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }

    private static void untilEnabled(FxRobot robot) {
        DesktopUnderTest.until(
                "next",
                () -> robot.lookup("#impor-kembali")
                                .tryQuery()
                                .map(Node::isVisible)
                                .orElse(false)
                        && !footer(robot).isDisabled());
    }

    /** The button at the bottom; the page's head may have one of the same command. */
    private static Button footer(FxRobot robot) {
        return robot.lookup("#impor-lanjut").queryAllAs(Button.class).stream()
                .filter(button -> button.getStyleClass().contains("accent"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(FxRobot robot, String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }
}
