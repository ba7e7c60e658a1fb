package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.Answer;
import id.sidaksos.domain.scoring.Band;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.SetEdit;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.LinesField;
import id.sidaksos.ui.kit.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One indicator: weight, whether it counts, where its answer comes from, gate, and the answers with their points. */
final class IndicatorForm extends VBox {
    private final Texts texts;
    private final ScoringViewModel model;
    private final int at;
    private final TextField code = new TextField();
    private final LinesField text = new LinesField(2);
    private final Label note = Controls.text("", "keterangan");
    private final NumberField weight;
    private final CheckBox counted;
    private final ComboBox<String> source = new ComboBox<>();
    private final ComboBox<String> gate = new ComboBox<>();
    private final List<TextField> isi = new ArrayList<>();
    private final List<NumberField> points = new ArrayList<>();
    private boolean showing;

    /** @param remove takes the whole indicator out of the set */
    IndicatorForm(Texts texts, ScoringViewModel model, int at, double em, Command remove) {
        super(8);
        this.texts = texts;
        this.model = model;
        this.at = at;
        getStyleClass().add("polos");
        weight = new NumberField(
                texts,
                "indikator-bobot",
                texts.of("ui.penilaian.bobot"),
                to -> model.edit(set -> SetEdit.weight(set, at, to)));
        counted = new CheckBox(texts.of("ui.penilaian.dihitung"));
        counted.setId("indikator-dihitung");
        counted.setMinWidth(Region.USE_PREF_SIZE);
        counted.setOnAction(event -> model.edit(set -> SetEdit.counted(set, at, counted.isSelected())));
        choice(
                source,
                "indikator-sumber",
                "ui.penilaian.sumber",
                this::sourceWords,
                to -> model.edit(set -> SetEdit.source(set, at, to)));
        choice(
                gate,
                "indikator-gerbang",
                "ui.penilaian.gerbang",
                this::gateWords,
                to -> model.edit(set -> SetEdit.gate(set, at, to)));
        FlowPane first = new FlowPane(10, 6, labelled("ui.penilaian.bobot", weight), counted);
        first.setRowValignment(javafx.geometry.VPos.BOTTOM);
        FlowPane second =
                new FlowPane(10, 6, labelled("ui.penilaian.sumber", source), labelled("ui.penilaian.gerbang", gate));
        HBox last = new HBox(Controls.gap(), Controls.button(texts, remove));
        getChildren().addAll(question(em), note, first, second, answers(em), last);
    }

    private Node question(double em) {
        code.setId("indikator-kode");
        code.setPrefColumnCount(4);
        code.setMinWidth(5 * em);
        code.setAccessibleText(texts.of("ui.penilaian.kode"));
        code.textProperty().addListener((o, was, is) -> {
            if (!showing) {
                model.edit(set -> SetEdit.code(set, at, is));
            }
        });
        text.setId("indikator-pertanyaan");
        text.setMinHeight(4 * em);
        text.setAccessibleText(texts.of("ui.penilaian.pertanyaan"));
        text.textProperty().addListener((o, was, is) -> {
            if (!showing) {
                model.edit(set -> SetEdit.text(set, at, is.replaceAll("\\s+", " ")));
            }
        });
        Node wide = labelled("ui.penilaian.pertanyaan", text);
        HBox.setHgrow(wide, Priority.ALWAYS);
        return new HBox(10, labelled("ui.penilaian.kode", code), wide);
    }

    /** The question gets the keyboard: of a new indicator it is what is written first. */
    void begin() {
        text.requestFocus();
    }

