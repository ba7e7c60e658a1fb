package id.sidaksos.ui.findings;

import id.sidaksos.ui.findings.FindingsViewModel.Mode;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The room of the findings: the list with its facets, and one finding opened beside its source. */
public final class FindingsRoom implements Room {
    private final Surroundings house;
    private final Texts texts;
    private final FindingsViewModel model;
    private final FindingActions actions;
    private final FindingsView list;
    private final StackPane view = new StackPane();
    private final List<Command> commands;
    private final ObservableValue<String> place;
    private long seen = -1;

    public FindingsRoom(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        model = new FindingsViewModel(
                house.district().findings(texts.messages()),
                house.district().corrections(),
                house.tasks(),
                house.history(),
                texts);
        actions = new FindingActions(house, model);
        Command accept = Command.of("temuan.usulan", "ui.findings.usulan.terima", "mdi2c-check", actions::accept)
                .on("U")
                .when(model.canAccept());
        Command correct = Command.of("temuan.koreksi", "ui.findings.koreksi", "mdi2p-pencil-outline", actions::correct)
                .on("K")
                .when(model.canCorrect());
        Command defer = Command.of("temuan.tunda", "ui.findings.tunda", "mdi2c-clock-outline", actions::defer)
                .on("T")
                .when(model.canDefer());
        BooleanExpression ready =
                BooleanExpression.booleanExpression(model.mode().map(mode -> mode == Mode.READY));
        BooleanExpression open =
                BooleanExpression.booleanExpression(model.opened().map(Optional::isPresent));
        list = new FindingsView(house, model, List.of(accept, correct, defer));
        commands = List.of(
                accept,
                correct,
                defer,
                Command.of("temuan.buka_lagi", "ui.findings.buka_lagi", "mdi2c-clock-remove-outline", actions::reopen)
                        .when(model.canReopen()),
                Command.of("temuan.buka", "ui.findings.buka", "mdi2t-table-row", list::openSelected)
                        .when(ready),
                Command.of("temuan.tutup", "ui.findings.tutup", "mdi2c-close", list::close)
                        .on("ESCAPE")
                        .when(open),
                Command.of(
                                "temuan.desa",
                                "ui.findings.ekspor_desa",
                                "mdi2f-file-export-outline",
                                actions::exportVillages)
                        .on("Shortcut+Shift+E")
                        .when(ready),
                Command.of("temuan.ekspor", "ui.findings.ekspor", "mdi2f-file-export-outline", actions::exportShown)
                        .on("Shortcut+E")
                        .when(ready));
        place = model.opened().map(opened -> opened.map(
                        each -> texts.of("jenis." + each.row().finding().kind().name()))
                .orElse(""));
        model.mode().addListener((o, was, is) -> show());
        show();
    }

    private void show() {
        view.getChildren()
                .setAll(
                        switch (model.mode().get()) {
                            case LOADING, READY -> list;
                            case EMPTY ->
                                Controls.empty(
                                        texts,
                                        "mdi2c-check-circle-outline",
                                        texts.of("ui.findings.kosong"),
                                        Command.of(
                                                "temuan.impor",
                                                "ui.findings.impor",
                                                "mdi2t-tray-arrow-down",
                                                () -> house.navigator().go(RoomId.IMPOR)));
                            case FAILED ->
                                Controls.failed(texts, model.problem().get(), "temuan.ulang", model::read);
                        });
    }

    @Override
    public RoomId id() {
        return RoomId.TEMUAN;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void entered(Destination destination) {
        model.wish(destination);
        if (seen != house.dataVersion().get()) {
            seen = house.dataVersion().get();
            model.read();
        }
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public Optional<StringProperty> search() {
        return Optional.of(model.table().search());
    }

    @Override
    public ObservableValue<String> status() {
        return list.status();
    }

    @Override
    public ObservableValue<String> place() {
        return place;
    }
}
