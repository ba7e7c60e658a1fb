package id.sidaksos.ui.decree;

import id.sidaksos.domain.decree.DecreeWording;
import id.sidaksos.service.decree.Draft;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.DateField;
import id.sidaksos.ui.kit.control.DateWords;
import id.sidaksos.ui.kit.control.LinesField;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Head of the decree, who signs, and what is written. */
final class HeadingForm extends VBox {
    private final Surroundings house;
    private final Texts texts;
    private final VBox official = new VBox(2);
    private final Label counts = Controls.text("");

    HeadingForm(Surroundings house, DraftViewModel model) {
        super(12);
        this.house = house;
        this.texts = house.texts();
        getStyleClass().add("sk-isian");
        TextField number = new TextField();
        number.setId("sk-nomor");
        number.setPromptText(texts.of("ui.decree.nomor.contoh"));
        number.textProperty().bindBidirectional(model.number());
        DatePicker date = new DateField(texts, DateWords.inWords(texts));
        date.setId("sk-tanggal");
        date.setMaxWidth(Double.MAX_VALUE);
        date.valueProperty().bindBidirectional(model.date());
        LinesField subject = new LinesField(4);
        subject.setId("sk-tentang");
        subject.setPromptText(texts.of("ui.decree.tentang.contoh"));
        subject.textProperty().bindBidirectional(model.subject());
        CheckBox twin = new CheckBox(texts.of("ui.decree.tersamar"));
        twin.setId("sk-tersamar");
        twin.setWrapText(true);
        twin.selectedProperty().bindBidirectional(model.maskedTwin());
        counts.setId("sk-jumlah");
        getChildren()
                .addAll(
                        Controls.text(texts.of("ui.decree.kepala"), "judul-kartu"),
                        field("ui.decree.nomor", number),
                        field("ui.decree.tanggal", date),
                        field("ui.decree.tentang", subject),
                        Controls.text(texts.of("ui.decree.pejabat"), "judul-kartu"),
                        official,
                        Controls.text(texts.of("ui.decree.berkas"), "judul-kartu"),
                        twin,
                        Controls.text(texts.of("ui.decree.tersamar.ket"), "keterangan"),
                        counts,
                        Controls.text(texts.of("ui.decree.beku"), "keterangan"));
        model.draft().addListener((o, was, is) -> show(is));
        show(model.draft().get());
    }

    private VBox field(String key, javafx.scene.control.Control control) {
        Label label = new Label(texts.of(key));
        label.setLabelFor(control);
        control.setAccessibleText(texts.of(key));
        return new VBox(3, label, control);
    }

    private void show(Draft draft) {
        official.getChildren().clear();
        if (draft == null) {
            counts.setText(texts.of("ui.tabel.memuat"));
            return;
        }
        DecreeWording wording = new DecreeWording(draft.office());
        Hyperlink change = new Hyperlink(texts.of("ui.decree.ubah_pengaturan"));
        change.setId("ubah-pejabat");
        change.setOnAction(event -> house.navigator().go(Destination.of(RoomId.PENGATURAN, "kunci", "pejabat.nama")));
        official.getChildren()
                .addAll(
                        Controls.text(wording.decree()),
                        Controls.text(wording.official()),
                        Controls.text(wording.signatory()),
                        change);
        counts.setText(texts.of(
                "ui.decree.jumlah",
                texts.number(draft.families().size()),
                texts.number(draft.families().stream()
                        .mapToInt(family -> family.persons().size())
                        .sum())));
    }
}
