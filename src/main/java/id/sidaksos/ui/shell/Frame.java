package id.sidaksos.ui.shell;

import id.sidaksos.base.Sentence;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.command.History;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Navigator;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The window's content while a database is open: sidebar, page head, the room in front, status bar. */
final class Frame extends BorderPane {
    private final Surroundings house;
    private final Texts texts;
    private final Overlay overlay;
    private final RoomMakers makers;
    private final Map<RoomId, Room> rooms = new EnumMap<>(RoomId.class);
    private final Deque<Destination> back = new ArrayDeque<>();
    private final Sidebar sidebar;
    private final PageHead head;
    private final StatusLine status;
    private final HelpPane help;
    private final StackPane stage = new StackPane();
    private final BorderPane page = new BorderPane();
    private final List<Command> everywhere;
    private final ChangeListener<Number> dataChanged = (o, was, is) -> readAgain();
    private Room front;

    /** @param navigator delegates to {@link #go}; rooms have it already */
    Frame(Function<Navigator, Surroundings> surroundings, RoomMakers makers, Overlay overlay, String databaseName) {
        this.house = surroundings.apply(this::go);
        this.texts = house.texts();
        this.overlay = overlay;
        this.makers = makers;
        List<RoomId> order = Arrays.stream(RoomId.values())
                .filter(makers.makers()::containsKey)
                .toList();
        sidebar = new Sidebar(texts, house.preferences(), order, room -> go(Destination.of(room)));
        head = new PageHead(texts, house.preferences().textPercent().get(), this::toContent);
        status = new StatusLine(
                texts,
                house.tasks(),
                databaseName,
                house.desk().folder().path().toString(),
                house.desk().actor(),
                this::openTray);
        help = new HelpPane(texts, this::toggleHelp);
        everywhere = commands(order);
        getStyleClass().add("bingkai");
        stage.getStyleClass().add("ruang");
        page.setTop(head);
        page.setCenter(stage);
        setLeft(sidebar);
        setCenter(page);
        setBottom(status);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        house.dataVersion().property().addListener(dataChanged);
        house.history().tells(this::notice);
    }

    private void readAgain() {
        if (front != null) {
            front.entered(Destination.of(front.id()));
        }
    }

    /** Another frame takes its place over the same database: it hears of nothing any more. */
    void leave() {
        house.dataVersion().property().removeListener(dataChanged);
    }

    /** Whether this room is in front. */
    boolean shows(RoomId room) {
        return front != null && front.id() == room;
    }

    /** Brings a room to the front, made if it was never there. */
    void go(Destination destination) {
        Function<Surroundings, Room> maker = makers.makers().get(destination.room());
        if (maker == null) {
            return;
        }
        Room room = rooms.get(destination.room());
        if (room == null) {
            room = maker.apply(house);
            rooms.put(destination.room(), room);
        }
        boolean other = room != front;
        if (other && front != null) {
            back.push(Destination.of(front.id()));
        }
        front = room;
        if (other) {
            stage.getChildren().setAll(room.view());
            head.show(room);
            status.show(room.status());
            sidebar.select(room.id());
            if (page.getRight() != null) {
                help.show(room, everywhere);
            }
        }
        room.entered(destination);
    }

    private void toContent() {
        if (front != null) {
            PageContent.focus(front.view());
        }
    }

    private void goBack() {
        if (!back.isEmpty()) {
            Destination last = back.pop();
            go(last);
            back.poll();
        }
    }

    private List<Command> commands(List<RoomId> order) {
        List<Command> list = new ArrayList<>();
        list.add(Command.of("palet", "ui.palet", "mdi2c-console-line", this::openPalette)
                .on("Shortcut+K"));
        list.add(Command.of("bantuan", "ui.bantuan", "mdi2h-help-circle-outline", this::toggleHelp)
                .on("F1"));
        list.add(Command.of("cari", "ui.cari", "mdi2m-magnify", head::focusSearch)
                .on("Shortcut+F"));
        list.add(Command.of("ke_isi", "ui.ke_isi", "mdi2t-table-arrow-down", this::toContent)
                .on("F6"));
        list.add(Command.of("urungkan", "ui.urungkan", "mdi2u-undo", house.history()::undo)
                .on("Shortcut+Z")
                .when(house.history().undoName().isNotNull()));
        list.add(Command.of("ulangi", "ui.ulangi", "mdi2r-redo", house.history()::redo)
                .on("Shortcut+Y")
                .when(house.history().redoName().isNotNull()));
        list.add(Command.of("kembali", "ui.kembali", "mdi2a-arrow-left", this::goBack)
                .on("Alt+LEFT"));
        list.add(Command.of("bilah_sisi", "ui.lipat", "mdi2d-dock-left", sidebar::toggleFolded)
                .on("Shortcut+B"));
        list.add(Command.of("tema", "ui.ganti_tema", "mdi2t-theme-light-dark", () -> house.preferences()
                        .dark()
                        .set(!house.preferences().dark().get()))
                .on("Shortcut+Shift+D"));
        list.add(Command.of("samarkan", "ui.samarkan", "mdi2e-eye-outline", () -> house.preferences()
                        .masked()
                        .set(!house.preferences().masked().get()))
                .on("Shortcut+Shift+N"));
        list.add(Command.of("tugas", "ui.tugas.baki", "mdi2p-playlist-check", this::openTray)
                .on("Shortcut+J"));
        int number = 1;
        for (RoomId room : order) {
            Command go = Command.of("ke." + room.lower(), room.textKey(), room.icon(), () -> go(Destination.of(room)));
            list.add(number <= 9 ? go.on("Alt+" + number) : go);
            number++;
        }
        return List.copyOf(list);
    }

    private void notice(History.Step step, Sentence name) {
        overlay.notice(texts.of(
                switch (step) {
                    case DONE -> "ui.tersimpan";
                    case UNDONE -> "ui.diurungkan";
                    case REDONE -> "ui.diulangi";
                },
                texts.of(name)));
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        List<Command> all = new ArrayList<>(front == null ? List.of() : front.commands());
        all.addAll(everywhere);
        for (Command command : all) {
            boolean plain = !event.isShortcutDown()
                    && !event.isAltDown()
                    && event.getText().length() == 1;
            if (!(typing && plain)
                    && command.shortcut().filter(keys -> keys.match(event)).isPresent()) {
                event.consume();
                command.run();
                return;
            }
        }
    }

    private void openPalette() {
        List<Command> all = new ArrayList<>(front == null ? List.of() : front.commands());
        all.addAll(everywhere);
        overlay.show(new Palette(texts, all, overlay::close));
    }

    private void openTray() {
        house.dialogs().custom("ui.tugas.baki", new TaskTray(texts, house.tasks()), List.of());
    }

    private void toggleHelp() {
        if (page.getRight() == null && front != null) {
            help.show(front, everywhere);
            page.setRight(help);
        } else {
            page.setRight(null);
        }
    }

    /** The room in front. */
    RoomId front() {
        return front == null ? RoomId.BERANDA : front.id();
    }
}
