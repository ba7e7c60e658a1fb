package id.sidaksos.service.linkage;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Lexicon;
import id.sidaksos.domain.linkage.LinkOptions;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.Linker;
import id.sidaksos.domain.linkage.PersonTable;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** P3KE against DTKS, one to one. Sure pairs by themselves, doubtful ones for review; verdicts stand over every weight. */
public final class ReconciliationService {
    private static final List<String> COLUMNS =
            List.of("id_keluarga", "id_individu", "id_dtks", "bobot", "peluang", "keputusan", "alasan");

    private final Store store;
    private final Desk desk;
    private final Messages messages;

    public ReconciliationService(Store store, Desk desk, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.messages = messages;
    }

    /**
     * Matches the persons of P3KE (the heads, where there is no list of persons) with the rows of DTKS, keeps the run and
     * writes its pairs.
     *
     * @throws Problem NO_PERSONS, NO_DTKS, OUTPUT_…, CANCELLED
     */
    public LinkSummary run(Path target, Progress progress) {
        SourceKind kind =
                store.rows().count(SourceKind.P3KE_INDIVIDU) > 0 ? SourceKind.P3KE_INDIVIDU : SourceKind.P3KE_KELUARGA;
        int persons = store.rows().count(kind);
        int others = store.rows().count(SourceKind.DTKS);
        if (persons == 0) {
            throw new Problem(ErrorCode.NO_PERSONS);
        }
        if (others == 0) {
            throw new Problem(ErrorCode.NO_DTKS);
        }
        List<Matches.Verdict> kept = store.matches().verdicts(Matches.Kind.DTKS);
        Set<String> keys = VerdictService.keys(kept);
        Map<String, Integer> positionsA = new HashMap<>();
        Map<String, Integer> positionsB = new HashMap<>();
        Lexicon lexicon = new Lexicon(persons + others);
        PersonLoader loader = new PersonLoader(store, progress);
        PersonTable a = loader.load(kind, lexicon, keys, positionsA);
        PersonTable b = loader.load(SourceKind.DTKS, lexicon, keys, positionsB);
        TaughtRun<LinkResult> run = TaughtRun.of(
                LinkOptions.standard(),
                VerdictService.positioned(kept, positionsA, positionsB),
                options -> new Linker(Threads.workers()).link(a, b, options, progress),
                account -> account);
        LinkResult result = run.result();
        Reasons reasons = new Reasons(a, b, result, messages);
        write(target, kind, a, b, result, reasons);
        new RunKeeper(store, desk).keep(Matches.Kind.DTKS, Act.PADANKAN, a, b, result, reasons);
        return LinkSummaries.of(a, b, result).with(run.agreement());
    }

    private void write(Path target, SourceKind kind, PersonTable a, PersonTable b, LinkResult result, Reasons reasons) {
        Set<Integer> rowsA = new HashSet<>();
        Set<Integer> rowsB = new HashSet<>();
        for (LinkPair pair : result.pairs()) {
            rowsA.add((int) a.rowId(pair.a()));
            rowsB.add((int) b.rowId(pair.b()));
        }
        RowNames namesA = RowNames.of(store, kind, rowsA);
        RowNames namesB = RowNames.of(store, SourceKind.DTKS, rowsB);
        try (TableWriter table = TableWriter.open(target, COLUMNS)) {
            for (LinkPair pair : result.pairs()) {
                int left = (int) a.rowId(pair.a());
                int right = (int) b.rowId(pair.b());
                table.row(
                        namesA.first(left),
                        namesA.second(left),
                        namesB.first(right),
                        Figures.bits(pair.weight()),
                        Figures.probability(pair.p()),
                        pair.decision().name(),
                        reasons.of(pair));
            }
            table.save();
        }
    }
}
