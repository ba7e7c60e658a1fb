package id.sidaksos.ui.kit.table;

import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The facets at the left of a table: for each the values with most rows and their counts, a search inside where there
 * are many, Alt+click for "bukan". {@link #active()} is the row of removable chips above the table.
 */
public final class FacetPane<R> extends ScrollPane {
    private static final int TOP = 8;
    private static final int MOST = 200;

    private final Texts texts;
    private final TableModel<R> model;
    private final Map<String, VBox> boxes = new HashMap<>();
    private final Map<String, String> searches = new HashMap<>();
    /** Facets of which somebody has asked to see all values. */
    private final Set<String> whole = new HashSet<>();

    private final FlowPane active = new FlowPane(6, 6);

    public FacetPane(Texts texts, TableModel<R> model) {
        this.texts = texts;
        this.model = model;
        VBox content = new VBox();
        content.getStyleClass().add("segi-daftar");
        for (Facet<R> facet : model.facets()) {
            VBox box = new VBox(2);
            boxes.put(facet.id(), box);
            TitledPane pane = new TitledPane(texts.of(facet.titleKey()), box);
            pane.setId("segi-" + facet.id());
            pane.getStyleClass().addAll("dense", "segi");
            pane.setAnimated(false);
            content.getChildren().add(pane);
        }
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("segi-pane");
        active.getStyleClass().add("segi-aktif");
        active.managedProperty().bind(active.visibleProperty());
        model.counts().addListener((o, was, is) -> fillAll());
        model.choices().addListener((ListChangeListener<FacetChoice>) change -> showActive());
        fillAll();
        showActive();
    }

    /** The chosen values as chips with a cross; invisible while there are none. */
    public FlowPane active() {
        return active;
    }

    private void fillAll() {
        model.facets().forEach(this::fill);
    }

    /** The rows are other nodes after each choice; the keyboard stays on the value where it was. */
    private void fill(Facet<R> facet) {
        VBox box = boxes.get(facet.id());
        int focused = focusedLine(box);
        String value = focused < 0 ? "" : (String) lines(box).get(focused).getUserData();
        fill(facet, box);
        if (focused >= 0) {
            focus(lines(box), value, focused);
        }
    }

    private static List<CheckBox> lines(VBox box) {
        return box.lookupAll(".check-box").stream().map(CheckBox.class::cast).toList();
    }

    private static int focusedLine(VBox box) {
        List<CheckBox> lines = lines(box);
        int at = lines.size() - 1;
        while (at >= 0 && !lines.get(at).isFocused()) {
            at--;
        }
        return at;
    }

    /** The row of the value, or the one that stands where it stood. */
    private void focus(List<CheckBox> lines, String value, int at) {
        lines.stream()
                .filter(line -> value.equals(line.getUserData()))
                .findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(Math.min(at, lines.size() - 1))))
                .ifPresentOrElse(CheckBox::requestFocus, this::requestFocus);
    }

    private void fill(Facet<R> facet, VBox box) {
        Map<String, Integer> counts = model.counts().get().getOrDefault(facet.id(), Map.of());
        String sought = searches.getOrDefault(facet.id(), "").toUpperCase(Locale.ROOT);
        List<Map.Entry<String, Integer>> values = counts.entrySet().stream()
                .filter(entry ->
                        label(facet, entry.getKey()).toUpperCase(Locale.ROOT).contains(sought))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        boolean many = counts.size() > TOP;
        VBox list = new VBox(2);
        boolean all = !sought.isEmpty() || whole.contains(facet.id());
        values.stream().limit(all ? MOST : TOP).forEach(entry -> list.getChildren()
                .add(line(facet, entry.getKey(), entry.getValue())));
        if (!all && many) {
            Hyperlink more = new Hyperlink(texts.of("ui.segi.lainnya", texts.number(values.size() - TOP)));
            more.setOnAction(event -> {
                whole.add(facet.id());
                fill(facet, box);
                lines(box).get(TOP).requestFocus();
            });
            list.getChildren().add(more);
        }
        if (many && box.getChildren().size() == 2) {
            // The field stays the same node, or it would lose the keyboard at every letter.
            box.getChildren().set(1, list);
        } else {
            box.getChildren().setAll(list);
            if (many) {
                box.getChildren().add(0, searchField(facet));
            }
        }
    }

    private TextField searchField(Facet<R> facet) {
        TextField field = new TextField(searches.getOrDefault(facet.id(), ""));
        field.setPromptText(texts.of("ui.segi.cari"));
        field.setAccessibleText(texts.of("ui.segi.cari") + " " + texts.of(facet.titleKey()));
        field.textProperty().addListener((o, was, is) -> {
            searches.put(facet.id(), is);
            fill(facet);
        });
        return field;
    }

    private HBox line(Facet<R> facet, String value, int count) {
        FacetChoice yes = new FacetChoice(facet.id(), value, false);
        FacetChoice no = new FacetChoice(facet.id(), value, true);
        CheckBox box = new CheckBox(label(facet, value));
        box.setMnemonicParsing(false);
        box.setUserData(value);
        box.setSelected(model.choices().contains(yes));
        box.setIndeterminate(model.choices().contains(no));
        box.setTooltip(new Tooltip(label(facet, value) + "\n" + texts.of("ui.segi.bukan_ket")));
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        boolean[] alt = new boolean[1];
        box.setOnMousePressed(event -> alt[0] = event.isAltDown());
        box.setOnKeyPressed(event -> alt[0] = event.isAltDown());
        box.setOnAction(event -> model.toggle(alt[0] || model.choices().contains(no) ? no : yes));
        Label number = new Label(texts.number(count));
        number.getStyleClass().add("segi-jumlah");
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(4, box, number);
        line.getStyleClass().add("segi-baris");
        return line;
    }

    private void showActive() {
        active.getChildren().clear();
        for (FacetChoice choice : model.choices()) {
            model.facets().stream()
                    .filter(facet -> facet.id().equals(choice.facetId()))
                    .forEach(facet -> active.getChildren().add(chip(facet, choice)));
        }
        active.setVisible(!active.getChildren().isEmpty());
    }

    private Button chip(Facet<R> facet, FacetChoice choice) {
        String value = label(facet, choice.value());
        String name = texts.of(facet.titleKey()) + ": " + (choice.not() ? texts.of("ui.segi.bukan", value) : value);
        Button chip = new Button(name, Controls.icon("mdi2c-close"));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("segi-cip");
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setAccessibleText(texts.of("ui.segi.hapus", name));
        chip.setOnAction(event -> {
            int at = active.getChildren().indexOf(chip);
            model.choices().remove(choice);
            focusChip(at);
        });
        return chip;
    }

    /** The chip that was removed had the keyboard: the one in its place gets it, or the facets where none is left. */
    private void focusChip(int at) {
        int last = active.getChildren().size() - 1;
        if (last >= 0) {
            active.getChildren().get(Math.min(at, last)).requestFocus();
        } else {
            lookupAll(".check-box").stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
        }
    }

    private String label(Facet<R> facet, String value) {
        return value.isEmpty() ? texts.of("ui.segi.kosong") : facet.label().apply(value);
    }
}
