package id.sidaksos.ui.decree;

import id.sidaksos.base.Sentence;
import id.sidaksos.service.decree.DecreeArchive.IssuedDecree;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/** The decrees that were issued: each can be written again and proven. */
final class IssuedView extends BorderPane {
    private static final int SHOWN_DIGITS = 16;

    private final Surroundings house;
    private final Texts texts;
    private final IssuedViewModel model;
    private final DataTable<IssuedDecree> table;
    private final ResultDialog results;

    IssuedView(Surroundings house, IssuedViewModel model, ResultDialog results, Command start) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.results = results;
        getStyleClass().add("isi-halaman");
        table = new DataTable<>("sk-daftar", texts, house.preferences(), model.rows(), columns());
        table.placeholder(
                Controls.empty(texts, "mdi2f-file-certificate-outline", texts.of("ui.decree.belum_ada"), start));
        SimpleBooleanProperty one = new SimpleBooleanProperty();
        one.bind(table.view().getSelectionModel().selectedItemProperty().isNotNull());
        Command again = Command.of(
                        "sk.tulis_ulang", "ui.decree.tulis_ulang", "mdi2f-file-restore-outline", () -> again(false))
                .when(one);
        Command masked = Command.of(
                        "sk.tulis_tersamar", "ui.decree.tulis_tersamar", "mdi2e-eye-off-outline", () -> again(true))
                .when(one);
        Command prove = Command.of("sk.periksa", "ui.decree.periksa", "mdi2s-shield-check-outline", this::prove)
                .when(one);
        Command copy = Command.of(
                        "sk.salin_sidik", "ui.decree.salin_sidik", "mdi2c-content-copy", () -> table.selected()
                                .ifPresent(decree -> house.dialogs().copy(decree.fingerprint())))
                .when(one);
        FlowPane bar = new FlowPane(
                8,
                6,
                Controls.button(texts, again),
                Controls.button(texts, masked),
                Controls.button(texts, prove),
                Controls.button(texts, copy));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("bilah-tabel");
        table.menu(
                Controls.menuItem(texts, again),
                Controls.menuItem(texts, masked),
                Controls.menuItem(texts, prove),
                Controls.menuItem(texts, copy));
        table.onOpen(decree -> prove());
        setTop(bar);
        setCenter(table);
    }

    private List<Column<IssuedDecree>> columns() {
        Column<IssuedDecree> day =
                Column.text("tanggal", "ui.decree.tanggal", 130, decree -> texts.date(decree.date()));
        Column<IssuedDecree> when = Column.text(
                "waktu",
                "ui.decree.waktu",
                130,
                decree -> texts.shortMoment(decree.stamp().time()));
        return List.of(
                Column.text("nomor", "ui.decree.nomor", 200, IssuedDecree::number),
                by(day, Comparator.comparing(IssuedDecree::date)),
                Column.text("tentang", "ui.decree.tentang", 300, IssuedDecree::subject),
                Column.number("keluarga", "corong.kolom.KELUARGA", 80, IssuedDecree::families),
                Column.number("jiwa", "corong.kolom.JIWA", 80, IssuedDecree::persons),
                Column.text("sidik", "ui.decree.sidik", 150, decree -> decree.fingerprint()
                        .substring(0, SHOWN_DIGITS)),
                by(when, Comparator.comparing(decree -> decree.stamp().time())),
                Column.text("pelaku", "ui.decree.pelaku", 110, decree -> decree.stamp()
                        .actor()));
    }

    private static <R> Column<R> by(Column<R> column, Comparator<R> order) {
        return new Column<>(
                column.id(),
                column.titleKey(),
                column.form(),
                column.value(),
                Optional.of(order),
                column.width(),
                column.shown());
    }

    private void again(boolean masked) {
        table.selected().ifPresent(decree -> house.dialogs()
                .files()
                .save("ui.decree.simpan", suggested(decree), FilePicker.Kind.WORKBOOK)
                .ifPresent(target -> model.write(
                        decree,
                        target,
                        masked,
                        files -> results.written(
                                Sentence.of("ui.decree.ditulis_ulang", decree.number()),
                                files,
                                decree.fingerprint()))));
    }

    private static String suggested(IssuedDecree decree) {
        String given = decree.number().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return given.isEmpty() ? "Lampiran SK.xlsx" : "Lampiran SK " + given + ".xlsx";
    }

    private void prove() {
        table.selected().ifPresent(decree -> model.verify(decree, results::proven));
    }
}
