package id.sidaksos.ui.findings;

import id.sidaksos.service.finding.FindingRow;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.FacetPane;
import id.sidaksos.ui.kit.text.Texts;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Facets at the left, the table, and the opened finding at the right. */
final class FindingsView extends BorderPane {
    /** Below this width, in pixels at 100 % text, the facets give way to an opened finding. */
    private static final double ROOMY = 1_250;

    private final Texts texts;
    private final Surroundings house;
    private final FindingsViewModel model;
    private final DataTable<FindingRow> table;
    private int lastIndex = -1;

    FindingsView(Surroundings house, FindingsViewModel model, List<Command> actions) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        table = new DataTable<>("temuan-tabel", texts, house.preferences(), model.table(), columns());
        table.onOpen(model::open);
        table.menu(actions.stream().map(action -> menuItem(action)).toArray(MenuItem[]::new));
        table.view().getSelectionModel().getSelectedItems().addListener((ListChangeListener<FindingRow>)
                change -> chosen());
        model.table().shown().addListener((ListChangeListener<FindingRow>) change -> keepPlace());
        FacetPane<FindingRow> facets = new FacetPane<>(texts, model.table());
        VBox middle = new VBox(facets.active(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        middle.getStyleClass().add("isi-halaman");
        FindingPane detail = new FindingPane(house, model, actions);
        setLeft(facets);
        setCenter(middle);
        facets.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.opened().get().isEmpty()
                                || getWidth()
                                        > ROOMY
                                                * house.preferences()
                                                        .textPercent()
                                                        .get()
                                                / 100,
                        model.opened(),
                        widthProperty()));
        facets.managedProperty().bind(facets.visibleProperty());
        model.opened().addListener((o, was, is) -> {
            setRight(is.isPresent() ? detail : null);
            is.ifPresent(detail::show);
        });
        // A table takes Escape for itself: it would end an edit.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.opened().get().isPresent()) {
                close();
                event.consume();
            }
        });
        house.preferences()
                .masked()
                .addListener((o, was, is) -> model.opened().get().ifPresent(detail::show));
    }

    /** Without the key: that would act a second time beside the room's own. */
    private MenuItem menuItem(Command action) {
        MenuItem item = Controls.menuItem(texts, action);
        item.setAccelerator(null);
        return item;
    }

    private List<Column<FindingRow>> columns() {
        return List.of(
                Column.<FindingRow>chip(
                        "tingkat",
                        "ui.findings.tingkat",
                        96,
                        Comparator.<FindingRow, Integer>comparing(
                                row -> -row.finding().kind().level().ordinal()),
                        row -> Shown.level(texts, row.finding().kind().level())),
                Column.<FindingRow>text(
                        "jenis",
                        "ui.findings.jenis",
                        190,
                        row -> texts.of("jenis." + row.finding().kind().name())),
                Column.<FindingRow>text("kolom", "ui.findings.kolom", 110, row -> row.field()
                        .map(field -> texts.of("kolom." + field.key()))
                        .orElse("")),
                Column.<FindingRow>text(
                        "isi",
                        "ui.findings.isi",
                        150,
                        row -> Shown.value(house, row.field(), row.finding().content())),
                Column.<FindingRow>text(
                        "usulan",
                        "ui.findings.usulan",
                        150,
                        row -> Shown.value(house, row.field(), row.finding().proposal())),
                Column.<FindingRow>text(
                        "desa", "ui.findings.desa", 120, row -> row.region().village()),
                Column.<FindingRow>text("keluarga", "ui.findings.keluarga", 110, FindingRow::familyId),
                Column.<FindingRow>chip(
                        "status",
                        "ui.findings.status",
                        110,
                        Comparator.<FindingRow, FindingRow.State>comparing(FindingRow::state),
                        row -> state(row)),
                Column.<FindingRow>text("kecamatan", "ui.findings.kecamatan", 120, row -> row.region()
                        .district()),
                Column.<FindingRow>text("berkas", "ui.findings.berkas", 170, FindingRow::file),
                Column.<FindingRow>number("baris", "ui.findings.baris", 80, FindingRow::line),
                Column.<FindingRow>text("individu", "ui.findings.individu", 110, FindingRow::personId)
                        .hidden());
    }

    private Chip state(FindingRow row) {
        return Shown.state(texts, row.state());
    }

    private void chosen() {
        List<FindingRow> rows = table.allSelected();
        model.choose(rows);
        if (!rows.isEmpty()) {
            // Not the model's one index: that follows only when this has been heard.
            lastIndex = table.view().getSelectionModel().getSelectedIndices().get(0);
            if (model.opened().get().isPresent() && rows.size() == 1) {
                model.open(rows.get(0));
            }
        }
    }

    /** After a step the row in hand may have left the list: the next one takes its place. */
    private void keepPlace() {
        int size = model.table().shown().size();
        if (table.view().getSelectionModel().isEmpty() && lastIndex >= 0 && size > 0) {
            int index = Math.min(lastIndex, size - 1);
            table.view().getSelectionModel().select(index);
            table.view().scrollTo(Math.max(0, index - 3));
        } else if (size == 0) {
            model.choose(List.of());
        }
    }

    void openSelected() {
        table.selected().ifPresent(model::open);
    }

    void close() {
        model.close();
        table.view().requestFocus();
    }

    ObservableValue<String> status() {
        return table.countText("ui.findings.satuan");
    }
}
