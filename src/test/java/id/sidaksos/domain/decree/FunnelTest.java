package id.sidaksos.domain.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FunnelTest {
    private static final InclusionRule RULE =
            InclusionRule.DEFAULT.withRegencyCode("9901").withPoorestClass("SANGAT MISKIN");

    @Property(tries = 300)
    void balances_at_every_stage_to_the_last_family_and_person(
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll("rules") InclusionRule rule,
            @ForAll @IntRange(max = 50) int orphans) {
        Funnel funnel = Funnel.of(rule, candidates, orphans);

        assertThat(funnel.stages()).extracting(Funnel.Step::stage).containsExactly(Stage.values());
        int persons = candidates.stream().mapToInt(c -> c.persons().persons()).sum() + orphans;
        assertThat(funnel.stages().get(0).families()).isEqualTo(candidates.size());
        assertThat(funnel.stages().get(0).persons()).isEqualTo(persons);
        for (int i = 0; i < funnel.stages().size(); i++) {
            Funnel.Step step = funnel.stages().get(i);
            boolean last = i == funnel.stages().size() - 1;
            int families =
                    last ? funnel.decreed().size() : funnel.stages().get(i + 1).families();
            int people = last
                    ? funnel.decreed().stream()
                            .mapToInt(c -> c.persons().persons())
                            .sum()
                    : funnel.stages().get(i + 1).persons();
            for (Funnel.Exit exit : step.exits()) {
                assertThat(exit.reason().stage()).isEqualTo(step.stage());
                assertThat(exit.members()).hasSize(exit.families());
                families += exit.families();
                people += exit.persons();
            }
            assertThat(step.families()).isEqualTo(families);
            assertThat(step.persons()).isEqualTo(people);
        }
    }

    @Property(tries = 200)
    void every_family_stands_in_one_exit_or_in_the_decree(
            @ForAll("candidates") List<Candidate> candidates, @ForAll("rules") InclusionRule rule) {
        Funnel funnel = Funnel.of(rule, candidates, 0);

        List<Candidate> found = new ArrayList<>(funnel.decreed());
        funnel.stages().forEach(step -> step.exits().forEach(exit -> found.addAll(exit.members())));
        assertThat(found).extracting(Candidate::key).doesNotHaveDuplicates();
        assertThat(found).containsExactlyInAnyOrderElementsOf(candidates);
    }

    static Stream<Trial> trials() {
        Trial good = new Trial(null);
        return Stream.of(
                good,
                good.but(ExitReason.KELUARGA_TANPA_ANGGOTA).persons(SexCount.NONE),
                good.but(ExitReason.HILANG_DI_BERKAS_BARU).gone(true),
                good.but(ExitReason.LUAR_WILAYAH).outside(true),
                good.but(ExitReason.LUAR_WILAYAH).village("9902012001"),
                good.but(null).village(""),
                good.but(ExitReason.DESIL_TIDAK_DIKETAHUI).desil(-1),
                good.but(ExitReason.DESIL_DI_ATAS_BATAS).desil(2),
                good.but(ExitReason.TEMUAN_GAWAT).finding("NIK_KOSONG"),
                good.but(ExitReason.TIDAK_PADAN).padan(Padan.TIDAK_PADAN),
                good.but(ExitReason.PADAN_TIDAK_DIKETAHUI).padan(Padan.TIDAK_DIKETAHUI),
                good.but(ExitReason.GANDA_TERKONFIRMASI).confirmedDouble(true),
                good.but(ExitReason.BELUM_DINILAI).assessment(Assessment.NONE),
                good.but(ExitReason.BELUM_DAPAT_DINILAI).assessment(Assessment.incomplete("3,1")),
                good.but(ExitReason.BUKAN_KELAS_TERMISKIN).assessment(Assessment.of("MISKIN", "3,1")),
                good.but(ExitReason.USULAN_BELUM_DITERIMA).proposal(Candidate.Proposal.WAITING),
                good.but(ExitReason.USULAN_GANDA)
                        .proposal(Candidate.Proposal.ACCEPTED)
                        .confirmedDouble(true)
                        .desil(-1)
                        .padan(Padan.TIDAK_DIKETAHUI),
                good.but(ExitReason.PADAN_TIDAK_DIKETAHUI)
                        .proposal(Candidate.Proposal.ACCEPTED)
                        .padan(Padan.TIDAK_DIKETAHUI),
                good.but(ExitReason.DITUNDA).deferred(true));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void each_reason_takes_out_the_family_it_is_for(Trial trial) {
        assertThat(RULE.exitOf(trial.candidate())).isEqualTo(java.util.Optional.ofNullable(trial.expected));
    }

    @Test
    void a_family_with_several_reasons_leaves_by_the_first() {
        Candidate all = new Trial(null)
                .desil(7)
                .finding("NIK_KOSONG")
                .padan(Padan.TIDAK_PADAN)
                .deferred(true)
                .candidate();

        assertThat(RULE.exitOf(all)).contains(ExitReason.DESIL_DI_ATAS_BATAS);
        assertThat(new InclusionRule(7, true, true, false, "", "SANGAT MISKIN").exitOf(all))
                .as("what is put off is not counted among those turned away")
                .contains(ExitReason.DITUNDA);
        assertThat(new InclusionRule(7, true, true, true, "", "SANGAT MISKIN").exitOf(all))
                .contains(ExitReason.TEMUAN_GAWAT);
        assertThat(new InclusionRule(7, true, false, true, "", "SANGAT MISKIN").exitOf(all))
                .contains(ExitReason.TIDAK_PADAN);
    }

    @Test
    void an_office_may_open_the_rule() {
        InclusionRule open = new InclusionRule(2, false, false, true, "9901", "SANGAT MISKIN");
        Candidate family = new Trial(null)
                .desil(2)
                .finding("NIK_KOSONG")
                .padan(Padan.TIDAK_DIKETAHUI)
                .deferred(true)
                .candidate();

        assertThat(open.exitOf(family)).isEmpty();
    }

    @Test
    void persons_without_a_family_are_counted_and_leave_at_the_mouth() {
        Funnel funnel = Funnel.of(RULE, List.of(new Trial(null).candidate()), 3);

        Funnel.Step mouth = funnel.stages().get(0);
        assertThat(mouth.families()).isEqualTo(1);
        assertThat(mouth.persons()).isEqualTo(6);
        assertThat(mouth.exits()).containsExactly(new Funnel.Exit(ExitReason.ANGGOTA_TANPA_KELUARGA, 0, 3, List.of()));
        assertThat(funnel.figures().get(10)).isEqualTo(new StageFigure("SK", 1, 3, List.of()));
    }

    @ParameterizedTest
    @EnumSource(Bahasa.class)
    void every_stage_and_reason_has_words(Bahasa bahasa) {
        Messages messages = new Messages(bahasa);

        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(messages.text(stage.key())).isNotBlank());
        assertThat(ExitReason.values())
                .allSatisfy(reason -> assertThat(messages.text(reason.key())).isNotBlank());
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        Arbitrary<Trial> trial = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of(Padan.values()),
                        Arbitraries.of("", "", "NIK_KOSONG"),
                        Arbitraries.of("9901012001", "9902012001", ""),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.of(
                                Assessment.NONE,
                                Assessment.incomplete(""),
                                Assessment.of("SANGAT MISKIN", "9"),
                                Assessment.of("SANGAT MISKIN", "8"),
                                Assessment.of("MISKIN", "5")))
                .as((persons, desil, padan, finding, village, flags, assessment) -> new Trial(null)
                        .persons(new SexCount(persons, persons / 2, persons / 3))
                        .desil(desil)
                        .padan(padan)
                        .finding(finding)
                        .village(village)
                        .gone(flags == 1)
                        .outside(flags == 2)
                        .confirmedDouble(flags == 3)
                        .deferred(flags == 4)
                        .assessment(assessment));
        return trial.list().ofMaxSize(60).map(trials -> {
            List<Candidate> numbered = new ArrayList<>();
            for (Trial one : trials) {
                numbered.add(one.candidate(numbered.size()));
            }
            return numbered;
        });
    }

    @Provide
    Arbitrary<InclusionRule> rules() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Combinators.combine(Arbitraries.integers().between(1, 3), flag, flag, flag, Arbitraries.of("", "9901"))
                .as((desil, padan, grave, deferred, code) ->
                        new InclusionRule(desil, padan, grave, deferred, code, "SANGAT MISKIN"));
    }

    /** A family that stays to the decree, and what is changed about it. */
    static final class Trial {
        private final ExitReason expected;
        private SexCount persons = new SexCount(1, 2, 0);
        private int desil = 1;
        private Padan padan = Padan.PADAN;
        private String finding = "";
        private String village = "9901012001";
        private boolean confirmedDouble;
        private boolean deferred;
        private Candidate.Proposal proposal = Candidate.Proposal.NONE;
        private boolean gone;
        private boolean outside;
        private Assessment assessment = Assessment.of("SANGAT MISKIN", "9");

        Trial(ExitReason expected) {
            this.expected = expected;
        }

        Trial but(ExitReason reason) {
            return new Trial(reason);
        }

        Trial persons(SexCount value) {
            persons = value;
            return this;
        }

        Trial desil(int value) {
            desil = value;
            return this;
        }

        Trial padan(Padan value) {
            padan = value;
            return this;
        }

        Trial finding(String value) {
            finding = value;
            return this;
        }

        Trial village(String value) {
            village = value;
            return this;
        }

        Trial confirmedDouble(boolean value) {
            confirmedDouble = value;
            return this;
        }

        Trial deferred(boolean value) {
            deferred = value;
            return this;
        }

        Trial proposal(Candidate.Proposal value) {
            proposal = value;
            return this;
        }

        Trial gone(boolean value) {
            gone = value;
            return this;
        }

        Trial outside(boolean value) {
            outside = value;
            return this;
        }

        Trial assessment(Assessment value) {
            assessment = value;
            return this;
        }

        Candidate candidate() {
            return candidate(1);
        }

        Candidate candidate(long key) {
            return new Candidate(
                    key,
                    "F" + key,
                    village.isEmpty() ? "" : village.substring(0, 6),
                    village,
                    "Wonoasri",
                    "Desa A",
                    persons,
                    desil,
                    padan,
                    finding,
                    confirmedDouble,
                    deferred,
                    "",
                    proposal,
                    gone,
                    outside,
                    assessment);
        }

        @Override
        public String toString() {
            return "leaves by " + expected + ": " + candidate();
        }
    }
}
