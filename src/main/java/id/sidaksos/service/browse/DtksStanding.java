package id.sidaksos.service.browse;

import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Who of the matched list stands in the social registry, by the newest run with the office's verdicts over it. */
final class DtksStanding {
    private final boolean matched;
    private final Map<Integer, InDtks> byRow = new HashMap<>();
    /** Keys of rows that the office has linked, perhaps to a row that the newest run does not pair with them. */
    private final Set<String> linked = new HashSet<>();

    DtksStanding(Store store) {
        store.matches().verdicts(Matches.Kind.DTKS).stream()
                .filter(verdict -> verdict.verdict().equals("SAMA"))
                .forEach(verdict -> linked.add(verdict.keyA()));
        OptionalInt run = store.matches().newestRun(Matches.Kind.DTKS);
        matched = run.isPresent() || !linked.isEmpty();
        run.ifPresent(newest -> store.matches().decisions(newest, this::take));
    }

    private void take(Matches.Decided pair) {
        switch (Decision.valueOf(pair.decision())) {
            case OTOMATIS -> byRow.put(pair.a(), InDtks.PADAN);
            case TINJAU -> byRow.merge(pair.a(), InDtks.TINJAU, DtksStanding::better);
            case LAIN -> {
                // Another possibility only.
            }
        }
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
