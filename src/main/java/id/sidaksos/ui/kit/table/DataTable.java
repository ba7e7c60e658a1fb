package id.sidaksos.ui.kit.table;

import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Clipping;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Preferences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * A table for a hundred thousand rows: fixed row height, typed order made off the window's thread, widths and choice of
 * columns kept, Ctrl+C copies the selected rows with heads, right click on a head chooses columns, Enter or double
 * click opens a row.
 */
public final class DataTable<R> extends StackPane {
    private static final double ROW = 28;
    private static final HeadWidth HEAD = new HeadWidth();
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final String id;
    private final Texts texts;
    private final Preferences preferences;
    private final TableModel<R> model;
    private final List<Column<R>> columns;
    private final TableView<R> view = new TableView<>();
    private Consumer<R> opening = row -> {};

    /** @param id unique in the program: the table's id in the scene and the key of its widths */
    public DataTable(String id, Texts texts, Preferences preferences, TableModel<R> model, List<Column<R>> columns) {
        this.id = id;
        this.texts = texts;
        this.preferences = preferences;
        this.model = model;
        this.columns = List.copyOf(columns);
        view.setId(id);
        view.setFixedCellSize(Math.ceil(ROW * preferences.textPercent().get() / 100));
        view.getStyleClass().addAll("tabel", "dense");
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns.forEach(column -> view.getColumns().add(make(column)));
        view.setSortPolicy(table -> {
            model.order(order());
            return true;
        });
        view.setItems(model.shown());
        model.shown().addListener((ListChangeListener<R>) change -> view.refresh());
        preferences.masked().addListener((o, was, is) -> view.refresh());
        keys();
        getChildren().add(view);
        placeholder(Controls.empty("mdi2m-magnify", texts.of("ui.tabel.tidak_ada")));
        placeholderWhileLoading();
    }

    /** What stands in the table where nothing is to be shown. */
    public void placeholder(javafx.scene.Node node) {
        view.setPlaceholder(node);
    }