    private Node labelled(String key, Region field) {
        Label label = new Label(texts.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private void choice(
            ComboBox<String> box,
            String id,
            String key,
            java.util.function.UnaryOperator<String> words,
            java.util.function.Consumer<String> chosen) {
        box.setId(id);
        box.setAccessibleText(texts.of(key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        box.valueProperty().addListener((o, was, is) -> {
            if (!showing && is != null) {
                chosen.accept(is);
            }
        });
    }

    private String sourceWords(String key) {
        return ScoringTexts.source(texts, key);
    }

    private String gateWords(String className) {
        return className.isEmpty() ? texts.of("ui.penilaian.tanpa_gerbang") : className;
    }

    private Node answers(double em) {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(4);
        List<Answer> list = model.draft().get().indicators().get(at).answers();
        grid.addRow(0, heading("ui.penilaian.jawaban"), heading("ui.penilaian.nilai"));
        for (int i = 0; i < list.size(); i++) {
            int answer = i;
            String name = texts.of("ui.penilaian.jawaban_ke", i + 1);
            TextField text = new TextField(joined(list.get(i)));
            text.setId("jawaban-isi-" + i);
            text.setAccessibleText(name + ": " + texts.of("ui.penilaian.jawaban"));
            text.setMinWidth(6 * em);
            text.textProperty().addListener((o, was, is) -> {
                if (!showing) {
                    change(answer, old -> new Answer(old.code(), parts(is), old.value()));
                }
            });
            GridPane.setHgrow(text, Priority.ALWAYS);
            isi.add(text);
            NumberField value = new NumberField(
                    texts,
                    "jawaban-nilai-" + i,
                    name + ": " + texts.of("ui.penilaian.nilai"),
                    to -> points(answer, to));
            points.add(value);
            Command remove = Command.of(
                    "penilaian.hapus_jawaban." + i,
                    "ui.penilaian.hapus_jawaban",
                    "mdi2d-delete-outline",
                    () -> remove(answer));
            grid.addRow(i + 1, text, value, Controls.iconButton(texts, remove));
        }
        Command add = Command.of("penilaian.tambah_jawaban", "ui.penilaian.tambah_jawaban", "mdi2p-plus", this::add);
        return new VBox(
                8,
                grid,
                Controls.text(texts.of("ui.penilaian.jawaban.ket"), "keterangan"),
                Controls.button(texts, add));
    }

    private Label heading(String key) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("keterangan");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String joined(Answer answer) {
        return String.join(Answer.SEPARATOR + " ", answer.texts());
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split(Answer.SEPARATOR))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void points(int answer, BigDecimal to) {
        change(answer, old -> new Answer(old.code(), old.texts(), to));
    }

    private void change(int answer, java.util.function.UnaryOperator<Answer> change) {
        model.edit(set -> {
            List<Answer> list = new ArrayList<>(set.indicators().get(at).answers());
            list.set(answer, change.apply(list.get(answer)));
            return SetEdit.answers(set, at, list);
        });
    }

    private void remove(int answer) {
        model.edit(set -> {
            List<Answer> list = new ArrayList<>(set.indicators().get(at).answers());
            list.remove(answer);
            return SetEdit.answers(set, at, list);
        });
    }

    private void add() {
        model.edit(set -> {
            List<Answer> list = new ArrayList<>(set.indicators().get(at).answers());
            int free = list.size() + 1;
            while (hasCode(list, free)) {
                free++;
            }
            list.add(new Answer(Integer.toString(free), List.of(), BigDecimal.ZERO));
            return SetEdit.answers(set, at, list);
        });
    }

    private static boolean hasCode(List<Answer> list, int code) {
        return list.stream().anyMatch(answer -> answer.code().equals(Integer.toString(code)));
    }

    /** Shows the indicator as it is now; what is being typed and means the same stays. */
    void show(Indicator indicator, IndicatorSet set) {
        showing = true;
        if (!code.getText().strip().equals(indicator.code())) {
            code.setText(indicator.code());
        }
        if (!text.getText().replaceAll("\\s+", " ").strip().equals(indicator.text())) {
            text.setText(indicator.text());
        }
        note.setText(indicator.note());
        weight.show(indicator.weight());
        counted.setSelected(indicator.counted());
        List<String> sources = new ArrayList<>(ScoringTexts.sources());
        if (!sources.contains(indicator.source())) {
            sources.add(indicator.source());
        }
        fill(source, sources, indicator.source());
        List<String> classes = new ArrayList<>();
        classes.add("");
        set.bands().upwards().stream().map(Band::name).forEach(classes::add);
        if (!classes.contains(indicator.gate())) {
            classes.add(indicator.gate());
        }
        fill(gate, classes, indicator.gate());
        for (int i = 0; i < isi.size(); i++) {
            Answer answer = indicator.answers().get(i);
            points.get(i).show(answer.value());
            if (!parts(isi.get(i).getText()).equals(answer.texts())) {
                isi.get(i).setText(joined(answer));
            }
        }
        showing = false;
    }

    private static void fill(ComboBox<String> box, List<String> items, String value) {
        if (!items.equals(box.getItems())) {
            box.getItems().setAll(items);
        }
        box.setValue(value);
    }
}
