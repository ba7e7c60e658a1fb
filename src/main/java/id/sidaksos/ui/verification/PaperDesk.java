package id.sidaksos.ui.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.WorkFigures;
import id.sidaksos.ui.kit.card.CardKeys;
import id.sidaksos.ui.kit.card.CardList;
import id.sidaksos.ui.kit.card.CardPage;
import id.sidaksos.ui.kit.card.WorkList;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One stack of paper: how far one is above, the families in the paper's order at the left, the card of one of them. */
final class PaperDesk extends BorderPane {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private static final int LETTERS_FOR_BOTH = 62;

    private final Surroundings house;
    private final Texts texts;
    private final PaperViewModel model;
    private final WorkList rows;
    private final CardPage page;
    private final List<Command> commands;

    PaperDesk(Surroundings house, PaperViewModel model, TextField search) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.rows = model.list();
        this.commands = commands();
        CardList list = new CardList(rows, texts);
        page = new CardPage(model, rows, list, search, texts, house.preferences());
        page.setId("kertas-kartu");
        setTop(progress());
        setLeft(list);
        whenWide(list);
        setCenter(page);
        new CardKeys(this, page, commands, Map.of(KeyCode.N, Form.REPAIR + Field.NIK.key(), KeyCode.K, Form.REMARK))
                .listen();
    }

    /** On a small window with large text the card alone is what is needed. */
    private void whenWide(Node node) {
        double letter = 13.0 * house.preferences().textPercent().get() / 100;
        node.visibleProperty().bind(widthProperty().greaterThan(LETTERS_FOR_BOTH * letter));
        node.managedProperty().bind(node.visibleProperty());
    }

    /** After a change of the answers, or of how they are shown. */
    void refresh() {
        page.refresh();
    }

    /** Makes the card anew: what a scanner has typed into it goes. */
    void renew() {
        page.renew();
    }

    void focusCard() {
        page.focusCard();
    }

    private List<Command> commands() {
        return List.of(
                Command.of("kertas.berikut", "ui.village.berikut", "mdi2a-arrow-right", rows::nextOpen)
                        .on("Page Down"),
                Command.of("kertas.sebelum", "ui.village.sebelum", "mdi2a-arrow-left", rows::previous)
                        .on("Page Up"),
                Command.of("kertas.urung", "ui.verification.kertas.urung", "mdi2u-undo", this::undo)
                        .on("Shortcut+Z"),
                Command.of("kertas.ada", "ui.village.semua_ada", "mdi2a-account-check-outline", model::allPresent)
                        .on("Alt+A"),
                Command.of("kertas.anggota", "ui.village.tambah_anggota", "mdi2a-account-plus-outline", this::addMember)
                        .on("Shortcut+N"),
                Command.of("kertas.usulan", "ui.village.tambah_usulan", "mdi2h-home-plus-outline", model::propose)
                        .on("Shortcut+U"),
                Command.of("kertas.buang", "ui.village.buang_usulan", "mdi2d-delete-outline", this::dropProposal)
                        .when(Bindings.createBooleanBinding(
                                () -> rows.selected().get() != null
                                        && rows.selected().get().kind() == RecordKind.USULAN,
                                rows.selected())));
    }

    private void undo() {
        model.undo();
        page.renew();
    }

    private void addMember() {
        if (rows.family() > 0) {
            RowRef row = model.add(RecordKind.ANGGOTA, rows.family());
            page.card().focus(row, Field.NAMA.key());
        }
    }

    private void dropProposal() {
        house.dialogs()
                .ask(
                        "ui.village.buang_usulan",
                        Sentence.of("ui.verification.kertas.buang.tanya"),
                        Command.of("kertas.buang.ya", "ui.village.buang_usulan", "mdi2d-delete-outline", () -> {
                            model.drop(rows.selected().get());
                            model.save();
                        }));
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(texts.of("ui.village.kemajuan_nama"));
        Label words = new Label();
        words.setId("kertas-kemajuan");
        words.setMinWidth(Region.USE_PREF_SIZE);
        whenWide(bar);
        Label tally = new Label();
        tally.setMinWidth(Region.USE_PREF_SIZE);
        whenWide(tally);
        Runnable tell = () -> {
            WorkFigures now = rows.figures().get();
            bar.setProgress(now.families() == 0 ? 0 : (double) now.done() / now.families());
            words.setText(texts.of(
                    "ui.verification.kertas.kemajuan", texts.number(now.done()), texts.number(now.families())));
            tally.setText(texts.of(
                    "ui.verification.kertas.hitungan",
                    texts.number(now.eligible()),
                    texts.number(now.ineligible()),
                    texts.number(now.deferred())));
        };
        rows.figures().addListener((o, was, is) -> tell.run());
        tell.run();
        Label saved = Controls.text("", "keterangan");
        saved.setId("kertas-tersimpan");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        // A binding is held weakly: nothing of this stack stays when another one is opened.
        saved.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.saved()
                                .get()
                                .map(time -> texts.of("ui.village.tersimpan", TIME.format(time)))
                                .orElse(""),
                        model.saved()));
        MenuButton more = new MenuButton(texts.of("ui.lainnya"), Controls.icon("mdi2d-dots-horizontal"));
        more.setId("kertas-lain");
        more.setMinWidth(Region.USE_PREF_SIZE);
        commands.stream().skip(1).forEach(command -> more.getItems().add(item(command)));
        HBox line =
                new HBox(12, bar, words, tally, Controls.gap(), saved, more, Controls.button(texts, commands.get(0)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("kemajuan");
        return line;
    }

    /** Its keys are listened to on the page alone: an accelerator would act in every room. */
    private MenuItem item(Command command) {
        MenuItem item = Controls.menuItem(texts, command);
        item.setAccelerator(null);
        command.shortcut().ifPresent(keys -> item.setText(item.getText() + "  (" + keys.getDisplayText() + ")"));
        return item;
    }
}
