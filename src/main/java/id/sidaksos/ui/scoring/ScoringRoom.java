package id.sidaksos.ui.scoring;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.scoring.SetEdit;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room of indicator sets and scores. */
public final class ScoringRoom implements Room {
    private final Surroundings house;
    private final Texts texts;
    private final ScoringViewModel model;
    private final ScoringView view;
    private final List<Command> commands;
    private long version;

    public ScoringRoom(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        this.model = new ScoringViewModel(
                house.district().indicators(),
                house.district().scoring(texts.messages()),
                house.tasks(),
                house.history(),
                house.drafts().of(ScoringDrafts.class, ScoringDrafts::new),
                house.dataVersion()::changed);
        this.commands = makeCommands();
        this.view = new ScoringView(house, model);
    }

    private List<Command> makeCommands() {
        BooleanBinding ready = model.stage().isEqualTo(ScoringViewModel.Stage.READY);
        BooleanBinding open = model.opened().isNotNull();
        BooleanBinding kept = Bindings.createBooleanBinding(
                () -> model.opened().get() != null
                        && !model.opened().get().inForce()
                        && !model.edited().get(),
                model.opened(),
                model.edited());
        return List.of(
                command("jalankan", "mdi2p-play-outline", this::run).on("F5").when(ready),
                command("simpan", "mdi2c-content-save-outline", () -> KeepForm.ask(texts, house.dialogs(), model))
                        .on("Shortcut+S")
                        .when(model.edited().and(model.sound())),
                command("berlakukan", "mdi2c-check-circle-outline", this::putInForce)
                        .when(kept),
                command("kembalikan", "mdi2r-restore", model::revert).when(model.edited()),
                command(
                                "tutup_celah",
                                "mdi2a-arrow-collapse-horizontal",
                                () -> model.edit(
                                        set -> set.withBands(set.bands().close())))
                        .when(Bindings.createBooleanBinding(
                                () -> model.draft().get() != null
                                        && !model.draft().get().bands().gaps().isEmpty(),
                                model.draft())),
                command("sesuaikan", "mdi2a-arrow-expand-horizontal", () -> model.edit(SetEdit::fitted))
                        .when(open),
                command("impor", "mdi2f-file-import-outline", this::importSet).on("Shortcut+O"),
                command("ekspor", "mdi2f-file-export-outline", this::exportSet).when(open));
    }

    private static Command command(String name, String icon, Runnable act) {
        return Command.of("penilaian." + name, "ui.penilaian." + name, icon, act);
    }

    /** What is edited or only looked at does not score: it is said before, not found out after. */
    private void run() {
        Versioned standing = model.inForce();
        boolean other = model.edited().get() || !model.opened().get().inForce();
        Command go = command("jalankan_berlaku", "mdi2p-play-outline", this::runNow);
        if (other) {
            house.dialogs()
                    .ask(
                            "ui.penilaian.jalankan",
                            Sentence.of("ui.penilaian.jalankan.tanya", ScoringTexts.name(texts, standing)),
                            go);
        } else {
            runNow();
        }
    }

    private void runNow() {
        model.run(result ->
                house.dialogs().notice(Sentence.of("ui.penilaian.jalankan.selesai", texts.number(result.families()))));
    }

    private void putInForce() {
        Versioned now = model.opened().get();
        house.dialogs()
                .ask(
                        "ui.penilaian.berlakukan",
                        Sentence.of(
                                "ui.penilaian.berlakukan.tanya",
                                ScoringTexts.name(texts, now),
                                ScoringTexts.name(texts, model.inForce())),
                        command("berlakukan_ini", "mdi2c-check-circle-outline", model::putInForce));
    }

    private void importSet() {
        house.dialogs().files().open("ui.penilaian.impor", FilePicker.Kind.WORKBOOK).stream()
                .findFirst()
                .ifPresent(file -> model.importFrom(file, notes -> notes.stream()
                        .reduce((one, other) -> Sentence.of("nilai.dan", one, other))
                        .ifPresent(all -> house.dialogs().tell("ui.penilaian.impor", all))));
    }

    private void exportSet() {
        String name = model.draft().get().name().replaceAll("[^\\p{L}\\p{N} ._-]+", "-") + ".xlsx";
        house.dialogs()
                .files()
                .save("ui.penilaian.ekspor", name, FilePicker.Kind.WORKBOOK)
                .ifPresent(file -> model.exportTo(file, () -> house.dialogs()
                        .notice(Sentence.of(
                                "ui.penilaian.ekspor.selesai",
                                file.getFileName().toString()))));
    }

    @Override
    public RoomId id() {
        return RoomId.PENILAIAN;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void entered(Destination destination) {
        if (version != house.dataVersion().get()) {
            version = house.dataVersion().get();
            model.load();
        }
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public ObservableValue<String> status() {
        return Bindings.createStringBinding(
                () -> model.keptRun()
                        .get()
                        .map(run -> texts.of(
                                run.current() ? "ui.penilaian.status.sesuai" : "ui.penilaian.status.lama",
                                texts.moment(run.time())))
                        .orElse(texts.of("ui.penilaian.status.belum")),
                model.keptRun());
    }

    @Override
    public ObservableValue<String> place() {
        return Bindings.createStringBinding(
                () -> model.opened().get() == null
                        ? ""
                        : ScoringTexts.name(texts, model.opened().get()),
                model.opened());
    }
}
