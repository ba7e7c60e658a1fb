package id.sidaksos.ui.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.verification.Agreement;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.service.verval.BackCheckService;
import id.sidaksos.service.verval.BackCheckService.Draw;
import id.sidaksos.service.verval.BackCheckService.Look;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Uji petik: a share of the verified families is drawn by a seed, looked at again, and both looks are held side by side. */
final class BackCheckView extends VBox {
    private static final String SHARE = "5";

    private final Surroundings house;
    private final Texts texts;
    private final TableModel<Look> rows;
    private final Latest<State> reading;
    private final TextField seed = new TextField();
    private final TextField share = new TextField(SHARE);
    private final FlowPane figures = new FlowPane();
    private final ReadOnlyIntegerWrapper drawable = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Draw>> newest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Command> commands;

    private record State(List<Look> looks, Agreement agreement, int drawable, List<Draw> draws) {}

    BackCheckView(Surroundings house) {
        super(8);
        this.house = house;
        this.texts = house.texts();
        this.reading = new Latest<>(house.tasks(), 0);
        this.rows = new TableModel<>(
                house.tasks(),
                look -> look.head() + " " + look.village().village() + " "
                        + look.village().district() + " " + look.family() + " " + look.looker(),
                List.of());
        getStyleClass().add("isi-halaman");
        figures.getStyleClass().add("verval-angka");
        // The day is the seed: who draws again on one day over the same families draws the same.
        seed.setText(DateTimeFormatter.BASIC_ISO_DATE.format(house.desk().today()));
        DataTable<Look> table = new DataTable<>("verval-petik", texts, house.preferences(), rows, columns());
        table.placeholder(Controls.empty("mdi2d-dice-multiple-outline", texts.of("ui.verification.petik.kosong")));
        table.onOpen(look -> house.navigator().go(Destination.of(RoomId.KELUARGA, "keluarga", look.family())));
        VBox.setVgrow(table, Priority.ALWAYS);
        commands = made();
        getChildren().addAll(figures, drawing(), table);
        show(new Agreement(0, 0, java.util.OptionalDouble.empty()), List.of());
    }

    private List<Command> made() {
        BooleanExpression sound = Bindings.createBooleanBinding(
                () -> count() > 0 && seed.getText().strip().matches("[0-9]{1,18}"),
                seed.textProperty(),
                share.textProperty(),
                drawable);
        return List.of(
                Command.of("petik.tarik", "ui.verification.petik", "mdi2d-dice-multiple-outline", this::draw)
                        .when(sound),
                Command.of("petik.tulis", "ui.verification.petik.tulis", "mdi2f-file-export-outline", this::write)
                        .when(Bindings.createBooleanBinding(() -> newest.get().isPresent(), newest)),
                Command.of("petik.baca", "ui.verification.petik.terima", "mdi2t-tray-arrow-down", this::read)
                        .when(Bindings.createBooleanBinding(() -> newest.get().isPresent(), newest)));
    }

    List<Command> commands() {
        return commands;
    }

