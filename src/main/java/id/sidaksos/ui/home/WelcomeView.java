package id.sidaksos.ui.home;

import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** First start: try the sample, open data, or import; and a short guide of the way. */
final class WelcomeView extends VBox {
    private static final int STEPS = 7;

    private final Texts texts;

    WelcomeView(Surroundings house) {
        super(16);
        this.texts = house.texts();
        getStyleClass().add("sambutan");
        Command start = Command.of("awal.impor", "ui.awal.impor", "mdi2t-tray-arrow-down", () -> house.navigator()
                .go(RoomId.IMPOR));
        HBox choices = new HBox(
                16, choice(start, true), choice(HomeRoom.sample(house), false), choice(HomeRoom.folder(house), false));
        getChildren()
                .addAll(
                        Controls.text(texts.of("ui.awal.judul"), "judul-besar"),
                        Controls.text(texts.of("ui.awal.kalimat")),
                        choices,
                        village(HomeRoom.village(house)),
                        guide());
    }

    private VBox choice(Command command, boolean main) {
        Button button = main ? Controls.primary(texts, command) : Controls.button(texts, command);
        button.setMaxWidth(Double.MAX_VALUE);
        VBox card = Controls.card("", Controls.text(texts.of(command.textKey() + ".ket")), Controls.gap(), button);
        card.setPrefWidth(260);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /** Villages come here rarely: a line below what an office does. */
    private HBox village(Command command) {
        HBox line = new HBox(
                16, Controls.button(texts, command), Controls.text(texts.of(command.textKey() + ".ket"), "keterangan"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private VBox guide() {
        VBox steps = Controls.card(texts.of("ui.awal.panduan"));
        for (int i = 1; i <= STEPS; i++) {
            Label number = new Label(Integer.toString(i));
            number.getStyleClass().add("nomor-langkah");
            number.setMinWidth(USE_PREF_SIZE);
            steps.getChildren().add(new HBox(12, number, Controls.text(texts.of("ui.awal.langkah." + i))));
        }
        return steps;
    }
}
