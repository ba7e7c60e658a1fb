package id.sidaksos.ui.settings;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.service.keeping.BackupService.Contents;
import id.sidaksos.service.keeping.BackupService.Restored;
import id.sidaksos.service.keeping.DataState;
import id.sidaksos.service.keeping.Restorer;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where the data are, their backups, and another folder. */
final class DataPage extends VBox {
    private static final double MEGABYTE = 1024 * 1024;

    private final Surroundings house;
    private final Texts texts;
    private final DataViewModel model;
    private final Label folder = Controls.text("");
    private final Label size = Controls.text("");
    private final Label sealed = Controls.text("");
    private final Label last = Controls.text("");

    DataPage(Surroundings house, DataViewModel model, Command backup) {
        super(16);
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        getStyleClass().addAll("isi-halaman", "setelan-halaman");
        folder.setId("data-folder");
        last.setId("data-cadangan");
        Command open = Command.of(
                "setelan.buka_folder", "ui.settings.buka_folder", "mdi2f-folder-open-outline", () -> house.house()
                        .show(house.desk().folder().path()));
        Command other = Command.of(
                "setelan.folder_lain",
                "ui.buka.folder_lain",
                "mdi2f-folder-swap-outline",
                () -> house.dialogs().files().folder("ui.buka.folder_lain").ifPresent(house.house()::openFolder));
        Command restore = Command.of("setelan.pulihkan", "ui.settings.pulihkan", "mdi2b-backup-restore", this::restore);
        getChildren()
                .addAll(
                        card(
                                "ui.settings.data",
                                folder,
                                size,
                                sealed,
                                buttons(open, other),
                                what("ui.settings.data.ket")),
                        card("ui.settings.cadangan", last, buttons(backup), what("ui.settings.cadangan.ket")),
                        card("ui.settings.pulihan", buttons(restore), what("ui.settings.pulihan.ket")));
        model.state().addListener((o, was, is) -> show(is));
        show(model.state().get());
    }

    private VBox card(String key, javafx.scene.Node... content) {
        return Controls.card(texts.of(key), content);
    }

    private Label what(String key) {
        return Controls.text(texts.of(key), "keterangan");
    }

    private FlowPane buttons(Command... commands) {
        FlowPane pane = new FlowPane(8, 6);
        pane.setAlignment(Pos.CENTER_LEFT);
        for (Command command : commands) {
            pane.getChildren().add(Controls.button(texts, command));
        }
        return pane;
    }

    private void show(DataState state) {
        if (state == null) {
            return;
        }
        folder.setText(texts.of("ui.settings.data.folder", state.folder().toString()));
        size.setText(texts.of("ui.settings.data.ukuran", texts.decimal(state.bytes() / MEGABYTE, 1)));
        sealed.setText(texts.of(state.encrypted() ? "ui.settings.data.terkunci" : "ui.settings.data.terbuka"));
        last.setText(state.lastBackup().map(this::when).orElse(texts.of("ui.settings.cadangan.belum")));
    }

    private String when(Line line) {
        return texts.of(
                "ui.settings.cadangan.terakhir",
                texts.moment(line.stamp().time()),
                line.entry().target(),
                line.stamp().actor());
    }

    private void restore() {
        house.dialogs().files().open("ui.settings.pulihkan", FilePicker.Kind.BACKUP).stream()
                .findFirst()
                .ifPresent(file -> look(file, model.restorer()));
    }

    private void look(Path file, Restorer restorer) {
        model.look(file, restorer, (contents, with) -> ask(file, contents, with), () -> house.dialogs()
                .secret(
                        "ui.settings.pulihkan",
                        Sentence.of(
                                "ui.settings.pulihan.sandi", file.getFileName().toString()),
                        "ui.settings.pulihan.coba",
                        phrase -> look(file, restorer.with(phrase))));
    }

    private void ask(Path file, Contents contents, Restorer restorer) {
        String newest =
                contents.newest().map(stamp -> texts.moment(stamp.time())).orElse("–");
        house.dialogs()
                .ask(
                        "ui.settings.pulihkan",
                        Sentence.of(
                                "ui.settings.pulihan.tanya",
                                file.getFileName().toString(),
                                texts.number(contents.families()),
                                texts.number(contents.persons()),
                                newest),
                        Command.of(
                                "setelan.pulihkan_ini",
                                "ui.settings.pulihan.lakukan",
                                "mdi2b-backup-restore",
                                () -> model.restore(file, restorer, this::told)));
    }

    private void told(Restored restored) {
        house.dialogs()
                .tell(
                        "ui.settings.pulihan.selesai",
                        restored.kept()
                                .map(kept -> Sentence.of("ui.settings.pulihan.lama", kept.toString()))
                                .orElse(Sentence.of("ui.settings.pulihan.tanpa_lama")));
    }
}
