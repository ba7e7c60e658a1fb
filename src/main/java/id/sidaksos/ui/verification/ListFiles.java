package id.sidaksos.ui.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.task.Work;
import id.sidaksos.ui.kit.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/** Lists that the pages of this room read from a file and write to one, each told when it is done. */
final class ListFiles {
    private final Surroundings house;
    private final Texts texts;

    ListFiles(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
    }

    /**
     * What became of a list that was read.
     *
     * @param lines what of its rows could not be used
     */
    record Told(String first, List<Sentence> lines) {}

    /** Asks for a list, reads it, and tells what became of it. */
    void read(String titleKey, String nameKey, Function<Path, Told> reading, Runnable then) {
        house.dialogs().files().open(titleKey, FilePicker.Kind.LISTS).stream()
                .findFirst()
                .ifPresent(file -> house.tasks()
                        .job(nameKey, progress -> reading.apply(file))
                        .onSuccess(told -> {
                            house.dataVersion().changed();
                            VBox content = new VBox(8, Controls.text(told.first()));
                            told.lines().forEach(line -> content.getChildren()
                                    .add(Controls.text(texts.of(line), "keterangan")));
                            house.dialogs().custom(titleKey, content, List.of());
                            then.run();
                        })
                        .start());
    }

    /** Asks where a list goes and writes it. */
    void write(String titleKey, String nameKey, String suggested, Consumer<Path> writing) {
        write(titleKey, nameKey, suggested, target -> progress -> {
            writing.accept(target);
            return target;
        });
    }

    private void write(String titleKey, String nameKey, String suggested, Function<Path, Work<Path>> writing) {
        house.dialogs().files().save(titleKey, suggested, FilePicker.Kind.TABLE).ifPresent(target -> house.tasks()
                .job(nameKey, writing.apply(target))
                .onSuccess(file -> house.dialogs()
                        .notice(Sentence.of(
                                "ui.verification.disimpan", file.getFileName().toString())))
                .start());
    }
}
