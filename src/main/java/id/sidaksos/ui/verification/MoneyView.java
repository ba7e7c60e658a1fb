package id.sidaksos.ui.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.verification.Deduction;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.Tariff;
import id.sidaksos.service.verval.TransportService.Owed;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Transport money: the year's tariff, who has completed how many records, and the receipt list that pays each once. */
final class MoneyView extends VBox {
    private static final int MOST_RUPIAH = 100_000_000;

    private final Surroundings house;
    private final Texts texts;
    private final MoneyViewModel model;
    private final TextField year = new TextField();
    private final TextField family = new TextField();
    private final TextField proposal = new TextField();
    private final TextField basis = new TextField();

    MoneyView(Surroundings house, MoneyViewModel model) {
        super(10);
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        getStyleClass().add("isi-halaman");
        DataTable<Owed> table = new DataTable<>("verval-transpor", texts, house.preferences(), model.owed(), columns());
        table.placeholder(Controls.empty("mdi2c-cash-multiple", texts.of("ui.verification.transpor.kosong")));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tariff(), actions(), table);
        model.tariffs().addListener((o, was, is) -> showTariffs());
        year.setText(Integer.toString(model.year().get()));
        year.setOnAction(event -> chooseYear());
        year.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                chooseYear();
            }
        });
        showTariffs();
    }

    private void chooseYear() {
        String digits = year.getText().strip();
        if (digits.matches("20[0-9]{2}")) {
            model.year().set(Integer.parseInt(digits));
        } else {
            year.setText(Integer.toString(model.year().get()));
        }
    }

    private Node tariff() {
        year.setPrefColumnCount(5);
        family.setPrefColumnCount(9);
        proposal.setPrefColumnCount(9);
        basis.setPrefColumnCount(26);
        Command keep = Command.of(
                        "transpor.tarif",
                        "ui.verification.transpor.simpan_tarif",
                        "mdi2c-content-save-outline",
                        this::keep)
                .when(Bindings.createBooleanBinding(
                        () -> rupiah(family) >= 0 && rupiah(proposal) >= 0,
                        family.textProperty(),
                        proposal.textProperty()));
        FlowPane bar = new FlowPane(
                12,
                8,
                labelled("ui.verification.transpor.tahun", year),
                labelled("ui.verification.transpor.tarif_keluarga", family),
                labelled("ui.verification.transpor.tarif_usulan", proposal),
                labelled("ui.verification.transpor.dasar", basis),
                Controls.button(texts, keep));
        bar.getStyleClass().add("bilah-tabel");
        return bar;
    }

    private HBox labelled(String key, TextField field) {
        Label label = new Label(texts.of(key));
        label.setLabelFor(field);
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        field.setAccessibleText(texts.of(key));
        HBox box = new HBox(6, label, field);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private Node actions() {
        Command pay = Command.of("transpor.bayar", "ui.verification.transpor.bayar", "mdi2c-cash-multiple", this::pay)
                .when(model.total().greaterThan(0));
        Label owed = new Label();
        owed.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        owed.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.of(
                                "ui.verification.transpor.terutang",
                                texts.number(model.total().get())),
                        model.total()));
        FlowPane bar = new FlowPane(12, 8, Controls.primary(texts, pay), owed);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return bar;
    }

    private List<Column<Owed>> columns() {
        return List.of(
                Column.text("kecamatan", "kolom.kecamatan", 130, line -> line.village()
                        .district()),
                Column.text("desa", "kolom.desa", 130, line -> line.village().village()),
                Column.text("petugas", "verval.transpor.kolom.PETUGAS", 200, Owed::verifier),
                Column.number("selesai", "verval.transpor.kolom.SELESAI", 100, Owed::completed),
                Column.number("dibayar", "verval.transpor.kolom.DIBAYAR", 110, Owed::paid),
                Column.number("rupiah", "verval.transpor.kolom.RUPIAH", 150, Owed::owed));
    }

    private void showTariffs() {
        Map<RecordKind, Tariff> now = model.tariffs().get();
        show(now.get(RecordKind.KELUARGA), family);
        show(now.get(RecordKind.USULAN), proposal);
        basis.setText(now.values().stream().map(Tariff::basis).findFirst().orElse(""));
    }

    private void show(Tariff tariff, TextField field) {
        field.setText(tariff == null ? "" : texts.number(tariff.rupiah()));
    }

    /** -1 for a text that is no amount of whole rupiah; dots between thousands are taken. */
    private static int rupiah(TextField field) {
        String digits = field.getText().replaceAll("[. ]", "").replace("Rp", "");
        if (!digits.matches("[0-9]{1,9}")) {
            return -1;
        }
        int rupiah = Integer.parseInt(digits);
        return rupiah > MOST_RUPIAH ? -1 : rupiah;
    }

    private void keep() {
        model.setTariffs(rupiah(family), rupiah(proposal), basis.getText().strip(), () -> house.dialogs()
                .notice(Sentence.of("ui.verification.transpor.tarif_tersimpan")));
    }

    private void pay() {
        house.dialogs()
                .line(
                        "ui.verification.transpor.bayar",
                        Sentence.of(
                                "ui.verification.transpor.nomor",
                                texts.number(model.total().get())),
                        "ui.verification.transpor.bayar",
                        "",
                        number -> house.dialogs()
                                .files()
                                .save(
                                        "ui.verification.transpor.bayar",
                                        "tanda-terima-" + model.year().get() + ".xlsx",
                                        FilePicker.Kind.WORKBOOK)
                                .ifPresent(
                                        target -> model.pay(number, Deduction.NONE, target, payment -> house.dialogs()
                                                .tell(
                                                        "ui.verification.transpor.bayar",
                                                        Sentence.of(
                                                                "ui.verification.transpor.dibayar",
                                                                texts.number(payment.list()
                                                                        .records()),
                                                                texts.number(payment.list()
                                                                        .amount()),
                                                                target.getFileName()
                                                                        .toString())))));
    }
}