    private Node drawing() {
        seed.setId("petik-benih");
        share.setId("petik-bagian");
        seed.setPrefColumnCount(10);
        share.setPrefColumnCount(4);
        Label means = new Label();
        means.setId("petik-banyak");
        means.setMinWidth(Region.USE_PREF_SIZE);
        means.getStyleClass().add("keterangan");
        means.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.of(
                                "ui.verification.petik.banyak", texts.number(count()), texts.number(drawable.get())),
                        share.textProperty(),
                        drawable));
        FlowPane bar = new FlowPane(
                12,
                8,
                labelled("ui.verification.petik.benih", seed),
                labelled("ui.verification.petik.bagian", share),
                means);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        bar.getStyleClass().add("bilah-tabel");
        bar.getChildren().add(Controls.primary(texts, commands.get(0)));
        commands.stream().skip(1).forEach(command -> bar.getChildren().add(Controls.button(texts, command)));
        return bar;
    }

    private HBox labelled(String key, TextField field) {
        Label label = new Label(texts.of(key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(texts.of(key));
        HBox box = new HBox(6, label, field);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    /** Families that the share means: at least one of those there are; 0 for a text that is no share. */
    private int count() {
        String text = share.getText().strip();
        int percent = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (percent < 1 || percent > 100) {
            return 0;
        }
        return (int) Math.ceil(drawable.get() * percent / 100.0);
    }

    private List<Column<Look>> columns() {
        return List.of(
                Column.number("tarikan", "verval.petik.kolom.TARIKAN", 70, Look::draw),
                Column.text("kecamatan", "kolom.kecamatan", 90, look -> look.village()
                        .district()),
                Column.text("desa", "kolom.desa", 122, look -> look.village().village()),
                Column.text("nama", "verval.petik.kolom.NAMA", 156, Look::head),
                Column.text("rt", "ui.verification.petik.rtrw", 60, BackCheckView::neighbourhood),
                Column.text("pertama", "ui.verification.petik.pertama", 104, this::first),
                Column.text("kedua", "verval.petik.kolom.HASIL", 124, look -> words(look.second())),
                Column.chip(
                        "beda",
                        "ui.verification.petik.beda",
                        120,
                        Comparator.comparing(look -> Agreed.of(look)),
                        this::chip),
                Column.text("petugas", "verval.petik.kolom.PETUGAS", 140, Look::looker),
                Column.<Look>text("kunci", "kolom.id_keluarga", 140, Look::family)
                        .hidden());
    }

    /** The order is that of what is worth a look. */
    private enum Agreed {
        BEDA,
        BELUM,
        SAMA;

        static Agreed of(Look look) {
            return look.second().isEmpty() ? BELUM : look.second().equals(look.first()) ? SAMA : BEDA;
        }
    }

    private static String neighbourhood(Look look) {
        return look.rt() < 0 && look.rw() < 0
                ? ""
                : (look.rt() < 0 ? "-" : look.rt()) + "/" + (look.rw() < 0 ? "-" : look.rw());
    }

    private String words(Optional<Hasil> result) {
        return result.map(each -> texts.of(each.key())).orElse("");
    }

    /** Not before the second look is in: it must not be led. */
    private String first(Look look) {
        return look.second().isEmpty() ? "" : words(look.first());
    }

    private Chip chip(Look look) {
        Agreed agreed = Agreed.of(look);
        String words = texts.of("ui.verification.petik.beda." + agreed.name());
        return switch (agreed) {
            case BEDA -> new Chip(words, "mdi2n-not-equal-variant", Chip.Tone.PERIKSA);
            case BELUM -> new Chip(words, "mdi2c-clock-outline", Chip.Tone.ABU);
            case SAMA -> new Chip(words, "mdi2c-check", Chip.Tone.BAIK);
        };
    }

    private BackCheckService service() {
        return house.district().verval().backChecks(texts.messages());
    }

    StringProperty search() {
        return rows.search();
    }

    void refresh() {
        reading.submit(
                progress -> new State(
                        service().looks(),
                        service().agreement(),
                        service().drawable(),
                        service().draws()),
                read -> {
                    rows.rows(read.looks());
                    drawable.set(read.drawable());
                    newest.set(read.draws().stream().reduce((older, newer) -> newer));
                    show(read.agreement(), read.looks());
                });
    }

    private void show(Agreement agreement, List<Look> looks) {
        long looked = looks.stream().filter(look -> look.second().isPresent()).count();
        figures.getChildren()
                .setAll(
                        figure(texts.number(looks.size()), "ui.verification.petik.angka.ditarik"),
                        figure(texts.number(looked), "ui.verification.petik.angka.dilihat"),
                        figure(texts.number(agreement.equal()), "ui.verification.petik.angka.sama"),
                        figure(
                                agreement.families() == 0 ? "\u2013" : texts.percent(agreement.share()),
                                "ui.verification.petik.angka.kesepakatan"),
                        figure(
                                agreement.kappa().isEmpty()
                                        ? "\u2013"
                                        : texts.decimal(agreement.kappa().getAsDouble(), 2),
                                "ui.verification.petik.angka.kappa"));
    }

    private VBox figure(String number, String key) {
        return Controls.figure(number, texts.of(key));
    }

    private void draw() {
        long by = Long.parseLong(seed.getText().strip());
        int count = count();
        house.tasks()
                .job("ui.verification.tugas.petik", progress -> service().draw(by, count))
                .onSuccess(drawn -> {
                    house.dataVersion().changed();
                    refresh();
                    house.dialogs()
                            .notice(Sentence.of(
                                    "ui.verification.petik.ditarik",
                                    texts.number(drawn.families().size()),
                                    texts.number(drawn.number())));
                })
                .start();
    }

    private void write() {
        newest.get().ifPresent(draw -> new ListFiles(house)
                .write(
                        "ui.verification.petik.tulis",
                        "ui.verification.tugas.papan",
                        texts.of("ui.verification.petik.berkas", Integer.toString(draw.number())),
                        target -> service().write(draw, target)));
    }

    private void read() {
        new ListFiles(house)
                .read(
                        "ui.verification.petik.terima",
                        "ui.verification.tugas.rencana",
                        file -> {
                            var taken = service().read(file);
                            return new ListFiles.Told(
                                    texts.of("ui.verification.petik.jadi", texts.number(taken.families())),
                                    taken.told());
                        },
                        this::refresh);
    }
}
