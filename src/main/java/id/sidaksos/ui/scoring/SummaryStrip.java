package id.sidaksos.ui.scoring;

import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Families in each class under the edited set, and how many more or fewer than under the set of comparison. */
final class SummaryStrip extends VBox {
    private final Texts texts;
    private final ScoringViewModel model;
    private final FlowPane classes = new FlowPane(18, 4);
    private final Label changed = Controls.text("", "keterangan");
    private final Label unsound = Controls.text("", "temuan-gawat");

    SummaryStrip(Texts texts, ScoringViewModel model) {
        super(6);
        this.texts = texts;
        this.model = model;
        getStyleClass().add("ringkas");
        classes.setId("jumlah-kelas");
        changed.setId("berpindah");
        unsound.setText(texts.of("ui.penilaian.tidak_dihitung"));
        unsound.setGraphic(Controls.icon("mdi2a-alert-octagon-outline"));
        unsound.visibleProperty().bind(model.sound().not());
        unsound.managedProperty().bind(unsound.visibleProperty());
        ComboBox<Versioned> reference = new ComboBox<>(model.sets());
        reference.setId("pembanding");
        reference.setAccessibleText(texts.of("ui.penilaian.pembanding"));
        reference.setConverter(new Names());
        reference.setVisibleRowCount(12);
        model.reference().addListener((o, was, is) -> reference.setValue(is));
        reference.setValue(model.reference().get());
        reference.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.reference().set(is);
            } else {
                // The list was filled anew; what is compared stays.
                reference.setValue(model.reference().get());
            }
        });
        Label against = new Label(texts.of("ui.penilaian.pembanding"));
        against.setMinWidth(Region.USE_PREF_SIZE);
        against.setLabelFor(reference);
        FlowPane second = new FlowPane(8, 4, new HBox(8, against, reference), changed);
        second.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        ((HBox) second.getChildren().get(0)).setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(classes, second, unsound);
        model.seen().addListener((o, was, is) -> show(is));
        show(model.seen().get());
    }

    private void show(WhatIf seen) {
        if (seen == null) {
            return;
        }
        classes.getChildren().clear();
        int bands = seen.after().classes().size() - 2;
        for (int c = bands - 1; c >= 0; c--) {
            classes.getChildren().add(figure(seen, c, seen.nowAndBefore(c)));
        }
        for (int c = bands; c < bands + 2; c++) {
            int[] counts = seen.nowAndBefore(c);
            if (counts[0] > 0 || counts[1] > 0) {
                classes.getChildren().add(figure(seen, c, counts));
            }
        }
        changed.setText(texts.of(
                "ui.penilaian.berpindah",
                texts.number(seen.changed()),
                texts.number(seen.after().size()),
                texts.percent(seen.completeness())));
    }

    private HBox figure(WhatIf seen, int ofClass, int[] counts) {
        Label chip = ClassTones.chip(seen.after(), ofClass).label();
        chip.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label(texts.number(counts[0]));
        count.getStyleClass().add("ringkas-jumlah");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(chip, count);
        box.getStyleClass().add("ringkas-kelas");
        int more = counts[0] - counts[1];
        if (more != 0) {
            Label by = new Label((more > 0 ? "+" : "−") + texts.number(Math.abs(more)));
            by.getStyleClass().add("keterangan");
            by.setMinWidth(Region.USE_PREF_SIZE);
            box.getChildren().add(by);
        }
        return box;
    }

    /** A version by name and number. */
    private final class Names extends StringConverter<Versioned> {
        @Override
        public String toString(Versioned version) {
            return version == null ? "" : ScoringTexts.name(texts, version);
        }

        @Override
        public Versioned fromString(String text) {
            return model.reference().get();
        }
    }
}
