package id.sidaksos.service.linkage;

import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.linkage.Flag;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.PersonTable;
import id.sidaksos.domain.linkage.VerdictLearning.Agreement;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps a run of the engine: its parameters, its figures, its pairs with their reasons. */
final class RunKeeper {
    private final Store store;
    private final Desk desk;

    RunKeeper(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    void keep(
            Matches.Kind kind,
            Act act,
            PersonTable a,
            PersonTable b,
            LinkResult result,
            Reasons reasons,
            Optional<Agreement> agreement) {
        Stamp stamp = desk.stamp();
        Iterable<Matches.Found> pairs = () -> new Iterator<>() {
            private final Iterator<LinkPair> each = result.pairs().iterator();

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Matches.Found next() {
                LinkPair pair = each.next();
                Matches.Pair stored = new Matches.Pair(
                        (int) a.rowId(pair.a()),
                        (int) b.rowId(pair.b()),
                        pair.weight(),
                        pair.p(),
                        pair.levels(),
                        pair.decision().name(),
                        reasons.rule(pair),
                        reasons.of(pair));
                int rival = pair.rival() < 0 ? 0 : (int) b.rowId(pair.rival());
                return new Matches.Found(stored, queue(pair), pair.flagBits(), pair.margin(), rival, pair.family());
            }
        };
        store.transaction(() -> {
            int run = store.matches()
                    .addRun(
                            kind,
                            stamp,
                            result.parameters().format(),
                            AgreementText.of(agreement) + summary(result),
                            pairs);
            VerdictMarks.write(store, kind);
            store.journal()
                    .add(
                            stamp,
                            new Entry(act, "jalan " + run, "", result.pairs().size() + " pasangan", ""));
            return null;
        });
    }

    /** Families go by their row in the list of families; a family that only the list of persons knows is left out. */
    void keepFamilies(List<FamilyMatch> matches, LinkResult result) {
        Stamp stamp = desk.stamp();
        Map<String, Integer> rows = new HashMap<>();
        store.rows()
                .each(
                        SourceKind.P3KE_KELUARGA,
                        Set.of(),
                        row -> rows.putIfAbsent(row.text(Field.ID_KELUARGA), row.id()));
        List<Matches.Found> pairs = new ArrayList<>();
        for (FamilyMatch match : matches) {
            if (rows.containsKey(match.a()) && rows.containsKey(match.b())) {
                Matches.Pair pair = new Matches.Pair(
                        rows.get(match.a()),
                        rows.get(match.b()),
                        match.weight(),
                        match.p(),
                        0,
                        match.decision().name(),
                        "",
                        match.reason());
                pairs.add(new Matches.Found(pair, queue(match.decision()), 0, LinkPair.NO_RIVAL, 0, 0));
            }
        }
        store.transaction(() -> {
            int run = store.matches()
                    .addRun(
                            Matches.Kind.GANDA_KELUARGA,
                            stamp,
                            result.parameters().format(),
                            summary(result),
                            pairs);
            VerdictMarks.write(store, Matches.Kind.GANDA_KELUARGA);
            store.journal()
                    .add(stamp, new Entry(Act.GANDA, "jalan " + run, "", pairs.size() + " pasangan keluarga", ""));
            return null;
        });
    }

    /** Pairs with one NIK that belongs to others wait in a queue of their own, however small their weight. */
    private static String queue(LinkPair pair) {
        boolean shared = pair.has(Flag.NIK_OF_ANOTHER) || pair.has(Flag.NIK_SHARED);
        return shared && pair.decision() != Decision.OTOMATIS ? "NIK" : queue(pair.decision());
    }

    private static String queue(Decision decision) {
        return switch (decision) {
            case OTOMATIS -> "PASTI";
            case TINJAU -> "TINJAU";
            case LAIN -> "LAIN";
        };
    }

    private static String summary(LinkResult result) {
        return result.quality() + "\n" + String.join("\n", lines(result));
    }

    private static List<String> lines(LinkResult result) {
        return result.rules().stream().map(Object::toString).toList();
    }
}
