package id.sidaksos.service.linkage;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.linkage.VerdictLearning.Agreement;
import id.sidaksos.domain.registry.RegionNode;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.store.Matches;
import id.sidaksos.store.PairQueues;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a person reads who goes through the pairs of a run. Pairs come page by page, their details one by one. */
public final class ReviewService {
    private final Store store;

    public ReviewService(Store store) {
        this.store = store;
    }

    /** A village that has pairs in a queue; the same village may have several numbers, one for each way it is written. */
    public record Village(String district, String village, List<Integer> numbers, int pairs) {}

    /** @param wrong expected wrong links among the pairs: the sum of 1 - p */
    public record Extent(int pairs, double wrong) {}

    /** The newest run of a kind; empty where there is none yet. */
    public Optional<PairOverview> overview(Queue kind) {
        Matches.Kind stored = Matches.Kind.valueOf(kind.name());
        return store.matches().newest(stored).map(run -> {
            Map<PairQueue, Integer> counts = new EnumMap<>(PairQueue.class);
            List<PairQueues.Count> all = store.pairQueues().counts(run.id());
            for (PairQueue queue : PairQueue.values()) {
                counts.put(
                        queue,
                        all.stream()
                                .filter(queue::holds)
                                .mapToInt(PairQueues.Count::pairs)
                                .sum());
            }
            boolean outdated = store.imports()
                    .newest()
                    .filter(time -> time.isAfter(run.stamp().time()))
                    .isPresent();
            return new PairOverview(run.id(), run.stamp(), counts, agreement(run.id(), all), outdated);
        });
    }

    private Agreement agreement(int run, List<PairQueues.Count> counts) {
        int[] told = AgreementText.read(store.matches().summary(run));
        for (PairQueues.Count count : counts) {
            boolean same = count.verdict().equals("SAMA");
            if (!count.known() && (same || count.verdict().equals("BEDA"))) {
                told[same ? 0 : 1] += count.pairs();
                told[same ? 2 : 3] += count.linked() ? count.pairs() : 0;
            }
        }
        return new Agreement(
                told[0], told[1], told[2], told[3], (double) told[2] / (told[2] + told[3]), (double) told[2] / told[0]);
    }

    /** The pairs of a slice in their order, from the one after this place on; -1 begins. */
    public List<PairLine> page(Queue kind, Slice slice, int after, int most) {
        return store.pairQueues().page(slice.wish(Sides.of(store, kind)), after, most).stream()
                .map(each -> new PairLine(
                        each.run(),
                        each.order(),
                        each.nameA(),
                        each.nameB(),
                        each.found().pair().probability(),
                        each.found().pair().weight(),
                        Answer.ofMark(each.verdict())))
                .toList();
    }

    public Extent extent(Queue kind, Slice slice) {
        PairQueues.Slice found = store.pairQueues().slice(slice.wish(Sides.of(store, kind)));
        return new Extent(found.pairs(), found.wrong());
    }

    /** Villages that have pairs in a queue of a run, by kecamatan and name. */
    public List<Village> villages(Queue kind, int run, PairQueue queue) {
        Map<Integer, RegionNode> regions = regions(store);
        Map<String, Village> villages = new TreeMap<>();
        Slice all = new Slice(run, queue, List.of(), 0);
        store.pairQueues().villages(all.wish(Sides.of(store, kind)), (number, pairs) -> {
            RegionNode region = regions.getOrDefault(number, new RegionNode(0, "", "", "", "", ""));
            villages.merge(
                    villageKey(region),
                    new Village(region.district(), region.village(), List.of(number), pairs),
                    ReviewService::together);
        });
        return List.copyOf(villages.values());
    }

    private static Village together(Village one, Village other) {
        List<Integer> numbers = new ArrayList<>(one.numbers());
        numbers.addAll(other.numbers());
        return new Village(one.district(), one.village(), numbers, one.pairs() + other.pairs());
    }

    static Map<Integer, RegionNode> regions(Store store) {
        Map<Integer, RegionNode> regions = new HashMap<>();
        store.imports().regions().forEach(region -> regions.put(region.id(), region));
        return regions;
    }

    static String villageKey(RegionNode region) {
        return TextKey.normalise(region.district()) + "\u001f" + TextKey.normalise(region.village());
    }

    /** @throws Problem PAIR_OUTDATED where a row of the pair is in force no more */
    public PairSheet sheet(Queue kind, int run, int order) {
        Sides sides = Sides.of(store, kind);
        PairQueues.Stored pair =
                store.pairQueues().one(run, order).orElseThrow(() -> new Problem(ErrorCode.PAIR_OUTDATED));
        return new SheetReader(store, kind, sides).read(pair);
    }
}
