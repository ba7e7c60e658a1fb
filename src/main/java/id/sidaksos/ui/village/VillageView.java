package id.sidaksos.ui.village;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.WorkFigures;
import id.sidaksos.ui.kit.card.CardKeys;
import id.sidaksos.ui.kit.card.CardList;
import id.sidaksos.ui.kit.card.CardPage;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.Dialogs;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Preferences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The village's window: the list at the left, the card in the middle, how far one is above, what is saved below. */
final class VillageView extends BorderPane {
    static final FilePicker.Kind PHOTOS =
            new FilePicker.Kind("ui.village.foto.berkas", List.of("jpg", "jpeg", "png", "JPG", "JPEG", "PNG"));

    private final VillageViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Preferences preferences;
    private final List<Command> commands;
    private final CardPage page;
    private final TextField search = new TextField();

    /** @param further commands of the window around: its language, closing */
    VillageView(VillageViewModel model, Texts texts, Dialogs dialogs, Preferences preferences, List<Command> further) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.commands = commands(further);
        CardList list = new CardList(model.list(), texts);
        this.page = new CardPage(model, model.list(), list, search, texts, preferences);
        setId("desa");
        getStyleClass().add("bingkai");
        setTop(new VBox(head(), progress()));
        setLeft(list);
        setCenter(page);
        setBottom(new SavedLine(model, texts));
        new CardKeys(this, page, commands, Map.of()).listen();
        model.changes().addListener((o, was, is) -> page.refresh());
        preferences.masked().addListener((o, was, is) -> page.refresh());
    }

    private List<Command> commands(List<Command> further) {
        List<Command> list = new ArrayList<>();
        list.add(Command.of("desa.berikut", "ui.village.berikut", "mdi2a-arrow-right", model.list()::nextOpen)
                .on("Page Down"));
        list.add(Command.of("desa.usulan", "ui.village.tambah_usulan", "mdi2h-home-plus-outline", model::propose)
                .on("Shortcut+U"));
        list.add(Command.of("desa.sebelum", "ui.village.sebelum", "mdi2a-arrow-left", model.list()::previous)
                .on("Page Up"));
        list.add(Command.of("desa.ada", "ui.village.semua_ada", "mdi2a-account-check-outline", model::allPresent)
                .on("Alt+A"));
        list.add(Command.of("desa.anggota", "ui.village.tambah_anggota", "mdi2a-account-plus-outline", this::addMember)
                .on("Shortcut+N"));
        list.add(Command.of("desa.foto", "ui.village.foto", "mdi2c-camera-outline", this::pickPhotos)
                .on("Shortcut+P"));
        list.add(Command.of("desa.acara", "ui.village.acara", "mdi2f-file-document-outline", this::minutes)
                .on("Shortcut+B"));
        list.add(Command.of("desa.petugas", "ui.village.petugas", "mdi2a-account-outline", this::askVerifier)
                .on("Shortcut+E"));
        list.add(Command.of("desa.buang", "ui.village.buang_usulan", "mdi2d-delete-outline", this::dropProposal)
                .when(javafx.beans.binding.Bindings.createBooleanBinding(
                        () -> model.list().selected().get() != null
                                && model.list().selected().get().kind() == RecordKind.USULAN,
                        model.list().selected())));
        list.add(Command.of("desa.cari", "ui.cari", "mdi2m-magnify", search::requestFocus)
                .on("Shortcut+F"));
        list.add(Command.of("desa.samarkan", "ui.samarkan", "mdi2e-eye-outline", () -> preferences
                        .masked()
                        .set(!preferences.masked().get()))
                .on("Shortcut+Shift+N"));
        list.add(Command.of("desa.tema", "ui.ganti_tema", "mdi2t-theme-light-dark", () -> preferences
                        .dark()
                        .set(!preferences.dark().get()))
                .on("Shortcut+Shift+D"));
        list.add(Command.of("desa.bantuan", "ui.bantuan", "mdi2h-help-circle-outline", this::toggleHelp)
                .on("F1"));
        list.addAll(further);
        return List.copyOf(list);
    }

    private HBox head() {
        var id = model.work().packet().id();
        Label title = new Label(texts.of("ui.village.judul", id.village()));
        title.getStyleClass().add("judul-halaman");
        Label place = new Label(texts.of("ui.village.tempat", id.district(), id.batch()));
        place.getStyleClass().add("remah");
        title.setMinWidth(Region.USE_PREF_SIZE);
        place.setMinWidth(Region.USE_PREF_SIZE);
        search.setId("cari");
        search.setPromptText(texts.of("ui.village.cari"));
        search.setAccessibleText(texts.of("ui.village.cari"));
        search.getStyleClass().add("cari");
        search.textProperty().bindBidirectional(model.list().search());
        MenuButton more = new MenuButton(texts.of("ui.lainnya"), Controls.icon("mdi2d-dots-horizontal"));
        more.setId("tindakan-lain");
        more.setMinWidth(Region.USE_PREF_SIZE);
        commands.stream().skip(2).forEach(command -> more.getItems().add(Controls.menuItem(texts, command)));
        HBox head = new HBox(
                8,
                new VBox(title, place),
                Controls.gap(),
                search,
                Controls.gap(),
                more,
                Controls.button(texts, commands.get(1)),
                Controls.primary(texts, commands.get(0)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("kepala-halaman");
        return head;
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(texts.of("ui.village.kemajuan_nama"));
        Label words = Controls.text("");
        words.setId("kemajuan");
        Runnable tell = () -> {
            WorkFigures now = model.list().figures().get();
            bar.setProgress(now.families() == 0 ? 0 : (double) now.done() / now.families());
            words.setText(texts.of(
                    "ui.village.kemajuan",
                    now.done(),
                    now.families(),
                    now.eligible(),
                    now.ineligible(),
                    now.deferred(),
                    now.proposals()));
        };
        model.list().figures().addListener((o, was, is) -> tell.run());
        tell.run();
        HBox line = new HBox(12, bar, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("kemajuan");
        return line;
    }

    private void focusCard() {
        page.focusCard();
    }

    private void addMember() {
        if (model.list().family() > 0) {
            RowRef row = model.add(RecordKind.ANGGOTA, model.list().family());
            page.card().focus(row, id.sidaksos.domain.layout.Field.NAMA.key());
        }
    }

    private void dropProposal() {
        dialogs.ask(
                "ui.village.buang_usulan",
                Sentence.of("ui.village.buang_usulan.tanya"),
                Command.of(
                        "desa.buang.ya",
                        "ui.village.buang_usulan",
                        "mdi2d-delete-outline",
                        () -> model.drop(model.list().selected().get())));
    }

    private void pickPhotos() {
        attach(dialogs.files().open("ui.village.foto", PHOTOS));
    }

    /** Photos for the family or proposal in front. */
    void attach(List<Path> files) {
        if (model.list().selected().get() != null) {
            model.attach(model.list().selected().get(), files);
        }
    }

    private void minutes() {
        new MinutesDialog(model, texts, dialogs).show();
    }

    void askVerifier() {
        dialogs.line(
                "ui.village.petugas",
                Sentence.of("ui.village.petugas.tanya"),
                "ui.village.petugas.simpan",
                model.verifier().get(),
                name -> {
                    model.verifier().set(name);
                    javafx.application.Platform.runLater(this::focusCard);
                });
    }

    private void toggleHelp() {
        setRight(getRight() == null ? new VillageHelp(texts, commands, this::toggleHelp) : null);
    }
}
