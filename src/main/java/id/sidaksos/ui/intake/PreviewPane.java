package id.sidaksos.ui.intake;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.LayoutText;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/**
 * The first rows of a sheet, real as they stand in the file, under what each column is read as. One label holds a column's
 * cells: a list has up to a hundred columns, and a label for every cell would be felt.
 */
final class PreviewPane extends ScrollPane {
    private static final int ROWS = 12;
    private static final int CELL = 26;
    private static final double WIDTH = 13;

    private final Surroundings house;
    private final Texts texts;
    private final IntakeViewModel model;
    private final HBox columns = new HBox();
    private TableDraft shown;
    private TableLayout shownLayout;

    PreviewPane(Surroundings house, IntakeViewModel model) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        setId("impor-pratinjau");
        getStyleClass().add("impor-pratinjau");
        setFitToHeight(true);
        setContent(columns);
    }

    void show(TableDraft table) {
        TableLayout layout = table.table().orElse(null);
        if (table == shown && layout == shownLayout) {
            return;
        }
        double at = table == shown ? getHvalue() : 0;
        Optional<Button> focused = focusedColumn();
        shown = table;
        shownLayout = layout;
        List<Row> rows = rows(table);
        columns.getChildren().setAll(numbers(rows, layout != null));
        int width = table.sheet().head().stream().mapToInt(Row::width).max().orElse(0);
        for (int c = 0; c < width; c++) {
            columns.getChildren().add(column(table, rows, c));
        }
        setHvalue(at);
        focused.map(Button::getId).map(id -> columns.lookup("#" + id)).ifPresent(javafx.scene.Node::requestFocus);
    }

    private Optional<Button> focusedColumn() {
        return getScene() != null
                        && getScene().getFocusOwner() instanceof Button button
                        && button.getParent() != null
                        && columns.getChildren().contains(button.getParent())
                ? Optional.of(button)
                : Optional.empty();
    }

    /** From the header on; where none is known, from the first row. */
    private static List<Row> rows(TableDraft table) {
        int from = table.table().map(TableLayout::firstDataRow).orElse(1);
        return table.sheet().head().stream()
                .filter(row -> row.number() >= from)
                .limit(ROWS)
                .toList();
    }

    /** @param chooser whether the columns beside it have their buttons: it leaves the same room then */
    private VBox numbers(List<Row> rows, boolean chooser) {
        Label head = new Label(texts.of("ui.intake.kolom.baris"));
        head.getStyleClass().add("impor-kolom-judul");
        Label cells =
                cells(rows.stream().map(row -> Integer.toString(row.number())).toList());
        cells.setTextAlignment(TextAlignment.RIGHT);
        VBox box = new VBox(head, cells);
        if (chooser) {
            Label corner = new Label();
            corner.getStyleClass().add("impor-kolom-tombol");
            box.getChildren().add(0, corner);
        }
        box.getStyleClass().add("impor-nomor");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private VBox column(TableDraft table, List<Row> rows, int column) {
        Optional<TableLayout> layout = table.table();
        Optional<Field> field = layout.flatMap(each -> each.fieldOf(column));
        String head = layout.filter(each -> column < each.headers().size())
                .map(each -> each.headers().get(column))
                .orElse("");
        String title = LayoutText.letters(column) + (head.isEmpty() ? "" : "  " + head);
        Label heading = new Label(title);
        heading.getStyleClass().add("impor-kolom-judul");
        heading.setTooltip(new Tooltip(title));
        VBox box = new VBox();
        if (layout.isPresent()) {
            box.getChildren().add(fieldButton(table, column, field, title));
        }
        box.getChildren()
                .addAll(
                        heading,
                        cells(rows.stream().map(row -> row.text(column)).toList()));
        box.getStyleClass().add("impor-kolom");
        if (field.isPresent()) {
            box.getStyleClass().add("impor-kolom-dibaca");
        }
        box.setPrefWidth(WIDTH * 13 * house.preferences().textPercent().get() / 100);
        box.setMinWidth(USE_PREF_SIZE);
        box.setMaxWidth(USE_PREF_SIZE);
        return box;
    }

    private Button fieldButton(TableDraft table, int column, Optional<Field> field, String title) {
        String name = field.map(each -> TablesStep.name(texts, each)).orElse(texts.of("ui.intake.tidak_dibaca"));
        Button button = new Button(name, Controls.icon("mdi2c-chevron-down"));
        button.setId("impor-kolom-" + column);
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "impor-kolom-tombol");
        button.setAccessibleText(texts.of("ui.intake.kolom_dibaca", title, name));
        button.setTooltip(new Tooltip(texts.of("ui.intake.kolom_dibaca", title, name)));
        button.setOnAction(event -> new FieldPicker(house, table.table().orElseThrow(), column)
                .ask(chosen -> model.field(table, column, chosen)));
        return button;
    }

    private Label cells(List<String> texts) {
        Label label = new Label(texts.stream().map(PreviewPane::oneLine).collect(Collectors.joining("\n")));
        label.getStyleClass().add("impor-sel");
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** A label cuts its whole text at the first line that is too long: each line is made short enough here. */
    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= CELL ? line : line.substring(0, CELL - 1) + "…";
    }
}
