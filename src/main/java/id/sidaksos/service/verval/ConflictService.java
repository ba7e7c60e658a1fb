package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.store.Conflicts.Conflict;
import id.sidaksos.store.Conflicts.State;
import id.sidaksos.store.Returns.Return;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two answers to one question: a person chooses. A choice can be taken back; every step is a further entry. */
public final class ConflictService {
    private static final List<String> COLUMNS =
            List.of("nomor", "jenis", "kunci", "butir", "dasar", "kita", "kita_oleh", "mereka", "petugas", "tanggal");

    private final Store store;
    private final Desk desk;

    public ConflictService(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /** Which of two answers is to be in force. */
    public enum Side {
        /** The one that stands here. */
        KITA,
        /** The village's. */
        MEREKA
    }

    /** What many conflicts are decided by. */
    public enum Rule {
        KITA,
        MEREKA,
        /** The answer of the later day; where both are of one day, or nobody knows, it stays open. */
        TERBARU
    }

    /** @param left conflicts that the rule does not decide */
    public record Result(int decided, int left) {}

    /** Those that wait for a choice, in the order they came. */
    public List<OpenConflict> queue() {
        return store.conflicts().open().stream().map(OpenConflict::of).toList();
    }

    /**
     * Writes those that wait: {@code nomor,jenis,kunci,butir,dasar,kita,kita_oleh,mereka,petugas,tanggal}.
     *
     * @throws Problem OUTPUT_…
     */
    public void write(Path target) {
        try (TableWriter table = TableWriter.open(target, COLUMNS)) {
            for (Conflict conflict : store.conflicts().open()) {
                table.row(
                        conflict.id(),
                        conflict.kind().name(),
                        conflict.key(),
                        conflict.item(),
                        conflict.base(),
                        conflict.ours(),
                        conflict.oursBy(),
                        conflict.theirs(),
                        conflict.verifier(),
                        conflict.date() == null ? "" : conflict.date().toString());
            }
            table.save();
        }
    }

    /** @throws Problem UNDO_IMPOSSIBLE where somebody has decided it since */
    public void choose(int conflict, Side side, String why) {
        Stamp stamp = desk.stamp();
        store.transaction(() -> {
            Conflict open = store.conflicts()
                    .one(conflict)
                    .filter(each -> each.state() == State.TERBUKA)
                    .orElseThrow(() -> new Problem(ErrorCode.UNDO_IMPOSSIBLE));
            decide(open, side, stamp, why);
            return null;
        });
    }

    /** Decides all open conflicts by one rule, all or none. */
    public Result byRule(Rule rule, String why) {
        Stamp stamp = desk.stamp();
        return store.transaction(() -> {
            Map<Integer, LocalDate> came = new HashMap<>();
            for (Return each : store.returns().all()) {
                came.put(each.id(), each.stamp().time().toLocalDate());
            }
            List<Conflict> open = store.conflicts().open();
            int decided = 0;
            for (Conflict conflict : open) {
                Optional<Side> side = side(rule, conflict, came);
                if (side.isPresent()) {
                    decide(conflict, side.get(), stamp, why);
                    decided++;
                }
            }
            return new Result(decided, open.size() - decided);
        });
    }

    /**
     * Takes a choice back: the conflict is open again, and what stood before is in force again.
     *
     * @throws Problem UNDO_IMPOSSIBLE where it is open, or the answer chosen is not the one in force any more
     */
    public void reopen(int conflict, String why) {
        Stamp stamp = desk.stamp();
        store.transaction(() -> {
            Conflict decided = store.conflicts()
                    .one(conflict)
                    .filter(each -> each.state() != State.TERBUKA)
                    .orElseThrow(() -> new Problem(ErrorCode.UNDO_IMPOSSIBLE));
            if (decided.state() == State.MEREKA) {
                cell(decided).withdraw(decided, stamp, why);
            }
            write(decided, State.TERBUKA, stamp, why);
            return null;
        });
    }

    private Optional<Side> side(Rule rule, Conflict conflict, Map<Integer, LocalDate> came) {
        return switch (rule) {
            case KITA -> Optional.of(Side.KITA);
            case MEREKA -> Optional.of(Side.MEREKA);
            case TERBARU -> newest(conflict, came);
        };
    }

    private Optional<Side> newest(Conflict conflict, Map<Integer, LocalDate> came) {
        LocalDate theirs = conflict.date() == null ? came.get(conflict.returned()) : conflict.date();
        LocalDate ours = cell(conflict).day();
        if (ours == null) {
            return Optional.of(Side.MEREKA);
        }
        return theirs == null || theirs.equals(ours)
                ? Optional.empty()
                : Optional.of(theirs.isAfter(ours) ? Side.MEREKA : Side.KITA);
    }

    private void decide(Conflict conflict, Side side, Stamp stamp, String why) {
        if (side == Side.MEREKA) {
            cell(conflict).lay(conflict, stamp, why);
        }
        write(conflict, side == Side.MEREKA ? State.MEREKA : State.KITA, stamp, why);
    }

    private void write(Conflict conflict, State state, Stamp stamp, String why) {
        store.conflicts().decide(conflict.id(), state, stamp, why);
        store.journal()
                .add(
                        stamp,
                        new Entry(
                                Act.KONFLIK,
                                conflict.key(),
                                conflict.state().name(),
                                conflict.item() + " " + state.name(),
                                why));
    }

    private AnsweredCell cell(Conflict conflict) {
        return new AnsweredCell(store, conflict);
    }
}
