package id.sidaksos.ui.intake;

import id.sidaksos.ui.intake.IntakeViewModel.Step;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The room of the import: steps at the top, the step in hand in the middle, back, cancel and on at the bottom. */
public final class IntakeRoom implements Room {
    private final Surroundings house;
    private final Texts texts;
    private final IntakeViewModel model;
    private final BorderPane view = new BorderPane();
    private final StepBar bar;
    private final FilesStep filesStep;
    private final ScrollPane filesPage;
    private final TablesStep tablesStep;
    private final ResultStep resultStep;
    private final Command pick;
    private final Command paste;
    private final Command on;
    private final Command back;
    private final Command cancel;
    private final Button onButton;
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    /** The import outlives the room that shows it: it must not hold it. */
    private final InvalidationListener changed = change -> show();

    private long seen = -1;

    public IntakeRoom(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        model = house.drafts()
                .of(
                        IntakeViewModel.class,
                        () -> new IntakeViewModel(
                                house.district(),
                                house.tasks(),
                                house.dataVersion()::changed,
                                house.preferences()::remember));
        pick = Command.of("impor.pilih", "ui.intake.pilih", "mdi2f-file-plus-outline", this::pick)
                .on("Shortcut+O")
                .when(model.running().isNull());
        paste = Command.of("impor.tempel", "ui.intake.tempel", "mdi2c-content-paste", this::paste)
                .on("Shortcut+V")
                .when(model.running().isNull());
        on = Command.of("impor.lanjut", "ui.intake.lanjut", "mdi2a-arrow-right", model::next)
                .on("Shortcut+ENTER")
                .when(model.canGoOn());
        back = Command.of("impor.kembali", "ui.intake.kembali", "mdi2a-arrow-left", model::back)
                .on("Shortcut+BACK_SPACE")
                .when(model.canGoBack());
        cancel = Command.of("impor.batal", "ui.intake.batal", "mdi2c-close", this::askToCancel)
                .on("Shortcut+W");
        bar = new StepBar(texts);
        filesStep = new FilesStep(house, model, pick);
        filesPage = new ScrollPane(filesStep);
        filesPage.setFitToWidth(true);
        filesPage.setFitToHeight(true);
        filesPage.getStyleClass().add("halaman");
        tablesStep = new TablesStep(house, model);
        resultStep = new ResultStep(house, model);
        onButton = Controls.primary(texts, on);
        view.getStyleClass().add("impor");
        view.setTop(bar);
        view.setBottom(buttons());
        model.changes().addListener(new WeakInvalidationListener(changed));
        model.done().addListener(new WeakInvalidationListener(changed));
        show();
    }

    private HBox buttons() {
        HBox buttons =
                new HBox(8, Controls.button(texts, cancel), Controls.gap(), Controls.button(texts, back), onButton);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("impor-tombol");
        buttons.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(model.files()));
        buttons.managedProperty().bind(buttons.visibleProperty());
        return buttons;
    }

    private void show() {
        Step step = model.step().get();
        bar.show(step);
        view.setCenter(
                switch (step) {
                    case BERKAS -> filesPage;
                    case SUSUNAN -> tablesStep;
                    case PERIKSA, IMPOR -> resultStep;
                });
        onButton.setText(
                switch (step) {
                    case BERKAS -> texts.of("ui.intake.lanjut");
                    case SUSUNAN -> texts.of("ui.intake.periksa");
                    case PERIKSA -> texts.of("ui.intake.impor_baris", texts.number(model.rowsToImport()));
                    case IMPOR -> texts.of("ui.intake.selesai");
                });
        place.set(model.files().isEmpty() ? "" : texts.of("ui.intake.langkah." + step.name()));
        status.set(texts.of("ui.intake.status", texts.number(model.done().size())));
        filesStep.refresh();
        if (step == Step.SUSUNAN) {
            tablesStep.refresh();
        }
        resultStep.refresh();
    }

    private void pick() {
        List<Path> chosen = house.dialogs().files().open("ui.intake.pilih", FilePicker.Kind.LISTS);
        if (!chosen.isEmpty()) {
            model.add(chosen);
        }
    }

    private void paste() {
        List<Path> pasted = PastedFiles.now();
        if (pasted.isEmpty()) {
            house.dialogs().notice(id.sidaksos.base.Sentence.of("ui.intake.tempel.kosong"));
        } else {
            model.add(pasted);
        }
    }

    /** Lets go without a question unless a person's own work on the columns would be lost. */
    private void askToCancel() {
        boolean work = model.running().get() == null
                && model.step().get() != Step.IMPOR
                && model.tables().stream().anyMatch(TableDraft::changed);
        if (work) {
            house.dialogs()
                    .ask(
                            "ui.intake.batal",
                            id.sidaksos.base.Sentence.of("ui.intake.batal.tanya"),
                            Command.of("impor.batal.ya", "ui.intake.batal.ya", "mdi2c-close", model::cancel));
        } else {
            model.cancel();
        }
    }

    @Override
    public RoomId id() {
        return RoomId.IMPOR;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void entered(Destination destination) {
        if (seen != house.dataVersion().get()) {
            seen = house.dataVersion().get();
            model.refresh();
        }
        destination
                .wish("berkas")
                .ifPresent(paths -> model.add(Arrays.stream(paths.split("\n"))
                        .filter(path -> !path.isBlank())
                        .map(Path::of)
                        .toList()));
    }

    @Override
    public List<Command> commands() {
        return List.of(pick, paste, on, back, cancel);
    }

    @Override
    public ObservableValue<String> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> place() {
        return place.getReadOnlyProperty();
    }
}
