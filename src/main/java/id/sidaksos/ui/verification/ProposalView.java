package id.sidaksos.ui.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.service.verval.ProposalService;
import id.sidaksos.service.verval.ProposalService.Waiting;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.task.Work;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/** What villages propose: held against every list first, then taken in or turned down, each with its reason. */
final class ProposalView extends BorderPane {
    private final Surroundings house;
    private final Texts texts;
    private final TableModel<Waiting> rows;
    private final Latest<List<Waiting>> reading;
    private final DataTable<Waiting> table;
    private final Label likeness = Controls.text("");

    ProposalView(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        this.reading = new Latest<>(house.tasks(), 0);
        this.rows = new TableModel<>(house.tasks(), ProposalView::searchText, List.of());
        getStyleClass().add("isi-halaman");
        table = new DataTable<>("verval-usulan", texts, house.preferences(), rows, columns());
        table.placeholder(Controls.empty("mdi2a-account-plus-outline", texts.of("ui.verification.usulan.kosong")));
        BooleanExpression some = BooleanExpression.booleanExpression(
                table.view().getSelectionModel().selectedItemProperty().isNotNull());
        FlowPane bar = new FlowPane(8, 6);
        bar.getStyleClass().add("bilah-tabel");
        for (Command command : commands(some)) {
            bar.getChildren().add(Controls.button(texts, command));
            table.menu(Controls.menuItem(texts, command));
        }
        table.view()
                .getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) ->
                        likeness.setText(is == null ? "" : texts.of("ui.verification.usulan.mirip", is.likeness())));
        setTop(bar);
        setCenter(table);
        setBottom(likeness);
    }

    private static String searchText(Waiting each) {
        return name(each) + " " + each.village() + " " + each.district() + " " + each.family();
    }

    private static String name(Waiting each) {
        return each.values().getOrDefault(Field.NAMA.key(), "");
    }

    private List<Command> commands(BooleanExpression some) {
        return List.of(
                Command.of("usulan.padankan", "ui.verification.usulan.padankan", "mdi2s-set-center", this::match),
                Command.of("usulan.terima", "ui.verification.usulan.terima", "mdi2c-check", () -> decide(true))
                        .when(some),
                Command.of("usulan.tolak", "ui.verification.usulan.tolak", "mdi2c-close", () -> decide(false))
                        .when(some));
    }

    private List<Column<Waiting>> columns() {
        return List.of(
                Column.text(
                        "jenis",
                        "ui.verification.usulan.jenis",
                        104,
                        each -> texts.of(
                                each.kind() == RecordKind.ANGGOTA
                                        ? "ui.verification.usulan.anggota"
                                        : "ui.verification.usulan.keluarga")),
                Column.text("nama", "kolom.nama", 170, ProposalView::name),
                Column.nik("nik", "kolom.nik", each -> each.values().getOrDefault(Field.NIK.key(), "")),
                Column.text("kecamatan", "kolom.kecamatan", 96, Waiting::district),
                Column.text("desa", "kolom.desa", 120, Waiting::village),
                Column.text("ke", "kolom.id_keluarga", 130, Waiting::family),
                Column.text("padanan", "ui.verification.usulan.padanan", 260, Waiting::likeness),
                Column.text("keterangan", "ui.butir.keterangan_verval", 160, each -> each.values()
                        .getOrDefault(Form.REMARK, "")));
    }

    private ProposalService service() {
        return house.district().verval().proposals(texts.messages());
    }

    StringProperty search() {
        return rows.search();
    }

    void refresh() {
        reading.submit(progress -> service().waiting(), rows::rows);
    }

    private void match() {
        run("ui.verification.tugas.usulan", progress -> {
            int like = service().match(progress);
            return Sentence.of("ui.verification.usulan.dipadankan", texts.number(like));
        });
    }

    private void decide(boolean accept) {
        List<Integer> chosen = table.view().getSelectionModel().getSelectedItems().stream()
                .map(Waiting::id)
                .toList();
        String key = accept ? "ui.verification.usulan.terima" : "ui.verification.usulan.tolak";
        String way = accept ? "TERIMA" : "TOLAK";
        house.dialogs()
                .reason(
                        key,
                        Sentence.of("ui.verification.usulan.tanya." + way, texts.number(chosen.size())),
                        key,
                        why -> run("ui.verification.tugas.usulan", progress -> {
                            if (accept) {
                                service().accept(chosen, why, progress);
                            } else {
                                service().reject(chosen, why);
                            }
                            return Sentence.of("ui.verification.usulan.jadi." + way, texts.number(chosen.size()));
                        }));
    }

    private void run(String nameKey, Work<Sentence> work) {
        house.tasks()
                .job(nameKey, work)
                .onSuccess(told -> {
                    house.dataVersion().changed();
                    refresh();
                    house.dialogs().notice(told);
                })
                .start();
    }
}
