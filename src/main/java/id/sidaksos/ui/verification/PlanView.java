package id.sidaksos.ui.verification;

import id.sidaksos.base.Progress;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.verification.VillagePlan;
import id.sidaksos.service.verval.PlanService;
import id.sidaksos.ui.kit.command.Change;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.DateWords;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.Facet;
import id.sidaksos.ui.kit.table.FacetPane;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/** Rencana: every village with its team and dates, set by hand or by a list; those past their day are marked. */
final class PlanView extends BorderPane {
    private static final Comparator<Optional<LocalDate>> BY_DAY =
            Comparator.comparing(day -> day.orElse(LocalDate.MAX));

    private final Surroundings house;
    private final Texts texts;
    private final DateWords digits;
    private final TableModel<PlanRow> rows;
    private final Latest<List<PlanRow>> reading;
    private final DataTable<PlanRow> table;
    private final List<Command> commands;

    PlanView(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        this.digits = DateWords.inDigits(texts);
        this.reading = new Latest<>(house.tasks(), 0);
        this.rows = new TableModel<>(
                house.tasks(),
                row -> row.line().village().village() + " "
                        + row.line().village().district() + " " + row.plan().team() + " "
                        + row.plan().verifiers(),
                List.of(
                        Facet.of("keadaan", "ui.verification.rencana.keadaan", this::words),
                        Facet.of("regu", "verval.papan.kolom.REGU", row -> row.plan()
                                .team()),
                        Facet.of("kecamatan", "kolom.kecamatan", row -> row.line()
                                .village()
                                .district())));
        getStyleClass().add("isi-halaman");
        table = new DataTable<>("verval-rencana", texts, house.preferences(), rows, columns());
        table.placeholder(Controls.empty("mdi2c-calendar-blank-outline", texts.of("ui.tabel.tidak_ada")));
        table.onOpen(row -> edit());
        commands = made();
        FlowPane bar = new FlowPane(8, 6);
        bar.getStyleClass().add("bilah-tabel");
        commands.forEach(command -> bar.getChildren().add(Controls.button(texts, command)));
        bar.getChildren().add(Controls.text(texts.of("ui.verification.rencana.ket"), "keterangan"));
        table.menu(Controls.menuItem(texts, commands.get(0)));
        setTop(bar);
        setLeft(new FacetPane<>(texts, rows));
        setCenter(table);
    }

    private List<Command> made() {
        BooleanExpression some = BooleanExpression.booleanExpression(
                table.view().getSelectionModel().selectedItemProperty().isNotNull());
        return List.of(
                Command.of("rencana.ubah", "ui.verification.rencana.ubah", "mdi2c-calendar-edit", this::edit)
                        .when(some),
                Command.of("rencana.baca", "ui.verification.rencana", "mdi2c-calendar-import", this::read),
                Command.of("rencana.tulis", "ui.verification.rencana.tulis", "mdi2c-calendar-export", this::write));
    }

    List<Command> commands() {
        return commands;
    }

    private List<Column<PlanRow>> columns() {
        return List.of(
                Column.text("kecamatan", "kolom.kecamatan", 88, row -> row.line()
                        .village()
                        .district()),
                Column.text(
                        "desa", "kolom.desa", 132, row -> row.line().village().village()),
                Column.chip(
                        "keadaan",
                        "ui.verification.rencana.keadaan",
                        118,
                        Comparator.comparing(PlanRow::state),
                        this::chip),
                day("tenggat", "verval.papan.kolom.TENGGAT", row -> row.plan().deadline()),
                day("mulai", "verval.rencana.kolom.MULAI", row -> row.plan().from()),
                Column.text(
                        "regu", "verval.papan.kolom.REGU", 70, row -> row.plan().team()),
                Column.number("persen", "verval.papan.kolom.PERSEN", 60, row -> row.line()
                        .percent()),
                Column.text("petugas", "verval.rencana.kolom.PETUGAS", 96, row -> row.plan()
                        .verifiers()),
                Column.number("keluarga", "verval.papan.kolom.KELUARGA", 72, row -> row.line()
                        .families()));
    }

    private Column<PlanRow> day(String id, String key, Function<PlanRow, Optional<LocalDate>> value) {
        Column<PlanRow> column = Column.text(
                id, key, 82, row -> value.apply(row).map(digits::toString).orElse(""));
        return new Column<>(
                column.id(),
                column.titleKey(),
                column.form(),
                column.value(),
                Optional.of(Comparator.comparing(value, BY_DAY)),
                column.width(),
                true);
    }

    private String words(PlanRow row) {
        return texts.of("ui.verification.rencana.keadaan." + row.state().name());
    }

    private Chip chip(PlanRow row) {
        String words = words(row);
        return switch (row.state()) {
            case LEWAT -> new Chip(words, "mdi2c-clock-alert-outline", Chip.Tone.GAWAT);
            case BELUM_ADA -> new Chip(words, "mdi2c-calendar-blank-outline", Chip.Tone.PERIKSA);
            case BERJALAN -> new Chip(words, "mdi2p-progress-clock", Chip.Tone.INFO);
            case BELUM_MULAI -> new Chip(words, "mdi2c-circle-outline", Chip.Tone.ABU);
            case SELESAI -> new Chip(words, "mdi2c-check", Chip.Tone.BAIK);
        };
    }

    private PlanService service() {
        return house.district().verval().plans();
    }

    StringProperty search() {
        return rows.search();
    }

    void refresh() {
        reading.submit(this::rows, rows::rows);
    }

    private List<PlanRow> rows(Progress progress) {
        LocalDate today = house.desk().today();
        Map<String, VillagePlan> plans = new HashMap<>();
        service().all().forEach(plan -> plans.put(plan.village().key(), plan));
        return house.district().verval().villageBoard(texts.messages()).board(progress).villages().stream()
                .map(line -> PlanRow.of(
                        line, plans.getOrDefault(line.village().key(), VillagePlan.none(line.village())), today))
                .toList();
    }

    private void edit() {
        List<VillagePlan> chosen =
                table.allSelected().stream().map(PlanRow::plan).toList();
        if (!chosen.isEmpty()) {
            new PlanDialog(texts, chosen).show(house.dialogs(), wished -> keep(chosen, wished));
        }
    }

    private void keep(List<VillagePlan> before, List<VillagePlan> after) {
        house.history()
                .perform(
                        new Change(
                                Sentence.of("ui.verification.rencana.langkah", texts.number(after.size())),
                                () -> service().keep(after),
                                () -> service().keep(before)),
                        this::refresh);
    }

    private void read() {
        new ListFiles(house)
                .read(
                        "ui.verification.rencana",
                        "ui.verification.tugas.rencana",
                        file -> {
                            var planned = service().read(file);
                            return new ListFiles.Told(
                                    texts.of("ui.verification.rencana.jadi", texts.number(planned.villages())),
                                    planned.told());
                        },
                        this::refresh);
    }

    private void write() {
        new ListFiles(house)
                .write(
                        "ui.verification.rencana.tulis",
                        "ui.verification.tugas.papan",
                        texts.of("ui.verification.rencana.berkas"),
                        target -> service().write(texts.messages(), target));
    }
}
