package id.sidaksos.ui.verification;

import id.sidaksos.base.Progress;
import id.sidaksos.service.verval.VillageBoard;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.verification.BoardViewModel.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;

/** The room of the verification in the villages. */
public final class VerificationRoom implements Room {
    private static final String TAB = "verval-tab-";

    private final Surroundings house;
    private final Texts texts;
    private final BoardViewModel board;
    private final ConflictViewModel conflicts;
    private final MoneyViewModel money;
    private final PaperViewModel paper;
    private final QualityView quality;
    private final ProposalView proposals;
    private final MeetingPage meeting;
    private final PacketActions packets;
    private final BoardView boardView;
    private final TabPane tabs = new TabPane();
    private final StackPane view = new StackPane();
    private final List<Command> commands;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    /** What reads each page anew, and of which data it was read last: a page is read when it comes to the front. */
    private final Map<String, Runnable> pages = new LinkedHashMap<>();

    private final Map<String, Long> seen = new HashMap<>();
    /** What narrows each page down to what is searched; the meeting has nothing to be searched. */
    private final Map<String, Consumer<String>> searches = new HashMap<>();

    private final StringProperty search = new SimpleStringProperty("");

    public VerificationRoom(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        board = new BoardViewModel(house);
        conflicts = new ConflictViewModel(house);
        money = new MoneyViewModel(house);
        paper = new PaperViewModel(house);
        quality = new QualityView(house);
        proposals = new ProposalView(house);
        meeting = new MeetingPage(house);
        packets = new PacketActions(house);
        Command send = Command.of("verval.kirim", "ui.verification.kirim", "mdi2p-package-up", this::send)
                .on("Shortcut+E")
                .when(board.state().isEqualTo(State.READY));
        Command receive = Command.of("verval.terima", "ui.verification.terima", "mdi2p-package-down", packets::receive)
                .on("Shortcut+O")
                .when(board.state().isEqualTo(State.READY));
        boardView = new BoardView(house, board, List.of(send, receive));
        ConflictView conflictView = new ConflictView(house, conflicts);
        tabs.setId("verval-tab");
        tabs.getStyleClass().add("tab-ruang");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tab("papan", boardView, board::refresh, board.lines().search()::set);
        PlanView plan = new PlanView(house);
        tab("rencana", plan, plan::refresh, plan.search()::set);
        tab("kertas", new PaperView(house, paper, send), paper::refresh, paper::search);
        tab("konflik", conflictView, conflicts::refresh, conflicts.rows().search()::set);
        tab("usulan", proposals, proposals::refresh, proposals.search()::set);
        tab("musdes", meeting, () -> {}, text -> {});
        tab(
                "transpor",
                new MoneyView(house, money),
                money::refresh,
                money.owed().search()::set);
        BackCheckView backCheck = new BackCheckView(house);
        tab("petik", backCheck, backCheck::refresh, backCheck.search()::set);
        tab("mutu", quality, quality::refresh, quality.notes().search()::set);
        List<Command> all = new ArrayList<>(List.of(send, receive));
        all.add(Command.of(
                "verval.papan", "ui.verification.papan.simpan", "mdi2f-file-export-outline", this::saveBoard));
        all.addAll(plan.commands());
        all.addAll(conflictView.commands());
        all.addAll(backCheck.commands());
        commands = List.copyOf(all);
        place.bind(Bindings.createStringBinding(
                () -> tabs.getSelectionModel().getSelectedItem().getText(),
                tabs.getSelectionModel().selectedItemProperty()));
        tabs.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            paper.save();
            searches.get(name(was)).accept("");
            search.set("");
            read();
        });
        search.addListener((o, was, is) ->
                searches.get(name(tabs.getSelectionModel().getSelectedItem())).accept(is));
        board.state().addListener((o, was, is) -> show());
        board.board().addListener((o, was, is) -> took());
        show();
    }

    private void tab(String name, Node content, Runnable refresh, Consumer<String> search) {
        Tab tab = new Tab(texts.of("ui.verification.tab." + name), content);
        tab.setId(TAB + name);
        pages.put(name, refresh);
        searches.put(name, search);
        tabs.getTabs().add(tab);
    }

    private static String name(Tab tab) {
        return tab.getId().substring(TAB.length());
    }

    private void show() {
        view.getChildren()
                .setAll(
                        switch (board.state().get()) {
                            case LOADING -> Controls.loading(texts);
                            case READY -> tabs;
                            case NO_LISTS ->
                                Controls.empty(
                                        texts,
                                        "mdi2c-clipboard-check-outline",
                                        texts.of("ui.verification.kosong"),
                                        Command.of(
                                                "verval.impor",
                                                "ui.awal.impor",
                                                "mdi2t-tray-arrow-down",
                                                () -> house.navigator().go(RoomId.IMPOR)));
                            case FAILED ->
                                Controls.failed(texts, board.problem().get(), "verval.ulang", board::refresh);
                        });
    }

    private void took() {
        meeting.villages(board.board().get().villages());
        status.set(texts.of(
                "ui.verification.status",
                texts.number(board.board().get().total().verified()),
                texts.number(board.board().get().total().families())));
    }

    private void send() {
        packets.send(boardView.chosen(), board.board().get().villages().size());
    }

    private void saveBoard() {
        new ListFiles(house)
                .write(
                        "ui.verification.papan.simpan",
                        "ui.verification.tugas.papan",
                        texts.of("ui.verification.papan.berkas"),
                        target -> {
                            VillageBoard service = house.district().verval().villageBoard(texts.messages());
                            service.write(service.board(Progress.NONE), target);
                        });
    }

    @Override
    public RoomId id() {
        return RoomId.VERIFIKASI;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void entered(Destination destination) {
        read();
        destination.wish("lembar").ifPresent(this::turnTo);
        destination
                .wish("berkas")
                .ifPresent(paths -> packets.receive(paths.lines().map(Path::of).toList()));
    }

    /** The board is read always: it tells whether there is anything to verify. */
    private void read() {
        read("papan");
        Tab front = tabs.getSelectionModel().getSelectedItem();
        if (front != null) {
            read(name(front));
        }
    }

    private void read(String page) {
        long now = house.dataVersion().get();
        if (!Long.valueOf(now).equals(seen.put(page, now))) {
            pages.get(page).run();
        }
    }

    private void turnTo(String page) {
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals(TAB + page))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public Optional<StringProperty> search() {
        return Optional.of(search);
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
