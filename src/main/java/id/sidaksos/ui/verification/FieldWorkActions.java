package id.sidaksos.ui.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.service.verval.Verval;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.task.Work;
import id.sidaksos.ui.kit.text.Texts;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.layout.VBox;

/** The plan of villages, teams and dates, the second look, and the board as a workbook. */
final class FieldWorkActions {
    private final Surroundings house;
    private final Texts texts;

    FieldWorkActions(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
    }

    List<Command> commands() {
        return List.of(
                Command.of("verval.rencana", "ui.verification.rencana", "mdi2c-calendar-import", this::plan),
                Command.of(
                        "verval.papan", "ui.verification.papan.simpan", "mdi2f-file-export-outline", this::saveBoard),
                Command.of("verval.tarik", "ui.verification.petik", "mdi2d-dice-multiple-outline", this::draw),
                Command.of("verval.petik", "ui.verification.petik.terima", "mdi2t-tray-arrow-down", this::takeBack));
    }

    private Verval verval() {
        return house.district().verval();
    }

    private void plan() {
        one("ui.verification.rencana")
                .ifPresent(file -> run(progress -> {
                    var planned = verval().plans().read(file);
                    return new Told(
                            "ui.verification.rencana",
                            texts.of("ui.verification.rencana.jadi", texts.number(planned.villages())),
                            planned.told());
                }));
    }

    private void takeBack() {
        one("ui.verification.petik.terima")
                .ifPresent(file -> run(progress -> {
                    var taken = verval().backChecks(texts.messages()).read(file);
                    return new Told(
                            "ui.verification.petik.terima",
                            texts.of("ui.verification.petik.jadi", texts.number(taken.families())),
                            taken.told());
                }));
    }

    private void saveBoard() {
        house.dialogs()
                .files()
                .save(
                        "ui.verification.papan.simpan",
                        texts.of("ui.verification.papan.berkas"),
                        FilePicker.Kind.WORKBOOK)
                .ifPresent(target -> saved(progress -> {
                    verval().villageBoard(texts.messages())
                            .write(verval().villageBoard(texts.messages()).board(progress), target);
                    return target;
                }));
    }

    /** The day is the seed: who draws again on one day over the same families draws the same. */
    private void draw() {
        long seed = Long.parseLong(
                DateTimeFormatter.BASIC_ISO_DATE.format(house.desk().today()));
        house.dialogs()
                .line(
                        "ui.verification.petik",
                        Sentence.of("ui.verification.petik.tanya", Long.toString(seed)),
                        "ui.verification.petik.tarik",
                        "30",
                        text -> {
                            int count = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
                            if (count > 0) {
                                house.dialogs()
                                        .files()
                                        .save(
                                                "ui.verification.petik",
                                                "uji-petik-" + seed + ".xlsx",
                                                FilePicker.Kind.TABLE)
                                        .ifPresent(target -> saved(progress -> {
                                            verval().backChecks(texts.messages())
                                                    .write(
                                                            verval().backChecks(texts.messages())
                                                                    .draw(seed, count),
                                                            target);
                                            return target;
                                        }));
                            }
                        });
    }

    private java.util.Optional<Path> one(String titleKey) {
        return house.dialogs().files().open(titleKey, FilePicker.Kind.LISTS).stream()
                .findFirst();
    }

    private record Told(String titleKey, String first, List<Sentence> lines) {}

    private void run(Work<Told> work) {
        house.tasks()
                .job("ui.verification.tugas.rencana", work)
                .onSuccess(told -> {
                    house.dataVersion().changed();
                    VBox content = new VBox(8, Controls.text(told.first()));
                    told.lines()
                            .forEach(line -> content.getChildren().add(Controls.text(texts.of(line), "keterangan")));
                    house.dialogs().custom(told.titleKey(), content, List.of());
                })
                .start();
    }

    private void saved(Work<Path> work) {
        house.tasks()
                .job("ui.verification.tugas.papan", work)
                .onSuccess(file -> {
                    house.dataVersion().changed();
                    house.dialogs()
                            .notice(Sentence.of(
                                    "ui.verification.disimpan",
                                    file.getFileName().toString()));
                })
                .start();
    }
}