    private void placeholderWhileLoading() {
        javafx.scene.control.ProgressBar bar = new javafx.scene.control.ProgressBar();
        bar.getStyleClass().add("garis-muat");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.of("ui.tabel.memuat"));
        StackPane.setAlignment(bar, javafx.geometry.Pos.TOP_CENTER);
        bar.visibleProperty().bind(model.loading());
        bar.setMouseTransparent(true);
        getChildren().add(bar);
    }

    /** What Enter and double click do with a row. */
    public void onOpen(Consumer<R> open) {
        opening = open;
    }

    /** Entries of the rows' context menu. */
    public void menu(MenuItem... items) {
        MenuItem copy = new MenuItem(texts.of("ui.tabel.salin"), Controls.icon("mdi2c-content-copy"));
        copy.setAccelerator(COPY);
        copy.setOnAction(event -> copySelected());
        ContextMenu menu = new ContextMenu(items);
        menu.getItems().add(copy);
        view.setContextMenu(menu);
    }

    public TableView<R> view() {
        return view;
    }

    public Optional<R> selected() {
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem());
    }

    public List<R> allSelected() {
        return List.copyOf(view.getSelectionModel().getSelectedItems());
    }

    public List<Column<R>> columns() {
        return columns;
    }

    /** The columns that stand in the table now, in the order in which they stand: what an export writes. */
    @SuppressWarnings("unchecked")
    public List<Column<R>> visibleColumns() {
        return view.getVisibleLeafColumns().stream()
                .map(shown -> (Column<R>) shown.getUserData())
                .toList();
    }

    private TableColumn<R, Object> make(Column<R> column) {
        TableColumn<R, Object> made = new TableColumn<>(texts.or(column.titleKey(), column.titleKey()));
        String key = "tabel." + id + "." + column.id();
        made.setId(id + "-" + column.id());
        made.setUserData(column);
        double width = Math.max(column.width(), HEAD.width(made.getText()));
        made.setPrefWidth(preferences.number(key + ".lebar", (int)
                Math.ceil(width * preferences.textPercent().get() / 100)));
        made.setVisible(Boolean.parseBoolean(preferences.get(key + ".tampak", Boolean.toString(column.shown()))));
        made.setSortable(column.order().isPresent());
        made.setReorderable(true);
        made.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(column.value().apply(cell.getValue())));
        made.setCellFactory(unused -> new ValueCell(column.form()));
        boolean right = column.form() == Column.Form.NUMBER || column.form() == Column.Form.DECIMAL;
        made.getStyleClass().add(right ? "kolom-angka" : "kolom-teks");
        made.widthProperty().addListener((o, was, is) -> preferences.put(key + ".lebar", "" + is.intValue()));
        made.visibleProperty().addListener((o, was, is) -> preferences.put(key + ".tampak", "" + is));
        made.setContextMenu(chooser());
        return made;
    }

    /** The column chooser: every column with a tick. */
    private ContextMenu chooser() {
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(event -> {
            menu.getItems().clear();
            for (TableColumn<R, ?> column : view.getColumns()) {
                CheckMenuItem item = new CheckMenuItem(column.getText());
                item.setSelected(column.isVisible());
                item.setDisable(
                        column.isVisible() && view.getVisibleLeafColumns().size() == 1);
                item.selectedProperty().addListener((o, was, is) -> column.setVisible(is));
                menu.getItems().add(item);
            }
            MenuItem all = new MenuItem(texts.of("ui.tabel.semua_kolom"));
            all.setOnAction(chosen -> view.getColumns().forEach(column -> column.setVisible(true)));
            menu.getItems().addAll(new SeparatorMenuItem(), all);
        });
        // A context menu without entries never shows, and so would never be filled.
        menu.getItems().add(new MenuItem(texts.of("ui.tabel.semua_kolom")));
        return menu;
    }

    /** Cells of this table; a NIK is masked as the preferences say at the moment of showing. */
    private final class ValueCell extends TableCell<R, Object> {
        private final Column.Form form;
        private final Label chip = new Label();

        private ValueCell(Column.Form form) {
            this.form = form;
            getStyleClass().add("sel-" + form.name().toLowerCase(java.util.Locale.ROOT));
            setOnMouseEntered(event -> setTooltip(isCut() ? new Tooltip(getText()) : null));
        }

        /** Whether the column is too narrow for the text: it is told whole then, under the pointer. */
        private boolean isCut() {
            return lookup(".text") instanceof Text drawn
                    && getText() != null
                    && !getText().equals(drawn.getText());
        }

        @Override
        protected void updateItem(Object value, boolean empty) {
            super.updateItem(value, empty);
            setText(null);
            setGraphic(null);
            if (empty || value == null) {
                return;
            }
            if (value instanceof Chip shown) {
                if (!shown.text().isEmpty()) {
                    shown.apply(chip);
                    setGraphic(chip);
                }
            } else {
                setText(shownText(form, value));
            }
        }
    }

    private String shownText(Column.Form form, Object value) {
        return switch (form) {
            case NUMBER -> texts.number((Long) value);
            case DECIMAL -> ((Double) value).isNaN() ? "" : texts.decimal((Double) value, 2);
            case NIK -> preferences.masked().get() ? texts.maskedNik((String) value) : texts.nik((String) value);
            case CHIP -> ((Chip) value).text();
            case TEXT -> (String) value;
        };
    }

    private Comparator<R> order() {
        Comparator<R> order = null;
        for (TableColumn<R, ?> sorted : view.getSortOrder()) {
            @SuppressWarnings("unchecked")
            Comparator<R> by = ((Column<R>) sorted.getUserData()).order().orElseThrow();
            Comparator<R> way = sorted.getSortType() == TableColumn.SortType.DESCENDING ? by.reversed() : by;
            order = order == null ? way : order.thenComparing(way);
        }
        return order;
    }

    private void keys() {
        view.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copySelected();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                selected().ifPresent(opening);
                event.consume();
            }
        });
        view.setOnMouseClicked(event -> {
            boolean onRow = event.getTarget() instanceof javafx.scene.Node node && isInRow(node);
            if (event.getClickCount() == 2 && onRow) {
                selected().ifPresent(opening);
            }
        });
    }

    private static boolean isInRow(javafx.scene.Node node) {
        for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
            if (at instanceof javafx.scene.control.TableRow<?> row) {
                return !row.isEmpty();
            }
        }
        return false;
    }

    private void copySelected() {
        Clipping.put(asText(allSelected()));
    }

    /** Rows as text with heads, cells divided by tabs: a spreadsheet takes it as it is. NIK as they are shown. */
    public String asText(List<R> rows) {
        StringBuilder text = new StringBuilder();
        List<TableColumn<R, ?>> visible = new ArrayList<>(view.getVisibleLeafColumns());
        for (TableColumn<R, ?> column : visible) {
            text.append(text.length() == 0 ? "" : "\t").append(column.getText());
        }
        for (R row : rows) {
            text.append('\n');
            String tab = "";
            for (TableColumn<R, ?> shown : visible) {
                @SuppressWarnings("unchecked")
                Column<R> column = (Column<R>) shown.getUserData();
                Object value = column.value().apply(row);
                String cell = value == null ? "" : shownText(column.form(), value);
                text.append(tab).append(cell == null ? "" : cell.replaceAll("[\\t\\r\\n]", " "));
                tab = "\t";
            }
        }
        return text.toString();
    }

    /** "1.234 dari 43.012": for the status bar. */
    public javafx.beans.binding.StringBinding countText(String unitKey) {
        return Bindings.createStringBinding(
                () -> texts.of(
                        "ui.tabel.jumlah",
                        texts.number(model.shown().size()),
                        texts.number(model.total().get()),
                        texts.of(unitKey)),
                model.shown(),
                model.total());
    }
}
