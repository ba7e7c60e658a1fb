package id.sidaksos.ui.intake;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.LayoutText;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks what a column is to be read as: one types a part of the name, the arrows choose, Enter takes it. */
final class FieldPicker {
    private final Surroundings house;
    private final Texts texts;
    private final TableLayout layout;
    private final int column;

    FieldPicker(Surroundings house, TableLayout layout, int column) {
        this.house = house;
        this.texts = house.texts();
        this.layout = layout;
        this.column = column;
    }

    void ask(Consumer<Optional<Field>> take) {
        TextField search = new TextField();
        search.setId("dialog-isian");
        search.setPromptText(texts.of("ui.intake.cari_kolom"));
        search.setAccessibleText(texts.of("ui.intake.cari_kolom"));
        ListView<Optional<Field>> list = new ListView<>();
        list.setId("impor-pilihan-kolom");
        list.setPrefHeight(280);
        list.setFocusTraversable(false);
        list.setCellFactory(unused -> new javafx.scene.control.ListCell<>() {
            @Override
            protected void updateItem(Optional<Field> item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : line(item));
            }
        });
        search.textProperty().addListener((o, was, is) -> fill(list, is));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                move(list, event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            }
        });
        fill(list, "");
        list.getSelectionModel().select(layout.fieldOf(column));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        Command use = Command.of(
                        "impor.pakai_kolom",
                        "ui.intake.pakai_kolom",
                        "mdi2c-check",
                        () -> take.accept(list.getSelectionModel().getSelectedItem()))
                .when(Bindings.isNotNull(list.getSelectionModel().selectedItemProperty()));
        house.dialogs().custom("ui.intake.pilih_kolom", new VBox(8, search, list), List.of(use));
    }

    private static void move(ListView<?> list, int by) {
        int to = list.getSelectionModel().getSelectedIndex() + by;
        if (to >= 0 && to < list.getItems().size()) {
            list.getSelectionModel().select(to);
            list.scrollTo(to);
        }
    }

    private void fill(ListView<Optional<Field>> list, String typed) {
        String sought = TextKey.normalise(typed);
        List<Optional<Field>> found = new ArrayList<>();
        if (sought.isEmpty()) {
            found.add(Optional.empty());
        }
        for (Field field : Field.values()) {
            if (TextKey.normalise(TablesStep.name(texts, field)).contains(sought)) {
                found.add(Optional.of(field));
            }
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    /** A field that another column holds already says so: taking it moves it. */
    private String line(Optional<Field> field) {
        if (field.isEmpty()) {
            return texts.of("ui.intake.tidak_dibaca");
        }
        String name = TablesStep.name(texts, field.get());
        int at = layout.column(field.get());
        return at < 0 || at == column ? name : texts.of("ui.intake.kolom_dipakai", name, LayoutText.letters(at));
    }
}
