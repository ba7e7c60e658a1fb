package id.sidaksos.service.linkage;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Deduplicator;
import id.sidaksos.domain.linkage.DoubleResult;
import id.sidaksos.domain.linkage.Lexicon;
import id.sidaksos.domain.linkage.LinkOptions;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.PersonTable;
import id.sidaksos.domain.linkage.Verdict;
import id.sidaksos.domain.linkage.VerdictLearning.Agreement;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The same person or family twice in P3KE. The program proposes, a person confirms; nothing is merged. */
public final class DuplicateService {
    private static final List<String> PERSON_COLUMNS = List.of(
            "id_keluarga_a",
            "id_individu_a",
            "id_keluarga_b",
            "id_individu_b",
            "bobot",
            "peluang",
            "keputusan",
            "alasan");
    private static final List<String> FAMILY_COLUMNS =
            List.of("id_keluarga_a", "id_keluarga_b", "bobot", "peluang", "keputusan", "alasan");

    private final Store store;
    private final Desk desk;
    private final Messages messages;

    public DuplicateService(Store store, Desk desk, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.messages = messages;
    }

    /** A list with what the engine found in it. */
    private record Search(SourceKind kind, PersonTable table, DoubleResult result, Optional<Agreement> agreement) {}

    /**
     * Doubles by person (by head, where there is no list of persons); keeps the run and writes its pairs.
     *
     * @throws Problem NO_PERSONS, OUTPUT_…, CANCELLED
     */
    public LinkSummary persons(Path target, Progress progress) {
        Search search = search(Matches.Kind.GANDA_INDIVIDU, progress);
        PersonTable table = search.table();
        Reasons reasons = new Reasons(table, table, search.result().run(), messages);
        RowNames names =
                RowNames.of(store, search.kind(), rowsOf(search.result().persons(), table));
        try (TableWriter file = TableWriter.open(target, PERSON_COLUMNS)) {
            for (LinkPair pair : search.result().persons()) {
                int a = (int) table.rowId(pair.a());
                int b = (int) table.rowId(pair.b());
                file.row(
                        names.first(a),
                        names.second(a),
                        names.first(b),
                        names.second(b),
                        Figures.bits(pair.weight()),
                        Figures.probability(pair.p()),
                        pair.decision().name(),
                        reasons.of(pair));
            }
            file.save();
        }
        new RunKeeper(store, desk)
                .keep(
                        Matches.Kind.GANDA_INDIVIDU,
                        Act.GANDA,
                        table,
                        table,
                        search.result().run(),
                        reasons);
        return LinkSummaries.of(table, table, search.result().run()).with(search.agreement());
    }

    /**
     * Doubles by family, from their members; keeps the run and writes its pairs.
     *
     * @throws Problem NO_PERSONS, OUTPUT_…, CANCELLED
     */
    public LinkSummary families(Path target, Progress progress) {
        Search search = search(Matches.Kind.GANDA_INDIVIDU, progress);
        PersonTable table = search.table();
        Set<Integer> rows = new HashSet<>();
        for (DoubleResult.FamilyPair pair : search.result().families()) {
            rows.add(firstRow(table, pair.a()));
            rows.add(firstRow(table, pair.b()));
        }
        RowNames names = RowNames.of(store, search.kind(), rows);
        List<FamilyMatch> matches = search.result().families().stream()
                .map(pair -> FamilyMatch.of(
                        pair, names.first(firstRow(table, pair.a())), names.first(firstRow(table, pair.b())), messages))
                .toList();
        matches = FamilyMatch.under(store.matches().verdicts(Matches.Kind.GANDA_KELUARGA), matches, messages);
        try (TableWriter file = TableWriter.open(target, FAMILY_COLUMNS)) {
            for (FamilyMatch match : matches) {
                file.row(
                        match.a(),
                        match.b(),
                        Figures.bits(match.weight()),
                        Figures.probability(match.p()),
                        match.decision().name(),
                        match.reason());
            }
            file.save();
        }
        new RunKeeper(store, desk).keepFamilies(matches, search.result().run());
        return LinkSummaries.of(table, matches, search.result().run()).with(search.agreement());
    }

    private static int firstRow(PersonTable table, int family) {
        return (int) table.rowId(table.members(family)[0]);
    }

    private Search search(Matches.Kind verdicts, Progress progress) {
        SourceKind kind =
                store.rows().count(SourceKind.P3KE_INDIVIDU) > 0 ? SourceKind.P3KE_INDIVIDU : SourceKind.P3KE_KELUARGA;
        int rows = store.rows().count(kind);
        if (rows == 0) {
            throw new Problem(ErrorCode.NO_PERSONS);
        }
        List<Matches.Verdict> kept = store.matches().verdicts(verdicts);
        Map<String, Integer> positions = new HashMap<>();
        PersonTable table =
                new PersonLoader(store, progress).load(kind, new Lexicon(rows), VerdictService.keys(kept), positions);
        List<Verdict> positioned = VerdictService.positioned(kept, positions, positions).stream()
                .map(each -> new Verdict(Math.min(each.a(), each.b()), Math.max(each.a(), each.b()), each.answer()))
                .toList();
        TaughtRun<DoubleResult> run = TaughtRun.of(
                LinkOptions.doubles(),
                positioned,
                options -> new Deduplicator(Threads.workers()).find(table, options, progress),
                DoubleResult::run);
        return new Search(kind, table, run.result(), run.agreement());
    }

    private static Set<Integer> rowsOf(List<LinkPair> pairs, PersonTable table) {
        Set<Integer> rows = new HashSet<>();
        for (LinkPair pair : pairs) {
            rows.add((int) table.rowId(pair.a()));
            rows.add((int) table.rowId(pair.b()));
        }
        return rows;
    }
}
