package id.sidaksos.service.linkage;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Deduplicator;
import id.sidaksos.domain.linkage.Lexicon;
import id.sidaksos.domain.linkage.LinkOptions;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.Linker;
import id.sidaksos.domain.linkage.PersonTable;
import id.sidaksos.domain.linkage.PersonTableBuilder;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a few persons against every list: is somebody whom a village proposes in P3KE already, in DTKS, in another village,
 * among the other proposals? With the shipped parameters, since a short list has nothing to teach. Nothing is stored.
 */
public final class ProposalMatches {
    /** As many as a person looks at. */
    private static final int MOST = 3;
    /** A pair below is no likeness worth a word. */
    private static final double LEAST = .5;

    private final Store store;
    private final Messages messages;

    public ProposalMatches(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    /**
     * Somebody whom a village proposes.
     *
     * @param birth yyyymmdd, 0 where unknown
     * @param sex 'L', 'P' or 0
     * @param rt 0 where unknown, as is rw
     * @param family whoever has the same text here is of one family
     */
    public record Proposed(
            int id,
            String name,
            NikReading nik,
            String noKk,
            int birth,
            char sex,
            Region region,
            String address,
            int rt,
            int rw,
            String family,
            boolean head) {}

    /**
     * Somebody who may be the same.
     *
     * @param among P3KE_KELUARGA, P3KE_INDIVIDU or DTKS; USULAN for another proposal
     * @param key lasting key of the row, or the proposal's number
     * @param probability 0 to 1
     * @param reason in words
     */
    public record Like(int proposal, String among, String key, double probability, String reason) {}

    /** Who is like each of these, the likeliest first; proposals that are like nobody are left out. */
    public Map<Integer, List<Like>> find(List<Proposed> proposals, Progress progress) {
        Map<Integer, List<Like>> found = new HashMap<>();
        if (proposals.isEmpty()) {
            return found;
        }
        boolean persons = store.rows().count(SourceKind.P3KE_INDIVIDU) > 0;
        within(persons ? SourceKind.P3KE_INDIVIDU : SourceKind.P3KE_KELUARGA, proposals, found, progress);
        if (store.rows().count(SourceKind.DTKS) > 0) {
            within(SourceKind.DTKS, proposals, found, progress);
        }
        among(proposals, found, progress);
        found.values().forEach(list -> list.sort((a, b) -> Double.compare(b.probability(), a.probability())));
        return found;
    }

    private void within(SourceKind kind, List<Proposed> proposals, Map<Integer, List<Like>> found, Progress progress) {
        Lexicon lexicon = new Lexicon();
        PersonTable a = table(proposals, lexicon);
        PersonTable b = new PersonLoader(store, progress).load(kind, lexicon, Set.of(), new HashMap<>());
        LinkResult result =
                new Linker(Threads.workers()).link(a, b, LinkOptions.standard().withoutLearning(), progress);
        Reasons reasons = new Reasons(a, b, result, messages);
        for (LinkPair pair : result.pairs()) {
            if (pair.p() >= LEAST) {
                store.rows()
                        .one(
                                kind,
                                Math.toIntExact(b.rowId(pair.b())),
                                Set.of(),
                                row -> note(
                                        found,
                                        new Like(
                                                Math.toIntExact(a.rowId(pair.a())),
                                                kind.name(),
                                                row.key(),
                                                pair.p(),
                                                reasons.of(pair))));
            }
        }
    }

    private void among(List<Proposed> proposals, Map<Integer, List<Like>> found, Progress progress) {
        PersonTable table = table(proposals, new Lexicon());
        LinkResult result = new Deduplicator(Threads.workers())
                .find(table, LinkOptions.doubles().withoutLearning(), progress)
                .run();
        Reasons reasons = new Reasons(table, table, result, messages);
        for (LinkPair pair : result.pairs()) {
            if (pair.p() >= LEAST) {
                int one = Math.toIntExact(table.rowId(pair.a()));
                int other = Math.toIntExact(table.rowId(pair.b()));
                note(found, new Like(one, "USULAN", Integer.toString(other), pair.p(), reasons.of(pair)));
                note(found, new Like(other, "USULAN", Integer.toString(one), pair.p(), reasons.of(pair)));
            }
        }
    }

    private static void note(Map<Integer, List<Like>> found, Like like) {
        List<Like> likes = found.computeIfAbsent(like.proposal(), id -> new ArrayList<>());
        if (likes.stream().filter(each -> each.among().equals(like.among())).count() < MOST) {
            likes.add(like);
        }
    }

    private static PersonTable table(List<Proposed> proposals, Lexicon lexicon) {
        PersonTableBuilder builder = PersonTable.builder(lexicon, proposals.size());
        for (Proposed each : proposals) {
            PersonLoader.Place place = PersonLoader.Place.of(each.region());
            builder.rowId(each.id())
                    .nik(each.nik().digits(), each.nik().status())
                    .noKk(each.noKk())
                    .name(each.name())
                    .birth(each.birth())
                    .sex(each.sex())
                    .place(place.village(), place.district(), place.regency())
                    .neighbourhood(each.rt(), each.rw())
                    .address(each.address())
                    .family(each.family())
                    .head(each.head())
                    .add();
        }
        return builder.build();
    }
}
