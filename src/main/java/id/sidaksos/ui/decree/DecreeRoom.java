package id.sidaksos.ui.decree;

import id.sidaksos.base.Sentence;
import id.sidaksos.ui.decree.DraftViewModel.State;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The room of the decree: rule and funnel, the annex to be, the decrees that were issued, the difference of two. */
public final class DecreeRoom implements Room {
    private final Surroundings house;
    private final Texts texts;
    private final DraftViewModel draft;
    private final IssuedViewModel issued;
    private final ResultDialog results;
    private final TabPane tabs = new TabPane();
    private final StackPane rule = new StackPane();
    private final BorderPane compose = new BorderPane();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final List<Command> commands;

    public DecreeRoom(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        this.draft = new DraftViewModel(house);
        this.issued = new IssuedViewModel(house);
        this.results = new ResultDialog(house);
        this.commands = made();
        Command start =
                Command.of("sk.susun", "ui.decree.susun", "mdi2f-file-edit-outline", () -> tabs.getSelectionModel()
                        .select(1));
        tabs.setId("sk-tab");
        tabs.getStyleClass().add("tab-ruang");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .addAll(
                        tab("ui.decree.tab.aturan", rule),
                        tab("ui.decree.tab.susun", compose),
                        tab("ui.decree.tab.daftar", new IssuedView(house, issued, results, start)),
                        tab("ui.decree.tab.beda", new CompareView(house, issued)));
        place.bind(Bindings.createStringBinding(
                () -> tabs.getSelectionModel().getSelectedItem() == null
                        ? ""
                        : tabs.getSelectionModel().getSelectedItem().getText(),
                tabs.getSelectionModel().selectedItemProperty()));
        draft.state().addListener((o, was, is) -> show());
        draft.stale().addListener((o, was, is) -> show());
        draft.draft().addListener((o, was, is) -> showStatus());
        issued.decrees().addListener((o, was, is) -> showStatus());
        show();
    }

    private static Tab tab(String title, Node content) {
        return new Tab(title, content);
    }

    private Tab tab(String key, StackPane content) {
        return tab(texts.of(key), (Node) content);
    }

    private Tab tab(String key, BorderPane content) {
        return tab(texts.of(key), (Node) content);
    }

    private List<Command> made() {
        Command write = Command.of("sk.tulis", "ui.decree.tulis", "mdi2f-file-certificate-outline", this::write)
                .on("Shortcut+Enter")
                .when(draft.canWrite());
        Command funnel = Command.of(
                        "sk.simpan_corong", "ui.decree.simpan_corong", "mdi2f-filter-outline", this::saveFunnel)
                .when(draft.state().isEqualTo(State.READY));
        return List.of(write, funnel);
    }

    private void write() {
        tabs.getSelectionModel().select(1);
        house.dialogs()
                .files()
                .save("ui.decree.simpan", draft.suggestedName(), FilePicker.Kind.WORKBOOK)
                .ifPresent(this::confirm);
    }

    private void confirm(Path target) {
        house.dialogs()
                .ask(
                        "ui.decree.tulis",
                        Sentence.of(
                                "ui.decree.tulis.tanya",
                                texts.number(draft.draft().get().families().size()),
                                target.getFileName().toString()),
                        Command.of(
                                "sk.tetapkan",
                                "ui.decree.tetapkan",
                                "mdi2f-file-certificate-outline",
                                () -> draft.write(
                                        target,
                                        written -> results.written(
                                                Sentence.of(
                                                        "ui.decree.ditulis",
                                                        texts.number(
                                                                written.issued().families()),
                                                        texts.number(
                                                                written.issued().persons())),
                                                written.files(),
                                                written.issued().fingerprint()))));
    }

    private void saveFunnel() {
        house.dialogs()
                .files()
                .save("ui.decree.simpan_corong", texts.of("ui.decree.corong") + ".xlsx", FilePicker.Kind.WORKBOOK)
                .ifPresent(target -> draft.writeFunnel(target, () -> house.dialogs()
                        .notice(Sentence.of(
                                "ui.decree.tersimpan", target.getFileName().toString()))));
    }

    private void show() {
        State state = draft.state().get();
        if (state == State.READY) {
            RuleView rules = new RuleView(house, draft);
            ScrollPane scroll = scroll(rules);
            rule.getChildren().setAll(draft.stale().get() ? new BorderPane(scroll, note(), null, null, null) : scroll);
            SplitPane split = new SplitPane(scroll(new HeadingForm(house, draft)), new PreviewPane(house, draft));
            // With large text the form needs more of the width; the paper can be made smaller.
            split.setDividerPositions(
                    0.36 * Math.max(1, house.preferences().textPercent().get() / 115.0));
            SplitPane.setResizableWithParent(split.getItems().get(0), false);
            compose.setTop(draft.stale().get() ? note() : null);
            compose.setCenter(split);
        } else {
            rule.getChildren().setAll(instead(state));
            compose.setTop(null);
            compose.setCenter(instead(state));
        }
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("halaman");
        return scroll;
    }

    /** Why the list may not be decreed as it stands, and where that is mended. */
    private HBox note() {
        Command again =
                Command.of("sk.nilai_ulang", "ui.decree.ke_penilaian", "mdi2s-scale-balance", () -> house.navigator()
                        .go(RoomId.PENILAIAN));
        HBox note = new HBox(
                12, Controls.text(texts.of("ui.decree.nilai_lama")), Controls.gap(), Controls.button(texts, again));
        note.getStyleClass().add("peringatan");
        return note;
    }

    private Node instead(State state) {
        return switch (state) {
            case NO_LISTS ->
                Controls.empty(
                        texts,
                        "mdi2t-tray-arrow-down",
                        texts.of("ui.decree.tanpa_daftar"),
                        Command.of("sk.ke_impor", "ui.awal.impor", "mdi2t-tray-arrow-down", () -> house.navigator()
                                .go(RoomId.IMPOR)));
            case NOT_SCORED ->
                Controls.empty(
                        texts,
                        "mdi2s-scale-balance",
                        texts.of("ui.decree.belum_dinilai"),
                        Command.of(
                                "sk.ke_penilaian",
                                "ui.decree.ke_penilaian",
                                "mdi2s-scale-balance",
                                () -> house.navigator().go(RoomId.PENILAIAN)));
            case FAILED ->
                Controls.empty(
                        texts,
                        "mdi2a-alert-circle-outline",
                        texts.told(draft.problem().get()),
                        Command.of(
                                "sk.ke_pengaturan",
                                "ui.decree.ubah_pengaturan",
                                "mdi2c-cog-outline",
                                () -> house.navigator().go(RoomId.PENGATURAN)));
            case LOADING, READY -> Controls.loading(texts);
        };
    }

    private void showStatus() {
        int families =
                draft.draft().get() == null ? 0 : draft.draft().get().families().size();
        int decrees =
                issued.decrees().get() == null ? 0 : issued.decrees().get().size();
        status.set(texts.of("ui.decree.status", texts.number(families), texts.number(decrees)));
    }

    @Override
    public RoomId id() {
        return RoomId.SK;
    }

    @Override
    public Node view() {
        return tabs;
    }

    @Override
    public void entered(Destination destination) {
        draft.refresh();
        issued.refresh();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public ObservableValue<String> place() {
        return place;
    }
}
