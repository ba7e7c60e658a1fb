package id.sidaksos.domain.scoring;

import static id.sidaksos.domain.scoring.SetFinding.Kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SetCheckTest {
    private static Sets sound() {
        return Sets.set()
                .indicator("A", "2", "Keramik=0", "Tanah=5")
                .band("Mampu", "0", "5")
                .band("Miskin", "5", "10");
    }

    private static List<Kind> kinds(Sets set) {
        return kinds(set.build());
    }

    private static List<Kind> kinds(IndicatorSet set) {
        return SetCheck.of(set).stream().map(SetFinding::kind).toList();
    }

    @Test
    void a_sound_set_has_no_finding() {
        assertThat(kinds(sound())).isEmpty();
    }

    @Test
    void gaps_and_overlaps_between_classes_are_told() {
        assertThat(kinds(Sets.set()
                        .indicator("A", "2", "x=0", "y=5")
                        .band("Mampu", "0", "4")
                        .band("Miskin", "5", "10")))
                .containsExactly(Kind.BAND_GAP);
        assertThat(kinds(Sets.set()
                        .indicator("A", "2", "x=0", "y=5")
                        .band("Mampu", "0", "6")
                        .band("Miskin", "5", "10")))
                .containsExactly(Kind.BAND_OVERLAP);
    }

    @Test
    void classes_are_held_against_the_scores_that_can_be_reached() {
        assertThat(kinds(sound().band("Sangat miskin", "10", "20"))).isEmpty();
        assertThat(kinds(sound().band("Sangat miskin", "10", "10.5").band("Di luar", "10.5", "20")))
                .containsExactly(Kind.BAND_UNREACHABLE);
        assertThat(kinds(Sets.set().indicator("A", "2", "x=0", "y=5").band("Mampu", "0", "5")))
                .containsExactly(Kind.RANGE_WITHOUT_BAND);
        assertThat(kinds(Sets.set().indicator("A", "2", "x=1", "y=5").band("Semua", "2", "10")))
                .as("no answer is worth less than 1, so no score is below 2")
                .isEmpty();
        assertThat(kinds(Sets.set()
                        .unknown(UnknownRule.NOL)
                        .indicator("A", "2", "x=1", "y=5")
                        .band("Semua", "2", "10")))
                .as("unknown counts as nothing, so 0 can be reached")
                .containsExactly(Kind.RANGE_WITHOUT_BAND);
        assertThat(kinds(Sets.set()
                        .indicator("A", "1", "x=1", "y=2")
                        .indicator("B", "1", "x=1", "y=10")
                        .band("Semua", "1.2", "12")))
                .as("with A unknown the score may be 1·12/10")
                .isEmpty();
    }

    @Test
    void weights_and_indicators_that_never_count_are_told() {
        assertThat(kinds(sound().indicator("B", "2"))).containsExactly(Kind.NO_ANSWERS);
        assertThat(kinds(sound().indicator("B", "0", "x=1"))).containsExactly(Kind.COUNTS_NOTHING);
        assertThat(kinds(sound().indicator("B", "3", "x=0"))).containsExactly(Kind.COUNTS_NOTHING);
        assertThat(kinds(sound().uncounted("B", "3", "x=1"))).containsExactly(Kind.WEIGHT_NEVER_COUNTS);
        assertThat(kinds(Sets.set().uncounted("B", "0", "x=1").band("Semua", "0", "1")))
                .containsExactly(Kind.NOTHING_COUNTS);
    }

    @Test
    void gates_must_name_a_class_and_have_a_deciding_answer() {
        assertThat(kinds(sound().gate("G", "Miskin", "Ya=1", "Tidak=0"))).isEmpty();
        assertThat(kinds(sound().gate("G", "Melarat", "Ya=1"))).containsExactly(Kind.GATE_CLASS_UNKNOWN);
        assertThat(kinds(sound().gate("G", "Miskin", "Ya=0"))).containsExactly(Kind.GATE_NEVER_DECIDES);
    }

    @Test
    void sources_are_known_by_key_header_or_fold_rule() {
        assertThat(kinds(sound().from("sumber_air", "B", "1", "x=0", "y=0.001").band("Z", "10", "11")))
                .isEmpty();
        assertThat(kinds(sound().from("Sumber Air Minum", "B", "1", "x=0", "y=0.001")
                        .band("Z", "10", "11")))
                .isEmpty();
        assertThat(kinds(sound().from("anggota.ada_asn", "B", "1", "Ya=0.001", "Mungkin=0")
                        .band("Z", "10", "11")))
                .containsExactly(Kind.TEXT_NEVER_GIVEN);
        assertThat(kinds(sound().from("warna_rumah", "B", "1", "x=0", "y=0.001").band("Z", "10", "11")))
                .containsExactly(Kind.UNKNOWN_SOURCE);
    }

    @Test
    void a_text_in_two_answers_makes_the_score_undefined_only_if_their_values_differ() {
        assertThat(kinds(Sets.set()
                        .indicator("A", "2", "Tanah; Semen=0", "TANAH=5")
                        .band("Semua", "0", "10")))
                .containsExactly(Kind.TEXT_IN_TWO_ANSWERS);
        assertThat(kinds(Sets.set()
                        .indicator("A", "2", "Tanah=5", "tanah =5", "Semen=0")
                        .band("Semua", "0", "10")))
                .containsExactly(Kind.TEXT_REPEATED);
        assertThat(kinds(Sets.set()
                        .indicator("A", "2", "Tanah; tanah=5", "Kosong=0")
                        .band("Semua", "0", "10")))
                .containsExactly(Kind.UNKNOWN_IS_ANSWER);
    }

    @Test
    void codes_names_and_numbers_are_checked() {
        assertThat(kinds(sound().indicator("A", "1", "x=0", "y=0.001").band("Z", "10", "11")))
                .containsExactly(Kind.DUPLICATE_INDICATOR);
        assertThat(kinds(sound().band("Mampu", "10", "11"))).containsExactly(Kind.DUPLICATE_BAND);
        assertThat(kinds(sound().divisor("0"))).containsExactly(Kind.DIVISOR_NOT_POSITIVE);
        assertThat(kinds(sound().minimum("60"))).containsExactly(Kind.MINIMUM_NOT_A_SHARE);
        assertThat(kinds(sound().indicator("B", "-1", "x=0"))).contains(Kind.NEGATIVE_NUMBER);
        assertThat(kinds(Sets.set().indicator("A", "1", "x=1"))).containsExactly(Kind.NO_BANDS);
        assertThat(kinds(Sets.set().indicator("A", "1", "x=1").band("Terbalik", "1", "0")))
                .contains(Kind.BAND_REVERSED);
    }

    @Test
    void a_fatal_finding_is_refused_with_every_reason_in_words() {
        IndicatorSet set = sound().divisor("0").minimum("2").build();

        assertThatThrownBy(() -> SetCheck.refuseFatal(set, "set.xlsx"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ErrorCode.SET_INVALID);
                    assertThat(new Messages(Bahasa.ID).text(problem.sentence()))
                            .contains("set.xlsx", "Bilangan pembagi 0", "Kelengkapan minimal 2");
                });
        SetCheck.refuseFatal(sound().build(), "set.xlsx");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_finding_has_its_sentence(Kind kind) {
        for (Bahasa bahasa : Bahasa.values()) {
            assertThat(new Messages(bahasa).text(kind.key(), "a", "b", "c", "d"))
                    .isNotBlank();
        }
    }

    @Test
    void a_fingerprint_text_depends_on_meaning_and_not_on_the_form_of_numbers_or_the_order_of_answers() {
        IndicatorSet one = Sets.set()
                .indicator("A", "2.50", "Keramik=0", "Tanah=5")
                .band("Mampu", "0", "5")
                .band("Miskin", "5", "12.5")
                .build();
        IndicatorSet same = Sets.set()
                .indicator("A", "2.5", "Tanah=5.0", "Keramik=0")
                .band("Miskin", "5.0", "12.50")
                .band("Mampu", "0", "5")
                .build();
        IndicatorSet other = Sets.set()
                .indicator("A", "2.5", "Keramik=0", "Tanah=4")
                .band("Mampu", "0", "5")
                .band("Miskin", "5", "12.5")
                .build();

        // The codes follow the order of writing; they are part of the meaning.
        assertThat(canonWithoutCodes(one)).isEqualTo(canonWithoutCodes(same));
        assertThat(SetCanon.text(one)).isNotEqualTo(SetCanon.text(other));
        assertThat(SetCanon.text(one))
                .isEqualTo(SetCanon.text(one.withBands(new Bands(List.of(
                        new Band("Miskin", new BigDecimal("5.00"), new BigDecimal("12.5")),
                        new Band("Mampu", BigDecimal.ZERO, new BigDecimal("5")))))));
    }

    private static List<String> canonWithoutCodes(IndicatorSet set) {
        return SetCanon.text(set)
                .replaceAll("jawaban\\|\\d+", "jawaban")
                .lines()
                .sorted()
                .toList();
    }

    @Test
    void an_indicator_that_was_added_says_what_is_still_missing_and_can_be_taken_out_again() {
        IndicatorSet set = sound().build();
        IndicatorSet more = SetEdit.added(set);
        int last = more.indicators().size() - 1;

        assertThat(SetCheck.of(more)).extracting(SetFinding::kind).contains(Kind.QUESTION_MISSING, Kind.NO_ANSWERS);
        assertThat(SetCheck.of(more)).noneMatch(SetFinding::fatal);
        assertThat(SetCheck.of(SetEdit.text(more, last, "Punya atap?")))
                .extracting(SetFinding::kind)
                .doesNotContain(Kind.QUESTION_MISSING);
        assertThat(SetCheck.of(SetEdit.code(more, last, " ")))
                .extracting(SetFinding::kind)
                .contains(Kind.CODE_MISSING);
        assertThat(SetEdit.added(more).indicators()).extracting(Indicator::code).doesNotHaveDuplicates();
        assertThat(SetEdit.removed(more, last)).isEqualTo(set);
    }
}
