package id.sidaksos.ui.verification;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.service.verval.BoardLine;
import id.sidaksos.service.verval.MergeReport;
import id.sidaksos.service.verval.PacketService;
import id.sidaksos.service.verval.PacketShape;
import id.sidaksos.service.verval.Selection;
import id.sidaksos.service.verval.Verval;
import id.sidaksos.service.verval.VillageFileService;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Packets out to the villages that are chosen, and packets back from whatever files came. */
final class PacketActions {
    private final Surroundings house;
    private final Texts texts;

    PacketActions(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
    }

    /** What came of one file: a report, or why nothing was taken from it. */
    private record Came(String name, MergeReport report, int photos, Problem problem) {}

    /** Asks in which shape and where to, then writes a packet for each village; for all of them where none is chosen. */
    void send(List<BoardLine> chosen, int all) {
        int villages = chosen.isEmpty() ? all : chosen.size();
        ShapeChoice choice = new ShapeChoice(texts);
        VBox content =
                new VBox(12, Controls.text(texts.of("ui.verification.kirim.tanya", texts.number(villages))), choice);
        house.dialogs()
                .custom(
                        "ui.verification.kirim",
                        content,
                        List.of(Command.of(
                                        "verval.kirim_ke",
                                        "ui.verification.kirim.folder",
                                        "mdi2f-folder-outline",
                                        () -> house.dialogs()
                                                .files()
                                                .folder("ui.verification.kirim.folder")
                                                .ifPresent(folder -> write(selection(chosen), choice.chosen(), folder)))
                                .when(choice.usable())));
    }

    private static Selection selection(List<BoardLine> chosen) {
        List<VillageName> villages = chosen.stream().map(BoardLine::village).toList();
        return villages.isEmpty() ? Selection.all() : Selection.of(villages);
    }

    private void write(Selection selection, PacketShape shape, Path folder) {
        house.tasks()
                .job("ui.verification.tugas.kirim", progress -> house.district()
                        .verval()
                        .packets()
                        .make(selection, folder, OptionalInt.empty(), shape, progress))
                .onEnd(() -> house.dataVersion().changed())
                .onSuccess(made -> sent(made, folder))
                .start();
    }

    private void sent(PacketService.Result result, Path folder) {
        VBox content = new VBox(8);
        int families =
                result.packets().stream().mapToInt(PacketService.Made::families).sum();
        content.getChildren()
                .add(Controls.text(texts.of(
                        "ui.verification.kirim.jadi",
                        texts.number(result.packets().size()),
                        texts.number(families),
                        folder.toString())));
        if (result.homeless() > 0) {
            content.getChildren()
                    .add(Controls.text(
                            texts.of("ui.verification.kirim.tanpa_desa", texts.number(result.homeless())),
                            "keterangan"));
        }
        house.dialogs()
                .custom(
                        "ui.verification.kirim.selesai",
                        content,
                        List.of(Command.of(
                                "verval.buka_folder",
                                "ui.verification.kirim.buka",
                                "mdi2f-folder-open-outline",
                                () -> house.house().show(folder))));
    }

    /** Asks for the files and takes them back. */
    void receive() {
        List<Path> files = house.dialogs().files().open("ui.verification.terima", FilePicker.Kind.PACKETS);
        if (!files.isEmpty()) {
            receive(files);
        }
    }

    /** Takes files back; the passphrase is asked once where one of them is encrypted. */
    void receive(List<Path> files) {
        if (files.stream().anyMatch(PacketActions::isEncrypted)) {
            house.dialogs()
                    .secret(
                            "ui.verification.terima",
                            Sentence.of("ui.verification.terima.sandi"),
                            "ui.verification.terima",
                            phrase -> receive(files, phrase));
        } else {
            receive(files, "");
        }
    }

    private static boolean isEncrypted(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + VillageFileService.ENDING);
    }

    /** One after another: each is kept whole or not at all, and a bad one keeps no other from being taken. */
    private void receive(List<Path> files, String phrase) {
        house.tasks()
                .job("ui.verification.tugas.terima", progress -> {
                    List<Came> came = new ArrayList<>();
                    for (Path file : files) {
                        progress.at("tahap.paket_kembali", came.size(), files.size());
                        came.add(take(file, phrase, progress));
                    }
                    return came;
                })
                .onEnd(() -> house.dataVersion().changed())
                .onSuccess(this::told)
                .start();
    }

    private Came take(Path file, String phrase, Progress progress) {
        String name = file.getFileName().toString();
        try {
            Verval verval = house.district().verval();
            MergeReport report = verval.merging(phrase).merge(file, progress);
            return new Came(name, report, verval.photos().take(file, phrase, progress), null);
        } catch (Problem problem) {
            if (problem.code() == ErrorCode.CANCELLED) {
                throw problem;
            }
            return new Came(name, null, 0, problem);
        }
    }

    private void told(List<Came> came) {
        VBox content = new VBox(12);
        for (Came each : came) {
            VBox card = Controls.card(each.name());
            if (each.problem() != null) {
                card.getChildren().add(Controls.text(texts.told(each.problem()), "gawat"));
            } else {
                lines(each.report()).forEach(line -> card.getChildren().add(Controls.text(line)));
                if (each.photos() > 0) {
                    card.getChildren()
                            .add(Controls.text(texts.of("ui.verification.terima.foto", texts.number(each.photos()))));
                }
            }
            content.getChildren().add(card);
        }
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("halaman");
        scroll.setMaxHeight(420);
        house.dialogs().custom("ui.verification.terima.hasil", scroll, List.of());
    }

    private List<String> lines(MergeReport report) {
        List<String> lines = new ArrayList<>();
        if (report.repeated()) {
            lines.add(texts.of("ui.verification.terima.sudah"));
        }
        for (MergeReport.Part part : report.parts()) {
            lines.add(texts.of(
                    "ui.verification.terima.bagian",
                    part.village(),
                    part.district(),
                    texts.number(part.batch()),
                    texts.number(part.rows()),
                    texts.number(part.changed()),
                    texts.number(part.conflicts()),
                    texts.number(part.findings()),
                    texts.number(part.added())));
            MergeReport.Rows odd = part.odd();
            if (odd.absent() + odd.doubled() + odd.recovered() + odd.swapped() + odd.unknown() > 0) {
                lines.add(texts.of(
                        "ui.verification.terima.ganjil",
                        texts.number(odd.absent()),
                        texts.number(odd.doubled()),
                        texts.number(odd.recovered()),
                        texts.number(odd.swapped()),
                        texts.number(odd.unknown())));
            }
        }
        if (!report.unknownColumns().isEmpty()) {
            lines.add(texts.of("ui.verification.terima.kolom", String.join("; ", report.unknownColumns())));
        }
        return lines;
    }
}
