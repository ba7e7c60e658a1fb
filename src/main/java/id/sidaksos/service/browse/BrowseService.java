package id.sidaksos.service.browse;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.service.browse.StartFigures.QueueFigures;
import id.sidaksos.service.decree.FunnelService;
import id.sidaksos.service.scoring.ScoringService;
import id.sidaksos.service.verval.FamilyVerification;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads for a window. Nothing is scored, matched or written by looking. */
public final class BrowseService {
    private final Store store;
    private final FunnelService funnels;
    private final ScoringService scoring;

    public BrowseService(Store store, FunnelService funnels, ScoringService scoring) {
        this.store = store;
        this.funnels = funnels;
        this.scoring = scoring;
    }

    /** Rows in force of each kind of list; all three kinds. At once: the imports have counted them. */
    public Map<SourceKind, Integer> rows() {
        Map<SourceKind, Integer> rows = new EnumMap<>(SourceKind.class);
        for (SourceKind kind : SourceKind.values()) {
            rows.put(kind, store.rows().count(kind));
        }
        return rows;
    }

    /** The start page's figures: quick, no list is read through. */
    public StartFigures start() {
        List<QueueFigures> queues = new ArrayList<>();
        for (Queue queue : Queue.values()) {
            Matches.Kind kind = Matches.Kind.valueOf(queue.name());
            store.matches().newest(kind).ifPresent(run -> {
                Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
                run.decisions().forEach((name, count) -> decisions.put(Decision.valueOf(name), count));
                queues.add(new QueueFigures(
                        queue,
                        run.stamp(),
                        decisions,
                        store.matches().verdicts(kind).size()));
            });
        }
        return new StartFigures(
                rows(),
                store.findings().counts(),
                queues,
                store.decrees().count(),
                store.journal().newest(1).stream().findFirst());
    }

    /**
     * The lists in force with the funnel over them, each list read once. Empty lists give empty tables.
     *
     * @throws id.sidaksos.base.Problem SETTINGS_INVALID, CANCELLED
     */
    public Lists lists(Progress progress) {
        return new ListsReader(store, progress).read(funnels, scoring.standing().isPresent());
    }

    /** The whole card of a family by its row's number; empty where no family in force has it. */
    public Optional<FamilyCard> family(int row) {
        CardReader cards = new CardReader(store);
        return cards.row(SourceKind.P3KE_KELUARGA, row).map(family -> {
            List<String> id = new ArrayList<>(1);
            store.rows().one(SourceKind.P3KE_KELUARGA, row, Set.of(), each -> id.add(each.text(Field.ID_KELUARGA)));
            List<Integer> members = new ArrayList<>();
            store.rows().ofFamily(SourceKind.P3KE_INDIVIDU, id.get(0), Set.of(), each -> members.add(each.id()));
            List<RowCard> persons = members.stream()
                    .flatMap(member -> cards.row(SourceKind.P3KE_INDIVIDU, member).stream())
                    .toList();
            return new FamilyCard(
                    family,
                    persons,
                    scoring.sheet(row),
                    FamilyVerification.of(
                            store,
                            family.key(),
                            persons.stream().map(RowCard::key).toList()),
                    journal(family.key()));
        });
    }

    /** The whole card of one row of any list; empty where no row in force has the number. */
    public Optional<RowCard> row(SourceKind kind, int row) {
        return new CardReader(store).row(kind, row);
    }

    private List<Line> journal(String familyKey) {
        return store.journal().about(familyKey).stream()
                .filter(line ->
                        Arrays.asList(line.entry().target().split("[ /~]")).contains(familyKey))
                .toList();
    }
}
