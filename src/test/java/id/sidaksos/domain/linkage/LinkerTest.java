package id.sidaksos.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.generator.Damage;
import id.sidaksos.generator.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final String VILLAGE = "3505012001";
    private static final Someone DARMI = Someone.called("DARMI SULASTRI")
            .nik("3505015204710003")
            .born(19710412)
            .sex('P')
            .at(VILLAGE, 2, 1);

    @Test
    void the_same_person_is_linked_without_a_look() {
        TwoTables tables = TwoTables.withBackground();
        int a = tables.addA(DARMI);
        int b = tables.addB(DARMI);
        assertThat(decision(tables, a, b)).contains(Decision.OTOMATIS);
    }

    @Test
    void a_person_who_is_not_in_the_other_list_is_not_given_to_a_namesake() {
        TwoTables tables = TwoTables.withBackground();
        int a = tables.addA(DARMI);
        int b = tables.addB(DARMI.nik("3505015706730001").born(19730617).at("3505012003", 4, 5));
        assertThat(decision(tables, a, b)).isNotEqualTo(Optional.of(Decision.OTOMATIS));
        assertThat(link(tables).pairs()).noneMatch(pair -> pair.a() == a && pair.linked());
    }

    @Test
    void a_sentinel_is_equal_to_nobody() {
        TwoTables tables = TwoTables.withBackground();
        int a = tables.addA(DARMI.nik("9999999999999996", NikStatus.TIADA));
        int b = tables.addB(Someone.called("SUPARMAN")
                .nik("9999999999999996", NikStatus.TIADA)
                .born(19500101)
                .sex('L'));
        assertThat(pair(link(tables), a, b)).isEmpty();
    }

    @Test
    void a_nik_cut_to_fifteen_digits_is_compared_on_fifteen() {
        TwoTables tables = TwoTables.withBackground();
        int a = tables.addA(DARMI.nik("3505015204710000", NikStatus.LIMA_BELAS));
        int b = tables.addB(DARMI);
        LinkPair pair = pair(link(tables), a, b).orElseThrow();
        assertThat(pair.rank(Comparison.NIK)).isEqualTo(Level.NIK_FIFTEEN.rank());
        assertThat(pair.linked()).isTrue();
    }

    @Test
    void twins_are_told_apart() {
        TwoTables tables = TwoTables.withBackground();
        Someone rina = Someone.called("RINA KHOTIMAH")
                .nik("3505016002070002")
                .born(20070220)
                .sex('P')
                .at(VILLAGE, 3, 2);
        Someone rini = rina.renamed("RINI KHOTIMAH").nik("3505016002070006");
        int a = tables.addA(rina.family("77"));
        int b = tables.addB(rini.family("99"));
        assertThat(link(tables).pairs()).noneMatch(pair -> pair.a() == a && pair.b() == b && pair.linked());
    }

    @Test
    void each_twin_finds_itself() {
        TwoTables tables = TwoTables.withBackground();
        Someone rina = Someone.called("RINA KHOTIMAH").born(20070220).sex('P').at(VILLAGE, 3, 2);
        Someone rini = rina.renamed("RINI KHOTIMAH");
        int rinaA = tables.addA(rina.family("77"));
        int riniA = tables.addA(rini.family("77"));
        int riniB = tables.addB(rini.nik("3505016002070006").family("99"));
        int rinaB = tables.addB(rina.nik("3505016002070002").family("99"));
        LinkResult result = link(tables);
        assertThat(partner(result, rinaA)).isEqualTo(rinaB);
        assertThat(partner(result, riniA)).isEqualTo(riniB);
    }

    @Test
    void a_nik_on_another_person_is_told_and_never_linked_without_a_look() {
        TwoTables tables = TwoTables.withBackground();
        int a = tables.addA(DARMI);
        int b = tables.addB(Someone.called("BAMBANG HARTONO")
                .nik("3505015204710003")
                .born(19580930)
                .sex('L')
                .at(VILLAGE, 2, 1));
        LinkPair pair = pair(link(tables), a, b).orElseThrow();
        assertThat(pair.flags()).contains(Flag.NIK_OF_ANOTHER);
        assertThat(pair.decision()).isNotEqualTo(Decision.OTOMATIS);
    }

    @Test
    void a_nik_that_three_persons_bear_is_never_proof_by_itself() {
        TwoTables tables = TwoTables.withBackground();
        int a = tables.addA(DARMI);
        int b = tables.addB(DARMI);
        tables.addB(Someone.called("SUWARNI")
                .nik("3505015204710003")
                .born(19600101)
                .sex('P')
                .at("3505022003", 1, 1));
        tables.addB(Someone.called("PONIMAN")
                .nik("3505015204710003")
                .born(19830707)
                .sex('L')
                .at("3505022003", 1, 1));
        LinkPair pair = pair(link(tables), a, b).orElseThrow();
        assertThat(pair.flags()).contains(Flag.NIK_SHARED);
        assertThat(pair.decision()).isEqualTo(Decision.TINJAU);
    }

    @Test
    void the_family_finds_a_member_whose_nik_name_and_birth_date_are_all_bad() {
        TwoTables tables = TwoTables.withBackground();
        Someone husband = Someone.called("SUDARMAJI")
                .nik("3505011503680001")
                .born(19680315)
                .sex('L')
                .at(VILLAGE, 2, 1);
        Someone child = Someone.called("FITRIA SUDARMAJI")
                .nik("3505014107990002")
                .born(19990701)
                .sex('P')
                .at(VILLAGE, 2, 1);
        tables.addA(husband.family("500").head(true));
        tables.addA(child.family("500"));
        int wife = tables.addA(Someone.called("MBOK SULAS")
                .born(19700101)
                .sex('P')
                .at(VILLAGE, 0, 0)
                .family("500"));
        tables.addB(husband.family("900").head(true));
        int real = tables.addB(DARMI.family("900"));
        tables.addB(child.family("900"));
        LinkPair pair = pair(link(tables), wife, real).orElseThrow();
        assertThat(pair.linked()).isTrue();
        assertThat(pair.flags()).contains(Flag.FAMILY);
    }

    @Test
    void a_family_listed_twice_leaves_its_first_self_on_the_row_of_the_other_list() {
        TwoTables tables = TwoTables.withBackground();
        int first = tables.addA(DARMI.family("500").nik("", NikStatus.TIADA));
        int again = tables.addA(DARMI.family("501"));
        int real = tables.addB(DARMI.family("900"));
        LinkResult result = link(tables);
        assertThat(partner(result, first)).isEqualTo(real);
        LinkPair second = pair(result, again, real).orElseThrow();
        assertThat(second.decision()).isEqualTo(Decision.LAIN);
        assertThat(second.flags()).contains(Flag.DOUBLE_IN_LIST);
    }

    @Test
    void verdicts_stand_over_the_weights() {
        TwoTables tables = TwoTables.withBackground();
        int a = tables.addA(DARMI);
        int b = tables.addB(DARMI);
        int other =
                tables.addA(Someone.called("TUKIMIN").born(19400101).sex('L').at("3505022003", 1, 1));
        int otherB =
                tables.addB(Someone.called("WAGIRAN").born(19700101).sex('L').at("3505182005", 2, 2));
        LinkOptions options = LinkOptions.standard()
                .with(List.of(new Verdict(a, b, Verdict.Answer.BEDA), new Verdict(other, otherB, Verdict.Answer.SAMA)));
        LinkResult result = new Linker(Workers.alone()).link(tables.tableA(), tables.tableB(), options, Progress.NONE);
        assertThat(result.pairs()).noneMatch(pair -> pair.a() == a && pair.b() == b && pair.linked());
        assertThat(partner(result, other)).isEqualTo(otherB);
    }

    @Test
    void one_row_has_one_partner() {
        GeneratedLists lists = new GeneratedLists(Plan.of(5, 600, 5_000, Damage.WILD));
        LinkResult result =
                new Linker(Workers.alone()).link(lists.p3ke, lists.dtks, LinkOptions.standard(), Progress.NONE);
        Set<Integer> seenA = new HashSet<>();
        Set<Integer> seenB = new HashSet<>();
        for (LinkPair pair : result.pairs()) {
            if (pair.linked()) {
                assertThat(seenA.add(pair.a())).isTrue();
                assertThat(seenB.add(pair.b())).isTrue();
            } else {
                assertThat(pair.p()).isLessThan(.5);
            }
        }
    }

    @Test
    void the_result_is_the_same_on_any_number_of_threads_and_with_stored_parameters() {
        GeneratedLists lists = new GeneratedLists(Plan.of(6, 700, 6_000, Damage.ORDINARY));
        LinkResult alone =
                new Linker(Workers.alone()).link(lists.p3ke, lists.dtks, LinkOptions.standard(), Progress.NONE);
        ForkJoinPool pool = new ForkJoinPool(4);
        LinkResult four =
                new Linker(new Workers(pool, 4)).link(lists.p3ke, lists.dtks, LinkOptions.standard(), Progress.NONE);
        pool.shutdown();
        assertThat(four.pairs()).isEqualTo(alone.pairs());
        assertThat(four.parameters().format()).isEqualTo(alone.parameters().format());
        Parameters stored = Parameters.parse(alone.parameters().format());
        LinkResult again = new Linker(Workers.alone())
                .link(lists.p3ke, lists.dtks, LinkOptions.standard().with(stored), Progress.NONE);
        assertThat(again.pairs()).isEqualTo(alone.pairs());
    }

    @Test
    void a_cancel_is_obeyed_at_every_stage() {
        GeneratedLists lists = new GeneratedLists(Plan.of(6, 300, 2_000, Damage.ORDINARY));
        AtomicInteger checks = new AtomicInteger();
        new Linker(Workers.alone())
                .link(lists.p3ke, lists.dtks, LinkOptions.standard(), new After(checks, Integer.MAX_VALUE));
        int all = checks.get();
        assertThat(all).isGreaterThan(50);
        for (int at = 1; at < all; at += Math.max(1, all / 12)) {
            After after = new After(new AtomicInteger(), at);
            assertThatThrownBy(() ->
                            new Linker(Workers.alone()).link(lists.p3ke, lists.dtks, LinkOptions.standard(), after))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.CANCELLED));
        }
    }

    @Test
    void empty_and_tiny_lists_give_a_result() {
        Lexicon lexicon = new Lexicon();
        PersonTable empty = PersonTable.builder(lexicon, 0).build();
        PersonTableBuilder one = PersonTable.builder(lexicon, 1);
        DARMI.addTo(one);
        PersonTable single = one.build();
        Linker linker = new Linker(Workers.alone());
        assertThat(linker.link(empty, single, LinkOptions.standard(), Progress.NONE)
                        .pairs())
                .isEmpty();
        assertThat(linker.link(single, empty, LinkOptions.standard(), Progress.NONE)
                        .pairs())
                .isEmpty();
        assertThat(linker.link(empty, empty, LinkOptions.standard(), Progress.NONE)
                        .pairs())
                .isEmpty();
        PersonTableBuilder same = PersonTable.builder(lexicon, 1);
        DARMI.addTo(same);
        LinkResult result = linker.link(single, same.build(), LinkOptions.standard(), Progress.NONE);
        assertThat(result.pairs()).hasSize(1);
        assertThat(result.pairs().get(0).linked()).isTrue();
    }

    @Test
    void tables_of_different_lexicons_are_refused() {
        PersonTable a = PersonTable.builder(new Lexicon(), 1).build();
        PersonTable b = PersonTable.builder(new Lexicon(), 1).build();
        assertThatThrownBy(() -> new Linker(Workers.alone()).link(a, b, LinkOptions.standard(), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Decision> decision(TwoTables tables, int a, int b) {
        return pair(link(tables), a, b).map(LinkPair::decision);
    }

    private static LinkResult link(TwoTables tables) {
        return new Linker(Workers.alone())
                .link(tables.tableA(), tables.tableB(), LinkOptions.standard(), Progress.NONE);
    }

    private static Optional<LinkPair> pair(LinkResult result, int a, int b) {
        return result.pairs().stream()
                .filter(pair -> pair.a() == a && pair.b() == b)
                .findFirst();
    }

    private static int partner(LinkResult result, int a) {
        List<Integer> partners = new ArrayList<>();
        result.pairs().stream().filter(pair -> pair.a() == a && pair.linked()).forEach(pair -> partners.add(pair.b()));
        assertThat(partners).hasSize(1);
        return partners.get(0);
    }

    /** Cancels at the n-th time it is asked. */
    private record After(AtomicInteger asked, int at) implements Progress {
        @Override
        public void at(String stage, long done, long total) {}

        @Override
        public boolean cancelled() {
            return asked.incrementAndGet() >= at;
        }
    }
}
