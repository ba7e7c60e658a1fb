package id.sidaksos.ui.verification;

import id.sidaksos.service.verval.BoardLine;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.DateWords;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The board: what was sent, what came back, what was found, village by village; and what is done with the villages chosen. */
final class BoardView extends VBox {
    private final Surroundings house;
    private final Texts texts;
    private final DateWords digits;
    private final BoardViewModel model;
    private final FlowPane figures = new FlowPane();
    private final DataTable<BoardLine> table;

    /** @param actions on the villages that are chosen: in the rows' menu, and in the page's head */
    BoardView(Surroundings house, BoardViewModel model, List<Command> actions) {
        super(8);
        this.house = house;
        this.texts = house.texts();
        this.digits = DateWords.inDigits(texts);
        this.model = model;
        getStyleClass().add("isi-halaman");
        figures.getStyleClass().add("verval-angka");
        FlowPane bar = new FlowPane(8, 6);
        bar.getStyleClass().add("bilah-tabel");
        levels(bar);
        table = new DataTable<>("verval-papan", texts, house.preferences(), model.lines(), columns());
        actions.forEach(action -> table.menu(Controls.menuItem(texts, action)));
        table.placeholder(Controls.empty("mdi2c-clipboard-check-outline", texts.of("ui.tabel.tidak_ada")));
        table.onOpen(this::openFamilies);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(figures, bar, table);
        model.board().addListener((o, was, is) -> showFigures());
        showFigures();
    }

    private void levels(FlowPane bar) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton village = toggle(group, "verval-per-desa", "ui.verification.papan.per_desa", false);
        ToggleButton district = toggle(group, "verval-per-kecamatan", "ui.verification.papan.per_kecamatan", true);
        village.setSelected(true);
        bar.getChildren().addAll(village, district);
    }

    private ToggleButton toggle(ToggleGroup group, String id, String key, boolean byDistrict) {
        ToggleButton button = new ToggleButton(texts.of(key));
        button.setId(id);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.byDistrict().set(byDistrict);
        });
        return button;
    }

    private List<Column<BoardLine>> columns() {
        return List.of(
                Column.text("kecamatan", "kolom.kecamatan", 88, line -> line.village()
                        .district()),
                Column.text("desa", "kolom.desa", 132, line -> line.village().village()),
                Column.number("keluarga", "verval.papan.kolom.KELUARGA", 72, BoardLine::families),
                Column.number("dikirim", "ui.verification.papan.dikirim", 62, BoardLine::sent),
                Column.number("kembali", "ui.verification.papan.kembali", 68, BoardLine::back),
                Column.number("diperiksa", "verval.papan.kolom.TERPERIKSA", 84, BoardLine::verified),
                Column.number("persen", "verval.papan.kolom.PERSEN", 62, BoardLine::percent),
                Column.number("layak", "verval.papan.kolom.LAYAK", 56, BoardLine::layak),
                Column.number("tidak", "verval.papan.kolom.TIDAK_LAYAK", 86, BoardLine::tidakLayak),
                Column.number("ditunda", "verval.papan.kolom.DITUNDA", 68, BoardLine::ditunda),
                Column.number("konflik", "verval.papan.kolom.KONFLIK", 102, BoardLine::conflicts),
                Column.number("usulan", "verval.papan.kolom.USULAN", 60, BoardLine::proposals),
                deadline(),
                Column.<BoardLine>text("regu", "verval.papan.kolom.REGU", 110, BoardLine::team)
                        .hidden());
    }

    private Column<BoardLine> deadline() {
        Column<BoardLine> column = Column.text("tenggat", "verval.papan.kolom.TENGGAT", 102, line -> line.deadline()
                .map(day -> digits.toString(day) + (line.isLate() ? texts.of("ui.verification.papan.lewat") : ""))
                .orElse(""));
        Comparator<BoardLine> byDay =
                Comparator.comparing(line -> line.deadline().orElse(LocalDate.MAX));
        return new Column<>(
                column.id(),
                column.titleKey(),
                column.form(),
                column.value(),
                Optional.of(byDay),
                column.width(),
                true);
    }

    /** The families behind a line, as the room Keluarga has them. */
    private void openFamilies(BoardLine line) {
        boolean village = !line.village().village().isEmpty();
        house.navigator()
                .go(Destination.of(
                        RoomId.KELUARGA,
                        village ? "desa" : "kecamatan",
                        village ? line.village().village() : line.village().district()));
    }

    private void showFigures() {
        BoardLine total = model.board().get().total();
        figures.getChildren()
                .setAll(
                        figure(total.families(), "verval.papan.kolom.KELUARGA"),
                        figure(total.sent(), "verval.papan.kolom.DIKIRIM"),
                        figure(total.back(), "verval.papan.kolom.KEMBALI"),
                        figure(total.verified(), "verval.papan.kolom.TERPERIKSA"),
                        figure(total.layak(), "verval.papan.kolom.LAYAK"),
                        figure(total.tidakLayak(), "verval.papan.kolom.TIDAK_LAYAK"),
                        figure(total.ditunda(), "verval.papan.kolom.DITUNDA"),
                        figure(total.late(), "ui.verification.papan.desa_lewat"));
    }

    private VBox figure(int number, String key) {
        return Controls.figure(texts.number(number), texts.of(key));
    }

    /** The villages that are chosen in the table; none where none is. */
    List<BoardLine> chosen() {
        return List.copyOf(table.view().getSelectionModel().getSelectedItems());
    }
}
