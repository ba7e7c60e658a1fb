package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.Decimals;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.SetEdit;
import id.sidaksos.ui.kit.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** The weight of one chosen indicator as a slider with its number. */
final class WeightSlider extends FlowPane {
    private static final double LEAST_TOP = 1;
    private static final int PLACES = 2;
    private static final double WRAP = 34;

    private final Texts texts;
    private final ScoringViewModel model;
    private final ComboBox<Integer> which = new ComboBox<>();
    private final Slider slider = new Slider(0, 1, 0);
    private final NumberField number;
    private boolean showing;

    WeightSlider(Texts texts, ScoringViewModel model, double em) {
        super(6, 6);
        this.texts = texts;
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(texts.of("ui.penilaian.bobot"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(which);
        which.setId("bobot-indikator");
        which.setAccessibleText(texts.of("ui.penilaian.bobot_indikator"));
        which.setPrefWidth(15 * em);
        which.setConverter(new Names());
        slider.setId("bobot-geser");
        slider.setAccessibleText(texts.of("ui.penilaian.bobot"));
        slider.setPrefWidth(9 * em);
        slider.setBlockIncrement(0.1);
        number = new NumberField(texts, "bobot-angka", texts.of("ui.penilaian.bobot"), this::weigh);
        HBox first = new HBox(6, label, which);
        first.setAlignment(Pos.CENTER_LEFT);
        HBox second = new HBox(6, slider, number);
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, second);
        setPrefWrapLength(WRAP * em);
        which.valueProperty().addListener((o, was, is) -> choose());
        slider.valueProperty().addListener((o, was, is) -> {
            if (!showing) {
                weigh(Decimals.plain(new BigDecimal(is.doubleValue()).setScale(PLACES, RoundingMode.HALF_UP)));
            }
        });
        model.draft().addListener((o, was, is) -> show(is));
        show(model.draft().get());
    }

    private void weigh(BigDecimal weight) {
        Integer at = which.getValue();
        if (at != null) {
            model.edit(set -> SetEdit.weight(set, at, weight));
        }
    }

    private void show(IndicatorSet set) {
        if (set == null) {
            return;
        }
        List<Integer> places = weighable(set);
        if (!places.equals(which.getItems())) {
            which.getItems().setAll(places);
        }
        if (which.getValue() == null || !places.contains(which.getValue())) {
            which.setValue(places.isEmpty() ? null : places.get(0));
        }
        follow();
    }

    /** Another indicator: the slider reaches to twice the largest weight, and stays so while it is slid. */
    private void choose() {
        IndicatorSet set = model.draft().get();
        double most = weighable(set).stream()
                .mapToDouble(at -> set.indicators().get(at).weight().doubleValue())
                .max()
                .orElse(LEAST_TOP);
        showing = true;
        slider.setMax(Math.max(LEAST_TOP, Math.ceil(2 * most)));
        slider.setBlockIncrement(slider.getMax() / 100);
        showing = false;
        follow();
    }

    private void follow() {
        Integer at = which.getValue();
        setDisable(at == null);
        if (at != null) {
            BigDecimal weight = model.draft().get().indicators().get(at).weight();
            showing = true;
            slider.setMax(Math.max(slider.getMax(), weight.doubleValue()));
            slider.setValue(weight.doubleValue());
            showing = false;
            number.show(weight);
        }
    }

    /** Places of the indicators whose weight is worth sliding: they count, and some answer gives points. */
    private static List<Integer> weighable(IndicatorSet set) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < set.indicators().size(); i++) {
            Indicator indicator = set.indicators().get(i);
            if (indicator.counted() && indicator.largestValue().signum() > 0 && !indicator.isGate()) {
                places.add(i);
            }
        }
        return places;
    }

    /** An indicator by code and question. */
    private final class Names extends StringConverter<Integer> {
        @Override
        public String toString(Integer at) {
            IndicatorSet set = model.draft().get();
            return at == null || at >= set.indicators().size()
                    ? ""
                    : set.indicators().get(at).code() + "  "
                            + set.indicators().get(at).text();
        }

        @Override
        public Integer fromString(String text) {
            return which.getValue();
        }
    }
}
