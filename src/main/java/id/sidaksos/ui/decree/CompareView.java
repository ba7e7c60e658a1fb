package id.sidaksos.ui.decree;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.decree.DecreedFamily;
import id.sidaksos.domain.decree.SnapshotDifference;
import id.sidaksos.domain.decree.SnapshotDifference.Fact;
import id.sidaksos.service.decree.DecreeArchive.IssuedDecree;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Who came in, who left and what changed from one decree to another. */
final class CompareView extends BorderPane {
    private final Surroundings house;
    private final Texts texts;
    private final IssuedViewModel model;
    private final TableModel<DecreedFamily> entered;
    private final TableModel<DecreedFamily> left;
    private final TableModel<Fact> changed;
    private final Tab enteredTab = new Tab();
    private final Tab leftTab = new Tab();
    private final Tab changedTab = new Tab();
    private final StackPane body = new StackPane();
    private final TabPane tabs = new TabPane(enteredTab, leftTab, changedTab);

    CompareView(Surroundings house, IssuedViewModel model) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        getStyleClass().add("isi-halaman");
        entered = families();
        left = families();
        changed = new TableModel<>(
                house.tasks(),
                fact -> fact.family().id() + " " + fact.person() + " " + fact.before() + " " + fact.after(),
                List.of());
        enteredTab.setContent(familyTable("sk-masuk", entered));
        leftTab.setContent(familyTable("sk-keluar", left));
        changedTab.setContent(new DataTable<>("sk-berubah", texts, house.preferences(), changed, facts()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("sk-beda");
        Command export = Command.of("sk.simpan_beda", "ui.decree.simpan_beda", "mdi2f-file-excel-outline", this::export)
                .when(model.difference().isNotNull());
        FlowPane bar = new FlowPane(
                12,
                6,
                choice("ui.decree.semula", "sk-semula", model.older()),
                choice("ui.decree.menjadi", "sk-menjadi", model.newer()),
                Controls.button(texts, export));
        bar.setAlignment(Pos.BOTTOM_LEFT);
        bar.getStyleClass().add("bilah-tabel");
        setTop(bar);
        setCenter(body);
        model.decrees().addListener((o, was, is) -> show());
        model.difference().addListener((o, was, is) -> show());
        show();
    }

    private TableModel<DecreedFamily> families() {
        return new TableModel<>(
                house.tasks(),
                family -> family.id() + " " + family.village() + " " + family.district() + " " + head(family),
                List.of());
    }

    private DataTable<DecreedFamily> familyTable(String id, TableModel<DecreedFamily> rows) {
        return new DataTable<>(
                id,
                texts,
                house.preferences(),
                rows,
                List.of(
                        Column.text("id", "sk.isi.ID_KELUARGA", 140, DecreedFamily::id),
                        Column.text("kecamatan", "sk.isi.KECAMATAN", 150, DecreedFamily::district),
                        Column.text("desa", "sk.isi.DESA", 160, DecreedFamily::village),
                        Column.text("kepala", "ui.decree.kepala_keluarga", 220, CompareView::head),
                        Column.number("jiwa", "corong.kolom.JIWA", 70, family -> family.persons()
                                .size())));
    }

    private List<Column<Fact>> facts() {
        return List.of(
                Column.text(
                        "id", "sk.isi.ID_KELUARGA", 130, fact -> fact.family().id()),
                Column.text("desa", "sk.isi.DESA", 140, fact -> fact.family().village()),
                Column.text("nama", "sk.isi.NAMA", 190, Fact::person),
                Column.text(
                        "hal",
                        "sk.isi.HAL",
                        130,
                        fact -> texts.of("sk.isi." + fact.item().name())),
                Column.text("semula", "sk.isi.SEMULA", 180, fact -> shown(fact, fact.before())),
                Column.text("menjadi", "sk.isi.MENJADI", 180, fact -> shown(fact, fact.after())));
    }

    /** A NIK or No KK is masked here as everywhere. */
    private String shown(Fact fact, String value) {
        boolean number = fact.item() == SnapshotDifference.Item.NIK || fact.item() == SnapshotDifference.Item.NO_KK;
        if (!number) {
            return value;
        }
        return house.preferences().masked().get() ? texts.maskedNik(value) : texts.nik(value);
    }

    private static String head(DecreedFamily family) {
        return family.persons().isEmpty() ? "" : family.persons().get(0).name();
    }

    private VBox choice(String key, String id, ObjectProperty<IssuedDecree> chosen) {
        ComboBox<IssuedDecree> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(texts.of(key));
        box.setPrefWidth(330.0 * house.preferences().textPercent().get() / 100);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(IssuedDecree decree) {
                return decree == null ? "" : texts.of("ui.decree.pilihan", decree.number(), texts.date(decree.date()));
            }

            @Override
            public IssuedDecree fromString(String text) {
                return null;
            }
        });
        Runnable fill = () -> {
            IssuedDecree now = chosen.get();
            box.getItems()
                    .setAll(
                            model.decrees().get() == null
                                    ? List.of()
                                    : model.decrees().get());
            chosen.set(now);
        };
        model.decrees().addListener((o, was, is) -> fill.run());
        fill.run();
        box.valueProperty().bindBidirectional(chosen);
        Label label = new Label(texts.of(key));
        label.setLabelFor(box);
        return new VBox(3, label, box);
    }

    private void show() {
        List<IssuedDecree> decrees = model.decrees().get();
        if (decrees != null && decrees.size() < 2) {
            body.getChildren().setAll(Controls.empty("mdi2f-file-compare", texts.of("ui.decree.belum_dua")));
            return;
        }
        SnapshotDifference difference = model.difference().get();
        boolean same = model.older().get() != null
                && model.older().get().equals(model.newer().get());
        if (same) {
            body.getChildren().setAll(Controls.empty("mdi2f-file-compare", texts.of("ui.decree.pilih_dua")));
            return;
        }
        body.getChildren().setAll(tabs);
        entered.rows(difference == null ? List.of() : difference.entered());
        left.rows(difference == null ? List.of() : difference.left());
        changed.rows(difference == null ? List.of() : difference.changed());
        title(
                enteredTab,
                "ui.decree.beda.masuk",
                difference == null ? 0 : difference.entered().size());
        title(
                leftTab,
                "ui.decree.beda.keluar",
                difference == null ? 0 : difference.left().size());
        title(
                changedTab,
                "ui.decree.beda.berubah",
                difference == null ? 0 : difference.changed().size());
    }

    private void title(Tab tab, String key, int count) {
        tab.setText(texts.of(key, texts.number(count)));
    }

    private void export() {
        house.dialogs()
                .files()
                .save("ui.decree.simpan_beda", texts.of("ui.decree.nama_beda") + ".xlsx", FilePicker.Kind.WORKBOOK)
                .ifPresent(target -> model.writeDifference(target, () -> house.dialogs()
                        .notice(Sentence.of(
                                "ui.decree.tersimpan", target.getFileName().toString()))));
    }
}
