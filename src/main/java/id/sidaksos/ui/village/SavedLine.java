package id.sidaksos.ui.village;

import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Below the card: who answers, and what is saved. Told only once it stands in the file. */
final class SavedLine extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private final VillageViewModel model;
    private final Texts texts;
    private final Label saved = new Label();
    private final Button again;

    SavedLine(VillageViewModel model, Texts texts) {
        super(12);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("bilah-status");
        setAlignment(Pos.CENTER_LEFT);
        Label who = new Label("", Controls.icon("mdi2a-account-outline"));
        who.textProperty()
                .bind(model.verifier().map(name -> name.isEmpty() ? texts.of("ui.village.tanpa_petugas") : name));
        saved.setId("tersimpan");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        again = Controls.button(
                texts, Command.of("desa.ulang", "ui.village.simpan_ulang", "mdi2r-refresh", model::retry));
        again.getStyleClass().add("small");
        getChildren().addAll(who, Controls.gap(), again, saved);
        model.saved().addListener((o, was, is) -> tell());
        tell();
    }

    private void tell() {
        SaveQueue.Saved now = model.saved().get();
        again.setVisible(now.failed());
        again.setManaged(now.failed());
        if (now.failed()) {
            saved.setText(texts.of("ui.village.belum_tersimpan", now.waiting()));
        } else if (now.waiting() > 0) {
            saved.setText(texts.of("ui.village.menyimpan"));
        } else {
            saved.setText(now.at()
                    .map(time -> texts.of("ui.village.tersimpan", TIME.format(time)))
                    .orElse(texts.of("ui.village.belum_ada")));
        }
    }
}
