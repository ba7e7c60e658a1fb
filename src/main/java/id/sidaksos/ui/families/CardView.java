package id.sidaksos.ui.families;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The whole card of a family: who it is and why it is in or out above, its parts at the left, one of them in the middle. */
final class CardView extends BorderPane {
    private final Surroundings house;
    private final Texts texts;
    private final FamiliesViewModel model;
    private final FamilyWords words;
    private final SectionMaker sections;
    private final ListView<CardSection> list = new ListView<>();
    private final ScrollPane content = new ScrollPane();

    CardView(Surroundings house, FamiliesViewModel model, FamilyWords words) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.words = words;
        this.sections = new SectionMaker(house, words);
        setId("kartu-keluarga");
        getStyleClass().add("kartu-keluarga");
        list.setId("kartu-bagian");
        list.getStyleClass().addAll("kartu-bagian", "dense");
        list.setAccessibleText(texts.of("ui.families.bagian"));
        list.getItems().setAll(CardSection.values());
        list.setCellFactory(unused -> new SectionCell());
        list.getSelectionModel().select(0);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> showSection());
        content.setFitToWidth(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.getStyleClass().add("halaman");
        // Before the controls inside, which take Escape for themselves and do nothing with it.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.close();
            } else if (turns(event)) {
                event.consume();
                boolean on = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.DOWN;
                model.step(on ? 1 : -1);
            }
        });
        setLeft(list);
        setCenter(content);
        model.card().addListener((o, was, is) -> is.ifPresent(open -> show(was.isEmpty(), open)));
        house.preferences().masked().addListener((o, was, is) -> showSection());
    }

    /** Page up and page down turn the cards, though the page that scrolls would take them; so do Alt and the arrows. */
    private static boolean turns(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        boolean page = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
        boolean others = event.isShortcutDown() || event.isShiftDown();
        return !others && (page && !event.isAltDown() || arrow && event.isAltDown());
    }

    private void show(boolean fresh, OpenCard open) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean inHead = !fresh && focused != null && getTop() != null && isIn(focused, getTop());
        setTop(head(open));
        if (inHead && focused.getId() != null) {
            // The button that turned to this card stays under the finger.
            Node same = getTop().lookup("#" + focused.getId());
            (same == null ? list : same).requestFocus();
        }
        list.refresh();
        if (fresh) {
            list.getSelectionModel().select(CardSection.ANGGOTA);
        }
        showSection();
        if (fresh) {
            // Only once the card stands in the window can it take the keyboard.
            javafx.application.Platform.runLater(list::requestFocus);
        }
    }

    private static boolean isIn(Node node, Node parent) {
        Node at = node;
        while (at != null && at != parent) {
            at = at.getParent();
        }
        return at != null;
    }

    private void showSection() {
        CardSection section = list.getSelectionModel().getSelectedItem();
        if (section != null && model.card().get().isPresent()) {
            content.setContent(sections.make(section, model.card().get().get()));
            content.setVvalue(0);
        }
    }

    private Node head(OpenCard open) {
        Command back = Command.of("families.kembali", "ui.families.tutup", "mdi2a-arrow-left", model::close);
        Command next = Command.of("kartu.berikut", "ui.families.berikut", "mdi2c-chevron-down", () -> model.step(1));
        Command before = Command.of("kartu.sebelum", "ui.families.sebelum", "mdi2c-chevron-up", () -> model.step(-1));
        Label name = Controls.text(open.name(), "judul-kartu-keluarga");
        name.setId("kartu-nama");
        VBox who = new VBox(2, name, Controls.text(place(open), "keterangan"));
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox line = new HBox(
                10,
                Controls.iconButton(texts, back),
                who,
                Controls.iconButton(texts, before),
                Controls.iconButton(texts, next));
        line.setAlignment(Pos.TOP_LEFT);
        VBox head = new VBox(6, line);
        head.getStyleClass().add("kartu-kepala");
        open.family().ifPresent(family -> head.getChildren().addAll(chips(family), why(family)));
        return head;
    }

    private String place(OpenCard open) {
        String id = open.family().map(HotFamily::id).orElse(open.head().key());
        var region = open.head().facts().region();
        return texts.of("ui.families.letak", id, region.village(), region.district());
    }

    private FlowPane chips(HotFamily family) {
        FlowPane chips = new FlowPane(8, 4);
        chips.getChildren().add(words.exit(family.exit()).label());
        chips.getChildren().add(words.assessment(family.assessment()).label());
        if (family.score() != null) {
            chips.getChildren()
                    .add(new Label(texts.of(
                            "ui.families.skor", texts.decimal(family.score().doubleValue(), 2))));
        }
        chips.getChildren()
                .add(new Label(
                        family.desil() < 1
                                ? texts.of("ui.families.desil_tidak_diketahui")
                                : texts.of("ui.families.desil", family.desil())));
        chips.getChildren().add(words.inDtks(family.inDtks()).label());
        family.gravest().ifPresent(level -> chips.getChildren()
                .add(words.level(family.gravest(), family.findings()).label()));
        return chips;
    }

    private HBox why(HotFamily family) {
        Label text = Controls.text(whyText(family));
        text.setId("kartu-mengapa");
        HBox.setHgrow(text, Priority.ALWAYS);
        Command copy =
                Command.of("kartu.salin_mengapa", "ui.families.salin_mengapa", "mdi2c-content-copy", this::copyWhy);
        HBox line = new HBox(8, text, Controls.iconButton(texts, copy));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private String whyText(HotFamily family) {
        String grave = model.card().get().stream()
                .flatMap(open -> open.rows().stream())
                .flatMap(row -> row.findings().stream())
                .filter(finding -> finding.kind().level() == Level.GAWAT)
                .findFirst()
                .map(this::sentence)
                .orElse("");
        return words.why(family, model.rule(), grave);
    }

    private String sentence(Finding finding) {
        return texts.of(finding.kind().key(), finding.args().toArray());
    }

    /** Puts the sentence why the family is in or out of the decree on the clipboard. */
    void copyWhy() {
        Optional<HotFamily> family = model.card().get().flatMap(OpenCard::family);
        family.ifPresent(shown -> house.dialogs().copy(whyText(shown)));
    }

    /** Name of a part with its number. */
    private final class SectionCell extends ListCell<CardSection> {
        @Override
        protected void updateItem(CardSection section, boolean empty) {
            super.updateItem(section, empty);
            if (empty || section == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            int count = model.card().get().map(section::count).orElse(-1);
            String name = texts.of(section.textKey());
            setId("bagian-" + section.name().toLowerCase(java.util.Locale.ROOT));
            setText(count < 0 ? name : texts.of("ui.families.bagian_jumlah", name, texts.number(count)));
            setGraphic(Controls.icon(section.icon()));
        }
    }
}
