package id.sidaksos.service.journal;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.linkage.Answer;
import id.sidaksos.service.linkage.VerdictService;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.store.Corrections.Correction;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The journal, page by page, with what can be taken back. Taking back writes a further entry and destroys nothing. */
public final class JournalService {
    private static final int PAGE = 500;

    private final Store store;
    private final Desk desk;
    private final IndicatorService indicators;

    public JournalService(Store store, Desk desk, IndicatorService indicators) {
        this.store = store;
        this.desk = desk;
        this.indicators = indicators;
    }

    /** The verdict a line tells of: target {@code KIND keyA ~ keyB}. */
    private record Pair(Matches.Kind kind, String keyA, String keyB) {
        private static Pair of(Entry entry) {
            String target = entry.target();
            int space = target.indexOf(' ');
            int wave = target.indexOf(" ~ ");
            return new Pair(
                    Matches.Kind.valueOf(target.substring(0, space)),
                    target.substring(space + 1, wave),
                    target.substring(wave + 3));
        }
    }

    /** Lines that fit, newest first, from the one before this number on; {@link Integer#MAX_VALUE} begins. */
    public List<JournalLine> page(JournalWish wish, int before, int most) {
        return store.journal().page(wish.stored(), before, most).stream()
                .map(this::valued)
                .toList();
    }

    /** Everybody who stands in the journal, by name. */
    public List<String> actors() {
        return store.journal().actors();
    }

    private JournalLine valued(Line line) {
        Entry entry = line.entry();
        if (entry.act() != Act.KOREKSI) {
            return new JournalLine(line, Optional.empty(), entry.before(), entry.after());
        }
        boolean withdrawn = entry.after().isEmpty();
        Optional<Field> field = Field.ofKey(withdrawn ? entry.before() : entry.after());
        // The values of a correction stand with the correction itself, not in the journal.
        for (SourceKind kind : SourceKind.values()) {
            for (Correction each : store.corrections().of(kind, entry.target())) {
                if (field.filter(each.field()::equals).isPresent()
                        && each.stamp().equals(line.stamp())) {
                    return new JournalLine(line, field, each.before(), each.after());
                }
            }
        }
        return new JournalLine(line, field, "", "");
    }

    /** Whether the step of this line can still be taken back, and what that does, or why not. */
    public Undo undo(int number) {
        Optional<Line> found = store.journal().one(number);
        if (found.isEmpty()) {
            return Undo.no("TIDAK_ADA");
        }
        Line line = found.get();
        return switch (line.entry().act()) {
            case KOREKSI -> correction(line);
            case PUTUSAN -> verdict(line);
            case SET_BERLAKU -> set(line);
            default -> Undo.no(line.entry().act().name());
        };
    }

    private Undo correction(Line line) {
        Entry entry = line.entry();
        if (entry.after().isEmpty()) {
            return Undo.no("KOREKSI_CABUT");
        }
        Optional<Field> field = Field.ofKey(entry.after());
        boolean newer = false;
        for (SourceKind kind : SourceKind.values()) {
            Optional<Correction> standing =
                    field.flatMap(each -> store.corrections().inForce(kind, entry.target(), each));
            if (standing.filter(each -> each.stamp().equals(line.stamp())).isPresent()) {
                return standing.get().before().isEmpty() ? Undo.yes("KOREKSI_KOSONG") : Undo.yes("KOREKSI");
            }
            newer |= standing.isPresent();
        }
        return Undo.no(newer ? "KOREKSI_BARU" : "SUDAH");
    }

    private Undo verdict(Line line) {
        Pair pair = Pair.of(line.entry());
        List<Matches.Said> said = store.matches().said(pair.kind(), pair.keyA(), pair.keyB());
        if (line.entry().after().equals(Matches.WITHDRAWN)) {
            return Undo.no("PUTUSAN_CABUT");
        }
        boolean newest = !said.isEmpty()
                && said.get(0).stamp().equals(line.stamp())
                && said.get(0).verdict().equals(line.entry().after());
        return newest ? Undo.yes("PUTUSAN") : Undo.no("PUTUSAN_BARU");
    }

    private Undo set(Line line) {
        return newestSet()
                .filter(each -> each.number() == line.number())
                .map(each -> {
                    IndicatorService.Versioned before = indicators.before();
                    return Undo.yes("SET_BERLAKU", before.set().name(), before.version());
                })
                .orElseGet(() -> Undo.no("SET_BARU_BERLAKU"));
    }

    private Optional<Line> newestSet() {
        JournalWish wish = new JournalWish("", Optional.of(Act.SET_BERLAKU), "", Optional.empty(), Optional.empty());
        return store.journal().page(wish.stored(), Integer.MAX_VALUE, 1).stream()
                .findFirst();
    }

    /**
     * Takes the step of a line back.
     *
     * @throws Problem UNDO_IMPOSSIBLE where that is not possible any more
     */
    public void takeBack(int number, String why) {
        store.transaction(() -> {
            if (!undo(number).possible()) {
                throw new Problem(ErrorCode.UNDO_IMPOSSIBLE);
            }
            Line line = store.journal().one(number).orElseThrow();
            switch (line.entry().act()) {
                case KOREKSI -> takeBackCorrection(line, why);
                case PUTUSAN -> takeBackVerdict(line, why);
                default -> indicators.backToThatBefore(why);
            }
            return null;
        });
    }

    private void takeBackCorrection(Line line, String why) {
        String key = line.entry().target();
        Field field = Field.ofKey(line.entry().after()).orElseThrow();
        Stamp stamp = desk.stamp();
        for (SourceKind kind : SourceKind.values()) {
            Optional<Correction> standing = store.corrections().inForce(kind, key, field);
            if (standing.filter(each -> each.stamp().equals(line.stamp())).isPresent()) {
                store.corrections().withdraw(kind, key, standing.get(), stamp, why);
                store.journal().add(stamp, new Entry(Act.KOREKSI, key, field.key(), "", why));
            }
        }
    }

    private void takeBackVerdict(Line line, String why) {
        Pair pair = Pair.of(line.entry());
        List<Matches.Said> said = store.matches().said(pair.kind(), pair.keyA(), pair.keyB());
        String before = said.size() > 1 ? said.get(1).verdict() : Matches.WITHDRAWN;
        Answer answer = before.equals(Matches.WITHDRAWN) ? Answer.BELUM : Answer.valueOf(before);
        new VerdictService(store, desk).answer(pair.kind().name(), pair.keyA(), pair.keyB(), answer, why);
    }

    /**
     * Writes the lines that fit, newest first, as they are shown.
     *
     * @param cells of a line, in the order of the header
     * @throws Problem OUTPUT_…, CANCELLED
     */
    public void export(
            JournalWish wish,
            Path target,
            List<String> header,
            Function<JournalLine, List<String>> cells,
            Progress progress) {
        try (TableWriter table = TableWriter.open(target, header)) {
            int before = Integer.MAX_VALUE;
            int written = 0;
            List<JournalLine> page;
            do {
                progress.check();
                page = page(wish, before, PAGE);
                page.forEach(line -> table.row(cells.apply(line)));
                written += page.size();
                progress.at("tahap.tulis", written, -1);
                before = page.isEmpty() ? 0 : page.get(page.size() - 1).line().number();
            } while (page.size() == PAGE);
            table.save();
        }
    }
}
