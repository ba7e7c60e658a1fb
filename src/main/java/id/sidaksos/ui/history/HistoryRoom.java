package id.sidaksos.ui.history;

import id.sidaksos.base.Sentence;
import id.sidaksos.service.journal.Undo;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room of the journal. */
public final class HistoryRoom implements Room {
    private final Surroundings house;
    private final Texts texts;
    private final HistoryViewModel model;
    private final HistoryView view;
    private final Command undo;
    private final Command export;
    private final Command clear;
    private long seen;

    public HistoryRoom(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        Deeds deeds = new Deeds(texts, house.preferences().masked()::get);
        this.model = new HistoryViewModel(house.district().journals(), house.tasks(), deeds);
        export = Command.of("riwayat.ekspor", "ui.history.ekspor", "mdi2f-file-export-outline", this::export)
                .when(Bindings.isNotEmpty(model.rows()));
        undo = Command.of("riwayat.urungkan", "ui.history.urungkan", "mdi2u-undo", this::askUndo)
                .when(Bindings.createBooleanBinding(
                        () -> model.undo().get() != null && model.undo().get().possible(), model.undo()));
        clear = Command.of("riwayat.hapus_saringan", "ui.history.hapus_saringan", "mdi2f-filter-off-outline", model::clear);
        this.view = new HistoryView(house, model, deeds, undo, clear);
        house.preferences().masked().addListener((o, was, is) -> model.reword());
    }

    private void export() {
        house.dialogs()
                .files()
                .save("ui.history.ekspor", "riwayat.xlsx", FilePicker.Kind.TABLE)
                .ifPresent(target -> model.export(
                        target,
                        view.header(),
                        written -> house.dialogs()
                                .notice(Sentence.of("ui.history.diekspor", written.getFileName().toString()))));
    }

    private void askUndo() {
        Undo possible = model.undo().get();
        house.dialogs()
                .reason(
                        "ui.history.urungkan.judul",
                        Sentence.of("ui.history.urungkan.tanya", possible.sentence()),
                        "ui.history.urungkan.lanjut",
                        why -> model.takeBack(why, () -> {
                            house.dataVersion().changed();
                            house.dialogs().notice(Sentence.of("ui.history.diurungkan"));
                        }));
    }

    @Override
    public RoomId id() {
        return RoomId.RIWAYAT;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void entered(Destination destination) {
        Optional<String> wanted = destination.wish("sasaran");
        wanted.ifPresent(model.text()::set);
        if (house.dataVersion().get() > seen) {
            seen = house.dataVersion().get();
            model.reload();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(export, undo, clear);
    }

    @Override
    public Optional<StringProperty> search() {
        return Optional.of(model.text());
    }

    @Override
    public ObservableValue<String> status() {
        return Bindings.createStringBinding(
                () -> texts.of(
                        model.more().get() ? "ui.history.status_lagi" : "ui.history.status",
                        texts.number(model.rows().size())),
                model.rows(),
                model.more());
    }
}
