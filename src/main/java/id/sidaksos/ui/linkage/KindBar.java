package id.sidaksos.ui.linkage;

import id.sidaksos.domain.linkage.VerdictLearning.Agreement;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.linkage.PairOverview;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.Toggles;
import id.sidaksos.ui.kit.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Top of the room: which kind of pairs, or the board; below it when the pairs were looked for, and how well. */
final class KindBar extends VBox {
    private final Texts texts;
    private final LinkageViewModel model;
    private final BooleanProperty boardShown;
    private final Map<Queue, ToggleButton> tabs = new EnumMap<>(Queue.class);
    private final Label run = Controls.text("", "keterangan");

    /** @param openBoard what is done, beside showing it, when the board is chosen */
    KindBar(Texts texts, LinkageViewModel model, BooleanProperty boardShown, Runnable openBoard) {
        super(6);
        this.texts = texts;
        this.model = model;
        this.boardShown = boardShown;
        getStyleClass().add("padankan-atas");
        run.setId("linkage-jalan");
        getChildren().addAll(kinds(openBoard), run);
        tabs.get(model.kind().get()).setSelected(true);
        model.kind().addListener((o, was, is) -> tabs.get(is).setSelected(true));
        model.overview().addListener((o, was, is) -> describe());
        model.state().addListener((o, was, is) -> describe());
        boardShown.addListener((o, was, is) -> describe());
        describe();
    }

    private FlowPane kinds(Runnable openBoard) {
        FlowPane bar = new FlowPane(6, 6);
        bar.getStyleClass().add("padankan-jenis");
        ToggleGroup group = Toggles.group();
        for (Queue kind : Queue.values()) {
            ToggleButton tab = tab(group, "jenis-" + kind.name(), "ui.linkage.jenis." + kind.name());
            tab.setOnAction(event -> {
                tab.setSelected(true);
                boardShown.set(false);
                model.kind().set(kind);
            });
            tabs.put(kind, tab);
            bar.getChildren().add(tab);
        }
        ToggleButton board = tab(group, "jenis-papan", "ui.linkage.papan");
        board.setOnAction(event -> {
            board.setSelected(true);
            boardShown.set(true);
            openBoard.run();
        });
        bar.getChildren().add(board);
        return bar;
    }

    private ToggleButton tab(ToggleGroup group, String id, String key) {
        ToggleButton tab = new ToggleButton(texts.of(key));
        tab.setId(id);
        tab.setToggleGroup(group);
        return tab;
    }

    private void describe() {
        PairOverview found = model.overview().get();
        boolean visible = found != null && !boardShown.get();
        run.setVisible(visible);
        run.setManaged(visible);
        if (visible) {
            String line = texts.of(
                    "ui.linkage.jalan_pada",
                    texts.moment(found.stamp().time()),
                    found.stamp().actor());
            run.setText(String.join("  \u00b7  ", line, agreement(found.agreement()))
                    + (found.outdated() ? "  \u00b7  " + texts.of("ui.linkage.usang") : ""));
        }
    }

    /** Precision and recall on what the office itself has decided. */
    private String agreement(Agreement agreement) {
        int verdictCount = agreement.sama() + agreement.beda();
        if (verdictCount == 0) {
            return texts.of("ui.linkage.ketepatan.belum");
        }
        return texts.of("ui.linkage.ketepatan", share(agreement.precision()), share(agreement.recall()), verdictCount);
    }

    private String share(double value) {
        return Double.isNaN(value) ? "\u2013" : texts.percent(value);
    }
}
