package id.sidaksos.service.linkage;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Verdict;
import id.sidaksos.service.ListFile;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.store.Matches;
import id.sidaksos.store.PairQueues;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What people say of pairs: kept by the rows' lasting keys, so that no later run and no newer file forgets it. */
public final class VerdictService {
    private static final int PAGE = 1_000;

    private final Store store;
    private final Desk desk;

    public VerdictService(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /**
     * Reads verdicts from a list in the form of a run's own output with a further column {@code putusan}: SAMA or BEDA, empty
     * where nothing was decided.
     *
     * @return how many were kept
     * @throws Problem FILE_…, LIST_UNUSABLE where the columns are not there or a verdict is another word
     */
    public int read(Path file, String why) {
        ListFile list = ListFile.read(file, List.of("putusan"));
        Matches.Kind kind = kindOf(list, file);
        List<Matches.Verdict> verdicts = new ArrayList<>();
        for (ListFile.Line line : list.lines()) {
            String word = line.text("putusan").strip().toUpperCase(Locale.ROOT);
            if (word.isEmpty()) {
                continue;
            }
            if (!word.equals("SAMA") && !word.equals("BEDA")) {
                throw new Problem(ErrorCode.LIST_UNUSABLE, file.getFileName().toString(), line.row(), word);
            }
            verdicts.add(verdict(kind, line, word));
        }
        Stamp stamp = desk.stamp();
        return store.transaction(() -> {
            for (Matches.Verdict verdict : verdicts) {
                store.matches().addVerdict(kind, verdict, stamp, why);
                store.journal()
                        .add(
                                stamp,
                                new Entry(
                                        Act.PUTUSAN,
                                        kind + " " + verdict.keyA() + " ~ " + verdict.keyB(),
                                        "",
                                        verdict.verdict(),
                                        why));
            }
            VerdictMarks.write(store, kind);
            return verdicts.size();
        });
    }

    /**
     * What it would be to answer so; nothing is written.
     *
     * @throws Problem PAIR_OUTDATED where a row of the pair is in force no more
     */
    public Decided plan(Queue kind, int run, int order, Answer answer) {
        Sides sides = Sides.of(store, kind);
        PairQueues.Stored pair =
                store.pairQueues().one(run, order).orElseThrow(() -> new Problem(ErrorCode.PAIR_OUTDATED));
        int a = pair.found().pair().a();
        int b = pair.found().pair().b();
        return decided(sides, kind, pair, key(sides.a(), a), key(sides.b(), b), answer);
    }

    /**
     * The same answer to every pair of a slice; nothing is written. Pairs with a row that is in force no more are left out.
     *
     * @throws Problem CANCELLED
     */
    public List<Decided> planAll(Queue kind, Slice slice, Answer answer, Progress progress) {
        Sides sides = Sides.of(store, kind);
        List<PairQueues.Stored> pairs = new ArrayList<>();
        List<PairQueues.Stored> page;
        do {
            progress.check();
            int after = pairs.isEmpty() ? -1 : pairs.get(pairs.size() - 1).order();
            page = store.pairQueues().page(slice.wish(sides), after, PAGE);
            pairs.addAll(page);
            progress.at("tahap.muat", pairs.size(), -1);
        } while (page.size() == PAGE);
        Set<Integer> rowsA = new HashSet<>();
        Set<Integer> rowsB = new HashSet<>();
        pairs.forEach(pair -> {
            rowsA.add(pair.found().pair().a());
            rowsB.add(pair.found().pair().b());
        });
        RowNames namesA = RowNames.of(store, sides.a(), rowsA);
        RowNames namesB = RowNames.of(store, sides.b(), rowsB);
        List<Decided> decided = new ArrayList<>();
        for (PairQueues.Stored pair : pairs) {
            int a = pair.found().pair().a();
            int b = pair.found().pair().b();
            if (namesA.knows(a) && namesB.knows(b)) {
                decided.add(decided(sides, kind, pair, namesA.key(a), namesB.key(b), answer));
            }
        }
        return decided;
    }

    private static Decided decided(
            Sides sides, Queue kind, PairQueues.Stored pair, String keyA, String keyB, Answer answer) {
        boolean turned = sides.oneList() && keyA.compareTo(keyB) > 0;
        return new Decided(
                kind,
                pair.run(),
                pair.found().pair().a(),
                pair.found().pair().b(),
                turned ? keyB : keyA,
                turned ? keyA : keyB,
                Answer.ofMark(pair.verdict()),
                answer);
    }

    private String key(SourceKind kind, int row) {
        List<String> key = new ArrayList<>(1);
        store.rows().one(kind, row, Set.of(), each -> key.add(each.key()));
        if (key.isEmpty()) {
            throw new Problem(ErrorCode.PAIR_OUTDATED);
        }
        return key.get(0);
    }

    /** Keeps answers, each with who, when and why: all of them or none. */
    public void write(List<Decided> decided, String why) {
        store.transaction(() -> {
            decided.forEach(each -> write(each, each.before(), each.after(), why));
            return null;
        });
    }

    /** What was said before is in force again; what was written stays, a further entry says that it was taken back. */
    public void takeBack(List<Decided> decided, String why) {
        store.transaction(() -> {
            decided.forEach(each -> write(each, each.after(), each.before(), why));
            return null;
        });
    }

    /**
     * Answers for a pair known by its keys alone, whichever run it stands in; inside a transaction or one of its own.
     *
     * @param kind as the database keeps it
     */
    public void answer(String kind, String keyA, String keyB, Answer after, String why) {
        store.transaction(() -> {
            Matches.Kind stored = Matches.Kind.valueOf(kind);
            List<Matches.Said> said = store.matches().said(stored, keyA, keyB);
            String before = said.isEmpty() || said.get(0).verdict().equals(Matches.WITHDRAWN)
                    ? ""
                    : said.get(0).verdict();
            say(stored, keyA, keyB, before, after, why);
            VerdictMarks.write(store, stored, keyA, keyB, after.mark());
            return null;
        });
    }

    private void say(Matches.Kind kind, String keyA, String keyB, String before, Answer after, String why) {
        Stamp stamp = desk.stamp();
        String word = after == Answer.BELUM ? Matches.WITHDRAWN : after.name();
        store.matches().addVerdict(kind, new Matches.Verdict(keyA, keyB, word), stamp, why);
        store.journal().add(stamp, new Entry(Act.PUTUSAN, kind + " " + keyA + " ~ " + keyB, before, word, why));
    }

    private void write(Decided pair, Answer before, Answer after, String why) {
        Matches.Kind kind = Matches.Kind.valueOf(pair.kind().name());
        say(kind, pair.keyA(), pair.keyB(), before.mark(), after, why);
        // An older run may have been looked at; its pairs' rows are the same in the newest.
        store.matches().newestRun(kind).ifPresent(run -> store.pairQueues()
                .mark(run, pair.a(), pair.b(), after.mark()));
    }

    private static Matches.Kind kindOf(ListFile list, Path file) {
        if (list.has("id_dtks")) {
            return Matches.Kind.DTKS;
        }
        if (list.has("id_individu_a")) {
            return Matches.Kind.GANDA_INDIVIDU;
        }
        if (list.has("id_keluarga_a")) {
            return Matches.Kind.GANDA_KELUARGA;
        }
        throw new Problem(ErrorCode.LIST_UNUSABLE, file.getFileName().toString(), 1, "id_keluarga_a / id_dtks");
    }

    private static Matches.Verdict verdict(Matches.Kind kind, ListFile.Line line, String word) {
        return switch (kind) {
            case DTKS ->
                new Matches.Verdict(
                        joined(line.text("id_keluarga"), line.text("id_individu")), line.text("id_dtks"), word);
            case GANDA_INDIVIDU ->
                ordered(
                        joined(line.text("id_keluarga_a"), line.text("id_individu_a")),
                        joined(line.text("id_keluarga_b"), line.text("id_individu_b")),
                        word);
            case GANDA_KELUARGA -> ordered(line.text("id_keluarga_a"), line.text("id_keluarga_b"), word);
        };
    }

    private static String joined(String family, String person) {
        return person.isEmpty() ? family : family + "/" + person;
    }

    /** A pair inside one list has no first and second. */
    private static Matches.Verdict ordered(String a, String b, String word) {
        return a.compareTo(b) <= 0 ? new Matches.Verdict(a, b, word) : new Matches.Verdict(b, a, word);
    }

    static Set<String> keys(List<Matches.Verdict> verdicts) {
        Set<String> keys = new HashSet<>();
        verdicts.forEach(verdict -> {
            keys.add(verdict.keyA());
            keys.add(verdict.keyB());
        });
        return keys;
    }

    /** Verdicts on rows that are still there, as the engine's tables number them. */
    static List<Verdict> positioned(
            List<Matches.Verdict> verdicts, Map<String, Integer> positionsA, Map<String, Integer> positionsB) {
        List<Verdict> positioned = new ArrayList<>();
        for (Matches.Verdict verdict : verdicts) {
            Integer a = positionsA.get(verdict.keyA());
            Integer b = positionsB.get(verdict.keyB());
            if (a != null && b != null) {
                positioned.add(new Verdict(a, b, Verdict.Answer.valueOf(verdict.verdict())));
            }
        }
        return positioned;
    }
}
