package id.sidaksos.ui.families;

import id.sidaksos.base.Sentence;
import id.sidaksos.service.browse.TableExport;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Asks how the table in front is to be written, and writes it. */
final class TableExportDialog<R> {
    private final Surroundings house;
    private final List<Column<R>> columns;
    private final List<R> rows;
    private final String unitKey;

    TableExportDialog(Surroundings house, DataTable<R> table, TableModel<R> model, String unitKey) {
        this.house = house;
        this.columns = table.visibleColumns();
        this.rows = List.copyOf(model.shown());
        this.unitKey = unitKey;
    }

    void ask() {
        CheckBox whole = new CheckBox(house.texts().of("ui.families.ekspor.nik"));
        whole.setId("ekspor-nik");
        whole.setMnemonicParsing(false);
        VBox content = new VBox(
                10,
                Controls.text(house.texts()
                        .of(
                                "ui.families.ekspor.isi",
                                house.texts().number(rows.size()),
                                house.texts().of(unitKey),
                                columns.size())),
                whole);
        boolean personal = columns.stream().anyMatch(column -> column.form() == Column.Form.NIK);
        whole.setVisible(personal);
        whole.setManaged(personal);
        Command go = Command.of(
                "families.ekspor.tulis",
                "ui.families.ekspor.tulis",
                "mdi2f-file-export-outline",
                () -> house.dialogs()
                        .files()
                        .save(
                                "ui.families.ekspor",
                                house.texts().of(unitKey) + ".xlsx",
                                FilePicker.Kind.TABLE)
                        .ifPresent(target -> write(withEnding(target), !whole.isSelected())));
        house.dialogs().custom("ui.families.ekspor", content, List.of(go));
    }

    private static Path withEnding(Path target) {
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".csv")
                ? target
                : target.resolveSibling(target.getFileName() + ".xlsx");
    }

    private void write(Path target, boolean masked) {
        List<String> heads =
                columns.stream().map(column -> house.texts().of(column.titleKey())).toList();
        house.tasks()
                .job("ui.families.ekspor.tugas", progress -> {
                    TableExport.write(target, heads, rows, row -> cells(row, masked), progress);
                    return rows.size();
                })
                .onSuccess(written -> house.dialogs()
                        .notice(Sentence.of(
                                "ui.families.ekspor.selesai",
                                house.texts().number(written),
                                target.getFileName().toString())))
                .start();
    }

    private Object[] cells(R row, boolean masked) {
        return columns.stream()
                .map(column -> cell(column, column.value().apply(row), masked))
                .toArray();
    }

    private Object cell(Column<R> column, Object value, boolean masked) {
        if (value instanceof Chip chip) {
            return chip.text();
        }
        if (value instanceof Double number && number.isNaN()) {
            return null;
        }
        return column.form() == Column.Form.NIK && masked
                ? house.texts().maskedNik((String) value).replace(" ", "")
                : value;
    }
}
