package id.sidaksos.ui.intake;

import id.sidaksos.ui.intake.IntakeViewModel.Step;
import id.sidaksos.ui.kit.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The four steps: which is in hand, which are done. */
final class StepBar extends HBox {
    private final Texts texts;
    private final Map<Step, HBox> steps = new EnumMap<>(Step.class);

    StepBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("impor-langkah");
        for (Step step : Step.values()) {
            Label number = new Label(Integer.toString(step.ordinal() + 1));
            number.getStyleClass().add("nomor-langkah");
            Label name = new Label(texts.of("ui.intake.langkah." + step.name()));
            number.setMinWidth(Region.USE_PREF_SIZE);
            name.setMinWidth(Region.USE_PREF_SIZE);
            HBox box = new HBox(8, number, name);
            box.setAlignment(Pos.CENTER_LEFT);
            steps.put(step, box);
            getChildren().add(box);
        }
    }

    void show(Step now) {
        steps.forEach((step, box) -> {
            box.getStyleClass()
                    .setAll(step == now ? "langkah-kini" : step.compareTo(now) < 0 ? "langkah-lewat" : "langkah-nanti");
            box.setAccessibleText(texts.of("ui.intake.langkah." + step.name())
                    + (step == now ? ", " + texts.of("ui.intake.langkah.kini") : ""));
        });
    }
}
