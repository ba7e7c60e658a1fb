package id.sidaksos.ui.history;

import id.sidaksos.domain.journal.Act;
import id.sidaksos.service.journal.Undo;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.DateField;
import id.sidaksos.ui.kit.control.DateWords;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Conditions above, the lines below them, the open line at the right with whether it can be taken back. */
final class HistoryView extends BorderPane {
    private final Texts texts;
    private final HistoryViewModel model;
    private final Deeds deeds;
    private final Command undo;
    private final Command clear;
    private final DataTable<HistoryRow> table;
    private final TableModel<HistoryRow> rows;
    private final VBox detail = new VBox(10);
    private final Button more = new Button();
    private boolean setting;

    HistoryView(Surroundings house, HistoryViewModel model, Deeds deeds, Command undo, Command clear) {
        this.texts = house.texts();
        this.model = model;
        this.deeds = deeds;
        this.undo = undo;
        this.clear = clear;
        this.rows = new TableModel<>(house.tasks(), HistoryRow::target, List.of());
        this.table = new DataTable<>("riwayat", texts, house.preferences(), rows, columns());
        getStyleClass().add("riwayat");
        makeTable();
        ScrollPane side = new ScrollPane(detail);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("riwayat-sisi");
        detail.getStyleClass().add("riwayat-rincian");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox center = new VBox(8, conditions(), table, more);
        center.getStyleClass().add("riwayat-tengah");
        setCenter(center);
        setRight(side);
        model.problem().addListener((o, was, is) -> {
            setCenter(is == null ? center : Controls.failed(texts, is, "riwayat.ulang", model::reload));
            setRight(is == null ? side : null);
        });
        model.open().addListener((o, was, is) -> showOpen());
        model.undo().addListener((o, was, is) -> showOpen());
        showOpen();
    }

    private static List<Column<HistoryRow>> columns() {
        return List.of(
                new Column<>(
                        "waktu",
                        "ui.history.kolom.waktu",
                        Column.Form.TEXT,
                        HistoryRow::time,
                        java.util.Optional.of(java.util.Comparator.comparingInt(HistoryRow::number)),
                        120,
                        true),
                Column.text("pelaku", "ui.history.kolom.pelaku", 80, HistoryRow::actor),
                Column.text("perbuatan", "ui.history.kolom.perbuatan", 145, HistoryRow::deed),
                Column.text("sasaran", "ui.history.kolom.sasaran", 160, HistoryRow::target),
                Column.text("lama", "ui.history.kolom.lama", 70, HistoryRow::before),
                Column.text("baru", "ui.history.kolom.baru", 115, HistoryRow::after),
                Column.text("alasan", "ui.history.kolom.alasan", 110, HistoryRow::why));
    }

    /** Heads of what is exported, in the order of the columns. */
    List<String> header() {
        return columns().stream().map(column -> texts.of(column.titleKey())).toList();
    }

    private void makeTable() {
        model.rows().addListener((ListChangeListener<HistoryRow>) change -> rows.rows(List.copyOf(model.rows())));
        table.view().getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.open().set(is);
            }
        });
        table.placeholder(Controls.empty(texts, "mdi2h-history", texts.of("ui.history.kosong"), clear));
        more.setId("riwayat-lagi");
        more.setText(texts.of("ui.history.muat_lagi", HistoryViewModel.PAGE));
        more.setMaxWidth(Double.MAX_VALUE);
        more.visibleProperty().bind(model.more());
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(event -> model.readMore());
    }

    private FlowPane conditions() {
        ComboBox<String> actor = new ComboBox<>();
        actor.setId("riwayat-pelaku");
        actor.setAccessibleText(texts.of("ui.history.kolom.pelaku"));
        actor.setConverter(words(name -> name == null || name.isEmpty() ? texts.of("ui.history.semua_pelaku") : name));
        Runnable fill = () -> {
            setting = true;
            List<String> all = new ArrayList<>(List.of(""));
            all.addAll(model.actors());
            actor.getItems().setAll(all);
            actor.setValue(model.actor().get());
            setting = false;
        };
        model.actors().addListener((ListChangeListener<String>) change -> fill.run());
        model.actor().addListener((o, was, is) -> fill.run());
        actor.setOnAction(event -> {
            if (!setting) {
                model.actor().set(actor.getValue());
            }
        });
        fill.run();
        ComboBox<Act> act = new ComboBox<>();
        act.setId("riwayat-perbuatan");
        act.setAccessibleText(texts.of("ui.history.kolom.perbuatan"));
        act.getItems().add(null);
        act.getItems().addAll(Arrays.asList(Act.values()));
        act.setConverter(words(each -> each == null ? texts.of("ui.history.semua_perbuatan") : deeds.act(each)));
        act.valueProperty().bindBidirectional(model.act());
        FlowPane bar = new FlowPane(8, 8, actor, act, day("dari", model.from()), day("sampai", model.to()));
        bar.getChildren().add(Controls.button(texts, clear));
        bar.getStyleClass().add("riwayat-saringan");
        return bar;
    }

    private DatePicker day(String which, ObjectProperty<LocalDate> day) {
        DatePicker picker = new DateField(texts, DateWords.inDigits(texts));
        picker.setId("riwayat-" + which);
        picker.setPromptText(texts.of("ui.history." + which));
        picker.setAccessibleText(texts.of("ui.history." + which));
        picker.getStyleClass().add("riwayat-hari");
        picker.valueProperty().bindBidirectional(day);
        return picker;
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    private void showOpen() {
        HistoryRow row = model.open().get();
        detail.getChildren().clear();
        if (row == null) {
            detail.getChildren().add(Controls.text(texts.of("ui.history.pilih"), "keterangan"));
            return;
        }
        Label title = Controls.text(row.deed(), "judul-kartu");
        title.setId("riwayat-judul");
        GridPane facts = new GridPane();
        facts.getStyleClass().add("riwayat-fakta");
        String[][] lines = {
            {"ui.history.kolom.waktu", row.time()},
            {"ui.history.kolom.pelaku", row.actor()},
            {"ui.history.kolom.sasaran", row.target()},
            {"ui.history.kolom.lama", row.before()},
            {"ui.history.kolom.baru", row.after()},
            {"ui.history.kolom.alasan", row.why()}
        };
        int at = 0;
        for (String[] line : lines) {
            if (!line[1].isEmpty()) {
                Label name = Controls.text(texts.of(line[0]), "keterangan");
                name.setMinWidth(USE_PREF_SIZE);
                facts.addRow(at++, name, Controls.text(line[1]));
            }
        }
        detail.getChildren().addAll(title, facts);
        Undo possible = model.undo().get();
        if (possible != null) {
            Label sentence = Controls.text(texts.of(possible.sentence()));
            sentence.setId("riwayat-urung-kalimat");
            sentence.setGraphic(Controls.icon(possible.possible() ? "mdi2u-undo" : "mdi2l-lock-outline"));
            detail.getChildren().add(sentence);
            if (possible.possible()) {
                detail.getChildren().add(Controls.button(texts, undo));
            }
        }
    }
}
