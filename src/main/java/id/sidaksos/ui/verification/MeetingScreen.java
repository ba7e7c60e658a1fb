package id.sidaksos.ui.verification;

import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.verification.MeetingViewModel.Awaited;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * What the projector shows: one family in large letters, its NIK always masked (the village watches), the count of decisions, and
 * the keys at the bottom. Every key has a button.
 */
final class MeetingScreen extends BorderPane {
    private final Texts texts;
    private final MeetingViewModel model;
    private final Runnable close;
    private final Label position = new Label();
    private final VBox family = new VBox();
    private final VBox tally = new VBox();
    private final FlowPane keys = new FlowPane();

    /** @param village as the head of the screen has it */
    MeetingScreen(Surroundings house, String village, MeetingViewModel model, Runnable close) {
        this.texts = house.texts();
        this.model = model;
        this.close = close;
        setId("musdes-layar");
        getStyleClass().add("musdes");
        setFocusTraversable(true);
        setAccessibleText(texts.of("ui.verification.musdes.layar"));
        HBox top = new HBox(Controls.text(village, "musdes-desa"), Controls.gap(), position);
        top.getStyleClass().add("musdes-kepala");
        top.setAlignment(Pos.CENTER_LEFT);
        family.getStyleClass().add("musdes-keluarga");
        tally.getStyleClass().add("musdes-hitung");
        keys.getStyleClass().add("musdes-tombol");
        setTop(top);
        setCenter(family);
        setRight(tally);
        setBottom(keys);
        model.current().addListener((o, was, is) -> showFamily());
        model.tally().addListener((o, was, is) -> showTally());
        model.awaited().addListener((o, was, is) -> showKeys());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        showFamily();
        showTally();
        showKeys();
    }

    private void showFamily() {
        AgendaRow row = model.current().get();
        position.setText(texts.of(
                "ui.verification.musdes.ke", texts.number(model.index().get() + 1), texts.number(model.size())));
        family.getChildren()
                .setAll(
                        Controls.text(row.name(), "musdes-nama"),
                        Controls.text(texts.maskedNik(row.nik()), "musdes-nik"),
                        Controls.text(row.address(), "musdes-alamat"));
        row.facts().forEach(fact -> family.getChildren().add(Controls.text(fact, "musdes-fakta")));
        row.hasil().ifPresent(hasil -> {
            String words = texts.of(hasil.key())
                    + row.alasan().map(reason -> " – " + texts.of(reason.key())).orElse("");
            Label standing = Controls.text(
                    texts.of(row.decided() ? "ui.verification.musdes.putus" : "ui.verification.musdes.lapangan", words),
                    "musdes-hasil",
                    "hasil-" + hasil.name().toLowerCase(java.util.Locale.ROOT));
            family.getChildren().add(standing);
        });
    }

    private void showTally() {
        MeetingViewModel.Tally now = model.tally().get();
        tally.getChildren().clear();
        for (Hasil hasil : Hasil.values()) {
            tally.getChildren().add(Controls.figure(texts.number(now.of(hasil)), texts.of(hasil.key())));
        }
        tally.getChildren().add(Controls.figure(texts.number(now.open()), texts.of("ui.verification.musdes.belum")));
    }

    private void showKeys() {
        keys.getChildren().clear();
        if (model.awaited().get() == Awaited.WORDS) {
            TextField words = new TextField();
            words.setId("musdes-alasan-lain");
            words.setPromptText(texts.of("ui.verification.musdes.alasan_lain"));
            words.setAccessibleText(texts.of("ui.verification.musdes.alasan_lain"));
            words.setOnAction(event -> model.explain(words.getText()));
            words.setPrefColumnCount(40);
            keys.getChildren().add(words);
            words.requestFocus();
        }
        for (Command command : shown()) {
            String letter = command.shortcut().map(key -> key.getDisplayText()).orElse("");
            javafx.scene.control.Button button = Controls.button(texts, command);
            button.setText(letter + "  " + texts.of(command.textKey()));
            // The keys are the screen's; a button that holds the focus would take the space bar and Enter.
            button.setFocusTraversable(false);
            keys.getChildren().add(button);
        }
    }

    private List<Command> shown() {
        return switch (model.awaited().get()) {
            case DECISION -> decisions();
            case REASON -> reasons();
            case WORDS -> List.of(back());
        };
    }

    private List<Command> decisions() {
        return List.of(
                Command.of("musdes.layak", Hasil.LAYAK.key(), "mdi2c-check", () -> model.say(Hasil.LAYAK))
                        .on("L"),
                Command.of("musdes.tidak", Hasil.TIDAK_LAYAK.key(), "mdi2c-close", () -> model.say(Hasil.TIDAK_LAYAK))
                        .on("T"),
                Command.of("musdes.tunda", Hasil.DITUNDA.key(), "mdi2c-clock-outline", () -> model.say(Hasil.DITUNDA))
                        .on("D"),
                Command.of("musdes.sebelum", "ui.verification.musdes.sebelum", "mdi2c-chevron-left", model::previous)
                        .on("Left"),
                Command.of("musdes.sesudah", "ui.verification.musdes.sesudah", "mdi2c-chevron-right", model::next)
                        .on("Right"),
                Command.of("musdes.urung", "ui.verification.musdes.urung", "mdi2u-undo", model::undo)
                        .on("U"),
                Command.of("musdes.tutup", "ui.verification.musdes.tutup", "mdi2c-close-box-outline", close)
                        .on("Esc"));
    }

    private List<Command> reasons() {
        List<Command> reasons = new ArrayList<>();
        for (Alasan alasan : Alasan.values()) {
            reasons.add(Command.of(
                            "musdes.alasan_" + alasan.name().toLowerCase(java.util.Locale.ROOT),
                            alasan.key(),
                            "mdi2c-chevron-right",
                            () -> model.because(alasan))
                    .on(Integer.toString(alasan.ordinal() + 1)));
        }
        reasons.add(back());
        return reasons;
    }

    private Command back() {
        return Command.of("musdes.batal_alasan", "ui.batal", "mdi2u-undo", model::unsay)
                .on("Esc");
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        for (Command command : shown()) {
            if (command.shortcut().filter(key -> key.match(event)).isPresent() || isDigitOf(command, code)) {
                event.consume();
                command.run();
                return;
            }
        }
    }

    /** Digits of the number pad too. */
    private static boolean isDigitOf(Command command, KeyCode code) {
        return code.isKeypadKey()
                && code.getName().startsWith("Numpad ")
                && command.shortcut()
                        .filter(key ->
                                key.getDisplayText().equals(code.getName().substring("Numpad ".length())))
                        .isPresent();
    }
}
