package id.sidaksos.ui.settings;

import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.LinesField;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A page of office settings: each with a name, a sentence of what it does, and what is wrong with what is typed. */
final class OfficePage extends VBox {
    private final Surroundings house;
    private final Texts texts;
    private final OfficeViewModel model;
    private final Map<OfficeKey, Control> controls = new EnumMap<>(OfficeKey.class);
    private final VBox fault = new VBox();
    private final List<Node> cards = new ArrayList<>();

    OfficePage(Surroundings house, OfficeViewModel model, List<OfficeKey.Group> groups) {
        super(16);
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        getStyleClass().add("isi-halaman");
        getStyleClass().add("setelan-halaman");
        for (OfficeKey.Group group : groups) {
            VBox card = Controls.card(texts.of("ui.settings.kelompok." + group.name()));
            card.setSpacing(14);
            group.keys().forEach(key -> card.getChildren().add(row(key)));
            cards.add(card);
        }
        Label where = Controls.text(texts.of("ui.settings.berkas", model.path().toString()), "keterangan");
        getChildren().add(fault);
        getChildren().addAll(cards);
        getChildren().add(where);
        fault.managedProperty().bind(fault.visibleProperty());
        model.problem().addListener((o, was, is) -> showFault());
        showFault();
    }

    /** A file that cannot be read must be mended by hand first: it is never written over. */
    private void showFault() {
        boolean broken = model.problem().get() != null;
        fault.setVisible(broken);
        cards.forEach(card -> card.setDisable(broken));
        fault.getChildren().clear();
        if (broken) {
            Command open = Command.of(
                    "setelan.buka_berkas", "ui.settings.buka_berkas", "mdi2f-file-edit-outline", () -> house.house()
                            .show(model.path()));
            Command again = Command.of("setelan.baca_lagi", "ui.settings.baca_lagi", "mdi2r-refresh", model::read);
            fault.getChildren()
                    .add(Controls.card(
                            texts.of("ui.settings.tidak_terbaca"),
                            Controls.text(texts.told(model.problem().get())),
                            Controls.button(texts, open),
                            Controls.button(texts, again)));
        }
    }

    private VBox row(OfficeKey key) {
        OfficeField field = model.field(key);
        String name = texts.of(key.textKey());
        String what = texts.of(key.textKey() + ".ket");
        Control control =
                switch (key.form()) {
                    case LINE -> line(field, new TextField());
                    case LINES -> line(field, new LinesField(3));
                    case YES_NO -> yesNo(field, name);
                    case CHOICE -> choice(field);
                };
        control.setId("setelan-" + key.key().replace('.', '-'));
        control.setAccessibleText(name);
        control.setAccessibleHelp(what);
        controls.put(key, control);
        VBox row = new VBox(3);
        if (key.form() != OfficeKey.Form.YES_NO) {
            Label label = new Label(name);
            label.setLabelFor(control);
            row.getChildren().add(label);
        }
        Label wrong = Controls.text("", "setelan-salah");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.visibleProperty().bind(field.refusal().isNotEmpty());
        wrong.textProperty().bind(field.refusal().map(allowed -> texts.of("ui.settings.salah", allowed)));
        row.getChildren().addAll(control, wrong, Controls.text(what, "keterangan"));
        return row;
    }

    /** Saved when the field is left or Enter is pressed; Escape gives up what was typed. */
    private Control line(OfficeField field, TextInputControl control) {
        boolean several = control instanceof LinesField;
        Runnable fromField = () -> {
            String text = several
                    ? field.text().get().replaceAll(" *\\| *", "\n")
                    : field.text().get();
            if (!text.equals(control.getText())) {
                control.setText(text);
            }
        };
        field.text().addListener((o, was, is) -> {
            if (!is.equals(toFile(control.getText(), several))) {
                fromField.run();
            }
        });
        fromField.run();
        control.textProperty().addListener((o, was, is) -> field.text().set(toFile(is, several)));
        control.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                model.commit(field);
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.revert(field);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !several) {
                model.commit(field);
                event.consume();
            }
        });
        return control;
    }

    private static String toFile(String typed, boolean several) {
        return several ? String.join(" | ", typed.strip().split("\\R")) : typed;
    }

    private CheckBox yesNo(OfficeField field, String name) {
        CheckBox box = new CheckBox(name);
        box.setWrapText(true);
        Runnable fromField = () -> box.setSelected(yes(field.text().get()));
        field.text().addListener((o, was, is) -> fromField.run());
        fromField.run();
        box.setOnAction(event -> {
            field.text().set(box.isSelected() ? "ya" : "tidak");
            model.commit(field);
        });
        return box;
    }

    private static boolean yes(String text) {
        return List.of("ya", "yes", "true").contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    private ComboBox<String> choice(OfficeField field) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(field.key().choices());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : texts.or(field.key().textKey() + "." + value, value);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        Runnable fromField = () -> box.setValue(field.text().get().toLowerCase(java.util.Locale.ROOT));
        field.text().addListener((o, was, is) -> fromField.run());
        fromField.run();
        box.setOnAction(event -> {
            String chosen = box.getValue();
            if (chosen != null && !chosen.equals(field.text().get().toLowerCase(java.util.Locale.ROOT))) {
                field.text().set(chosen);
                model.commit(field);
            }
        });
        return box;
    }

    /** The control of a key, to be brought into sight and focused. */
    Control control(OfficeKey key) {
        return controls.get(key);
    }
}
