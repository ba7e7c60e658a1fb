package id.sidaksos.ui.verification;

import id.sidaksos.service.verval.PaperKeying.Paper;
import id.sidaksos.service.verval.PaperStack;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.DateField;
import id.sidaksos.ui.kit.control.DateWords;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Ketik balik: a stack of paper is chosen or its code scanned, petugas and date are told once, and the families follow by keys alone. */
final class PaperView extends VBox {
    private final Surroundings house;
    private final Texts texts;
    private final PaperViewModel model;
    private final Command send;
    private final ComboBox<Paper> chooser = new ComboBox<>();
    private final TextField code = new TextField();
    private final StackPane body = new StackPane();
    private PaperDesk desk;
    private boolean choosing;

    /** @param send makes packets, on paper too: what can be done while there is none */
    PaperView(Surroundings house, PaperViewModel model, Command send) {
        super(8);
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.send = send;
        getStyleClass().add("isi-halaman");
        getStylesheets().add(PaperView.class.getResource("/ui/desa.css").toExternalForm());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), body);
        model.papers().addListener((ListChangeListener<Paper>) change -> show());
        model.stack().addListener((o, was, is) -> show());
        model.changes().addListener((o, was, is) -> refresh());
        house.preferences().masked().addListener((o, was, is) -> refresh());
        new ScannedCodes(model, this::scanned).listen(this);
        sceneProperty().addListener((o, was, is) -> {
            if (is == null) {
                // Another room, or the window closes.
                model.save();
            }
        });
        show();
    }

    private void refresh() {
        if (desk != null) {
            desk.refresh();
        }
    }

    private FlowPane head() {
        chooser.setId("kertas-paket");
        chooser.setConverter(new StringConverter<>() {
            @Override
            public String toString(Paper paper) {
                return paper == null ? "" : words(paper);
            }

            @Override
            public Paper fromString(String text) {
                return null;
            }
        });
        chooser.setItems(model.papers());
        chooser.valueProperty().addListener((o, was, is) -> {
            if (!choosing && is != null) {
                model.open(is.packet().mark(), "");
            }
        });
        code.setId("kertas-kode");
        code.setPromptText(texts.of("ui.verification.kertas.kode.isi"));
        code.setOnAction(event -> scan());
        TextField verifier = new TextField();
        verifier.setId("kertas-petugas");
        verifier.setPromptText(texts.of("ui.verification.kertas.petugas.isi"));
        verifier.textProperty().bindBidirectional(model.verifier());
        DateField date = new DateField(texts, DateWords.inDigits(texts));
        date.setId("kertas-tanggal");
        date.valueProperty().bindBidirectional(model.date());
        FlowPane head = new FlowPane(
                12,
                6,
                field("ui.verification.kertas.paket", chooser),
                field("ui.verification.kertas.kode", code),
                field("ui.butir.petugas", verifier),
                field("ui.butir.tanggal_verval", date));
        head.getStyleClass().add("bilah-tabel");
        return head;
    }

    private VBox field(String key, javafx.scene.control.Control control) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("keterangan");
        label.setLabelFor(control);
        control.setAccessibleText(texts.of(key));
        return new VBox(2, label, control);
    }

    private String words(Paper paper) {
        return texts.of(
                "ui.verification.kertas.pilihan",
                paper.packet().village(),
                paper.packet().district(),
                paper.packet().batch(),
                texts.number(paper.families()));
    }

    /** The code itself stays in no field. */
    private void scanned(String text) {
        code.clear();
        model.verifier().set(model.verifier().get().replace(text, ""));
        if (desk != null) {
            desk.renew();
        }
    }

    /** A code, or else what the list of families is searched for. */
    private void scan() {
        if (model.scan(code.getText())) {
            code.clear();
        } else {
            model.search(code.getText());
        }
        if (desk != null) {
            desk.focusCard();
        }
    }

    private void show() {
        PaperStack stack = model.stack().get();
        choosing = true;
        chooser.setValue(model.papers().stream()
                .filter(paper -> stack != null && paper.packet().equals(stack.packet()))
                .findFirst()
                .orElse(null));
        choosing = false;
        if (stack == null) {
            desk = null;
            body.getChildren().setAll(nothing());
        } else if (desk == null || body.getUserData() != stack) {
            desk = new PaperDesk(house, model, code);
            body.setUserData(stack);
            body.getChildren().setAll(desk);
        }
    }

    private Node nothing() {
        return model.papers().isEmpty()
                ? Controls.empty(
                        texts,
                        "mdi2f-file-document-edit-outline",
                        texts.of("ui.verification.kertas.kosong"),
                        Command.of("kertas.kirim", send.textKey(), send.icon(), send::run))
                : Controls.empty("mdi2q-qrcode-scan", texts.of("ui.verification.kertas.pilih"));
    }
}
