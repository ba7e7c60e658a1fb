package id.sidaksos.ui.village;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.ItemKind;
import id.sidaksos.domain.verification.Minutes;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.Dialogs;
import id.sidaksos.ui.kit.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Berita acara: where and when the meeting was, and who was there. */
final class MinutesDialog {
    private static final Map<String, ItemKind> ASKED = asked();

    private final VillageViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Map<String, Label> faults = new LinkedHashMap<>();
    private final SimpleBooleanProperty sound = new SimpleBooleanProperty(true);

    MinutesDialog(VillageViewModel model, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    private static Map<String, ItemKind> asked() {
        Map<String, ItemKind> asked = new LinkedHashMap<>();
        asked.put(Minutes.PLACE, ItemKind.TEXT);
        asked.put(Minutes.DATE, ItemKind.DATE);
        asked.put(Minutes.PRESENT, ItemKind.NUMBER);
        asked.put(Minutes.INVITED, ItemKind.NUMBER);
        asked.put(Minutes.CHAIR, ItemKind.NAME);
        asked.put(Minutes.HEAD, ItemKind.NAME);
        asked.put(Minutes.REMARK, ItemKind.TEXT);
        return java.util.Collections.unmodifiableMap(asked);
    }

    void show() {
        VBox content = new VBox(8);
        ASKED.forEach((key, kind) -> {
            String words = texts.of("ui.village.acara." + key);
            TextField field = new TextField(model.work().minutes().getOrDefault(key, ""));
            field.setId(fields.isEmpty() ? "dialog-isian" : "acara-" + key);
            field.setAccessibleText(words);
            field.textProperty().addListener((o, was, is) -> check());
            Label fault = Controls.text("", "butir-temuan");
            fault.setManaged(false);
            fields.put(key, field);
            faults.put(key, fault);
            content.getChildren().addAll(new VBox(2, Controls.text(words, "keterangan"), field, fault));
        });
        dialogs.custom(
                "ui.village.acara",
                content,
                List.of(Command.of("acara.simpan", "ui.village.acara.simpan", "mdi2c-check", this::save)
                        .when(sound)));
    }

    private CellReader.Reading read(String key) {
        Item item = new Item(key, "", RecordKind.KELUARGA, ASKED.get(key), Optional.empty(), List.of(), true, false);
        return model.reader().read(item, fields.get(key).getText(), CellKind.TEXT);
    }

    private void check() {
        boolean all = true;
        for (String key : fields.keySet()) {
            CellReader.Reading reading = read(key);
            Label fault = faults.get(key);
            fault.setText(reading.faulty() ? texts.of("ui.village.salah." + reading.fault()) : "");
            fault.setManaged(reading.faulty());
            all &= !reading.faulty();
        }
        sound.set(all);
    }

    private void save() {
        Map<String, String> minutes = new LinkedHashMap<>();
        fields.keySet().forEach(key -> minutes.put(key, read(key).value()));
        model.minutes(minutes);
    }
}
