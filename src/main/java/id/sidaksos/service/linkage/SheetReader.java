package id.sidaksos.service.linkage;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.BlockingRule;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.linkage.Explainer;
import id.sidaksos.domain.linkage.Explanation;
import id.sidaksos.domain.linkage.Lexicon;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.Parameters;
import id.sidaksos.domain.linkage.PersonTable;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.linkage.PairSheet.Member;
import id.sidaksos.service.linkage.PairSheet.MemberPair;
import id.sidaksos.service.linkage.PairSheet.Rival;
import id.sidaksos.service.linkage.PairSheet.Side;
import id.sidaksos.service.linkage.PairSheet.Word;
import id.sidaksos.store.Matches;
import id.sidaksos.store.PairQueues.Stored;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Puts together what a person needs to decide one pair. Everything but the weights is worked out when it is asked for. */
final class SheetReader {
    private final Store store;
    private final Queue kind;
    private final Sides sides;

    SheetReader(Store store, Queue kind, Sides sides) {
        this.store = store;
        this.kind = kind;
        this.sides = sides;
    }

    PairSheet read(Stored stored) {
        Matches.Pair pair = stored.found().pair();
        SideReader reader = new SideReader(store);
        Side a = reader.read(sides.a(), pair.a());
        Side b = reader.read(sides.b(), pair.b());
        boolean persons = kind != Queue.GANDA_KELUARGA;
        return new PairSheet(
                kind,
                stored.run(),
                stored.order(),
                a,
                b,
                pair.probability(),
                pair.weight(),
                Answer.ofMark(stored.verdict()),
                persons && pair.levels() != 0 ? Optional.of(explain(stored)) : Optional.empty(),
                persons ? List.of() : members(a, b),
                pair.reason(),
                rival(stored),
                said(a, b));
    }

    private Explanation explain(Stored stored) {
        Matches.Found found = stored.found();
        Matches.Pair pair = found.pair();
        Lexicon lexicon = new Lexicon();
        PersonLoader loader = new PersonLoader(store, Progress.NONE);
        PersonTable a = loader.one(sides.a(), pair.a(), lexicon);
        PersonTable b = loader.one(sides.b(), pair.b(), lexicon);
        Parameters parameters = Parameters.parse(store.matches().parameters(stored.run()));
        LinkPair link = new LinkPair(
                0,
                0,
                pair.weight(),
                pair.probability(),
                pair.levels(),
                Decision.valueOf(pair.decision()),
                rule(pair.rule()),
                found.flags(),
                found.margin(),
                -1,
                found.family());
        return new Explainer(a, b, parameters).explain(link);
    }

    private static int rule(String name) {
        return Arrays.stream(BlockingRule.values())
                .filter(rule -> rule.name().equals(name))
                .mapToInt(rule -> 1 << rule.ordinal())
                .sum();
    }

    /** Members of two families who are a pair of the newest run by person. */
    private List<MemberPair> members(Side a, Side b) {
        OptionalInt run = store.matches().newestRun(Matches.Kind.GANDA_INDIVIDU);
        if (run.isEmpty()) {
            return List.of();
        }
        Map<Integer, String> others = new HashMap<>();
        b.members().forEach(member -> others.put(member.row(), member.name()));
        List<MemberPair> pairs = new ArrayList<>();
        for (Member member : a.members()) {
            for (boolean left : new boolean[] {true, false}) {
                for (Stored each : store.pairQueues().ofRow(run.getAsInt(), member.row(), left)) {
                    Matches.Pair pair = each.found().pair();
                    String other = others.get(left ? pair.b() : pair.a());
                    if (other != null) {
                        pairs.add(new MemberPair(member.name(), other, pair.weight(), pair.probability()));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(MemberPair::weight).reversed());
        return pairs;
    }

    /** The heaviest other pair of either row. */
    private Optional<Rival> rival(Stored stored) {
        Matches.Pair pair = stored.found().pair();
        Stream<Candidate> ofA = others(stored, pair.a(), true, false);
        Stream<Candidate> ofB = others(stored, pair.b(), false, true);
        Stream<Candidate> turned = sides.oneList()
                ? Stream.concat(others(stored, pair.a(), false, false), others(stored, pair.b(), true, true))
                : Stream.empty();
        return Stream.concat(Stream.concat(ofA, ofB), turned)
                .max(Comparator.comparingDouble(Candidate::weight))
                .flatMap(best -> named(best, pair.weight()));
    }

    /** A row that could stand in the place of one of the pair's rows; {@code left}: of the first. */
    private record Candidate(SourceKind kind, int row, boolean left, double weight, double p) {}

    private Stream<Candidate> others(Stored stored, int row, boolean atLeft, boolean replacesLeft) {
        return store.pairQueues().ofRow(stored.run(), row, atLeft).stream()
                .filter(each -> each.order() != stored.order())
                .map(each -> each.found().pair())
                .map(each -> new Candidate(
                        atLeft ? sides.b() : sides.a(),
                        atLeft ? each.b() : each.a(),
                        replacesLeft,
                        each.weight(),
                        each.probability()));
    }

    private Optional<Rival> named(Candidate candidate, double weight) {
        List<Rival> named = new ArrayList<>(1);
        store.rows()
                .one(
                        candidate.kind(),
                        candidate.row(),
                        EnumSet.of(Field.NAMA, Field.TANGGAL_LAHIR),
                        row -> named.add(new Rival(
                                row.text(Field.NAMA),
                                SideReader.date(row.date(Field.TANGGAL_LAHIR)),
                                candidate.left(),
                                candidate.p(),
                                weight - candidate.weight())));
        return named.stream().findFirst();
    }

    private List<Word> said(Side a, Side b) {
        boolean turned = sides.oneList() && a.key().compareTo(b.key()) > 0;
        return store.matches().said(sides.kind(), turned ? b.key() : a.key(), turned ? a.key() : b.key()).stream()
                .map(each -> new Word(
                        each.verdict().equals(Matches.WITHDRAWN) ? Answer.BELUM : Answer.valueOf(each.verdict()),
                        each.stamp(),
                        each.why()))
                .toList();
    }
}
