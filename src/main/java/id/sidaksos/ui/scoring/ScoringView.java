package id.sidaksos.ui.scoring;

import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The room's frame: sets at the left, the counts above, and what is looked at below them in tabs. */
final class ScoringView extends StackPane {
    private static final double BODY = 13;

    private final Surroundings house;
    private final Texts texts;
    private final ScoringViewModel model;
    private final double em;

    ScoringView(Surroundings house, ScoringViewModel model) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.em = BODY * house.preferences().textPercent().get() / 100;
        setId("penilaian");
        model.stage().addListener((o, was, is) -> show(is));
        show(model.stage().get());
    }

    private void show(ScoringViewModel.Stage stage) {
        switch (stage) {
            case LOADING -> getChildren().setAll(loading());
            case FAILED ->
                getChildren().setAll(Controls.failed(texts, model.failure(), "penilaian.ulang", model::load));
            case NO_FAMILIES, READY -> getChildren().setAll(content(stage == ScoringViewModel.Stage.READY));
        }
    }

    private Node loading() {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("garis-muat");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.of("ui.penilaian.memuat"));
        return new VBox(bar, Controls.empty("mdi2s-scale-balance", texts.of("ui.penilaian.memuat")));
    }

    private BorderPane content(boolean families) {
        TabPane tabs = new TabPane();
        tabs.setId("penilaian-tab");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .addAll(
                        tab("ambang", families, () -> new ThresholdView(house, model, em)),
                        tab("kecamatan", families, () -> new DistrictView(house, model, em)),
                        tab("indikator", true, () -> new IndicatorEditor(texts, house.dialogs(), model, em)),
                        tab("kelas", true, () -> new ClassEditor(texts, model, em)),
                        tab("uji", families, () -> new TrialView(house, model, em)),
                        tab("beda", families, () -> new DifferenceView(house, model)));
        BorderPane pane = new BorderPane();
        pane.setLeft(new SetsPane(texts, model, em));
        VBox right = new VBox(new SummaryStrip(texts, model), tabs);
        VBox.setVgrow(tabs, javafx.scene.layout.Priority.ALWAYS);
        pane.setCenter(right);
        return pane;
    }

    /** Fills the window where it is large enough; with large text in a small window it scrolls, and nothing is cut. */
    private static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("gulung-polos");
        return scroll;
    }

    /** A tab whose content is made when it is first looked at. */
    private Tab tab(String name, boolean possible, Supplier<Node> maker) {
        Tab tab = new Tab(texts.of("ui.penilaian.tab." + name));
        tab.setId("tab-" + name);
        Runnable make = () -> {
            if (tab.getContent() == null) {
                tab.setContent(scrolling(possible ? maker.get() : noFamilies()));
            }
        };
        tab.selectedProperty().addListener((o, was, is) -> {
            if (is) {
                make.run();
            }
        });
        return tab;
    }

    private Node noFamilies() {
        return Controls.empty(
                texts,
                "mdi2t-tray-arrow-down",
                texts.of("ui.penilaian.tanpa_keluarga"),
                Command.of(
                        "penilaian.ke_impor", "ui.penilaian.ke_impor", "mdi2t-tray-arrow-down", () -> house.navigator()
                                .go(RoomId.IMPOR)));
    }
}
