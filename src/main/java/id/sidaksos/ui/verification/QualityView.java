package id.sidaksos.ui.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.verification.QualityLimits;
import id.sidaksos.domain.verification.QualityNote;
import id.sidaksos.service.verval.QualityService;
import id.sidaksos.service.verval.QualityService.Quality;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.Facet;
import id.sidaksos.ui.kit.table.FacetPane;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/** What of the verification is worth a second look, in words for the office. */
final class QualityView extends BorderPane {
    private final Surroundings house;
    private final Texts texts;
    private final TableModel<QualityNote> notes;
    private final Latest<Quality> reading;
    private Quality quality;

    QualityView(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        this.reading = new Latest<>(house.tasks(), 0);
        this.notes = new TableModel<>(
                house.tasks(),
                note -> note.village().village() + " " + note.village().district() + " " + note.verifier(),
                List.of(
                        Facet.of(
                                "hal",
                                "verval.mutu.kolom.HAL",
                                note -> texts.of(note.kind().nameKey())),
                        Facet.of("desa", "kolom.desa", note -> note.village().village()),
                        Facet.of("petugas", "verval.mutu.kolom.PETUGAS", QualityNote::verifier)));
        getStyleClass().add("isi-halaman");
        DataTable<QualityNote> table = new DataTable<>("verval-mutu", texts, house.preferences(), notes, columns());
        table.placeholder(Controls.empty("mdi2c-check-circle-outline", texts.of("ui.verification.mutu.kosong")));
        table.onOpen(note -> house.navigator()
                .go(Destination.of(RoomId.KELUARGA, "desa", note.village().village())));
        Command save =
                Command.of("mutu.simpan", "ui.verification.mutu.simpan", "mdi2f-file-export-outline", this::save);
        FlowPane bar = new FlowPane(
                8, 6, Controls.button(texts, save), Controls.text(texts.of("ui.verification.mutu.ket"), "keterangan"));
        bar.getStyleClass().add("bilah-tabel");
        setTop(bar);
        setLeft(new FacetPane<>(texts, notes));
        setCenter(table);
        Label whole = Controls.text("");
        whole.setId("mutu-kalimat");
        table.view()
                .getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> whole.setText(is == null ? "" : texts.of(is.why())));
        setBottom(whole);
    }

    private List<Column<QualityNote>> columns() {
        return List.of(
                Column.text(
                        "hal",
                        "verval.mutu.kolom.HAL",
                        160,
                        note -> texts.of(note.kind().nameKey())),
                Column.text("kecamatan", "kolom.kecamatan", 90, note -> note.village()
                        .district()),
                Column.text("desa", "kolom.desa", 120, note -> note.village().village()),
                Column.text("petugas", "verval.mutu.kolom.PETUGAS", 110, QualityNote::verifier),
                Column.number("keluarga", "verval.mutu.kolom.KELUARGA", 80, QualityNote::families),
                Column.text("keterangan", "verval.mutu.kolom.KETERANGAN", 420, note -> texts.of(note.why())));
    }

    private QualityService service() {
        return house.district().verval().quality(texts.messages());
    }

    void refresh() {
        reading.submit(progress -> service().judge(QualityLimits.DEFAULT, progress), read -> {
            quality = read;
            notes.rows(read.notes());
        });
    }

    private void save() {
        if (quality == null) {
            return;
        }
        Quality shown = quality;
        house.dialogs()
                .files()
                .save("ui.verification.mutu.simpan", texts.of("ui.verification.mutu.berkas"), FilePicker.Kind.WORKBOOK)
                .ifPresent(target -> house.tasks()
                        .job("ui.verification.tugas.mutu", progress -> {
                            service().write(shown, target);
                            return target;
                        })
                        .onSuccess(file -> house.dialogs()
                                .notice(Sentence.of(
                                        "ui.verification.disimpan",
                                        file.getFileName().toString())))
                        .start());
    }

    TableModel<QualityNote> notes() {
        return notes;
    }
}
