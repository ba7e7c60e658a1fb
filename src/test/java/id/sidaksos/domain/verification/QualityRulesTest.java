package id.sidaksos.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is worth a second look, and what is not. */
class QualityRulesTest {
    private static final VillageName SALAM = new VillageName("3505012002", "WONODADI", "SALAM");
    private static final VillageName JATEN = new VillageName("3505012001", "WONODADI", "JATEN");

    private static List<QualityNote> notes(List<Visit> visits) {
        return QualityRules.notes(visits, Map.of(), QualityLimits.DEFAULT);
    }

    private static List<QualityKind> kinds(List<Visit> visits) {
        return notes(visits).stream().map(QualityNote::kind).toList();
    }

    /** Families that nothing is to be said of: two thirds layak, answers of their own, a few a day. */
    private static Visit plain(VillageName village, int i) {
        return new Visit(
                village.village() + i,
                village,
                "WARSITO",
                Optional.of(LocalDate.of(2023, 3, 1).plusDays(i / 10)),
                i % 3 == 0 ? Hasil.TIDAK_LAYAK : Hasil.LAYAK,
                answers(4, "jawaban " + i),
                i % 2 + 1,
                Optional.of(i % 2 == 0),
                Optional.empty());
    }

    private static Questionnaire answers(int questions, String said) {
        Map<String, String> answers = new TreeMap<>();
        for (int i = 0; i < questions; i++) {
            answers.put("pertanyaan " + i, said);
        }
        return new Questionnaire(answers, answers.keySet());
    }

    private static Visit with(Visit visit, Questionnaire answers) {
        return new Visit(
                visit.key(),
                visit.village(),
                visit.verifier(),
                visit.date(),
                visit.hasil(),
                answers,
                visit.desil(),
                visit.poorest(),
                visit.second());
    }

