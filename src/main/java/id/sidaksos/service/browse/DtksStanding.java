package id.sidaksos.service.browse;

import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Who of the matched list stands in the social registry, by the newest run with the office's verdicts over it. */
final class DtksStanding {
    private final boolean matched;
    private final Map<Integer, InDtks> byRow = new HashMap<>();
    private final Set<String> linked = new HashSet<>();

    DtksStanding(Store store) {
        Set<String> parted = new HashSet<>();
        for (Matches.Verdict verdict : store.matches().verdicts(Matches.Kind.DTKS)) {
            if (verdict.verdict().equals("SAMA")) {
                linked.add(verdict.keyA());
            } else {
                parted.add(pair(verdict.keyA(), verdict.keyB()));
            }
        }
        OptionalInt run = store.matches().newestRun(Matches.Kind.DTKS);
        matched = run.isPresent() || !linked.isEmpty();
        if (run.isPresent()) {
            pairs(store, run.getAsInt(), parted);
        }
    }

    private void pairs(Store store, int run, Set<String> parted) {
        List<Matches.Decided> pairs = new ArrayList<>();
        store.matches().decisions(run, pairs::add);
        Set<String> partedNow = parted.isEmpty() ? Set.of() : rowsOf(store, pairs, parted);
        for (Matches.Decided pair : pairs) {
            InDtks standing =
                    switch (Decision.valueOf(pair.decision())) {
                        case OTOMATIS -> InDtks.PADAN;
                        case TINJAU -> InDtks.TINJAU;
                        case LAIN -> InDtks.TIDAK_ADA;
                    };
            if (standing != InDtks.TIDAK_ADA && !partedNow.contains(pair(pair.a(), pair.b()))) {
                byRow.merge(pair.a(), standing, DtksStanding::better);
            }
        }
    }

    /** The parted pairs by the numbers of their rows; verdicts name rows by their lasting keys. */
    private static Set<String> rowsOf(Store store, List<Matches.Decided> pairs, Set<String> parted) {
        boolean persons = store.rows().count(SourceKind.P3KE_INDIVIDU) > 0;
        Map<Integer, String> left =
                keys(store, persons ? SourceKind.P3KE_INDIVIDU : SourceKind.P3KE_KELUARGA, parted, 0);
        Map<Integer, String> right = keys(store, SourceKind.DTKS, parted, 1);
        Set<String> rows = new HashSet<>();
        for (Matches.Decided pair : pairs) {
            String a = left.get(pair.a());
            String b = right.get(pair.b());
            if (a != null && b != null && parted.contains(pair(a, b))) {
                rows.add(pair(pair.a(), pair.b()));
            }
        }
        return rows;
    }

    private static Map<Integer, String> keys(Store store, SourceKind kind, Set<String> pairs, int side) {
        Set<String> wanted = new HashSet<>();
        pairs.forEach(pair -> wanted.add(pair.split("\u001f")[side]));
        Map<Integer, String> keys = new HashMap<>();
        store.rows().each(kind, Set.of(), row -> {
            if (wanted.contains(row.key())) {
                keys.put(row.id(), row.key());
            }
        });
        return keys;
    }

    private static String pair(Object a, Object b) {
        return a + "\u001f" + b;
    }

    static InDtks better(InDtks one, InDtks other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** @param key the row's lasting key */
    InDtks of(int row, String key) {
        if (!matched) {
            return InDtks.BELUM_DIPADANKAN;
        }
        return linked.contains(key) ? InDtks.PADAN : byRow.getOrDefault(row, InDtks.TIDAK_ADA);
    }
}
