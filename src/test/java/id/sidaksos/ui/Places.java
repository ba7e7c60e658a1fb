package id.sidaksos.ui;

import id.sidaksos.DesktopUnderTest;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** Every place of the window over the sample database: the rooms with their tabs, pages, steps and the card. */
final class Places {
    static final String DIALOG = "dialog-";

    private static final Path LIST = Path.of("sample-data/p3ke-2022-keluarga.xlsx");

    private final Path paper;
    private final FxRobot robot;
    private final DesktopUnderTest desktop;
    private final Consumer<String> visitor;

    private Places(FxRobot robot, DesktopUnderTest desktop, Path paper, Consumer<String> visitor) {
        this.paper = paper;
        this.robot = robot;
        this.desktop = desktop;
        this.visitor = visitor;
    }

    /**
     * @param paper a folder for a packet on paper
     * @param visitor told the place's name once everything there is read and drawn
     */
    static void each(FxRobot robot, DesktopUnderTest desktop, Path paper, Consumer<String> visitor) {
        Places places = new Places(robot, desktop, paper, visitor);
        for (String room : rooms(robot)) {
            desktop.enter(robot, room);
            switch (room) {
                case "impor" -> places.steps();
                case "keluarga" -> places.families();
                case "padankan" -> places.toggles(room, ".padankan-jenis .toggle-button");
                case "pengaturan" -> places.toggles(room, ".setelan-daftar .toggle-button");
                case "penilaian" -> places.tabs(room, "#penilaian-tab");
                case "sk" -> places.tabs(room, "#sk-tab");
                case "verifikasi" -> places.verification();
                case "temuan" -> places.row(room, "#temuan-tabel");
                case "riwayat" -> places.row(room, "#riwayat");
                default -> visitor.accept(room);
            }
        }
        places.over();
    }

    static List<String> rooms(FxRobot robot) {
        return robot.lookup("#bilah-sisi .toggle-button").queryAllAs(ToggleButton.class).stream()
                .map(button -> button.getId().substring("ruang-".length()))
                .toList();
    }

    /** What stands over or beside a room; a dialog's name begins so. */
    private void over() {
        desktop.enter(robot, "temuan");
        robot.type(KeyCode.F1);
        visitor.accept("bantuan");
        robot.type(KeyCode.F1);
        dialog("palet", () -> robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL));
        dialog("tugas", () -> robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL));
        select("#temuan-tabel");
        dialog("tunda", () -> fire("#temuan-tunda"));
        desktop.enter(robot, "keluarga");
        fire("#families-kembali");
        dialog("ekspor", () -> robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL));
        desktop.enter(robot, "padankan");
        fire("#jenis-DTKS");
        fire("#antrean-PASTI");
        dialog("terima", () -> fire("#linkage-terima"));
    }

    private void dialog(String name, Runnable opening) {
        opening.run();
        desktop.untilIdle();
        visitor.accept(DIALOG + name);
        robot.type(KeyCode.ESCAPE);
        desktop.untilIdle();
    }

    private void steps() {
        visitor.accept("impor-1");
        desktop.willPick(LIST);
        fire("#impor-pilih");
        visitor.accept("impor-1-berkas");
        fire("#impor-lanjut");
        visitor.accept("impor-2");
        fire("#impor-lanjut");
        visitor.accept("impor-3");
        fire("#impor-batal");
    }

    private void families() {
        visitor.accept("keluarga");
        fire("#mode-orang");
        visitor.accept("keluarga-orang");
        fire("#mode-keluarga");
        select("#tabel-keluarga");
        robot.interact(() -> robot.lookup("#tabel-keluarga").query().requestFocus());
        robot.type(KeyCode.ENTER);
        DesktopUnderTest.untilSeen(robot, "#kartu-keluarga");
        visitor.accept("keluarga-kartu");
    }

    private void row(String room, String table) {
        visitor.accept(room);
        select(table);
        visitor.accept(room + "-baris");
    }

    private void tabs(String room, String query) {
        TabPane tabs = robot.lookup(query).query();
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int at = i;
            robot.interact(() -> tabs.getSelectionModel().select(at));
            desktop.untilIdle();
            visitor.accept(room + "-" + (at + 1));
        }
    }

    /** The pages, and a village's paper with its first family on the card. */
    private void verification() {
        tabs("verifikasi", "#verval-tab");
        TabPane tabs = robot.lookup("#verval-tab").query();
        robot.interact(() -> tabs.getSelectionModel().select(0));
        desktop.untilIdle();
        select("#verval-papan");
        desktop.willPick(paper);
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        robot.interact(() ->
                robot.lookup("#verval-bentuk-kertas").queryAs(RadioButton.class).setSelected(true));
        fire("#verval-kirim_ke");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("verval-tab-kertas"))
                .forEach(tabs.getSelectionModel()::select));
        DesktopUnderTest.untilSeen(robot, "#kartu-nama");
        desktop.untilIdle();
        visitor.accept("verifikasi-kertas");
    }

    private void toggles(String room, String query) {
        for (ToggleButton button : List.copyOf(robot.lookup(query).queryAllAs(ToggleButton.class))) {
            robot.interact(button::fire);
            desktop.untilIdle();
            visitor.accept(room + "-" + button.getId());
        }
    }

    private void fire(String query) {
        robot.interact(() -> robot.lookup(query)
                .tryQueryAs(ButtonBase.class)
                .ifPresentOrElse(ButtonBase::fire, () -> fireInMenu("menu-" + query.substring(1))));
        desktop.untilIdle();
    }

    /** With large text the actions of a page stand in a menu. */
    private void fireInMenu(String id) {
        robot.lookup("#tindakan-lain").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private void select(String query) {
        robot.interact(() ->
                robot.lookup(query).queryAs(TableView.class).getSelectionModel().select(0));
        desktop.untilIdle();
    }
}