    private static List<Visit> village(VillageName village, int count, IntFunction<Visit> family) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(family).toList());
    }

    private static Visit with(Visit visit, Hasil result) {
        return new Visit(
                visit.key(),
                visit.village(),
                visit.verifier(),
                visit.date(),
                result,
                visit.answers(),
                visit.desil(),
                visit.poorest(),
                visit.second());
    }

    @Test
    void of_plain_work_nothing_is_told() {
        assertThat(notes(village(SALAM, 60, i -> plain(SALAM, i)))).isEmpty();
    }

    @Test
    void one_pattern_for_nearly_all_families_is_told_and_not_for_a_few() {
        IntFunction<Visit> alike = i -> {
            Visit visit = plain(SALAM, i);
            return new Visit(
                    visit.key(),
                    SALAM,
                    "WARSITO",
                    visit.date(),
                    visit.hasil(),
                    answers(4, i == 0 ? "lain" : "sama"),
                    visit.desil(),
                    visit.poorest(),
                    Optional.empty());
        };
        List<QualityNote> told = notes(village(SALAM, 20, alike));
        assertThat(told).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(QualityKind.JAWABAN_SERAGAM);
            assertThat(note.verifier()).isEqualTo("WARSITO");
            assertThat(note.why().args()).containsExactly(19, 20);
        });
        assertThat(notes(village(SALAM, 9, alike))).isEmpty();
    }

    @Test
    void an_answer_confirmed_as_it_went_out_is_as_alike_as_one_that_was_given() {
        Questionnaire given = answers(4, "sama");
        Questionnaire confirmed = new Questionnaire(given.said(), Set.of());
        assertThat(notes(village(SALAM, 20, i -> with(plain(SALAM, i), i % 2 == 0 ? given : confirmed))))
                .singleElement()
                .satisfies(note -> assertThat(note.why().args()).containsExactly(20, 20));
    }

    @Test
    void answers_that_went_out_alike_and_were_left_so_say_nothing_of_the_verifier() {
        Questionnaire sent = answers(4, "sama");
        assertThat(kinds(village(
                        SALAM,
                        20,
                        i -> with(
                                plain(SALAM, i),
                                new Questionnaire(sent.said(), i == 0 ? Set.of("pertanyaan 0") : Set.of())))))
                .isEmpty();
    }

    @Test
    void alike_answers_to_fewer_than_three_questions_mean_nothing() {
        assertThat(notes(village(SALAM, 20, i -> {
                    Visit visit = plain(SALAM, i);
                    return new Visit(
                            visit.key(),
                            SALAM,
                            "WARSITO",
                            visit.date(),
                            visit.hasil(),
                            answers(2, "sama"),
                            visit.desil(),
                            visit.poorest(),
                            Optional.empty());
                })))
                .isEmpty();
    }

    @Test
    void more_records_a_day_than_the_limit_are_told_across_villages_of_a_kecamatan() {
        List<Visit> day = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            Visit visit = plain(i % 2 == 0 ? SALAM : JATEN, i);
            day.add(new Visit(
                    visit.key(),
                    visit.village(),
                    "Warsito",
                    Optional.of(LocalDate.of(2023, 3, 1)),
                    visit.hasil(),
                    visit.answers(),
                    -1,
                    Optional.empty(),
                    Optional.empty()));
        }
        assertThat(notes(day)).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(QualityKind.TERLALU_CEPAT);
            assertThat(note.why().args()).containsExactly(41, "01-03-2023", 40);
        });
        assertThat(notes(day.subList(0, 40))).isEmpty();
        assertThat(QualityRules.notes(day, Map.of(), QualityLimits.DEFAULT.withPerDay(41)))
                .isEmpty();
    }

    @Test
    void a_village_where_all_are_layak_or_none_is_told_from_ten_families_on() {
        assertThat(kinds(village(SALAM, 10, i -> with(plain(SALAM, i), Hasil.LAYAK))))
                .containsExactly(QualityKind.SEMUA_LAYAK);
        assertThat(kinds(village(SALAM, 10, i -> with(plain(SALAM, i), Hasil.TIDAK_LAYAK))))
                .containsExactly(QualityKind.SEMUA_TIDAK_LAYAK);
        assertThat(kinds(village(SALAM, 9, i -> with(plain(SALAM, i), Hasil.LAYAK))))
                .isEmpty();
    }

    @Test
    void a_share_unlike_the_neighbours_is_told_only_where_chance_does_not_explain_it() {
        List<Visit> visits = village(SALAM, 60, i -> plain(SALAM, i));
        visits.addAll(village(JATEN, 40, i -> with(plain(JATEN, i), i % 5 == 0 ? Hasil.LAYAK : Hasil.TIDAK_LAYAK)));
        assertThat(notes(visits))
                .filteredOn(note -> note.kind() == QualityKind.BEDA_TETANGGA)
                .extracting(note -> note.village().village(), note -> note.why().args())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("JATEN", List.of(20, 40, 67, 60)),
                        org.assertj.core.groups.Tuple.tuple("SALAM", List.of(67, 60, 20, 40)));
        // Eleven families with the same shares: a handful proves nothing.
        List<Visit> few = village(SALAM, 12, i -> plain(SALAM, i));
        few.addAll(village(JATEN, 10, i -> with(plain(JATEN, i), i < 4 ? Hasil.LAYAK : Hasil.TIDAK_LAYAK)));
        assertThat(kinds(few)).isEmpty();
    }

    @Test
    void the_poor_less_often_layak_than_the_others_is_told_by_desil_and_by_score() {
        List<Visit> visits = village(
                SALAM, 60, i -> with(plain(SALAM, i), i % 2 == 0 && i % 4 == 0 ? Hasil.TIDAK_LAYAK : Hasil.LAYAK));
        assertThat(kinds(visits)).containsExactly(QualityKind.BEDA_DESIL, QualityKind.BEDA_SKOR);
        List<Visit> rightWay =
                village(SALAM, 60, i -> with(plain(SALAM, i), i % 4 == 1 ? Hasil.TIDAK_LAYAK : Hasil.LAYAK));
        assertThat(kinds(rightWay)).isEmpty();
    }

    @Test
    void second_looks_that_often_differ_are_told() {
        IntFunction<Visit> twice = i -> {
            Visit visit = plain(SALAM, i);
            return new Visit(
                    visit.key(),
                    SALAM,
                    "WARSITO",
                    visit.date(),
                    visit.hasil(),
                    visit.answers(),
                    visit.desil(),
                    visit.poorest(),
                    i > 5 ? Optional.empty() : Optional.of(i < 3 ? visit.hasil() : Hasil.DITUNDA));
        };
        assertThat(notes(village(SALAM, 30, twice))).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(QualityKind.BEDA_UJI_PETIK);
            assertThat(note.why().args()).containsExactly(3, 6);
        });
    }

    @Test
    void a_begun_village_of_which_little_is_known_is_told_and_one_not_begun_is_not() {
        List<QualityNote> notes = QualityRules.notes(
                village(SALAM, 12, i -> plain(SALAM, i)), Map.of(SALAM, 40, JATEN, 30), QualityLimits.DEFAULT);
        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(QualityKind.BELUM_BANYAK);
            assertThat(note.why().args()).containsExactly(12, 40);
        });
    }
}
