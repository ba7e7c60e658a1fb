package id.sidaksos.ui.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.verval.ConflictService;
import id.sidaksos.service.verval.ConflictService.Rule;
import id.sidaksos.service.verval.ConflictService.Side;
import id.sidaksos.service.verval.OpenConflict;
import id.sidaksos.ui.kit.card.ItemWords;
import id.sidaksos.ui.kit.command.Change;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Facet;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.task.Latest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The queue of two answers to one question. Window's thread only. */
final class ConflictViewModel {
    private final Surroundings house;
    private final ItemWords words;
    private final TableModel<ConflictRow> rows;
    private final Latest<List<OpenConflict>> reading;

    ConflictViewModel(Surroundings house) {
        this.house = house;
        this.words = new ItemWords(house.texts());
        this.reading = new Latest<>(house.tasks(), 0);
        this.rows = new TableModel<>(
                house.tasks(),
                ConflictRow::searchText,
                List.of(
                        Facet.of("butir", "ui.verification.konflik.butir", ConflictRow::item),
                        Facet.of("desa", "kolom.desa", ConflictRow::village)));
    }

    void refresh() {
        reading.submit(progress -> service().queue(), open -> house.lists().with(lists -> {
            Map<String, HotFamily> families = new HashMap<>();
            lists.hotFamilies().forEach(family -> families.put(family.id(), family));
            rows.rows(open.stream().map(each -> row(each, families)).toList());
        }));
    }

    private ConflictRow row(OpenConflict conflict, Map<String, HotFamily> families) {
        int slash = conflict.key().indexOf('/');
        HotFamily family =
                families.get(slash < 0 ? conflict.key() : conflict.key().substring(0, slash));
        return new ConflictRow(
                conflict,
                family == null ? "" : family.name(),
                family == null ? "" : family.village(),
                words.name(conflict.item()));
    }

    private ConflictService service() {
        return house.district().verval().conflicts();
    }

    /** Chooses for one conflict; Ctrl+Z opens it again. */
    void choose(ConflictRow row, Side side, String why) {
        int id = row.conflict().id();
        house.history()
                .perform(
                        new Change(
                                Sentence.of("ui.verification.konflik.langkah." + side.name(), row.item()),
                                () -> service().choose(id, side, why),
                                () -> service().reopen(id, why)),
                        this::refresh);
    }

    /** Decides everything that waits by one rule. */
    void byRule(Rule rule, String why, Consumer<ConflictService.Result> then) {
        house.tasks()
                .job("ui.verification.tugas.konflik", progress -> service().byRule(rule, why))
                .onSuccess(result -> {
                    house.dataVersion().changed();
                    refresh();
                    then.accept(result);
                })
                .start();
    }

    TableModel<ConflictRow> rows() {
        return rows;
    }
}
