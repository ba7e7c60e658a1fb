package id.sidaksos.ui.families;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.browse.RowCard.Cell;
import id.sidaksos.service.browse.RowCard.Correction;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The members as a table; below it everything the list says of the one chosen. */
final class MembersSection {
    private static final int MOST_LINES = 9;

    private final Surroundings house;
    private final FamilyWords words;
    private final FactGrid facts;

    MembersSection(Surroundings house, FamilyWords words, FactGrid facts) {
        this.house = house;
        this.words = words;
        this.facts = facts;
    }

    List<Node> make(OpenCard open) {
        if (open.members().isEmpty()) {
            return List.of(Controls.empty(
                    "mdi2a-account-off-outline", house.texts().of("ui.families.tanpa_anggota")));
        }
        TableModel<RowCard> model = new TableModel<>(house.tasks(), row -> row.facts().name(), List.of());
        DataTable<RowCard> table =
                new DataTable<>("kartu-anggota", house.texts(), house.preferences(), model, columns());
        table.menu();
        Tables.fit(table, Math.min(MOST_LINES, open.members().size()), house);
        VBox chosen = new VBox(8);
        chosen.setId("anggota-terpilih");
        table.view().getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                chosen.getChildren().setAll(Controls.text(is.facts().name(), "judul-kartu"), facts.make(is, cells(is)));
            }
        });
        model.shown().addListener((javafx.collections.ListChangeListener<RowCard>) change -> {
            if (table.view().getSelectionModel().isEmpty()) {
                select(table, open);
            }
        });
        model.rows(open.members());
        select(table, open);
        return List.of(table, chosen);
    }

    private static void select(DataTable<RowCard> table, OpenCard open) {
        List<RowCard> rows = table.view().getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row() == open.member()) {
                table.view().getSelectionModel().select(i);
                return;
            }
        }
        if (!rows.isEmpty()) {
            table.view().getSelectionModel().select(0);
        }
    }

    private static List<Cell> cells(RowCard row) {
        return row.cells();
    }

    private List<Column<RowCard>> columns() {
        return List.of(
                Column.text("nama", "kolom.nama", 170, row -> row.facts().name()),
                Column.nik("nik", "kolom.nik", row -> row.facts().nik().digits()),
                Column.text("jk", "ui.families.kolom.jk", 44, row -> PersonTable.sex(row.facts().sex())),
                new Column<>(
                        "lahir",
                        "kolom.tanggal_lahir",
                        Column.Form.TEXT,
                        row -> words.date(row.facts().birth()),
                        Optional.of(Comparator.comparingInt(row -> row.facts().birth())),
                        100,
                        true),
                text(Field.HUBUNGAN, "ui.families.kolom.hubungan", 116),
                text(Field.PEKERJAAN, "kolom.pekerjaan", 118),
                Column.chip("temuan", "ui.families.kolom.temuan", 100, byFindings(), this::findings));
    }

    private static Column<RowCard> text(Field field, String titleKey, double width) {
        return Column.text(field.key(), titleKey, width, row -> inForce(row, field));
    }

    private static Comparator<RowCard> byFindings() {
        return Comparator.comparingInt(row -> row.findings().size());
    }

    private id.sidaksos.ui.kit.control.Chip findings(RowCard row) {
        return words.level(
                row.findings().stream().map(finding -> finding.kind().level()).max(Comparator.naturalOrder()),
                row.findings().size());
    }

    /** The value of a field with its correction, as text. */
    static String inForce(RowCard row, Field field) {
        return row.correction(field)
                .map(Correction::after)
                .orElseGet(() -> row.cells().stream()
                        .filter(cell -> cell.field().filter(field::equals).isPresent())
                        .findFirst()
                        .map(Cell::text)
                        .orElse(""));
    }
}
