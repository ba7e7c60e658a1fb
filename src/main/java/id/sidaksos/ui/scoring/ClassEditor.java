package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.Band;
import id.sidaksos.domain.scoring.Bands;
import id.sidaksos.domain.scoring.Direction;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.Master;
import id.sidaksos.domain.scoring.Quotient;
import id.sidaksos.domain.scoring.Score;
import id.sidaksos.domain.scoring.SetEdit;
import id.sidaksos.domain.scoring.UnknownRule;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.LinesField;
import id.sidaksos.ui.kit.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * The classes with their borders as numbers, and what holds for the set as a whole. Classes stand in the order of the
 * workbook: sorted by score they would change places under a person's fingers.
 */
final class ClassEditor extends VBox {
    private final Texts texts;
    private final ScoringViewModel model;
    private final GridPane grid = new GridPane();
    private final List<TextField> names = new ArrayList<>();
    private final List<NumberField> lows = new ArrayList<>();
    private final List<NumberField> highs = new ArrayList<>();
    private final NumberField divisor;
    private final NumberField minimum;
    private final ComboBox<Direction> direction = new ComboBox<>();
    private final ComboBox<UnknownRule> unknown = new ComboBox<>();
    private final LinesField basis = new LinesField(3);
    private final Label reach = Controls.text("", "keterangan");
    private boolean showing;

    ClassEditor(Texts texts, ScoringViewModel model, double em) {
        super(12);
        this.texts = texts;
        this.model = model;
        getStyleClass().add("isi-tab");
        divisor = new NumberField(
                texts,
                "set-pembagi",
                texts.of("ui.penilaian.pembagi"),
                to -> model.edit(set -> SetEdit.divisor(set, to)));
        minimum = new NumberField(
                texts,
                "set-minimal",
                texts.of("ui.penilaian.minimal"),
                to -> model.edit(set -> SetEdit.minimum(set, to)));
        choice(
                direction,
                "set-arah",
                "ui.penilaian.arah",
                Direction.values(),
                to -> model.edit(set -> SetEdit.direction(set, to)));
        choice(
                unknown,
                "set-kosong",
                "ui.penilaian.kosong",
                UnknownRule.values(),
                to -> model.edit(set -> SetEdit.unknown(set, to)));
        basis.setId("set-dasar");
        basis.setMinHeight(5 * em);
        basis.setAccessibleText(texts.of("ui.penilaian.dasar"));
        basis.textProperty().addListener((o, was, is) -> {
            if (!showing) {
                model.edit(set -> SetEdit.basis(set, is));
            }
        });
        grid.setHgap(8);
        grid.setVgap(4);
        Command add = Command.of("penilaian.tambah_kelas", "ui.penilaian.tambah_kelas", "mdi2p-plus", this::add);
        getChildren()
                .addAll(
                        Controls.text(texts.of("ui.penilaian.kelas.judul"), "judul-kartu"),
                        grid,
                        Controls.text(texts.of("ui.penilaian.kelas.ket"), "keterangan"),
                        Controls.button(texts, add),
                        Controls.text(texts.of("ui.penilaian.umum.judul"), "judul-kartu"),
                        general(),
                        reach,
                        labelled("ui.penilaian.dasar", basis));
        model.draft().addListener((o, was, is) -> show(is));
        show(model.draft().get());
    }

    private Node general() {
        GridPane fields = new GridPane();
        fields.setHgap(14);
        fields.setVgap(8);
        fields.addRow(0, labelled("ui.penilaian.pembagi", divisor), labelled("ui.penilaian.minimal", minimum));
        fields.addRow(1, labelled("ui.penilaian.arah", direction), labelled("ui.penilaian.kosong", unknown));
        return fields;
    }

