package id.sidaksos.service.browse;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.service.browse.RowCard.Cell;
import id.sidaksos.service.browse.RowCard.Correction;
import id.sidaksos.service.browse.RowCard.Facts;
import id.sidaksos.service.browse.RowCard.Match;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Sources.SourceRow;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes the cards of rows. Runs and verdicts are looked up once for all of them. */
final class CardReader {
    private static final Set<Field> FIELDS = EnumSet.of(Field.NAMA, Field.NO_KK, Field.TANGGAL_LAHIR);

    private final Store store;
    /** Which list of P3KE was matched by person. */
    private final SourceKind persons;

    private final Map<Queue, OptionalInt> runs = new EnumMap<>(Queue.class);
    private final Map<Queue, Map<String, String>> verdicts = new EnumMap<>(Queue.class);

    CardReader(Store store) {
        this.store = store;
        persons =
                store.rows().count(SourceKind.P3KE_INDIVIDU) > 0 ? SourceKind.P3KE_INDIVIDU : SourceKind.P3KE_KELUARGA;
        for (Queue queue : Queue.values()) {
            Matches.Kind kind = Matches.Kind.valueOf(queue.name());
            runs.put(queue, store.matches().newestRun(kind));
            Map<String, String> said = new HashMap<>();
            store.matches().verdicts(kind).forEach(each -> said.put(pair(each.keyA(), each.keyB()), each.verdict()));
            verdicts.put(queue, said);
        }
    }

    /** What a card tells of a row apart from its source. */
    private record Standing(String key, Facts facts, boolean gone) {}

    /** The card of a row in force; empty where there is none with this number. */
    Optional<RowCard> row(SourceKind kind, int row) {
        Optional<Standing> found = standing(kind, row);
        Optional<SourceRow> source = store.sources().of(kind, row);
        if (found.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Standing standing = found.get();
        return Optional.of(new RowCard(
                kind,
                row,
                standing.key(),
                standing.facts(),
                source.get().file(),
                source.get().sheet(),
                source.get().row(),
                cells(source.get()),
                corrections(kind, standing.key()),
                store.findings().of(kind, row),
                matches(kind, row, standing.key()),
                standing.gone()));
    }

    private Optional<Standing> standing(SourceKind kind, int id) {
        List<Standing> found = new ArrayList<>(1);
        store.rows().one(kind, id, FIELDS, row -> found.add(new Standing(row.key(), facts(row), row.gone())));
        return found.stream().findFirst();
    }

    private static Facts facts(StoredRow row) {
        return new Facts(
                row.text(Field.NAMA), row.nik(), row.noKk(), row.date(Field.TANGGAL_LAHIR), row.sex(), row.region());
    }

    private static List<Cell> cells(SourceRow source) {
        return source.cells().stream()
                .map(cell -> new Cell(cell.column(), cell.header(), Optional.ofNullable(cell.field()), cell.text()))
                .toList();
    }

    private List<Correction> corrections(SourceKind kind, String key) {
        return store.corrections().of(kind, key).stream()
                .map(each -> new Correction(
                        each.field(), each.before(), each.after(), each.stamp(), each.why(), each.withdrawn()))
                .toList();
    }

    private List<Match> matches(SourceKind kind, int row, String key) {
        List<Match> found = new ArrayList<>();
        if (kind == persons) {
            pairs(Queue.DTKS, row, true, SourceKind.DTKS, key, found);
            pairs(Queue.GANDA_INDIVIDU, row, true, persons, key, found);
            pairs(Queue.GANDA_INDIVIDU, row, false, persons, key, found);
        }
        if (kind == SourceKind.P3KE_KELUARGA) {
            pairs(Queue.GANDA_KELUARGA, row, true, kind, key, found);
            pairs(Queue.GANDA_KELUARGA, row, false, kind, key, found);
        }
        return found;
    }

    private void pairs(Queue queue, int row, boolean left, SourceKind other, String key, List<Match> found) {
        if (runs.get(queue).isEmpty()) {
            return;
        }
        List<Matches.Pair> pairs = new ArrayList<>();
        store.matches().of(runs.get(queue).getAsInt(), row, left, pairs::add);
        for (Matches.Pair pair : pairs) {
            int partner = left ? pair.b() : pair.a();
            standing(other, partner)
                    .ifPresent(each -> found.add(new Match(
                            queue,
                            other,
                            partner,
                            each.key(),
                            each.facts(),
                            pair.weight(),
                            pair.probability(),
                            Decision.valueOf(pair.decision()),
                            pair.reason(),
                            verdict(queue, key, each.key()))));
        }
    }

    private String verdict(Queue queue, String key, String partner) {
        Map<String, String> said = verdicts.get(queue);
        String straight = said.getOrDefault(pair(key, partner), "");
        return straight.isEmpty() && queue != Queue.DTKS ? said.getOrDefault(pair(partner, key), "") : straight;
    }

    private static String pair(String a, String b) {
        return a + "\u001f" + b;
    }
}
