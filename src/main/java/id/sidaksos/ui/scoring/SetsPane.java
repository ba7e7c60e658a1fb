package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.SetFinding;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sets by version, the one in force marked; below it what is wrong or doubtful in the set that is open. */
final class SetsPane extends VBox {
    private static final double LIST_SHARE = 24;
    /** In pixels: with large text the pictures need the width more. */
    private static final double WIDEST = 260;

    private final Texts texts;
    private final ScoringViewModel model;
    private final ListView<Versioned> list;
    private final VBox findings = new VBox(6);
    private final Label findingsHead = Controls.text("", "judul-kartu");
    private boolean following;

    SetsPane(Texts texts, ScoringViewModel model, double em) {
        super(8);
        this.texts = texts;
        this.model = model;
        getStyleClass().add("sisi-set");
        setPrefWidth(Math.min(17.5 * em, WIDEST));
        setMinWidth(13 * em);
        list = new ListView<>(model.sets());
        list.setId("daftar-set");
        list.getStyleClass().add("daftar-set");
        list.setAccessibleText(texts.of("ui.penilaian.sets"));
        list.setCellFactory(view -> new SetCell());
        list.setPrefHeight(LIST_SHARE * em);
        list.setMinHeight(9 * em);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!following && is != null && !is.equals(model.opened().get())) {
                model.open(is);
            }
        });
        model.opened().addListener((o, was, is) -> follow(is));
        model.sets().addListener((ListChangeListener<Versioned>)
                change -> follow(model.opened().get()));
        model.edited().addListener((o, was, is) -> list.refresh());
        model.findings().addListener((ListChangeListener<SetFinding>) change -> tell());
        findings.setId("temuan-set");
        ScrollPane scroll = new ScrollPane(findings);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("gulung-polos");
        scroll.setMinHeight(6 * em);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Controls.text(texts.of("ui.penilaian.sets"), "judul-kartu"), list, findingsHead, scroll);
        follow(model.opened().get());
        tell();
    }

    private void follow(Versioned opened) {
        following = true;
        if (opened != null && !opened.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(opened);
        }
        following = false;
    }

    private void tell() {
        findingsHead.setText(
                texts.of("ui.penilaian.temuan", texts.number(model.findings().size())));
        findings.getChildren().clear();
        if (model.findings().isEmpty()) {
            findings.getChildren().add(Controls.text(texts.of("ui.penilaian.temuan.tidak_ada"), "keterangan"));
        }
        for (SetFinding finding : model.findings()) {
            Label line = Controls.text(texts.of(finding.sentence()));
            line.setGraphic(Controls.icon(finding.fatal() ? "mdi2a-alert-octagon-outline" : "mdi2a-alert-outline"));
            line.getStyleClass().add(finding.fatal() ? "temuan-gawat" : "temuan-periksa");
            line.setAccessibleText(
                    texts.of(finding.fatal() ? "tingkat.GAWAT" : "tingkat.PERIKSA") + ": " + line.getText());
            findings.getChildren().add(line);
        }
    }

    /** Name, version, when it was kept, and what stands of it. */
    private final class SetCell extends ListCell<Versioned> {
        @Override
        protected void updateItem(Versioned version, boolean empty) {
            super.updateItem(version, empty);
            setText(null);
            setGraphic(empty || version == null ? null : content(version));
        }

        private Node content(Versioned version) {
            Label name = Controls.text(version.set().name());
            String when = version.kept()
                    .map(stamp -> texts.of(
                            "ui.penilaian.versi", version.version(), texts.shortMoment(stamp.time()), stamp.actor()))
                    .orElse(texts.of("ui.penilaian.bawaan"));
            VBox box = new VBox(2, name, Controls.text(when, "keterangan"));
            if (!version.origin().isBlank()) {
                box.getChildren().add(Controls.text(version.origin(), "keterangan"));
            }
            FlowPane chips = new FlowPane(4, 4);
            if (version.inForce()) {
                chips.getChildren().add(chip("ui.penilaian.berlaku", "mdi2c-check-circle-outline", Chip.Tone.BAIK));
            }
            if (model.hasDraft(version)) {
                chips.getChildren().add(chip("ui.penilaian.diubah", "mdi2p-pencil-outline", Chip.Tone.PERIKSA));
            }
            if (!chips.getChildren().isEmpty()) {
                box.getChildren().add(chips);
            }
            box.setPrefWidth(0);
            box.setMaxWidth(Region.USE_COMPUTED_SIZE);
            setAccessibleText(
                    name.getText() + ", " + when + (version.inForce() ? ", " + texts.of("ui.penilaian.berlaku") : ""));
            return box;
        }

        private Label chip(String key, String icon, Chip.Tone tone) {
            Label label = new Chip(texts.of(key), icon, tone).label();
            label.setMinWidth(Region.USE_PREF_SIZE);
            return label;
        }
    }
}
