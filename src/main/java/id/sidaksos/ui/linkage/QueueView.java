package id.sidaksos.ui.linkage;

import id.sidaksos.service.linkage.PairLine;
import id.sidaksos.service.linkage.PairQueue;
import id.sidaksos.service.linkage.ReviewService.Village;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.Toggles;
import id.sidaksos.ui.kit.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The queues with their counts, the pairs of one of them at the left, the open pair at the right. */
final class QueueView extends BorderPane {
    private final Texts texts;
    private final LinkageViewModel model;
    private final ListView<PairLine> list = new ListView<>();
    private final Map<PairQueue, ToggleButton> queues = new EnumMap<>(PairQueue.class);
    private final ComboBox<Village> village = new ComboBox<>();
    private final ComboBox<Double> least = new ComboBox<>();
    private final Button more = new Button();
    private boolean following;

    QueueView(Texts texts, LinkageViewModel model, Command acceptAll, Node pair) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("antrean");
        setTop(queueBar());
        Button accept = Controls.button(texts, acceptAll);
        accept.setMaxWidth(Double.MAX_VALUE);
        VBox left = new VBox(6, filters(), accept, list, more);
        left.getStyleClass().add("antrean-kiri");
        VBox.setVgrow(list, Priority.ALWAYS);
        setLeft(left);
        setCenter(pair);
        makeList();
        model.overview().addListener((o, was, is) -> counts());
        model.queue().addListener((o, was, is) -> queues.get(is).setSelected(true));
        counts();
    }

    private FlowPane queueBar() {
        FlowPane bar = new FlowPane(6, 6);
        bar.getStyleClass().add("antrean-bilah");
        ToggleGroup group = Toggles.group();
        for (PairQueue queue : PairQueue.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("antrean-" + queue.name());
            button.setToggleGroup(group);
            button.setTooltip(new javafx.scene.control.Tooltip(texts.of("ui.linkage.antrean_ket." + queue.name())));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.queue().set(queue);
            });
            queues.put(queue, button);
            bar.getChildren().add(button);
        }
        queues.get(model.queue().get()).setSelected(true);
        return bar;
    }

    private void counts() {
        queues.forEach((queue, button) -> {
            int pairs = model.overview().get() == null
                    ? 0
                    : model.overview().get().counts().getOrDefault(queue, 0);
            button.setText(texts.of("ui.linkage.antrean." + queue.name()) + "  " + texts.number(pairs));
        });
    }

    private VBox filters() {
        village.setId("linkage-desa");
        village.setAccessibleText(texts.of("ui.linkage.desa"));
        village.setMaxWidth(Double.MAX_VALUE);
        village.setPromptText(texts.of("ui.linkage.semua_desa"));
        village.setConverter(new Worded<>(this::words));
        village.setOnAction(event -> chooseVillage());
        model.villages().addListener((ListChangeListener<Village>) change -> fillVillages());
        model.village().addListener((o, was, is) -> fillVillages());
        least.setId("linkage-peluang");
        least.setAccessibleText(texts.of("ui.linkage.peluang_paling_sedikit"));
        least.setMaxWidth(Double.MAX_VALUE);
        least.getItems().setAll(LinkageViewModel.LEAST);
        least.setConverter(new Worded<>(p -> p == 0
                ? texts.of("ui.linkage.semua_peluang")
                : texts.of("ui.linkage.peluang_mulai", texts.percent(p))));
        least.valueProperty().bindBidirectional(model.least());
        HBox.setHgrow(least, Priority.ALWAYS);
        return new VBox(6, village, least);
    }

    /** The first choice stands for all villages. */
    private static final Village ALL = new Village("", "", java.util.List.of(), -1);

    private void fillVillages() {
        following = true;
        village.getItems().setAll(ALL);
        village.getItems().addAll(model.villages());
        Village now = model.village().get();
        village.setValue(now == null ? ALL : now);
        following = false;
    }

    private void chooseVillage() {
        if (!following) {
            Village chosen = village.getValue();
            model.village().set(chosen == null || chosen.equals(ALL) ? null : chosen);
        }
    }

    private String words(Village at) {
        if (at.equals(ALL)) {
            return texts.of("ui.linkage.semua_desa");
        }
        String name = at.village().isEmpty()
                ? texts.of("ui.linkage.desa_tidak_diketahui")
                : at.village() + ", " + at.district();
        return name + "  " + texts.number(at.pairs());
    }

    private void makeList() {
        list.setId("linkage-daftar");
        list.setAccessibleText(texts.of("ui.linkage.daftar_pasangan"));
        list.setItems(model.lines());
        list.setCellFactory(view -> new LineCell());
        list.setPlaceholder(Controls.empty("mdi2c-check-all", texts.of("ui.linkage.antrean_kosong")));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!following && !model.setting() && is != null) {
                model.selected().set(is);
            }
        });
        model.selected().addListener((o, was, is) -> follow(is));
        model.readings().addListener((o, was, is) -> follow(model.selected().get()));
        model.lines().addListener((ListChangeListener<PairLine>) change -> showMore());
        model.extent().addListener((o, was, is) -> showMore());
        more.setId("linkage-lagi");
        more.setText(texts.of("ui.linkage.muat_lagi", LinkageViewModel.PAGE));
        more.setMaxWidth(Double.MAX_VALUE);
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(event -> model.readMore());
        showMore();
    }

    private void showMore() {
        more.setVisible(!model.lines().isEmpty() && model.more());
    }

    private void follow(PairLine line) {
        following = true;
        if (line == null) {
            list.getSelectionModel().clearSelection();
        } else if (!Objects.equals(list.getSelectionModel().getSelectedItem(), line)) {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().select(line);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        }
        following = false;
    }

    /** A value in words, for a choice. */
    private static final class Worded<T> extends StringConverter<T> {
        private final java.util.function.Function<T, String> words;

        private Worded(java.util.function.Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }

    /** Two names, and how probable. */
    private final class LineCell extends ListCell<PairLine> {
        private final Label names = new Label();
        private final Label figure = new Label();
        private final HBox box = new HBox(6, names, Controls.gap(), figure);

        private LineCell() {
            names.getStyleClass().add("pasangan-nama");
            figure.getStyleClass().add("keterangan");
            figure.setMinWidth(USE_PREF_SIZE);
            box.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(names, Priority.SOMETIMES);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PairLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            if (empty || line == null) {
                return;
            }
            names.setText(line.nameA().equals(line.nameB()) ? line.nameA() : line.nameA() + "\n" + line.nameB());
            figure.setText(
                    line.p() == 0 ? "" : texts.decimal(Math.floor(Math.min(line.p(), .9999) * 1000) / 10, 1) + " %");
            figure.setGraphic(
                    switch (line.answer()) {
                        case SAMA -> Controls.icon("mdi2c-check");
                        case BEDA -> Controls.icon("mdi2c-close");
                        case NANTI -> Controls.icon("mdi2c-clock-outline");
                        case BELUM -> null;
                    });
            setAccessibleText(line.nameA() + ", " + line.nameB() + ", " + figure.getText());
            setGraphic(box);
        }
    }
}
