package id.sidaksos.ui.verification;

import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The meeting, family by family: what is shown, what was decided, how many of each. A decision is kept before the next family
 * comes; one that could not be kept leaves the family in front.
 */
final class MeetingViewModel {
    /** Keeps one decision; returns when it is on disk. */
    @FunctionalInterface
    interface Keeper {
        /**
         * @param hasil empty takes the newest decision of this sitting back
         * @param words of its own for the reason Lainnya, else empty
         */
        void keep(AgendaRow family, Optional<Hasil> hasil, Optional<Alasan> alasan, String words);
    }

    /** How many families stand how. Those that nobody has decided are {@code open}. */
    record Tally(Map<Hasil, Integer> decided, int open) {
        int of(Hasil hasil) {
            return decided.getOrDefault(hasil, 0);
        }
    }

    /** What the meeting has to say next. */
    enum Awaited {
        DECISION,
        /** Tidak layak was said. */
        REASON,
        /** The reason is Lainnya. */
        WORDS
    }

    private record Step(int index, AgendaRow before) {}

    private final Tasks tasks;
    private final Keeper keeper;
    private final List<AgendaRow> agenda;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<AgendaRow> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Awaited> awaited = new ReadOnlyObjectWrapper<>(Awaited.DECISION);

    private final ReadOnlyBooleanWrapper keeping = new ReadOnlyBooleanWrapper();

    /** @param agenda families of the village in the order of the paper; at least one */
    MeetingViewModel(Tasks tasks, List<AgendaRow> agenda, Keeper keeper) {
        this.tasks = tasks;
        this.keeper = keeper;
        this.agenda = new ArrayList<>(agenda);
        show(firstOpen());
        count();
    }

    private int firstOpen() {
        for (int i = 0; i < agenda.size(); i++) {
            if (!agenda.get(i).decided()) {
                return i;
            }
        }
        return 0;
    }

    /** Layak and ditunda are kept at once, tidak layak waits for its reason. */
    void say(Hasil hasil) {
        if (hasil == Hasil.TIDAK_LAYAK) {
            awaited.set(Awaited.REASON);
        } else {
            decide(Optional.of(hasil), Optional.empty(), "");
        }
    }

    /** The reason of a tidak layak that was said before; Lainnya waits for words of its own. */
    void because(Alasan alasan) {
        if (awaited.get() != Awaited.REASON) {
            return;
        }
        if (alasan == Alasan.LAINNYA) {
            awaited.set(Awaited.WORDS);
        } else {
            decide(Optional.of(Hasil.TIDAK_LAYAK), Optional.of(alasan), "");
        }
    }

    /** The words of the reason Lainnya; blank ones are awaited on. */
    void explain(String words) {
        if (awaited.get() == Awaited.WORDS && !words.isBlank()) {
            decide(Optional.of(Hasil.TIDAK_LAYAK), Optional.of(Alasan.LAINNYA), words.strip());
        }
    }

    /** The decision is not taken after all. */
    void unsay() {
        awaited.set(Awaited.DECISION);
    }

    private void decide(Optional<Hasil> hasil, Optional<Alasan> alasan, String words) {
        if (keeping.get()) {
            return;
        }
        int at = index.get();
        AgendaRow before = agenda.get(at);
        if (words.isEmpty() && before.equals(before.with(hasil, alasan, true))) {
            // Decided so already: there is nothing to keep, and nothing of it to take back.
            show(Math.min(at + 1, agenda.size() - 1));
            return;
        }
        keep(before, hasil, alasan, words, () -> {
            steps.push(new Step(at, before));
            agenda.set(at, before.with(hasil, alasan, true));
            count();
            show(Math.min(at + 1, agenda.size() - 1));
        });
    }

    /** The newest decision of this sitting is taken back, and its family comes to the front. */
    void undo() {
        if (steps.isEmpty() || keeping.get()) {
            return;
        }
        Step last = steps.peek();
        AgendaRow before = last.before();
        AgendaRow now = agenda.get(last.index());
        keep(now, Optional.empty(), Optional.empty(), "", () -> {
            steps.pop();
            agenda.set(last.index(), before);
            count();
            show(last.index());
        });
    }

    private void keep(AgendaRow family, Optional<Hasil> hasil, Optional<Alasan> alasan, String words, Runnable then) {
        awaited.set(Awaited.DECISION);
        keeping.set(true);
        tasks.quiet(progress -> {
                    keeper.keep(family, hasil, alasan, words);
                    return family;
                })
                .onEnd(() -> keeping.set(false))
                .onSuccess(kept -> then.run())
                .start();
    }

    void next() {
        show(Math.min(index.get() + 1, agenda.size() - 1));
    }

    void previous() {
        show(Math.max(index.get() - 1, 0));
    }

    private void show(int at) {
        awaited.set(Awaited.DECISION);
        index.set(at);
        current.set(agenda.get(at));
    }

    private void count() {
        Map<Hasil, Integer> decided = new EnumMap<>(Hasil.class);
        int open = 0;
        for (AgendaRow family : agenda) {
            if (family.decided() && family.hasil().isPresent()) {
                decided.merge(family.hasil().get(), 1, Integer::sum);
            } else {
                open++;
            }
        }
        tally.set(new Tally(decided, open));
    }

    int size() {
        return agenda.size();
    }

    boolean canUndo() {
        return !steps.isEmpty();
    }

    /** From 0. */
    ReadOnlyIntegerProperty index() {
        return index.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<AgendaRow> current() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Awaited> awaited() {
        return awaited.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty keeping() {
        return keeping.getReadOnlyProperty();
    }
}
