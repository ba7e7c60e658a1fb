package id.sidaksos.ui.linkage;

import id.sidaksos.service.linkage.BoardLine;
import id.sidaksos.service.linkage.BoardLine.Part;
import id.sidaksos.service.linkage.BoardName;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.Toggles;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The board: villages at the left, the names behind a number at the right. */
final class BoardView extends VBox {
    private final Surroundings house;
    private final Texts texts;
    private final BoardViewModel model;
    private final Map<Part, ToggleButton> parts = new EnumMap<>(Part.class);
    private final Label place = Controls.text("", "judul-kartu");

    BoardView(Surroundings house, BoardViewModel model) {
        super(8);
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        getStyleClass().add("papan");
        SplitPane panes = new SplitPane(lines(), names());
        panes.setDividerPositions(.61);
        VBox.setVgrow(panes, Priority.ALWAYS);
        getChildren().addAll(levels(), panes);
        model.open().addListener((o, was, is) -> showOpen());
        model.total().addListener((o, was, is) -> showOpen());
        showOpen();
    }

    private FlowPane levels() {
        ToggleGroup group = Toggles.group();
        ToggleButton village = toggle(group, "papan-desa", "ui.linkage.papan.per_desa");
        ToggleButton district = toggle(group, "papan-kecamatan", "ui.linkage.papan.per_kecamatan");
        village.setSelected(true);
        village.setOnAction(event -> {
            village.setSelected(true);
            model.byDistrict().set(false);
        });
        district.setOnAction(event -> {
            district.setSelected(true);
            model.byDistrict().set(true);
        });
        return new FlowPane(6, 6, village, district, Controls.text(texts.of("ui.linkage.papan.ket"), "keterangan"));
    }

    private ToggleButton toggle(ToggleGroup group, String id, String key) {
        ToggleButton button = new ToggleButton(texts.of(key));
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }

    private DataTable<BoardLine> lines() {
        DataTable<BoardLine> table = new DataTable<>(
                "padankan-papan",
                texts,
                house.preferences(),
                model.lines(),
                List.of(
                        Column.text("kecamatan", "kolom.kecamatan", 100, BoardLine::district),
                        Column.text("desa", "kolom.desa", 140, BoardLine::village),
                        Column.number("keduanya", "ui.linkage.papan.KEDUANYA", 96, BoardLine::both),
                        Column.number("p3ke", "ui.linkage.papan.HANYA_P3KE", 98, BoardLine::onlyP3ke),
                        Column.number("dtks", "ui.linkage.papan.HANYA_DTKS", 100, BoardLine::onlyDtks),
                        Column.number("sengketa", "ui.linkage.papan.SENGKETA", 90, BoardLine::disputed)));
        table.view().getSelectionModel().selectedItemProperty().addListener((o, was, is) -> model.open()
                .set(is));
        table.placeholder(Controls.empty("mdi2s-set-center", texts.of("ui.linkage.papan.kosong")));
        return table;
    }

    private VBox names() {
        FlowPane choice = new FlowPane(6, 6);
        ToggleGroup group = Toggles.group();
        for (Part part : Part.values()) {
            ToggleButton button = toggle(group, "papan-" + part.name(), "ui.linkage.papan." + part.name());
            button.setSelected(part == model.part().get());
            button.setOnAction(event -> {
                button.setSelected(true);
                model.part().set(part);
            });
            parts.put(part, button);
            choice.getChildren().add(button);
        }
        DataTable<BoardName> table = new DataTable<>(
                "padankan-nama",
                texts,
                house.preferences(),
                model.names(),
                List.of(
                        Column.text("nama", "kolom.nama", 130, BoardName::name),
                        Column.nik("nik", "kolom.nik", BoardName::nik),
                        Column.text("lahir", "kolom.tanggal_lahir", 110, BoardName::birth),
                        Column.text("alamat", "kolom.alamat", 150, BoardName::address),
                        Column.<BoardName>text("desa", "kolom.desa", 120, BoardName::village)
                                .hidden(),
                        Column.<BoardName>text("keluarga", "kolom.id_keluarga", 120, BoardName::familyId)));
        table.placeholder(Controls.empty("mdi2a-account-search-outline", texts.of("ui.linkage.papan.pilih")));
        table.onOpen(this::openFamily);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = new VBox(6, place, choice, table);
        box.getStyleClass().add("papan-nama");
        return box;
    }

    /** Only families of P3KE have a card. */
    private void openFamily(BoardName name) {
        if (!name.familyId().isEmpty()) {
            house.navigator().go(Destination.of(RoomId.KELUARGA, "keluarga", name.familyId()));
        }
    }

    private void showOpen() {
        BoardLine line = model.open().get();
        BoardLine shown = line == null ? model.total().get() : line;
        place.setText(
                line == null
                        ? texts.of("ui.linkage.papan.semua")
                        : line.village().isEmpty() ? line.district() : line.village() + ", " + line.district());
        parts.forEach((part, button) ->
                button.setText(texts.of("ui.linkage.papan." + part.name()) + "  " + texts.number(shown.of(part))));
    }
}
