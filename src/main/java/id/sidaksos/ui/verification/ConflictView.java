package id.sidaksos.ui.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.service.verval.ConflictService.Rule;
import id.sidaksos.service.verval.ConflictService.Side;
import id.sidaksos.ui.kit.card.ItemWords;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.DateWords;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.FacetPane;
import id.sidaksos.ui.kit.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/** The queue: what stands, what the village says, who and when; a person chooses, one by one or by a rule. */
final class ConflictView extends BorderPane {
    private final Surroundings house;
    private final Texts texts;
    private final ConflictViewModel model;
    private final ItemWords words;
    private final DataTable<ConflictRow> table;
    private final List<Command> commands;

    ConflictView(Surroundings house, ConflictViewModel model) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.words = new ItemWords(texts);
        getStyleClass().add("isi-halaman");
        table = new DataTable<>("verval-konflik", texts, house.preferences(), model.rows(), columns());
        table.placeholder(Controls.empty("mdi2c-check-circle-outline", texts.of("ui.verification.konflik.kosong")));
        table.onOpen(row -> house.navigator()
                .go(Destination.of(
                        RoomId.KELUARGA, "keluarga", family(row.conflict().key()))));
        commands = made();
        FlowPane bar = new FlowPane(8, 6);
        bar.getStyleClass().add("bilah-tabel");
        for (Command command : commands) {
            bar.getChildren().add(Controls.button(texts, command));
            table.menu(Controls.menuItem(texts, command));
        }
        setTop(bar);
        setCenter(table);
        setLeft(new FacetPane<>(texts, model.rows()));
    }

    private static String family(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }

    private List<Command> made() {
        BooleanExpression one = BooleanExpression.booleanExpression(
                table.view().getSelectionModel().selectedItemProperty().isNotNull());
        List<Command> made = new ArrayList<>();
        made.add(Command.of(
                        "konflik.desa", "ui.verification.konflik.mereka", "mdi2h-home-group", () -> choose(Side.MEREKA))
                .on("M")
                .when(one));
        made.add(Command.of(
                        "konflik.dinas",
                        "ui.verification.konflik.kita",
                        "mdi2o-office-building-outline",
                        () -> choose(Side.KITA))
                .on("K")
                .when(one));
        for (Rule rule : Rule.values()) {
            made.add(Command.of(
                    "konflik.semua_" + rule.name().toLowerCase(java.util.Locale.ROOT),
                    "ui.verification.konflik.semua." + rule.name(),
                    "mdi2c-check-all",
                    () -> all(rule)));
        }
        return List.copyOf(made);
    }

    private List<Column<ConflictRow>> columns() {
        return List.of(
                Column.text("keluarga", "kolom.nama", 140, ConflictRow::family),
                Column.text("desa", "kolom.desa", 120, ConflictRow::village),
                Column.text("butir", "ui.verification.konflik.butir", 130, ConflictRow::item),
                Column.text(
                        "kita",
                        "ui.verification.konflik.jawab_kita",
                        140,
                        row -> shown(row, row.conflict().ours())),
                Column.text(
                        "mereka",
                        "ui.verification.konflik.jawab_desa",
                        140,
                        row -> shown(row, row.conflict().theirs())),
                Column.text("kita_oleh", "ui.verification.konflik.oleh_kita", 120, row -> row.conflict()
                        .oursBy()),
                Column.text("petugas", "ui.verification.konflik.oleh_desa", 120, row -> row.conflict()
                        .verifier()),
                Column.text(
                        "dasar",
                        "ui.verification.konflik.dasar",
                        110,
                        row -> shown(row, row.conflict().base())),
                date(),
                Column.<ConflictRow>text("kunci", "kolom.id_keluarga", 140, row -> row.conflict()
                                .key())
                        .hidden());
    }

    private Column<ConflictRow> date() {
        DateWords digits = DateWords.inDigits(texts);
        Column<ConflictRow> column = Column.text("tanggal", "ui.verification.konflik.tanggal", 90, row -> row.conflict()
                .date()
                .map(digits::toString)
                .orElse(""));
        return new Column<>(
                column.id(),
                column.titleKey(),
                column.form(),
                column.value(),
                Optional.of(Comparator.comparing(row -> row.conflict().date().orElse(LocalDate.MAX))),
                column.width(),
                true);
    }

    /** A NIK is masked here as everywhere. */
    private String shown(ConflictRow row, String value) {
        boolean number = value.length() == 16 && value.chars().allMatch(Character::isDigit);
        if (!number) {
            return words.answer(row.conflict().item(), value);
        }
        return house.preferences().masked().get() ? texts.maskedNik(value) : texts.nik(value);
    }

    private void choose(Side side) {
        table.selected()
                .ifPresent(row -> asked(
                        Sentence.of(
                                "ui.verification.konflik.tanya." + side.name(),
                                row.item(),
                                shown(
                                        row,
                                        side == Side.KITA
                                                ? row.conflict().ours()
                                                : row.conflict().theirs())),
                        side == Side.KITA ? "ui.verification.konflik.kita" : "ui.verification.konflik.mereka",
                        why -> model.choose(row, side, why)));
    }

    private void all(Rule rule) {
        asked(
                Sentence.of(
                        "ui.verification.konflik.tanya_semua." + rule.name(),
                        texts.number(model.rows().total().get())),
                "ui.verification.konflik.semua." + rule.name(),
                why -> model.byRule(rule, why, result -> house.dialogs()
                        .notice(Sentence.of(
                                "ui.verification.konflik.selesai",
                                texts.number(result.decided()),
                                texts.number(result.left())))));
    }

    private void asked(Sentence question, String actionKey, Consumer<String> then) {
        house.dialogs().reason(actionKey, question, actionKey, then);
    }

    List<Command> commands() {
        return commands;
    }
}