    private Node labelled(String key, Region field) {
        Label label = new Label(texts.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private <E extends Enum<E>> void choice(ComboBox<E> box, String id, String key, E[] values, Consumer<E> chosen) {
        box.setId(id);
        box.setAccessibleText(texts.of(key));
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : texts.of(key + "." + value.name());
            }

            @Override
            public E fromString(String text) {
                return box.getValue();
            }
        });
        box.valueProperty().addListener((o, was, is) -> {
            if (!showing && is != null) {
                chosen.accept(is);
            }
        });
    }

    private void show(IndicatorSet set) {
        if (set == null) {
            return;
        }
        showing = true;
        List<Band> list = set.bands().list();
        if (list.size() != names.size()) {
            rows(list.size());
        }
        for (int i = 0; i < names.size(); i++) {
            Band band = list.get(i);
            if (!names.get(i).getText().strip().equals(band.name())) {
                names.get(i).setText(band.name());
            }
            lows.get(i).show(band.min());
            highs.get(i).show(band.max());
        }
        Master master = set.master();
        divisor.show(master.divisor());
        minimum.show(master.minimum());
        direction.setValue(master.direction());
        unknown.setValue(master.unknown());
        if (!basis.getText().equals(master.basis())) {
            basis.setText(master.basis());
        }
        reach.setText(reach(set));
        showing = false;
    }

    private String reach(IndicatorSet set) {
        BigDecimal weights = set.indicators().stream()
                .filter(indicator -> indicator.counted())
                .map(indicator -> indicator.weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String highest = set.master().divisor().signum() <= 0
                ? "–"
                : texts.decimal(
                        new Quotient(set.largestPoints(), set.master().divisor())
                                .rounded(Score.PLACES)
                                .doubleValue(),
                        Score.PLACES);
        return texts.of("ui.penilaian.jangkauan", NumberField.shown(texts, weights), highest);
    }

    private void rows(int many) {
        grid.getChildren().clear();
        names.clear();
        lows.clear();
        highs.clear();
        grid.addRow(
                0,
                heading("ui.penilaian.kelas.nama"),
                heading("ui.penilaian.kelas.mulai"),
                heading("ui.penilaian.kelas.sampai"));
        for (int i = 0; i < many; i++) {
            row(i);
        }
    }

    private Label heading(String key) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("keterangan");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void row(int at) {
        String place = texts.of("ui.penilaian.kelas_ke", at + 1);
        TextField name = new TextField();
        name.setId("kelas-nama-" + at);
        name.setAccessibleText(place + ": " + texts.of("ui.penilaian.kelas.nama"));
        name.textProperty()
                .addListener((o, was, is) -> change(at, band -> new Band(is.strip(), band.min(), band.max())));
        GridPane.setHgrow(name, Priority.SOMETIMES);
        NumberField low = new NumberField(
                texts,
                "kelas-mulai-" + at,
                place + ": " + texts.of("ui.penilaian.kelas.mulai"),
                to -> change(at, band -> new Band(band.name(), to, band.max())));
        NumberField high = new NumberField(
                texts,
                "kelas-sampai-" + at,
                place + ": " + texts.of("ui.penilaian.kelas.sampai"),
                to -> change(at, band -> new Band(band.name(), band.min(), to)));
        names.add(name);
        lows.add(low);
        highs.add(high);
        Command remove = Command.of(
                "penilaian.hapus_kelas." + at, "ui.penilaian.hapus_kelas", "mdi2d-delete-outline", () -> remove(at));
        grid.addRow(at + 1, name, low, high, Controls.iconButton(texts, remove));
    }

    private void change(int at, java.util.function.UnaryOperator<Band> change) {
        if (!showing) {
            model.edit(set -> {
                Band was = set.bands().list().get(at);
                return SetEdit.band(set, was, change.apply(was));
            });
        }
    }

    private void remove(int at) {
        model.edit(set -> {
            List<Band> list = new ArrayList<>(set.bands().list());
            list.remove(at);
            return set.withBands(new Bands(list));
        });
    }

    /** A further class above the topmost one. */
    private void add() {
        model.edit(set -> {
            List<Band> list = new ArrayList<>(set.bands().list());
            BigDecimal from = list.stream().map(Band::max).reduce(BigDecimal.ZERO, BigDecimal::max);
            list.add(new Band(texts.of("ui.penilaian.kelas.baru"), from, from.add(BigDecimal.TEN)));
            return set.withBands(new Bands(list));
        });
    }
}
