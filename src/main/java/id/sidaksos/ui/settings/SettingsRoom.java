package id.sidaksos.ui.settings;

import id.sidaksos.base.Sentence;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.Toggles;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The room of the settings: pages at the left, the page chosen at the right. */
public final class SettingsRoom implements Room {
    private static final String PAGE_KEY = "pengaturan.halaman";

    private final Surroundings house;
    private final Texts texts;
    private final OfficeViewModel office;
    private final DataViewModel data;
    private final BorderPane view = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<SettingsPage, Node> pages = new EnumMap<>(SettingsPage.class);
    private final Map<SettingsPage, ToggleButton> buttons = new EnumMap<>(SettingsPage.class);
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final List<Command> commands;

    public SettingsRoom(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        this.office = new OfficeViewModel(house);
        this.data = new DataViewModel(house);
        this.commands = made();
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("halaman");
        view.setLeft(list());
        view.setCenter(scroll);
        show(remembered());
    }

    private List<Command> made() {
        return List.of(
                Command.of("setelan.cadangkan", "ui.settings.cadangkan", "mdi2c-content-save-outline", this::backup)
                        .on("Shortcut+Shift+S"),
                Command.of(
                        "setelan.salin_rincian",
                        "ui.settings.salin_rincian",
                        "mdi2c-content-copy",
                        () -> house.dialogs()
                                .copy(AboutPage.technical(house, data.state().get()))));
    }

    private void backup() {
        house.dialogs()
                .files()
                .save("ui.settings.cadangkan", data.suggestedName(), FilePicker.Kind.BACKUP)
                .ifPresent(target -> data.backup(target, backup -> house.dialogs()
                        .tell(
                                "ui.settings.cadangan.selesai",
                                Sentence.of(
                                        "ui.settings.cadangan.tertulis",
                                        backup.file().toString(),
                                        texts.decimal(backup.bytes() / (1024.0 * 1024), 1)))));
    }

    private VBox list() {
        VBox list = new VBox(2);
        list.getStyleClass().add("setelan-daftar");
        ToggleGroup group = Toggles.group();
        for (SettingsPage page : SettingsPage.values()) {
            ToggleButton button = new ToggleButton(texts.of(page.textKey()), Controls.icon(page.icon()));
            button.setId("halaman-" + page.name());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(Control.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(event -> show(page));
            buttons.put(page, button);
            list.getChildren().add(button);
        }
        return list;
    }

    private SettingsPage remembered() {
        String name = house.preferences().get(PAGE_KEY, "");
        return Arrays.stream(SettingsPage.values())
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElse(SettingsPage.KANTOR);
    }

    private void show(SettingsPage page) {
        buttons.get(page).setSelected(true);
        scroll.setContent(pages.computeIfAbsent(page, this::make));
        scroll.setVvalue(0);
        place.set(texts.of(page.textKey()));
        house.preferences().put(PAGE_KEY, page.name());
    }

    private Node make(SettingsPage page) {
        return switch (page) {
            case KANTOR ->
                new OfficePage(
                        house,
                        office,
                        List.of(
                                OfficeKey.Group.DAERAH,
                                OfficeKey.Group.PEJABAT,
                                OfficeKey.Group.LAMPIRAN,
                                OfficeKey.Group.SALINAN));
            case ATURAN -> new OfficePage(house, office, List.of(OfficeKey.Group.ATURAN));
            case TAMPILAN -> new LookPage(house);
            case DATA -> new DataPage(house, data, commands.get(0));
            case TENTANG -> new AboutPage(house, commands.get(1));
        };
    }

    @Override
    public void entered(Destination destination) {
        office.refresh();
        data.refresh();
        destination.wish("halaman").ifPresent(name -> Arrays.stream(SettingsPage.values())
                .filter(page -> page.name().equals(name))
                .findFirst()
                .ifPresent(this::show));
        destination.wish("kunci").flatMap(OfficeKey::of).ifPresent(key -> {
            show(key.page());
            Control control = ((OfficePage) pages.get(key.page())).control(key);
            // The page has its measure only after the next layout.
            Platform.runLater(() -> reveal(control));
        });
    }

    private void reveal(Control control) {
        control.requestFocus();
        Node content = scroll.getContent();
        Bounds bounds = content.sceneToLocal(control.localToScene(control.getBoundsInLocal()));
        double room = content.getBoundsInLocal().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.max(0, Math.min(1, (bounds.getMinY() - 80) / room)));
        }
    }

    @Override
    public RoomId id() {
        return RoomId.PENGATURAN;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public ObservableValue<String> place() {
        return place;
    }
}
