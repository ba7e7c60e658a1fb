package id.sidaksos.service.linkage;

import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Writes the verdicts in force beside the pairs of the newest run, so that its queues are without them. */
final class VerdictMarks {
    private VerdictMarks() {}

    /** All of a kind; inside a transaction, after a run was stored or verdicts came from a file. */
    static void write(Store store, Matches.Kind kind) {
        List<Matches.Verdict> words = store.matches().words(kind);
        if (words.isEmpty() || store.matches().newestRun(kind).isEmpty()) {
            return;
        }
        int run = store.matches().newestRun(kind).getAsInt();
        Sides sides = Sides.of(store, kind);
        Set<String> keys = VerdictService.keys(words);
        Map<String, Integer> rowsA = rows(store, sides.a(), keys);
        Map<String, Integer> rowsB = sides.oneList() ? rowsA : rows(store, sides.b(), keys);
        for (Matches.Verdict word : words) {
            Integer a = rowsA.get(word.keyA());
            Integer b = rowsB.get(word.keyB());
            if (a != null && b != null) {
                store.pairQueues().mark(run, a, b, word.verdict());
            }
        }
    }

    /** One of a kind, or none any more. */
    static void write(Store store, Matches.Kind kind, String keyA, String keyB, String mark) {
        OptionalInt run = store.matches().newestRun(kind);
        if (run.isEmpty()) {
            return;
        }
        Sides sides = Sides.of(store, kind);
        Integer a = rows(store, sides.a(), Set.of(keyA)).get(keyA);
        Integer b = rows(store, sides.b(), Set.of(keyB)).get(keyB);
        if (a != null && b != null) {
            store.pairQueues().mark(run.getAsInt(), a, b, mark);
        }
    }

    private static Map<String, Integer> rows(Store store, SourceKind kind, Set<String> keys) {
        Map<String, Integer> rows = new HashMap<>();
        store.rows().each(kind, Set.of(), row -> {
            String key = row.key();
            if (keys.contains(key)) {
                rows.put(key, row.id());
            }
        });
        return rows;
    }
}
