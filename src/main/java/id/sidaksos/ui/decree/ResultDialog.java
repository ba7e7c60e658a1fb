package id.sidaksos.ui.decree;

import id.sidaksos.base.Sentence;
import id.sidaksos.service.decree.DecreeArchive.Proof;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Tells what was written where, with the way there; and whether a decree is proven. */
final class ResultDialog {
    private final Surroundings house;
    private final Texts texts;

    ResultDialog(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
    }

    /** @param files what was written, all in one folder */
    void written(Sentence sentence, List<Path> files, String fingerprint) {
        VBox content = new VBox(8, Controls.text(texts.of(sentence)));
        content.setId("sk-hasil");
        for (Path file : files) {
            Label name = Controls.text(file.getFileName().toString());
            name.setGraphic(Controls.icon("mdi2f-file-excel-outline"));
            content.getChildren().add(name);
        }
        Path folder = files.get(0).toAbsolutePath().getParent();
        content.getChildren().add(Controls.text(texts.of("ui.decree.di_folder", folder.toString()), "keterangan"));
        content.getChildren().add(Controls.text(texts.of("ui.decree.sidik_teks", fingerprint), "sidik"));
        house.dialogs()
                .custom(
                        "ui.decree.hasil",
                        content,
                        List.of(
                                Command.of(
                                        "sk.buka_folder",
                                        "ui.decree.buka_folder",
                                        "mdi2f-folder-open-outline",
                                        () -> house.house().show(folder)),
                                Command.of(
                                        "sk.salin_hasil",
                                        "ui.decree.salin_sidik",
                                        "mdi2c-content-copy",
                                        () -> house.dialogs().copy(fingerprint))));
    }

    void proven(Proof proof) {
        String key = proof.holds() ? "ui.decree.cocok" : "ui.decree.tidak_cocok";
        house.dialogs().tell("ui.decree.periksa", Sentence.of(key, proof.told(), proof.found()));
    }
}
