package id.sidaksos.service.linkage;

import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.PersonTable;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps a run of the engine: its parameters, its figures, its pairs with their reasons. */
final class RunKeeper {
    private final Store store;
    private final Desk desk;

    RunKeeper(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    void keep(Matches.Kind kind, Act act, PersonTable a, PersonTable b, LinkResult result, Reasons reasons) {
        Stamp stamp = desk.stamp();
        Iterable<Matches.Pair> pairs = () -> new Iterator<>() {
            private final Iterator<LinkPair> each = result.pairs().iterator();

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Matches.Pair next() {
                LinkPair pair = each.next();
                return new Matches.Pair(
                        (int) a.rowId(pair.a()),
                        (int) b.rowId(pair.b()),
                        pair.weight(),
                        pair.p(),
                        pair.levels(),
                        pair.decision().name(),
                        reasons.rule(pair),
                        reasons.of(pair));
            }
        };
        store.transaction(() -> {
            int run = store.matches().addRun(kind, stamp, result.parameters().format(), summary(result), pairs);
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
        List<Matches.Pair> pairs = new ArrayList<>();
        for (FamilyMatch match : matches) {
            if (rows.containsKey(match.a()) && rows.containsKey(match.b())) {
                pairs.add(new Matches.Pair(
                        rows.get(match.a()),
                        rows.get(match.b()),
                        match.weight(),
                        match.p(),
                        0,
                        match.decision().name(),
                        "",
                        match.reason()));
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
            store.journal()
                    .add(stamp, new Entry(Act.GANDA, "jalan " + run, "", pairs.size() + " pasangan keluarga", ""));
            return null;
        });
    }

    private static String summary(LinkResult result) {
        return result.quality() + "\n" + String.join("\n", lines(result));
    }

    private static List<String> lines(LinkResult result) {
        return result.rules().stream().map(Object::toString).toList();
    }
}
