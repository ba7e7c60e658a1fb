package id.sidaksos.ui.linkage;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.linkage.Answer;
import id.sidaksos.service.linkage.LinkSummary;
import id.sidaksos.service.linkage.PairQueue;
import id.sidaksos.service.linkage.ReviewService.Extent;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The room of doubles and matches. */
public final class LinkageRoom implements Room {
    private final Surroundings house;
    private final Texts texts;
    private final LinkageViewModel model;
    private final BoardViewModel board;
    private final BooleanProperty boardShown = new SimpleBooleanProperty();
    private final BorderPane view = new BorderPane();
    private final Map<Queue, Command> runs = new EnumMap<>(Queue.class);
    private final Command acceptAll;
    private final List<Command> verdicts;
    private final List<Command> commands;
    private final QueueView queues;
    private final BoardView boardView;
    private long seen;

    public LinkageRoom(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        this.model = new LinkageViewModel(
                house.district(), texts.messages(), house.tasks(), house.history(), house.dialogs()::problem);
        this.board = new BoardViewModel(house.district(), house.tasks());
        for (Queue kind : Queue.values()) {
            runs.put(kind, runCommand(kind));
        }
        acceptAll = Command.of("linkage.terima", "ui.linkage.terima", "mdi2c-check-all", this::askAcceptAll)
                .when(Bindings.createBooleanBinding(this::acceptable, model.extent(), model.queue(), boardShown));
        verdicts = List.of(
                verdict(Answer.SAMA, "mdi2c-check", "S"),
                verdict(Answer.BEDA, "mdi2c-close", "B"),
                verdict(Answer.NANTI, "mdi2c-clock-outline", "N"));
        commands = makeCommands();
        PairView pair = new PairView(house, model, verdicts, again());
        queues = new QueueView(texts, model, acceptAll, pair);
        boardView = new BoardView(house, board);
        view.getStyleClass().add("padankan");
        view.setTop(new KindBar(texts, model, boardShown, board::reload));
        model.state().addListener((o, was, is) -> show());
        boardShown.addListener((o, was, is) -> show());
        queues.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        show();
    }

    /** Buttons would take the arrows to go from one to the next; here they open the next pair, as the keys' list says. */
    private void arrows(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        boolean button = event.getTarget() instanceof ButtonBase || event.getTarget() instanceof ScrollPane;
        if (plain && button && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            model.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    private Command runCommand(Queue kind) {
        String icon = kind == Queue.DTKS ? "mdi2s-set-center" : "mdi2c-content-duplicate";
        return Command.of("linkage.jalan_" + kind.name(), "ui.linkage.jalan." + kind.name(), icon, () -> run(kind))
                .when(model.runs().running().not());
    }

    private void run(Queue kind) {
        boardShown.set(false);
        model.kind().set(kind);
        model.runs().start(kind, summary -> {
            house.dataVersion().changed();
            house.dialogs().notice(told(summary));
        });
    }

    private static Sentence told(LinkSummary summary) {
        Map<Decision, Integer> decisions = summary.decisions();
        return Sentence.of(
                "ui.linkage.selesai",
                decisions.getOrDefault(Decision.OTOMATIS, 0),
                decisions.getOrDefault(Decision.TINJAU, 0));
    }

    private Command again() {
        return Command.of(
                        "linkage.ulang",
                        "ui.linkage.jalan_ulang",
                        "mdi2r-refresh",
                        () -> run(model.kind().get()))
                .when(model.runs().running().not());
    }

    private Command verdict(Answer answer, String icon, String key) {
        return Command.of(
                        "linkage." + answer.name(),
                        "ui.linkage.putuskan." + answer.name(),
                        icon,
                        () -> model.decide(answer))
                .on(key)
                .when(model.selected().isNotNull().and(boardShown.not()));
    }

    private List<Command> makeCommands() {
        List<Command> all = new java.util.ArrayList<>(runs.values());
        all.addAll(verdicts);
        all.add(Command.of("linkage.berikut", "ui.linkage.berikut", "mdi2a-arrow-down", () -> model.step(1))
                .on("DOWN")
                .when(boardShown.not()));
        all.add(Command.of("linkage.sebelum", "ui.linkage.sebelum", "mdi2a-arrow-up", () -> model.step(-1))
                .on("UP")
                .when(boardShown.not()));
        all.add(acceptAll);
        return List.copyOf(all);
    }

    private boolean acceptable() {
        PairQueue queue = model.queue().get();
        boolean open = queue == PairQueue.PASTI || queue == PairQueue.TINJAU;
        return open && !boardShown.get() && model.extent().get().pairs() > 0;
    }

    /** The number of pairs and of those expected to be wrong stand in the question, before anything is done. */
    private void askAcceptAll() {
        Extent extent = model.extent().get();
        String where = model.village().get() == null
                ? texts.of("ui.linkage.semua_desa")
                : model.village().get().village();
        house.dialogs()
                .reason(
                        "ui.linkage.terima.judul",
                        Sentence.of(
                                "ui.linkage.terima.tanya",
                                texts.number(extent.pairs()),
                                where,
                                texts.decimal(extent.wrong(), extent.wrong() < 10 ? 2 : 0)),
                        "ui.linkage.terima.lanjut",
                        model::acceptAll);
    }

    private void show() {
        view.setCenter(boardShown.get() ? boardView : content());
    }

    private Node content() {
        return switch (model.state().get()) {
            case READY -> queues;
            case LOADING -> loading();
            case NO_RUN ->
                Controls.empty(
                        texts,
                        "mdi2s-set-center",
                        texts.of("ui.linkage.belum." + model.kind().get().name()),
                        runs.get(model.kind().get()));
            case FAILED -> Controls.failed(texts, model.problem().get(), "linkage.muat", model::reload);
        };
    }

    private VBox loading() {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("garis-muat");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.of("ui.tabel.memuat"));
        return new VBox(bar);
    }

    @Override
    public RoomId id() {
        return RoomId.PADANKAN;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void entered(Destination destination) {
        destination.wish("jenis").ifPresent(name -> wish(Queue.values(), name, model.kind()::set));
        destination.wish("antrean").ifPresent(name -> {
            boardShown.set(false);
            wish(PairQueue.values(), name, model.queue()::set);
        });
        long now = house.dataVersion().get();
        if (now > seen) {
            seen = now;
            model.reload();
            if (boardShown.get()) {
                board.reload();
            }
        }
    }

    private static <E extends Enum<E>> void wish(E[] values, String name, java.util.function.Consumer<E> set) {
        Arrays.stream(values).filter(each -> each.name().equals(name)).forEach(set);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public ObservableValue<String> status() {
        return Bindings.createStringBinding(
                () -> boardShown.get()
                        ? texts.of("ui.linkage.papan")
                        : texts.of(
                                "ui.linkage.status",
                                texts.number(model.lines().size()),
                                texts.number(model.extent().get().pairs())),
                model.lines(),
                model.extent(),
                boardShown);
    }

    @Override
    public ObservableValue<String> place() {
        return Bindings.createStringBinding(
                () -> boardShown.get()
                        ? texts.of("ui.linkage.papan")
                        : texts.of("ui.linkage.jenis." + model.kind().get().name()),
                model.kind(),
                boardShown);
    }
}
