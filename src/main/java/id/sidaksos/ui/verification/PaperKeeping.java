package id.sidaksos.ui.verification;

import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillageWork;
import id.sidaksos.service.verval.KeyedRow;
import id.sidaksos.service.verval.PaperKeying;
import id.sidaksos.service.verval.PaperStack;
import id.sidaksos.ui.kit.room.Surroundings;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;

/**
 * Keeps the sheets of one stack, a family with its persons or a proposal each, behind the window. A sheet that could not be kept stays
 * open: the next time anything is kept it is tried again. Window's thread only.
 */
final class PaperKeeping {
    private final Surroundings house;
    private final PaperStack stack;
    private final ObjectProperty<Optional<LocalTime>> saved;
    private final Set<RowRef> underWay = new HashSet<>();
    /** What can be taken back in this sitting, the newest first. */
    private final Deque<Step> steps = new ArrayDeque<>();

    private Map<RowRef, KeyedRow> kept;

    /** A sheet that was kept, and what was kept of it before. */
    private record Step(RowRef sheet, Map<RowRef, KeyedRow> before) {}

    /**
     * @param kept what is kept of the stack already
     * @param saved is told when something was kept last
     */
    PaperKeeping(
            Surroundings house,
            PaperStack stack,
            Map<RowRef, KeyedRow> kept,
            ObjectProperty<Optional<LocalTime>> saved) {
        this.house = house;
        this.stack = stack;
        this.kept = kept;
        this.saved = saved;
        saved.set(Optional.empty());
    }

    /** What is keyed of a sheet at this moment. */
    static Map<RowRef, KeyedRow> now(VillageWork work, RowRef sheet) {
        Map<RowRef, KeyedRow> now = new HashMap<>();
        KeyedRow.of(work, sheet).forEach(row -> now.put(row.row(), row));
        return now;
    }

    /** What is kept of a sheet. */
    Map<RowRef, KeyedRow> kept(RowRef sheet) {
        Map<RowRef, KeyedRow> own = new LinkedHashMap<>();
        kept.values().stream().filter(row -> row.isOf(sheet)).forEach(row -> own.put(row.row(), row));
        return own;
    }

    /** Whether something is keyed of the sheet that is not kept. */
    boolean isOpen(RowRef sheet) {
        return !now(stack.work(), sheet).equals(kept(sheet));
    }

    /** Keeps everything that is keyed and not kept yet. */
    void save() {
        Set<RowRef> sheets = new HashSet<>(PaperKeying.sheets(kept));
        stack.work().families().forEach(family -> sheets.add(family.ref()));
        stack.work().proposals().forEach(proposal -> sheets.add(proposal.ref()));
        for (RowRef sheet : sheets) {
            if (!underWay.contains(sheet) && isOpen(sheet)) {
                Map<RowRef, KeyedRow> before = kept(sheet);
                keep(sheet, now(stack.work(), sheet), () -> steps.push(new Step(sheet, before)));
            }
        }
    }

    /**
     * Takes back the sheet that was kept last; nothing where none is, or one is still on its way.
     *
     * @param then is given the sheet and what is kept of it now
     */
    void takeBack(BiConsumer<RowRef, Map<RowRef, KeyedRow>> then) {
        if (steps.isEmpty() || !underWay.isEmpty()) {
            return;
        }
        Step last = steps.peek();
        keep(last.sheet(), last.before(), () -> {
            steps.pop();
            then.accept(last.sheet(), last.before());
        });
    }

    private void keep(RowRef sheet, Map<RowRef, KeyedRow> now, Runnable then) {
        underWay.add(sheet);
        house.tasks()
                .quiet(progress -> house.district().verval().paper().key(stack, sheet, List.copyOf(now.values())))
                .onEnd(() -> underWay.remove(sheet))
                .onSuccess(changed -> {
                    house.dataVersion().changed();
                    Map<RowRef, KeyedRow> all = new LinkedHashMap<>(kept);
                    kept(sheet).keySet().forEach(all::remove);
                    all.putAll(now);
                    kept = all;
                    saved.set(Optional.of(LocalTime.now(house.desk().clock())));
                    then.run();
                })
                .start();
    }
}
